package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.host.Clinic;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.json.sample.Card;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Key;
import org.openmassage.core.json.sample.Mood;
import org.openmassage.core.json.sample.Samples;

class HostMapperTest {
    static Stream<Arguments> hosts() {
        return Hosts.all().entrySet().stream().map(host -> Arguments.of(host.getKey(), host.getValue()));
    }

    /** Without those that cannot read back their own part. */
    static Stream<Arguments> hostsThatReadTheirOwn() {
        return Hosts.all().entrySet().stream()
                .filter(host -> !List.of("no annotations", "numbers as strings").contains(host.getKey()))
                .map(host -> Arguments.of(host.getKey(), host.getValue()));
    }

    static Stream<Arguments> untypedHosts() {
        return Hosts.untyped().entrySet().stream().map(host -> Arguments.of(host.getKey(), host.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void host_writes_the_same_json(String name, JsonMapper host) throws IOException {
        assertThat(host.writeValueAsString(Samples.full())).isEqualTo(Samples.FULL_JSON);
        assertThat(host.writeValueAsString(Samples.small())).isEqualTo(Samples.SMALL_JSON);
        assertThat(host.writer().writeValueAsString(Samples.full())).isEqualTo(Samples.FULL_JSON);
        assertThat(host.writerFor(Chart.class).writeValueAsString(Samples.full()))
                .isEqualTo(Samples.FULL_JSON);
        assertThat(host.writeValueAsString(Mood.VERY_TENSE)).isEqualTo("\"very-tense\"");
        assertThat(host.writeValueAsString(Key.of("k"))).isEqualTo("\"k\"");
        assertThat(host.writeValueAsString(new Dose.ManualPressure(2)))
                .isEqualTo("{\"type\":\"manual-pressure\",\"level\":2}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void host_reads_the_same_json(String name, JsonMapper host) throws IOException {
        assertThat(host.readValue(Samples.FULL_JSON, Chart.class)).isEqualTo(Samples.full());
        assertThat(host.readerFor(Chart.class).<Chart>readValue(Samples.SMALL_JSON))
                .isEqualTo(Samples.small());
        assertThat(host.readValue("\"very-tense\"", Mood.class)).isEqualTo(Mood.VERY_TENSE);
        assertThat(host.readValue("\"k\"", Key.class)).isEqualTo(Key.of("k"));
        assertThat(host.readValue("{\"level\":2,\"type\":\"manual-pressure\"}", Dose.class))
                .isEqualTo(new Dose.ManualPressure(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untypedHosts")
    void trees_and_conversions_hold_the_same_json(String name, JsonMapper host) throws IOException {
        JsonNode tree = host.valueToTree(Samples.full());
        assertThat(Hosts.plain().writeValueAsString(tree)).isEqualTo(Samples.FULL_JSON.replace("1.50", "1.5"));
        assertThat(host.treeToValue(host.readTree(Samples.SMALL_JSON), Chart.class))
                .isEqualTo(Samples.small());
        Map<String, Object> map = host.convertValue(Samples.small(), new TypeReference<Map<String, Object>>() {});
        assertThat(map).containsEntry("schema", "sample-chart/3").containsEntry("visitCount", 3);
        assertThat(host.convertValue(map, Chart.class)).isEqualTo(Samples.small());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostsThatReadTheirOwn")
    void our_types_round_trip_within_a_host_bean(String name, JsonMapper host) throws IOException {
        String json = host.writeValueAsString(clinic());
        assertThat(json).contains(Samples.FULL_JSON).contains(Samples.SMALL_JSON);
        Clinic read = host.readValue(json, Clinic.class);
        assertThat(read.contents()).isEqualTo(clinic().contents());
    }

    private static Clinic clinic() {
        Clinic clinic = new Clinic();
        clinic.clinicName = "host";
        clinic.mainChart = Samples.full();
        clinic.allCharts = new java.util.ArrayList<>(List.of(Samples.small(), Samples.full()));
        clinic.chartsByKey = new java.util.LinkedHashMap<>(Map.of(Key.of("k-1"), Samples.small()));
        clinic.moodCounts = new java.util.LinkedHashMap<>(Map.of(Mood.VERY_TENSE, 1));
        clinic.maybeChart = Optional.of(Samples.small());
        clinic.lastDose = new Dose.ManualPressure(3);
        clinic.lastMood = Mood.VERY_TENSE;
        return clinic;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typedHosts")
    void a_host_that_declares_an_object_gets_our_json_beside_its_type_id(String name, JsonMapper host)
            throws IOException {
        Clinic clinic = new Clinic();
        clinic.anyThing = Samples.full();
        clinic.anyThings = new java.util.ArrayList<>(List.of(Samples.small(), new Dose.ManualPressure(1)));
        String json = host.writeValueAsString(clinic);
        assertThat(json).contains(Samples.FULL_JSON).contains(Samples.SMALL_JSON);
        Clinic read = host.readValue(json, Clinic.class);
        assertThat(read.anyThing).isEqualTo(Samples.full());
        assertThat(read.anyThings).isEqualTo(clinic.anyThings);
    }

    static Stream<Arguments> typedHosts() {
        return Hosts.typed().entrySet().stream().map(host -> Arguments.of(host.getKey(), host.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void a_list_at_the_root_round_trips(String name, JsonMapper host) throws IOException {
        List<Chart> charts = new java.util.ArrayList<>(List.of(Samples.small(), Samples.full()));
        TypeReference<List<Chart>> type = new TypeReference<>() {};
        if (Hosts.untyped().containsKey(name)) {
            // With default typing Jackson itself cannot read back a list whose element type was erased
            String json = host.writeValueAsString(charts);
            assertThat(json).isEqualTo("[" + Samples.SMALL_JSON + "," + Samples.FULL_JSON + "]");
            assertThat(host.readValue(json, type)).isEqualTo(charts);
        }
        String declared = host.writerFor(type).writeValueAsString(charts);
        assertThat(declared).contains(Samples.FULL_JSON).contains(Samples.SMALL_JSON);
        assertThat(host.readValue(declared, type)).isEqualTo(charts);
    }

    @Test
    void the_id_beside_our_json_names_the_public_type() throws IOException {
        Clinic clinic = new Clinic();
        clinic.anyThing = Samples.small();
        assertThat(Hosts.typed(DefaultTyping.JAVA_LANG_OBJECT, As.PROPERTY).writeValueAsString(clinic))
                .contains("\"anyThing\":[\"org.openmassage.core.json.sample.Chart\"," + Samples.SMALL_JSON + "]");
    }

    @Test
    void an_array_of_ours_is_not_taken_for_a_type_id() {
        assertThatThrownBy(() -> Hosts.typed(DefaultTyping.NON_FINAL, As.WRAPPER_ARRAY)
                        .readValue("[{\"key\":\"k\"}]", Chart.class))
                .isInstanceOfSatisfying(
                        DocumentMappingException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("wrong-type"));
    }

    @Test
    void a_value_is_written_neither_flushing_nor_closing_the_generator() throws IOException {
        int[] calls = {0};
        ObjectMapper host = Hosts.plain();
        StringWriter text = new StringWriter();
        JsonGenerator counting = new JsonGeneratorDelegate(host.createGenerator(text)) {
            @Override
            public void flush() {
                calls[0]++;
            }

            @Override
            public void close() {
                calls[0]++;
            }
        };
        counting.writeStartArray();
        host.writer()
                .without(com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValue(counting, Samples.full());
        assertThat(calls[0]).isZero();
        counting.writeNumber(1);
        counting.writeEndArray();
        ((JsonGeneratorDelegate) counting).delegate().close();
        assertThat(text).hasToString("[" + Samples.FULL_JSON + ",1]");
    }

    @Test
    void the_feature_of_the_generator_is_as_before() throws IOException {
        ObjectMapper host = Hosts.named("numbers as strings");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = host.createGenerator(text)) {
            generator.writeStartArray();
            generator.writeNumber(1);
            host.writeValue(generator, new Dose.ManualPressure(2));
            generator.writeNumber(3);
            generator.writeEndArray();
        }
        assertThat(text).hasToString("[\"1\",{\"type\":\"manual-pressure\",\"level\":2},\"3\"]");
    }

    @Test
    void the_parser_is_as_before_and_reads_on() throws IOException {
        ObjectMapper host = Hosts.plain();
        String json = "[" + Samples.SMALL_JSON + ",{\"a\":1,\"a\":2}," + Samples.FULL_JSON + ",4]";
        try (JsonParser parser = host.createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            assertThat(host.readValue(parser, Chart.class)).isEqualTo(Samples.small());
            assertThat(parser.isEnabled(StreamReadFeature.STRICT_DUPLICATE_DETECTION))
                    .isFalse();
            assertThat(parser.getCodec()).isSameAs(host);
            // The host's own object may hold a name twice
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(parser.<JsonNode>readValueAsTree()).hasToString("{\"a\":2}");
            parser.nextToken();
            assertThat(host.readValue(parser, Chart.class)).isEqualTo(Samples.full());
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
    }

    @Test
    void the_host_keeps_its_own_rules_for_its_own_types() throws IOException {
        ObjectMapper host = Hosts.named("snake case");
        assertThat(host.writeValueAsString(clinic()))
                .contains("\"clinic_name\":\"host\"")
                .contains("\"last_mood\":\"very-tense\"")
                .contains("\"visitCount\":7");
        assertThat(host.getSerializationConfig().getPropertyNamingStrategy()).isNotNull();
    }

    @Test
    void the_module_leaves_the_configuration_of_the_host_alone() {
        JsonMapper before = JsonMapper.builder().build();
        ObjectMapper after = JsonMapper.builder().build().registerModule(new OpenMassageModule());
        assertThat(after.getSerializationConfig().getSerializationFeatures())
                .isEqualTo(before.getSerializationConfig().getSerializationFeatures());
        assertThat(after.getDeserializationConfig().getDeserializationFeatures())
                .isEqualTo(before.getDeserializationConfig().getDeserializationFeatures());
        assertThat(after.getSerializationConfig().getAnnotationIntrospector().allIntrospectors())
                .hasSize(1);
        assertThat(after.getFactory().isEnabled(JsonParser.Feature.STRICT_DUPLICATE_DETECTION))
                .isFalse();
    }

    @Test
    void documents_within_documents_round_trip() throws IOException {
        Card card = new Card(Key.of("c"), Optional.of(Samples.small()), List.of(Samples.full()));
        String json = "{\"schema\":\"sample-card/1\",\"key\":\"c\",\"chart\":" + Samples.SMALL_JSON + ",\"charts\":["
                + Samples.FULL_JSON + "]}";
        assertThat(Hosts.plain().writeValueAsString(card)).isEqualTo(json);
        assertThat(Hosts.plain().readValue(json, Card.class)).isEqualTo(card);
    }

    @Test
    void a_host_cannot_read_into_one_of_our_values() throws IOException {
        ObjectMapper host = Hosts.plain();
        Chart chart = Samples.small();
        assertThat(host.readerForUpdating(chart).<Chart>readValue(Samples.FULL_JSON))
                .isEqualTo(Samples.full());
        assertThat(chart).isEqualTo(Samples.small());
    }
}
