package org.openmassage.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.CollectionLikeType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapLikeType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.internal.DocumentMapper;
import org.openmassage.core.json.internal.DocumentTypes;

/** Tells a host's mapper that our types are written by ours. */
final class ClaimedWriters extends Serializers.Base {
    private final DocumentMapper mapper;

    ClaimedWriters(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    Serializers keys() {
        return new KeyWriters(mapper);
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return DocumentTypes.isOurs(type.getRawClass()) ? new Writer(mapper, type, null) : null;
    }

    @Override
    public @Nullable JsonSerializer<?> findReferenceSerializer(
            SerializationConfig config,
            ReferenceType type,
            BeanDescription description,
            TypeSerializer contentTypeSerializer,
            JsonSerializer<Object> contentValueSerializer) {
        return findSerializer(config, type, description);
    }

    @Override
    public @Nullable JsonSerializer<?> findCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            TypeSerializer elementTypeSerializer,
            JsonSerializer<Object> elementValueSerializer) {
        return findSerializer(config, type, description);
    }

    @Override
    public @Nullable JsonSerializer<?> findCollectionLikeSerializer(
            SerializationConfig config,
            CollectionLikeType type,
            BeanDescription description,
            TypeSerializer elementTypeSerializer,
            JsonSerializer<Object> elementValueSerializer) {
        return findSerializer(config, type, description);
    }

    @Override
    public @Nullable JsonSerializer<?> findMapSerializer(
            SerializationConfig config,
            MapType type,
            BeanDescription description,
            JsonSerializer<Object> keySerializer,
            TypeSerializer elementTypeSerializer,
            JsonSerializer<Object> elementValueSerializer) {
        return findSerializer(config, type, description);
    }

    @Override
    public @Nullable JsonSerializer<?> findMapLikeSerializer(
            SerializationConfig config,
            MapLikeType type,
            BeanDescription description,
            JsonSerializer<Object> keySerializer,
            TypeSerializer elementTypeSerializer,
            JsonSerializer<Object> elementValueSerializer) {
        return findSerializer(config, type, description);
    }

    /** Writes one of our types through our mapper. */
    private static final class Writer extends JsonSerializer<Object> implements ContextualSerializer {
        private final DocumentMapper mapper;
        private final JavaType type;

        /** What the host declares here, if it declares anything. */
        private final @Nullable JavaType declared;

        Writer(DocumentMapper mapper, JavaType type, @Nullable JavaType declared) {
            this.mapper = mapper;
            this.type = type;
            this.declared = declared;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            return property == null ? this : new Writer(mapper, type, innermost(property.getType()));
        }

        /** Of an optional of ours the host insists on the type id itself, and never asks our reader: it is not ours. */
        private static JavaType innermost(JavaType type) {
            JavaType inner = type;
            while (!DocumentTypes.isOurs(inner.getRawClass())
                    && !inner.isReferenceType()
                    && inner.getContentType() != null) {
                inner = inner.getContentType();
            }
            return inner;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            mapper.write(value, type.containedTypeCount() > 0 ? type : null, generator);
        }

        /**
         * Without a type id where the host declares one of our types. Where it declares anything else, the id stands
         * beside our JSON as it would beside a scalar, and never inside.
         */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            if (isDeclared(typeSerializer)) {
                serialize(value, generator, provider);
                return;
            }
            WritableTypeId id = typeSerializer.typeId(value, DocumentTypes.known(value), JsonToken.VALUE_STRING);
            WritableTypeId written = typeSerializer.writeTypePrefix(generator, id);
            serialize(value, generator, provider);
            typeSerializer.writeTypeSuffix(generator, written);
        }

        private boolean isDeclared(TypeSerializer typeSerializer) {
            if (declared != null) {
                return DocumentTypes.isOurs(declared.getRawClass());
            }
            // At the root, or within a collection there, only the base of the type ids tells
            String base = typeSerializer.getTypeIdResolver().idFromBaseType();
            return base == null || !base.startsWith("java.");
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        private final DocumentMapper mapper;

        KeyWriters(DocumentMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return DocumentTypes.isOurs(type.getRawClass()) ? new KeyWriter(mapper) : null;
        }
    }

    /** Writes one of our types as the key of a host's map. */
    private static final class KeyWriter extends JsonSerializer<Object> {
        private final DocumentMapper mapper;

        KeyWriter(DocumentMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(mapper.toKey(value));
        }
    }
}
