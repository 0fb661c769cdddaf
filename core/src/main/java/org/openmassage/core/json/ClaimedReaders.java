package org.openmassage.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionLikeType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapLikeType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.internal.DocumentMapper;
import org.openmassage.core.json.internal.DocumentTypes;

/** Tells a host's mapper that our types are read by ours. */
final class ClaimedReaders extends Deserializers.Base {
    private final DocumentMapper mapper;

    ClaimedReaders(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    KeyDeserializers keys() {
        return (type, config, description) ->
                DocumentTypes.isOurs(type.getRawClass()) ? new KeyReader(mapper, type) : null;
    }

    /** Types with a builder never reach the finders below. */
    BeanDeserializerModifier builders() {
        return new Builders(mapper);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return DocumentTypes.isOurs(type);
    }

    private @Nullable JsonDeserializer<?> find(JavaType type) {
        return DocumentTypes.isOurs(type.getRawClass()) ? new Reader(mapper, type) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(config.constructType(type));
    }

    @Override
    public @Nullable JsonDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription description,
            TypeDeserializer contentTypeDeserializer,
            JsonDeserializer<?> contentDeserializer) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription description,
            TypeDeserializer elementTypeDeserializer,
            JsonDeserializer<?> elementDeserializer) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findCollectionLikeDeserializer(
            CollectionLikeType type,
            DeserializationConfig config,
            BeanDescription description,
            TypeDeserializer elementTypeDeserializer,
            JsonDeserializer<?> elementDeserializer) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findMapDeserializer(
            MapType type,
            DeserializationConfig config,
            BeanDescription description,
            KeyDeserializer keyDeserializer,
            TypeDeserializer elementTypeDeserializer,
            JsonDeserializer<?> elementDeserializer) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findMapLikeDeserializer(
            MapLikeType type,
            DeserializationConfig config,
            BeanDescription description,
            KeyDeserializer keyDeserializer,
            TypeDeserializer elementTypeDeserializer,
            JsonDeserializer<?> elementDeserializer) {
        return find(type);
    }

    private static final class Builders extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        private final transient DocumentMapper mapper;

        Builders(DocumentMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            Class<?> type = description.getBeanClass();
            if (!DocumentTypes.isOurs(type) || deserializer instanceof Reader) {
                return deserializer;
            }
            // The host's mapper shows the class of the builder here
            return new Reader(mapper, config.constructType(DocumentTypes.built(type)));
        }
    }

    /** Reads one of our types through our mapper. */
    private static final class Reader extends JsonDeserializer<Object> {
        private final DocumentMapper mapper;
        private final JavaType type;

        Reader(DocumentMapper mapper, JavaType type) {
            this.mapper = mapper;
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return mapper.read(parser, type);
        }

        /**
         * Our JSON needs no type id of the host's. It is skipped where the host wrote one beside our JSON, because it
         * knew the value as an {@code Object} then; the type declared here decides.
         */
        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            JsonToken start = parser.currentToken();
            if (start != JsonToken.START_ARRAY && start != JsonToken.START_OBJECT) {
                return deserialize(parser, context);
            }
            JsonToken first = parser.nextToken();
            boolean named = first == JsonToken.VALUE_STRING || first == JsonToken.FIELD_NAME;
            if (named && parser.getText().startsWith(DocumentTypes.OURS)) {
                parser.nextToken();
                Object value = deserialize(parser, context);
                parser.nextToken();
                return value;
            }
            if (start == JsonToken.START_OBJECT) {
                return deserialize(parser, context);
            }
            try (TokenBuffer taken = context.bufferForInputBuffering(parser)) {
                taken.writeStartArray();
                if (first == JsonToken.END_ARRAY) {
                    taken.writeEndArray();
                } else {
                    taken.copyCurrentEvent(parser);
                }
                JsonParser again = taken.asParser(parser);
                JsonParser whole =
                        first == JsonToken.END_ARRAY ? again : JsonParserSequence.createFlattened(false, again, parser);
                whole.nextToken();
                return deserialize(whole, context);
            }
        }

        @Override
        public Boolean supportsUpdate(DeserializationConfig config) {
            return false;
        }

        @Override
        public Class<?> handledType() {
            return type.getRawClass();
        }
    }

    /** Reads one of our types from the key of a host's map. */
    private static final class KeyReader extends KeyDeserializer {
        private final DocumentMapper mapper;
        private final JavaType type;

        KeyReader(DocumentMapper mapper, JavaType type) {
            this.mapper = mapper;
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return mapper.fromKey(key, type);
        }
    }
}
