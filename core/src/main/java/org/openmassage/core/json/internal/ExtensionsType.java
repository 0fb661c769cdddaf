package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import org.openmassage.core.id.Extensions;

/** The bag of a host's own values: an object of any JSON, carried token by token, with numbers as they are spelled. */
final class ExtensionsType {
    private ExtensionsType() {}

    static final class Writer extends StdSerializer<Extensions> {
        private static final long serialVersionUID = 1L;

        private final transient JsonFactory json = new JsonFactory();

        Writer() {
            super(Extensions.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Extensions value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(Extensions value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject(value);
            for (String namespace : value.namespaces()) {
                generator.writeFieldName(namespace);
                // Read to the end before a token is written: a half-written value helps nobody
                try (TokenBuffer buffer = tokens(value.get(namespace).orElseThrow());
                        JsonParser tokens = buffer.asParser()) {
                    tokens.nextToken();
                    Tokens.copy(tokens, generator);
                }
            }
            generator.writeEndObject();
        }

        private TokenBuffer tokens(String text) throws IOException {
            try (JsonParser parser = new StrictParser(json.createParser(text), null)) {
                if (parser.nextToken() == null) {
                    throw malformed();
                }
                TokenBuffer buffer = new TokenBuffer(null, false);
                Tokens.copy(parser, buffer);
                if (parser.nextToken() != null) {
                    throw malformed();
                }
                return buffer;
            } catch (JsonProcessingException e) {
                throw malformed();
            }
        }

        private static Fault malformed() {
            return Fault.at(
                    "*", "unwritable", "an extension is not well-formed JSON.", "Give it as one JSON value, as text.");
        }
    }

    static final class Reader extends StdDeserializer<Extensions> {
        private static final long serialVersionUID = 1L;

        private final transient JsonFactory json = new JsonFactory();

        Reader() {
            super(Extensions.class);
        }

        @Override
        public Extensions getAbsentValue(DeserializationContext context) {
            return Extensions.none();
        }

        @Override
        public Extensions deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                token = parser.nextToken();
            } else if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
                throw Fault.wrongType("an object from namespace to value");
            }
            Extensions extensions = Extensions.none();
            for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                String namespace = parser.currentName();
                parser.nextToken();
                StringWriter text = new StringWriter();
                try (JsonGenerator generator = json.createGenerator(text)) {
                    Tokens.copy(parser, generator);
                }
                try {
                    extensions = extensions.with(namespace, text.toString());
                } catch (IllegalArgumentException e) {
                    throw Fault.at(
                            "*", "invalid-value", "a namespace is not a URI with a scheme.", "Name it by a URI.");
                }
            }
            return extensions;
        }
    }
}
