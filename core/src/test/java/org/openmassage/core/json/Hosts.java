package org.openmassage.core.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openmassage.core.json.sample.Samples;

/** Mappers as hosts configure them; each finds the module by itself. */
final class Hosts {
    private static final PolymorphicTypeValidator TRUSTED = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.openmassage.")
            .allowIfSubType("com.example.")
            .allowIfSubType("java.")
            .build();

    private Hosts() {}

    static JsonMapper plain() {
        return builder().build();
    }

    static JsonMapper.Builder builder() {
        // Opens the packages of the tests
        Samples.small();
        return JsonMapper.builder().findAndAddModules();
    }

    private static JsonMapper including(JsonInclude.Include include) {
        return builder()
                .defaultPropertyInclusion(JsonInclude.Value.construct(include, include))
                .build();
    }

    static JsonMapper typed(DefaultTyping typing, As as) {
        return builder().activateDefaultTyping(TRUSTED, typing, as).build();
    }

    static Map<String, JsonMapper> untyped() {
        Map<String, JsonMapper> hosts = new LinkedHashMap<>();
        hosts.put("plain", plain());
        hosts.put(
                "snake case",
                builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        hosts.put("non-empty", including(JsonInclude.Include.NON_EMPTY));
        hosts.put("non-null", including(JsonInclude.Include.NON_NULL));
        hosts.put("non-default", including(JsonInclude.Include.NON_DEFAULT));
        hosts.put("always", including(JsonInclude.Include.ALWAYS));
        hosts.put(
                "timestamps",
                builder()
                        .enable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build());
        hosts.put(
                "enums by index",
                builder().enable(SerializationFeature.WRITE_ENUMS_USING_INDEX).build());
        hosts.put(
                "enums by toString",
                builder()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .build());
        hosts.put(
                "sorted",
                builder()
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY)
                        .build());
        hosts.put(
                "numbers as strings",
                builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build());
        hosts.put(
                "plain decimals",
                builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build());
        hosts.put("lenient", lenient());
        hosts.put(
                "fields only",
                builder()
                        .visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .build());
        hosts.put(
                "no annotations",
                builder().disable(MapperFeature.USE_ANNOTATIONS).build());
        hosts.put(
                "registered twice", builder().addModule(new OpenMassageModule()).build());
        return hosts;
    }

    static JsonMapper lenient() {
        return builder()
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_INVALID_SUBTYPE,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .withCoercionConfigDefaults(coercion -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercion.setCoercion(shape, CoercionAction.TryConvert);
                    }
                })
                .build();
    }

    static Map<String, JsonMapper> typed() {
        Map<String, JsonMapper> hosts = new LinkedHashMap<>();
        for (DefaultTyping typing : DefaultTyping.values()) {
            for (As as : new As[] {As.WRAPPER_ARRAY, As.PROPERTY, As.WRAPPER_OBJECT}) {
                hosts.put(typing + " as " + as, typed(typing, as));
            }
        }
        return hosts;
    }

    static JsonMapper named(String name) {
        return Objects.requireNonNull(untyped().get(name));
    }

    static Map<String, JsonMapper> all() {
        Map<String, JsonMapper> hosts = new LinkedHashMap<>(untyped());
        hosts.putAll(typed());
        return hosts;
    }
}
