package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A type of the JDK that is written as one JSON string and read from nothing else: no numbers, arrays or blanks, as
 * Jackson's own modules would accept.
 */
record TextType<T>(Class<T> type, String expected, Function<String, T> parse, Function<T, String> format) {
    /** Longer decimals are no quantity of this field, and could be written out to any length. */
    private static final int MAX_DIGITS = 60;

    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    static final List<TextType<?>> ALL = List.of(
            new TextType<>(LocalDate.class, "a date such as \"2026-03-02\"", LocalDate::parse, LocalDate::toString),
            new TextType<>(LocalTime.class, "a time such as \"14:30\"", LocalTime::parse, LocalTime::toString),
            new TextType<>(
                    LocalDateTime.class,
                    "a date and time such as \"2026-03-02T14:30\"",
                    LocalDateTime::parse,
                    LocalDateTime::toString),
            new TextType<>(
                    OffsetDateTime.class,
                    "a date and time with its offset such as \"2026-03-02T14:30-08:00\"",
                    OffsetDateTime::parse,
                    OffsetDateTime::toString),
            new TextType<>(
                    Instant.class, "a moment such as \"2026-03-02T22:30:00Z\"", TextType::instant, Instant::toString),
            new TextType<>(YearMonth.class, "a month such as \"2026-03\"", YearMonth::parse, YearMonth::toString),
            new TextType<>(ZoneId.class, "a time zone such as \"America/Los_Angeles\"", ZoneId::of, ZoneId::getId),
            new TextType<>(Duration.class, "a duration such as \"PT45M\"", Duration::parse, Duration::toString),
            new TextType<>(Period.class, "a period such as \"P42D\"", Period::parse, Period::toString),
            new TextType<>(
                    BigDecimal.class, "a decimal in a string such as \"12.50\"", TextType::decimal, TextType::plain));

    private static Instant instant(String text) {
        if (!text.endsWith("Z")) {
            throw new IllegalArgumentException("must end in Z");
        }
        return Instant.parse(text);
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > MAX_DIGITS || !DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a plain decimal");
        }
        return new BigDecimal(text);
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() >= MAX_DIGITS - 2) {
            throw new IllegalArgumentException("must be a decimal of at most " + MAX_DIGITS + " characters");
        }
        return number.toPlainString();
    }

    static void register(SimpleSerializers serializers, SimpleDeserializers deserializers) {
        ALL.forEach(text -> text.add(serializers, deserializers));
    }

    private void add(SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(type, new Writer<>(this));
        deserializers.addDeserializer(type, new Reader<>(this));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient TextType<T> text;

        Writer(TextType<T> text) {
            super(text.type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            String written;
            try {
                written = text.format.apply(value);
            } catch (IllegalArgumentException e) {
                throw Fault.of("unwritable", "this is not " + text.expected + ".", "");
            }
            generator.writeString(written);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient TextType<T> text;

        Reader(TextType<T> text) {
            super(text.type);
            this.text = text;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw Fault.wrongType(text.expected);
            }
            try {
                return text.parse.apply(parser.getText());
            } catch (DateTimeException | IllegalArgumentException e) {
                // The cause would show the text
                throw Fault.of("invalid-value", "this is not " + text.expected + ".", "Write " + text.expected + ".");
            }
        }
    }
}
