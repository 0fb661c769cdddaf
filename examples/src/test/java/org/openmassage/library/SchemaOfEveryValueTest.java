package org.openmassage.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.DocumentSchemas;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;

/** Every document that a caller could make is valid against its schema, and no longer so once its shape is broken. */
class SchemaOfEveryValueTest {
    private static final int SEEDS = 25;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MISSING = List.of("missing-property", "missing-schema");

    /** Maps, whose names are open. */
    private static final List<String> OPEN = List.of("sections", "subscales");

    private static Schema schema(Class<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        DocumentSchemas.find(
                                        type.getAnnotation(DocumentSchema.class).name())
                                .orElseThrow(),
                        InputFormat.JSON);
    }

    private static String document(Class<?> type, AnyValue.Fullness fullness, int seed) {
        return Documents.write(new AnyValue(new Random(seed), fullness, refusal -> {}).of(type));
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.library.RoundTripTest#documents")
    void document_is_valid_against_its_schema(Class<?> type) {
        Schema schema = schema(type);
        for (AnyValue.Fullness fullness : AnyValue.Fullness.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                String json = document(type, fullness, seed);
                assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.library.RoundTripTest#documents")
    void document_with_an_unknown_property_anywhere_is_invalid(Class<?> type) throws JsonProcessingException {
        Schema schema = schema(type);
        JsonNode sound = JSON.readTree(document(type, AnyValue.Fullness.MAXIMAL, 1));
        int places = objects(sound).size();
        for (int place = 0; place < places; place++) {
            JsonNode broken = sound.deepCopy();
            objects(broken).get(place).put("not!known", 1);
            assertThat(schema.validate(broken)).as(broken.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.library.RoundTripTest#documents")
    void document_with_a_value_of_another_type_anywhere_is_invalid(Class<?> type) throws JsonProcessingException {
        Schema schema = schema(type);
        JsonNode sound = JSON.readTree(document(type, AnyValue.Fullness.MAXIMAL, 2));
        int places = objects(sound).size();
        for (int place = 0; place < places; place++) {
            for (String name : names(objects(sound).get(place))) {
                JsonNode broken = sound.deepCopy();
                ObjectNode object = objects(broken).get(place);
                JsonNode before = object.get(name);
                object.set(
                        name, before.isContainerNode() ? JSON.getNodeFactory().textNode("x") : JSON.createArrayNode());
                assertThat(schema.validate(broken)).as(broken.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.library.RoundTripTest#documents")
    void schema_and_reader_agree_on_what_is_required(Class<?> type) throws JsonProcessingException {
        Schema schema = schema(type);
        JsonNode sound = JSON.readTree(document(type, AnyValue.Fullness.MAXIMAL, 3));
        int places = objects(sound).size();
        int refused = 0;
        for (int place = 0; place < places; place++) {
            for (String name : names(objects(sound).get(place))) {
                JsonNode broken = sound.deepCopy();
                objects(broken).get(place).remove(name);
                boolean valid = schema.validate(broken).isEmpty();
                String problem = problem(broken, type);
                assertThat(valid).as(broken.toString()).isNotEqualTo(MISSING.contains(problem));
                refused += valid ? 0 : 1;
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.library.RoundTripTest#documents")
    void reader_refuses_every_spelling_that_the_schema_refuses(Class<?> type) throws JsonProcessingException {
        Schema schema = schema(type);
        JsonNode sound = JSON.readTree(document(type, AnyValue.Fullness.MAXIMAL, 4));
        int places = objects(sound).size();
        int refused = 0;
        for (int place = 0; place < places; place++) {
            for (String name : names(objects(sound).get(place))) {
                JsonNode broken = sound.deepCopy();
                if (objects(broken).get(place).get(name).isTextual()) {
                    objects(broken).get(place).put(name, "no such thing!");
                    if (!schema.validate(broken).isEmpty()) {
                        assertThat(problem(broken, type)).as(broken.toString()).isNotEmpty();
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isPositive();
    }

    /** The code of what the reader finds, or empty if it reads the document. */
    private static String problem(JsonNode document, Class<?> type) {
        try {
            Documents.read(document.toString(), type);
            return "";
        } catch (InvalidDocumentException e) {
            return e.code();
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The objects that are ours: not what a host put into the extensions, and no map, whose names are open. */
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
            object.properties().forEach(property -> {
                if (!property.getKey().equals("extensions") && !OPEN.contains(property.getKey())) {
                    found.addAll(objects(property.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> found.addAll(objects(element)));
        }
        return found;
    }
}
