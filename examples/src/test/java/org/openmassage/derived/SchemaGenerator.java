package org.openmassage.derived;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.json.DocumentSchema;

/**
 * Makes the JSON Schema of a document from what the library's own mapper knows of its types: the properties that a
 * builder or a constructor takes, which of them it requires, the names of a sealed family, the spelling of a constant.
 */
final class SchemaGenerator {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, OptionalInt.class, OptionalLong.class);

    private final JsonMapper mapper;
    private final DeserializationConfig reading;
    private final SerializationConfig writing;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, JavaType> defined = new HashMap<>();

    SchemaGenerator(JsonMapper mapper) {
        this.mapper = mapper;
        this.reading = mapper.getDeserializationConfig();
        this.writing = mapper.getSerializationConfig();
    }

    /** The schema of a document type. */
    ObjectNode of(Class<?> document) {
        DocumentSchema schema = document.getAnnotation(DocumentSchema.class);
        definitions.clear();
        defined.clear();
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", DRAFT);
        root.put("$id", "urn:openmassage:schema:" + schema.name() + ":" + schema.version());
        root.put("title", schema.name() + "/" + schema.version());
        root.setAll(object(mapper.constructType(document)));
        root.putObject("$defs").setAll(definitions);
        return root;
    }

    /**
     * The schema of a file of a catalog: one entry, or a list, with tombstones in the place of entries. It branches by what
     * stands there, so that an editor speaks of what is wrong with the entry and not of all that it might have been.
     */
    ObjectNode ofFile(String catalog, Class<?> entry) {
        ObjectNode root = start("catalog:" + catalog);
        ObjectNode part = mapper.createObjectNode();
        part.putObject("if").put("type", "object").putArray("required").add("withdraw");
        part.set("then", value(mapper.constructType(named("org.openmassage.core.catalog.Tombstone"))));
        part.set("else", value(mapper.constructType(entry)));
        root.putObject("if").put("type", "array");
        root.putObject("then").put("minItems", 1).set("items", part);
        root.set("else", part);
        root.putObject("$defs").setAll(definitions);
        return root;
    }

    /** The schema of the index that every catalog has. */
    ObjectNode ofIndex() {
        ObjectNode root = start("catalog:index");
        root.setAll(object(mapper.constructType(named("org.openmassage.core.catalog.CatalogIndex"))));
        return root;
    }

    private ObjectNode start(String what) {
        definitions.clear();
        defined.clear();
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", DRAFT);
        root.put("$id", "urn:openmassage:schema:" + what);
        return root.put("title", what);
    }

    /** The schema of a value of this type wherever it stands. */
    private ObjectNode value(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            ObjectNode orNull = mapper.createObjectNode();
            orNull.putArray("anyOf")
                    .add(value(type.containedType(0)))
                    .addObject()
                    .put("type", "null");
            return orNull;
        }
        if (WHOLE_NUMBERS.contains(raw)) {
            return ofType("integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return ofType("boolean");
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = ofType("object");
            map.set("propertyNames", value(type.getKeyType()));
            map.set("additionalProperties", value(type.getContentType()));
            return map;
        }
        if (Iterable.class.isAssignableFrom(raw) && raw.getName().startsWith("java.")) {
            ObjectNode array = ofType("array");
            array.set("items", value(type.containedType(0)));
            return Set.class.isAssignableFrom(raw) ? array.put("uniqueItems", true) : array;
        }
        if (raw.getName().startsWith("java.")) {
            return TextForms.of(raw).orElseThrow(() -> new IllegalStateException("teach TextForms " + type));
        }
        return reference(type);
    }

    private ObjectNode reference(JavaType type) {
        String name = name(type);
        JavaType same = defined.putIfAbsent(name, type);
        if (same == null) {
            definitions.put(name, definition(type));
        } else if (!same.equals(type)) {
            throw new IllegalStateException(same + " and " + type + " have one name");
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** Such as {@code note.TreatmentDose.Thermal}, or {@code history.Answer-List-history.Surgery}. */
    private static String name(JavaType type) {
        String full = type.getRawClass().getName();
        String name = full;
        if (full.startsWith("org.openmassage.")) {
            String room = type.getRawClass().getPackageName();
            name = full.substring(room.lastIndexOf('.') + 1).replace('$', '.');
        } else {
            name = type.getRawClass().getSimpleName();
        }
        StringBuilder result = new StringBuilder(name);
        for (int i = 0; i < type.containedTypeCount(); i++) {
            result.append('-').append(name(type.containedType(i)));
        }
        return result.toString();
    }

    private ObjectNode definition(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Extensions.class) {
            ObjectNode bag = ofType("object");
            bag.putObject("propertyNames").put("pattern", "^[A-Za-z][A-Za-z0-9+.-]*:");
            return bag;
        }
        if (raw.getName().equals("org.joda.money.Money")) {
            return definition(mapper.constructType(named("org.openmassage.billing.internal.MoneyText")));
        }
        if (raw.isEnum()) {
            ObjectNode constants = ofType("string");
            ArrayNode names = constants.putArray("enum");
            for (Object constant : raw.getEnumConstants()) {
                names.add(mapper.<ArrayNode>valueToTree(List.of(constant)).get(0));
            }
            return constants;
        }
        Optional<ObjectNode> text = TextForms.of(raw);
        if (text.isPresent()) {
            return text.get();
        }
        AnnotatedMember whole = writing.introspect(type).findJsonValueAccessor();
        if (whole != null) {
            return value(whole.getType());
        }
        return raw.isInterface() || (Modifier.isAbstract(raw.getModifiers()) && builder(raw) == null)
                ? family(type)
                : object(type);
    }

    /** A sealed family: exactly one of its members, which say by a property which they are. */
    private ObjectNode family(JavaType type) {
        ObjectNode family = mapper.createObjectNode();
        ArrayNode members = family.putArray("oneOf");
        for (NamedType member : members(type.getRawClass())) {
            members.add(value(mapper.getTypeFactory().constructSpecializedType(type, member.getType())));
        }
        if (members.isEmpty()) {
            throw new IllegalStateException(type + " is abstract and names no member");
        }
        return family;
    }

    private List<NamedType> members(Class<?> family) {
        AnnotatedClass annotated = reading.introspectClassAnnotations(family).getClassInfo();
        return mapper.getSubtypeResolver().collectAndResolveSubtypesByTypeId(reading, annotated).stream()
                .filter(member -> member.hasName() && member.getType() != family)
                .toList();
    }

    private ObjectNode object(JavaType type) {
        Class<?> raw = type.getRawClass();
        ObjectNode object = ofType("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        DocumentSchema schema = raw.getAnnotation(DocumentSchema.class);
        if (schema != null) {
            properties.putObject("schema").put("const", schema.name() + "/" + schema.version());
            required.add("schema");
        }
        discriminate(raw, properties, required);
        Class<?> builder = builder(raw);
        if (builder != null) {
            BeanDescription built = reading.introspect(type);
            for (BeanPropertyDefinition property : reading.introspectForBuilder(mapper.constructType(builder), built)
                    .findProperties()) {
                add(property.getName(), attribute(type, property), property.isRequired(), properties, required);
            }
        } else if (raw.isRecord()) {
            for (BeanPropertyDefinition property : reading.introspect(type).findProperties()) {
                JavaType of = property.getPrimaryType();
                add(property.getName(), of, !canBeAbsent(of.getRawClass()), properties, required);
            }
        } else {
            throw new IllegalStateException(type + " is neither a record nor built");
        }
        if (required.isEmpty()) {
            object.remove("required");
        }
        return object.put("additionalProperties", false);
    }

    private void add(String name, JavaType type, boolean always, ObjectNode properties, ArrayNode required) {
        properties.set(name, value(type.hasRawClass(Optional.class) ? type.containedType(0) : type));
        if (always) {
            required.add(name);
        }
    }

    private static boolean canBeAbsent(Class<?> type) {
        return type.getName().startsWith("java.util.Optional")
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type == Extensions.class;
    }

    /** A builder takes a set from any iterable: the type of an attribute is seen only in what is built. */
    private JavaType attribute(JavaType type, BeanPropertyDefinition property) {
        try {
            return mapper.getTypeFactory()
                    .resolveMemberType(
                            type.getRawClass().getMethod(property.getName()).getGenericReturnType(),
                            type.getBindings());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no attribute " + property.getName(), e);
        }
    }

    /** The property by which a member of a family says which one it is. */
    private void discriminate(Class<?> raw, ObjectNode properties, ArrayNode required) {
        for (Class<?> family : ClassUtil.findRawSuperTypes(raw, Object.class, false)) {
            JsonTypeInfo info = family.getDeclaredAnnotation(JsonTypeInfo.class);
            if (info != null && family.isAnnotationPresent(JsonSubTypes.class)) {
                String name = members(family).stream()
                        .filter(member -> member.getType() == raw)
                        .map(NamedType::getName)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(family + " does not name " + raw));
                properties.putObject(info.property()).put("const", name);
                required.add(info.property());
            }
        }
    }

    private static @Nullable Class<?> builder(Class<?> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        return annotation == null || annotation.builder() == Void.class ? null : annotation.builder();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode ofType(String type) {
        return mapper.createObjectNode().put("type", type);
    }

    /** A schema as the file holds it, with bare line feeds on every platform. */
    static String text(ObjectNode schema) {
        try {
            return new JsonMapper().writer(PRINTER).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
