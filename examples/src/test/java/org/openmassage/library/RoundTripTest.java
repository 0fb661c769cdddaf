package org.openmassage.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.OpenMassageModule;

/** Every document survives JSON, empty, maximal and in between, whatever the host's mapper is set to. */
class RoundTripTest {
    private static final int SEEDS = 25;

    static List<Class<?>> documents() {
        return PublicTypes.all().stream()
                .filter(type -> type.isAnnotationPresent(DocumentSchema.class))
                .toList();
    }

    private static void eachValueOf(Class<?> type, Consumer<Object> then) {
        for (AnyValue.Fullness fullness : AnyValue.Fullness.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                then.accept(new AnyValue(new Random(seed), fullness, refusal -> {}).of(type));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_survives_json(Class<?> type) {
        eachValueOf(type, value -> {
            String json = Documents.write(value);
            Object read = Documents.read(json, type);
            assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(Documents.write(read)).isEqualTo(json);
            assertThat(Documents.read(Documents.writePretty(value), type)).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_names_its_schema_first(Class<?> type) {
        DocumentSchema schema = type.getAnnotation(DocumentSchema.class);
        eachValueOf(
                type,
                value -> assertThat(Documents.write(value))
                        .startsWith("{\"schema\":\"" + schema.name() + "/" + schema.version() + "\""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_host_writes_and_reads_the_same_json(Class<?> type) {
        Object value = new AnyValue(new Random(7), AnyValue.Fullness.MAXIMAL, refusal -> {}).of(type);
        String json = Documents.write(value);
        hosts().forEach((name, host) -> {
            try {
                assertThat(host.writeValueAsString(value)).as(name).isEqualTo(json);
                assertThat((Object) host.readValue(json, type)).as(name).isEqualTo(value);
                assertThat((Object) host.treeToValue(host.valueToTree(value), type))
                        .as(name)
                        .isEqualTo(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError(name, e);
            }
        });
    }

    static Map<String, ObjectMapper> hosts() {
        Map<String, ObjectMapper> hosts = new LinkedHashMap<>();
        hosts.put("plain", host().build());
        hosts.put(
                "snake case",
                host().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        hosts.put(
                "non-empty",
                host().defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                        .build());
        hosts.put(
                "lenient",
                host().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .build());
        hosts.put(
                "default typing",
                host().activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL)
                        .build());
        return hosts;
    }

    private static JsonMapper.Builder host() {
        return JsonMapper.builder().addModule(new OpenMassageModule());
    }

    @Test
    void the_walk_reaches_every_document() {
        assertThat(documents())
                .extracting(Class::getSimpleName)
                .contains("SoapNote", "Prescription", "Claim", "Patient");
    }
}
