package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.json.DocumentSchema;

/** The rules of the house for the library's own mapper, and for no other. */
final class HouseModule extends Module {
    private final Upgrades upgrades;

    HouseModule(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    public String getModuleName() {
        return "openmassage-house";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        TextType.register(serializers, deserializers);
        serializers.addSerializer(Extensions.class, new ExtensionsType.Writer());
        deserializers.addDeserializer(Extensions.class, new ExtensionsType.Reader());
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addKeySerializers(new KeyWriters());
        context.addKeyDeserializers(new KeyReaders());
        context.addValueInstantiators(new Records());
        context.addBeanSerializerModifier(new Writing());
        context.addBeanDeserializerModifier(new Reading(upgrades));
        context.insertAnnotationIntrospector(new HouseIntrospector());
    }

    private static boolean isWrittenAsString(JavaType type) {
        Class<?> raw = type.getRawClass();
        return DocumentTypes.isOurs(raw)
                || raw.isEnum()
                || TextType.ALL.stream().anyMatch(text -> text.type().isAssignableFrom(raw));
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isWrittenAsString(type) ? new Keys.Writer() : null;
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isWrittenAsString(type) ? new Keys.Reader(type) : null;
        }
    }

    private static final class Records extends ValueInstantiators.Base {
        @Override
        public ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription description, ValueInstantiator standard) {
            return DocumentTypes.isOurs(description.getBeanClass()) ? new RecordInstantiator(standard) : standard;
        }
    }

    private static final class Writing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        /** Last of all, so that the schema stands first. */
        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            DocumentSchema schema = DocumentTypes.find(description.getBeanClass(), DocumentSchema.class);
            if (schema != null) {
                properties.add(0, SchemaProperty.of(schema, config, description));
            }
            return properties;
        }

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonSerializer<?> serializer) {
            Class<?> raw = type.getRawClass();
            boolean set = Set.class.isAssignableFrom(raw) && !EnumSet.class.isAssignableFrom(raw);
            return set ? new SortedContents(serializer) : serializer;
        }

        @Override
        public JsonSerializer<?> modifyMapSerializer(
                SerializationConfig config, MapType type, BeanDescription description, JsonSerializer<?> serializer) {
            return new SortedContents(serializer);
        }
    }

    private static final class Reading extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        private final transient Upgrades upgrades;

        Reading(Upgrades upgrades) {
            this.upgrades = upgrades;
        }

        /** A builder takes the elements of a set from any iterable: the set is seen only in the type that it builds. */
        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
            Class<?> type = DocumentTypes.built(description.getBeanClass());
            if (type == description.getBeanClass()) {
                return builder;
            }
            List<SettableBeanProperty> sets = new ArrayList<>();
            for (Iterator<SettableBeanProperty> it = builder.getProperties(); it.hasNext(); ) {
                SettableBeanProperty property = it.next();
                if (property.getType().hasRawClass(Iterable.class) && isSet(type, property.getName())) {
                    sets.add(property.withValueDeserializer(
                            new UniqueElements(property.getType().containedTypeOrUnknown(0))));
                }
            }
            sets.forEach(property -> builder.addOrReplaceProperty(property, true));
            return builder;
        }

        private static boolean isSet(Class<?> type, String attribute) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(attribute) && method.getParameterCount() == 0) {
                    return Set.class.isAssignableFrom(method.getReturnType());
                }
            }
            return false;
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            // Jackson has chosen an implementation for a plain set by now
            boolean set = type.hasRawClass(HashSet.class) || type.hasRawClass(LinkedHashSet.class);
            return set ? new UniqueElements(type.getContentType()) : deserializer;
        }

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            Class<?> type = DocumentTypes.built(description.getBeanClass());
            DocumentSchema schema = DocumentTypes.find(type, DocumentSchema.class);
            return schema == null ? deserializer : new SchemaReader(deserializer, schema, upgrades);
        }
    }
}
