package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.DocumentMappingException;

/**
 * The one mapper behind {@code OpenMassageModule} and {@code Documents}: fixed, strict, and never seen from outside. Every
 * failure leaves it as a {@link DocumentMappingException}, which carries no value, or as the {@link IOException} of a
 * stream. Thread-safe.
 */
public final class DocumentMapper {
    private static final JsonGenerator.Feature NUMBERS_AS_STRINGS =
            JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    private final JsonMapper mapper;

    /**
     * A mapper with the given contributions only.
     *
     * @param contributions what sibling modules add
     */
    public DocumentMapper(List<JsonContribution> contributions) {
        List<SchemaUpgrade> upgrades = new ArrayList<>();
        JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .addModule(new Jdk8Module());
        for (JsonContribution contribution : contributions) {
            contribution.modules().forEach(builder::addModule);
            upgrades.addAll(contribution.upgrades());
        }
        mapper = builder.addModule(new HouseModule(new Upgrades(upgrades)))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.USE_STD_BEAN_NAMING)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(
                        SerializationFeature.FLUSH_AFTER_WRITE_VALUE,
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(coercion -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercion.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .build();
    }

    /**
     * The mapper with the contributions of every sibling module that is present.
     *
     * @return always the same mapper
     */
    public static DocumentMapper standard() {
        return Standard.MAPPER;
    }

    /** The mapper itself, for what describes our JSON by its introspection; nothing else reads or writes with it. */
    JsonMapper mapper() {
        return mapper;
    }

    /**
     * Writes a value, and neither flushes nor closes.
     *
     * @param value one of our values
     * @param type its declared type, if it has type arguments that the value alone does not show
     * @param generator where to write, a host's perhaps
     * @throws DocumentMappingException if the value cannot be written
     * @throws IOException if the stream fails
     */
    public void write(Object value, @Nullable JavaType type, JsonGenerator generator) throws IOException {
        // A host that writes all numbers as strings would get a document that cannot be read back
        boolean asStrings = generator.isEnabled(NUMBERS_AS_STRINGS);
        if (asStrings) {
            generator.disable(NUMBERS_AS_STRINGS);
        }
        try {
            HostGenerator target = new HostGenerator(generator, mapper);
            if (type == null) {
                mapper.writeValue(target, value);
            } else {
                mapper.writerFor(type).writeValue(target, value);
            }
        } catch (JsonProcessingException | RuntimeException e) {
            throw Problems.onWriting(e);
        } finally {
            if (asStrings) {
                generator.enable(NUMBERS_AS_STRINGS);
            }
        }
    }

    /**
     * Reads the value at the current token, and leaves the parser at its last token.
     *
     * @param parser where to read, a host's perhaps
     * @param type one of our types
     * @return the value
     * @throws DocumentMappingException if it is not a valid value of the type
     * @throws IOException if the stream fails
     */
    public Object read(JsonParser parser, JavaType type) throws IOException {
        return read(new StrictParser(parser, mapper), type, false);
    }

    private Object read(StrictParser strict, JavaType type, boolean whole) throws IOException {
        try {
            Object value;
            if (strict.currentToken() == JsonToken.END_OBJECT) {
                value = readEmpty(type);
            } else {
                value = mapper.readerFor(type).readValue(strict);
            }
            if (value == null) {
                throw strict.currentToken() == null
                        ? Fault.of("malformed-json", "there is no JSON here.", "Give a JSON document.")
                        : Fault.of("null-value", "this is null.", "Give a value.");
            }
            if (whole && strict.nextToken() != null) {
                throw Fault.of(
                        "malformed-json", "there is more text after the end of the document.", "Give one document.");
            }
            return value;
        } catch (JsonProcessingException | RuntimeException e) {
            throw Problems.onReading(e, strict);
        }
    }

    /** A host has read the braces of an object and the type id that was all it held. */
    private @Nullable Object readEmpty(JavaType type) throws IOException {
        try (TokenBuffer empty = new TokenBuffer(null, false)) {
            empty.writeStartObject();
            empty.writeEndObject();
            try (JsonParser parser = new StrictParser(empty.asParser(), mapper)) {
                return mapper.readerFor(type).readValue(parser);
            }
        }
    }

    /**
     * The string that a value is written as.
     *
     * @param value one of our values that is written as a string
     * @return the string
     * @throws DocumentMappingException if it is written as anything else
     */
    public String toKey(Object value) throws DocumentMappingException {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            write(value, null, buffer);
            try (JsonParser parser = buffer.asParser()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw Keys.notAString();
                }
                return parser.getText();
            }
        } catch (IOException e) {
            throw Problems.onWriting(e);
        }
    }

    /**
     * Reads a value that is written as a string.
     *
     * @param key the string
     * @param type one of our types
     * @return the value
     * @throws DocumentMappingException if it is not a valid value of the type, in its canonical spelling
     */
    public Object fromKey(String key, JavaType type) throws DocumentMappingException {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            buffer.writeString(key);
            StrictParser parser = new StrictParser(buffer.asParser(), mapper);
            parser.nextToken();
            Object value = read(parser, type, false);
            if (!toKey(value).equals(key)) {
                throw Problems.onReading(Keys.notCanonical(), parser);
            }
            return value;
        } catch (DocumentMappingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
    }

    /**
     * Writes a value as text.
     *
     * @param value one of our values
     * @param pretty whether to indent, by two spaces and with a bare line feed on every platform
     * @return JSON
     * @throws DocumentMappingException if the value cannot be written
     */
    public String toJson(Object value, boolean pretty) throws DocumentMappingException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = mapper.getFactory().createGenerator(text)) {
            // Half a document is not to be closed into one that looks whole
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            if (pretty) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
            }
            write(value, null, generator);
        } catch (DocumentMappingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Reads a value from text that holds nothing else.
     *
     * @param json JSON
     * @param type one of our types
     * @param <T> the type
     * @return the value
     * @throws DocumentMappingException if it is not a valid value of the type
     */
    public <T> T fromJson(String json, Class<T> type) throws DocumentMappingException {
        try (JsonParser parser = mapper.getFactory().createParser(json)) {
            return type.cast(read(new StrictParser(parser, mapper), mapper.constructType(type), true));
        } catch (DocumentMappingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
    }

    /** Found once, when it is first needed. */
    private static final class Standard {
        private static final DocumentMapper MAPPER = new DocumentMapper(Contributions.present());
    }
}
