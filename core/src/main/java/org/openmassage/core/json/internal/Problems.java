package org.openmassage.core.json.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.DocumentMappingException;
import org.openmassage.core.json.DocumentProblem;

/**
 * Says in our own words what went wrong inside Jackson. Its own messages show values, names from the input and pieces of
 * the source, so none of them is kept, and neither is the exception as a cause.
 */
final class Problems {
    private static final int MAX_CHOICES = 30;

    /** What an Immutables builder says; its list holds names of attributes only. */
    private static final Pattern NOT_SET =
            Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(\\w+)[^\\]]*\\]");

    private Problems() {}

    static DocumentMappingException onReading(Exception failure, StrictParser parser) {
        if (failure instanceof DocumentMappingException done) {
            return done;
        }
        Said said = say(failure, parser.currentToken());
        JsonLocation place = place(failure, parser);
        return new DocumentMappingException(new DocumentProblem(
                said.code,
                path(failure) + said.property,
                number(place.getLineNr()),
                number(place.getColumnNr()),
                said.message,
                said.remedy,
                said.newer));
    }

    static DocumentMappingException onWriting(Exception failure) {
        if (failure instanceof DocumentMappingException done) {
            return done;
        }
        Fault fault = find(failure, Fault.class);
        Said said = fault != null
                ? said(fault)
                : Said.of("unwritable", "this cannot be written as JSON.", "Report it: our types can all be written.");
        return new DocumentMappingException(new DocumentProblem(
                "unwritable",
                path(failure) + said.property,
                OptionalInt.empty(),
                OptionalInt.empty(),
                said.message,
                said.remedy,
                Optional.empty()));
    }

    private static Said say(Exception failure, @Nullable JsonToken token) {
        Fault fault = find(failure, Fault.class);
        if (fault != null) {
            return said(fault);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Said said = say(cause, token);
            if (said != null) {
                return said;
            }
        }
        return Said.of("invalid-value", "this value is not accepted.", "Correct it.");
    }

    private static @Nullable Said say(Throwable cause, @Nullable JsonToken token) {
        if (cause instanceof StreamConstraintsException) {
            return Said.of("too-large", "this is longer or more deeply nested than any document.", "Shorten it.");
        } else if (cause instanceof InputCoercionException) {
            return Said.of("wrong-type", "this number is out of range.", "Write a whole number within range.");
        } else if (cause instanceof StreamReadException) {
            return Said.of("malformed-json", "this is not well-formed JSON.", "Correct the text at this place.");
        } else if (cause instanceof UnrecognizedPropertyException unknown) {
            return Said.of("unknown-property", "this object has a property that is not known here.", known(unknown));
        } else if (cause instanceof InvalidTypeIdException type) {
            return type(type, token);
        } else if (cause instanceof InvalidNullException) {
            return Said.of("null-value", "this is null.", "Give a value, or leave the property out if it is optional.");
        } else if (cause instanceof InvalidDefinitionException) {
            return Said.of("unsupported-type", "the type asked for cannot be read from JSON.", "Ask for another type.");
        } else if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, token);
        } else if (cause instanceof IllegalStateException) {
            Matcher matcher = NOT_SET.matcher(String.valueOf(cause.getMessage()));
            return matcher.matches() ? said(Fault.missing(matcher.group(1))) : null;
        } else if (cause instanceof IllegalArgumentException) {
            return Said.of("invalid-value", ownMessage(cause), "Correct the value.");
        }
        return null;
    }

    private static Said mismatch(MismatchedInputException mismatch, @Nullable JsonToken token) {
        if (token == null) {
            return Said.of("malformed-json", "there is no JSON here.", "Give a JSON document.");
        }
        Class<?> type = mismatch.getTargetType();
        if (type != null && type.isEnum()) {
            boolean text = mismatch instanceof InvalidFormatException format && format.getValue() instanceof String;
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(constant -> "\"" + HouseIntrospector.kebab((Enum<?>) constant) + "\"")
                    .limit(MAX_CHOICES)
                    .collect(Collectors.joining(", "));
            boolean all = type.getEnumConstants().length <= MAX_CHOICES;
            String remedy = "Write one of " + choices + (all ? "." : ", \u2026");
            return text
                    ? Said.of("invalid-value", "this is not one of the known words.", remedy)
                    : Said.of("wrong-type", "this is not a word in a string.", remedy);
        }
        return said(Fault.wrongType(expected(type)));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "the kind of JSON value expected here";
        } else if (type == String.class) {
            return "a string";
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number without quotes";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        } else if (Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        return "the JSON of a " + DocumentTypes.built(type).getSimpleName();
    }

    private static Said type(InvalidTypeIdException failure, @Nullable JsonToken token) {
        if (failure.getTypeId() == null && token != null && (token.isScalarValue() || token == JsonToken.START_ARRAY)) {
            return said(Fault.wrongType("an object"));
        }
        JavaType base = failure.getBaseType();
        JsonSubTypes known = base == null ? null : DocumentTypes.find(base.getRawClass(), JsonSubTypes.class);
        String choices = known == null
                ? ""
                : Arrays.stream(known.value())
                        .map(type -> "\"" + type.name() + "\"")
                        .collect(Collectors.joining(", ", "Write one of ", "."));
        return failure.getTypeId() == null
                ? new Said("missing-property", "/type", "the property \"type\" is missing.", choices, Optional.empty())
                : new Said("unknown-type", "/type", "this type is not known.", choices, Optional.empty());
    }

    /** Our constructors name the attribute and never the value; anybody else's may say anything. */
    private static String ownMessage(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        boolean ours = cause.getClass() == IllegalArgumentException.class || DocumentTypes.isOurs(cause.getClass());
        String message = cause.getMessage();
        if (ours
                && message != null
                && trace.length > 0
                && trace[0].getClassName().startsWith(DocumentTypes.OURS)) {
            return message + (message.endsWith(".") ? "" : ".");
        }
        return "this value is not accepted.";
    }

    private static String known(UnrecognizedPropertyException failure) {
        Collection<Object> ids = failure.getKnownPropertyIds();
        List<String> names = new TreeSet<>(ids == null ? List.of() : ids)
                .stream().map(String::valueOf).toList();
        String nearest = Spelling.nearest(failure.getPropertyName(), names);
        if (nearest != null) {
            return "Did you mean \"" + nearest + "\"?";
        }
        return names.isEmpty()
                ? "Remove it."
                : "Remove it. Known are "
                        + names.stream().limit(MAX_CHOICES).collect(Collectors.joining(", "))
                        + (names.size() > MAX_CHOICES ? ", \u2026" : ".");
    }

    private static String path(Exception failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "";
        }
        List<JsonMappingException.Reference> path = mapping.getPath();
        boolean unknown = find(failure, UnrecognizedPropertyException.class) != null && !path.isEmpty();
        // The last step of an unknown property is its name, which comes from the input
        return JsonPath.of(unknown ? path.subList(0, path.size() - 1) : path);
    }

    private static JsonLocation place(Exception failure, StrictParser parser) {
        StreamReadException syntax = find(failure, StreamReadException.class);
        JsonLocation place = syntax == null ? parser.currentTokenLocation() : syntax.getLocation();
        return place == null ? JsonLocation.NA : place;
    }

    private static OptionalInt number(int oneBased) {
        return oneBased > 0 ? OptionalInt.of(oneBased) : OptionalInt.empty();
    }

    private static <E> @Nullable E find(Throwable failure, Class<E> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static Said said(Fault fault) {
        String property = fault.property().isEmpty() ? "" : JsonPath.property(fault.property());
        return new Said(fault.code(), property, fault.getOriginalMessage(), fault.remedy(), fault.newer());
    }

    private record Said(
            String code, String property, String message, String remedy, Optional<DocumentProblem.Newer> newer) {
        static Said of(String code, String message, String remedy) {
            return new Said(code, "", message, remedy, Optional.empty());
        }
    }
}
