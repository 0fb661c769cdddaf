package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Our values as keys of a map: written and read as the string that they are as a value. */
final class Keys {
    private Keys() {}

    /** The string that a value is written as. */
    static String text(Object value, SerializerProvider provider) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(null, false)) {
            provider.findTypedValueSerializer(value.getClass(), true, null).serialize(value, buffer, provider);
            try (JsonParser parser = buffer.asParser()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw notAString();
                }
                return parser.getText();
            }
        }
    }

    static Fault notAString() {
        return Fault.of("unwritable", "only a type written as a string can be the key of a map.", "");
    }

    /** Two spellings of one key would be merged silently. */
    static Fault notCanonical() {
        return Fault.of("invalid-value", "this key is not spelled as this library writes it.", "Spell it that way.");
    }

    static final class Writer extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(text(value, provider));
        }
    }

    static final class Reader extends KeyDeserializer {
        private final JavaType type;

        Reader(JavaType type) {
            this.type = type;
        }

        private static @Nullable String spelling(Object value, DeserializationContext context) throws IOException {
            try (TokenBuffer buffer = new TokenBuffer(null, false)) {
                context.getParser().getCodec().writeValue(buffer, value);
                try (JsonParser parser = buffer.asParser()) {
                    return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
            }
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try (TokenBuffer buffer = new TokenBuffer(null, false)) {
                buffer.writeString(key);
                try (JsonParser parser = buffer.asParser(context.getParser())) {
                    parser.nextToken();
                    Object value = context.findRootValueDeserializer(type).deserialize(parser, context);
                    if (!key.equals(spelling(value, context))) {
                        throw notCanonical();
                    }
                    return value;
                }
            }
        }
    }
}
