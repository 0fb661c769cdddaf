package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.host.Clinic;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.json.BadDocuments.Bad;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Count;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Key;
import org.openmassage.core.json.sample.Mood;
import org.openmassage.core.json.sample.Part;
import org.openmassage.core.json.sample.Samples;

class StrictReadingTest {
    private static final String CANARY = BadDocuments.CANARY;

    private static final String NUMBER = BadDocuments.NUMBER;

    private static final String HEAD = BadDocuments.HEAD;

    static Stream<Bad> documents() {
        return BadDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bad_document_is_refused_with_code_and_path_and_without_a_value(Bad bad) {
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.read(bad.json().replace('\'', '"'), bad.type(), "case.json"));
        assertThat(refused).as(bad.json()).isNotNull();
        assertThat(refused.code() + " at " + refused.path()).isEqualTo(bad.code() + " at " + bad.path());
        assertThat(refused.remedy()).isNotEmpty();
        assertThat(refused).hasMessageStartingWith("case.json: ");
        assertNoValue(refused);
    }

    static Stream<Arguments> documentsInHosts() {
        List<Map.Entry<String, JsonMapper>> hosts = List.of(
                Map.entry("plain", Hosts.plain()),
                Map.entry("lenient", Hosts.lenient()),
                Map.entry("no annotations", Hosts.named("no annotations")),
                Map.entry(
                        "typed",
                        Hosts.typed(
                                com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL,
                                com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY)));
        return hosts.stream()
                .flatMap(host -> documents()
                        // Of these the host makes something before it asks us
                        .filter(bad -> !bad.json().isBlank() && !bad.json().equals("null"))
                        .filter(bad -> !bad.json().equals(CANARY) && !bad.code().equals("too-large"))
                        .map(bad -> Arguments.of(host.getKey(), bad, host.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documentsInHosts")
    void bad_document_is_refused_by_every_host(String name, Bad bad, JsonMapper host) {
        DocumentMappingException refused = catchThrowableOfType(
                DocumentMappingException.class, () -> host.readValue(bad.json().replace('\'', '"'), bad.type()));
        assertThat(refused).as(bad.json()).isNotNull().isInstanceOf(JsonProcessingException.class);
        assertThat(refused.problem().code() + " at " + refused.problem().path())
                .isEqualTo(bad.code() + " at " + bad.path());
        assertNoValue(refused);
    }

    private static void assertNoValue(Throwable thrown) {
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        everything.append(thrown.toString()).append(thrown.getLocalizedMessage());
        if (thrown instanceof JsonMappingException mapping) {
            everything.append(mapping.getOriginalMessage()).append(mapping.getPathReference());
            everything.append(String.valueOf(mapping.getLocation()));
            assertThat(mapping.getProcessor()).isNull();
        }
        assertThat(everything.toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(CANARY.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(NUMBER)
                .doesNotContain("1971")
                .doesNotContain("70.5");
        assertThat(thrown.getCause()).isNull();
        assertThat(thrown.getSuppressed()).isEmpty();
    }

    @Test
    void line_and_column_are_those_of_the_place() {
        String json = """
                {
                  "schema": "sample-chart/3",
                  "key": "k",
                  "visitCount": 3,
                  "birthDate": "1971-02-03",
                  "part": {"name": "n"}, "moodz": []
                }""";
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> Documents.read(json, Chart.class));
        assertThat(refused.line()).hasValue(6);
        assertThat(refused.column()).hasValue(35);
        assertThat(refused.source()).isEmpty();
        assertThat(refused)
                .hasMessage("line 6, column 35: unknown-property: this object has a property that is not known here."
                        + " Did you mean \"mood\"?");
    }

    @Test
    void line_and_column_are_kept_where_the_schema_stands_last() {
        String json = """
                {
                  "key": "k",
                  "visitCount": 3,
                  "birthDate": "1971-02-03",
                  "part": {"name": "n",
                    "tags": [7]},
                  "schema": "sample-chart/3"
                }""";
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> Documents.read(json, Chart.class));
        assertThat(refused.path()).isEqualTo("/part/tags/0");
        assertThat(refused.line()).hasValue(6);
        assertThat(refused.column()).hasValue(14);
    }

    @Test
    void line_and_column_of_malformed_text_are_those_of_the_parser() {
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.read("{\"schema\":\"sample-chart/3\",\n\"key\": nope}", Chart.class));
        assertThat(refused.code()).isEqualTo("malformed-json");
        assertThat(refused.line()).hasValue(2);
    }

    @Test
    void text_after_the_end_is_refused() {
        assertThatThrownBy(() -> Documents.read(Samples.SMALL_JSON + " {}", Chart.class))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo("malformed-json"));
        assertThatThrownBy(() -> Documents.read(Samples.SMALL_JSON + CANARY, Chart.class))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo("malformed-json"));
        assertThat(Documents.read(Samples.SMALL_JSON + " \n ", Chart.class)).isEqualTo(Samples.small());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "\"\"", "1.0", "1.5", "true", "[1]", "[]", "{}", "99999999999999999999"})
    void absent_number_is_not_converted_either(String value) {
        for (String name : List.of("some", "many", "boxed")) {
            assertThatThrownBy(() -> Documents.read("{\"" + name + "\":" + value + "}", Count.class))
                    .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                        assertThat(e.code()).isEqualTo("wrong-type");
                        assertThat(e.path()).isEqualTo("/" + name);
                    });
        }
    }

    @Test
    void absent_number_reads_back() {
        Count none = new Count(OptionalInt.empty(), OptionalLong.empty(), Optional.empty());
        Count all = new Count(OptionalInt.of(1), OptionalLong.of(2), Optional.of(3));
        assertThat(Documents.write(none)).isEqualTo("{}");
        assertThat(Documents.read("{}", Count.class)).isEqualTo(none);
        assertThat(Documents.read("{\"some\":null,\"many\":null,\"boxed\":null}", Count.class))
                .isEqualTo(none);
        assertThat(Documents.read(Documents.write(all), Count.class)).isEqualTo(all);
    }

    @Test
    void null_is_an_absent_optional() {
        assertThat(Documents.read(("{" + HEAD + ",'weight':null,'mood':null}").replace('\'', '"'), Chart.class)
                        .weight())
                .isEmpty();
        assertThat(Documents.read("{\"name\":\"n\",\"since\":null}", Part.class))
                .isEqualTo(Samples.part("n"));
    }

    @Test
    void message_of_our_own_constructor_is_kept_and_names_the_attribute() {
        assertThatThrownBy(() -> Documents.read("{\"name\":\"" + CANARY.repeat(4) + "\"}", Part.class))
                .hasMessageContaining("name: must be at most 20 characters");
    }

    @Test
    void remedies_name_what_is_known() {
        assertThatThrownBy(() -> Documents.read("\"tense\"", Mood.class))
                .hasMessageContaining("Write one of \"calm\", \"very-tense\".");
        assertThatThrownBy(() -> Documents.read("{\"type\":\"x\"}", Dose.class))
                .hasMessageContaining("Write one of \"manual-pressure\", \"thermal\", \"none\".");
        assertThatThrownBy(() -> Documents.read("{\"name\":\"n\",\"zzzzzzzzz\":1}", Part.class))
                .hasMessageContaining("Known are moods, name, since, tags.");
    }

    @Test
    void newer_document_is_typed() {
        NewerDocumentException newer = catchThrowableOfType(
                NewerDocumentException.class,
                () -> Documents.read("{\"schema\":\"sample-chart/12\"}", Chart.class, "a.json"));
        assertThat(newer.document()).isEqualTo("sample-chart");
        assertThat(newer.foundVersion()).isEqualTo(12);
        assertThat(newer.supportedVersion()).isEqualTo(3);
        DocumentMappingException hosted = catchThrowableOfType(
                DocumentMappingException.class,
                () -> Hosts.plain().readValue("{\"schema\":\"sample-chart/12\"}", Chart.class));
        assertThat(hosted.toInvalidDocument("b")).isInstanceOf(NewerDocumentException.class);
        assertThat(hosted.problem().newer()).contains(new DocumentProblem.Newer("sample-chart", 12, 3));
    }

    @Test
    void schema_may_stand_anywhere() {
        String json = "{'key':'k-1','visitCount':3,'schema':'sample-chart/3','birthDate':'1971-02-03'}";
        assertThat(Documents.read(json.replace('\'', '"'), Chart.class)).isEqualTo(Samples.small());
        String full = Samples.FULL_JSON;
        String last = "{" + full.substring("{\"schema\":\"sample-chart/3\",".length(), full.length() - 1)
                + ",\"schema\":\"sample-chart/3\"}";
        assertThat(Documents.read(last, Chart.class)).isEqualTo(Samples.full());
    }

    @Test
    void path_within_a_host_shows_no_key_of_a_map() {
        Samples.small();
        String json = "{\"chartsByKey\":{\"" + CANARY + "\":{\"schema\":\"sample-chart/3\",\"visitCount\":\"" + CANARY
                + "\"}}}";
        DocumentMappingException refused = catchThrowableOfType(
                DocumentMappingException.class, () -> Hosts.plain().readValue(json, Clinic.class));
        assertThat(refused.problem().path()).isEqualTo("/chartsByKey/*/visitCount");
        assertNoValue(refused);
    }

    @Test
    void bad_key_of_a_host_map_is_refused_without_showing_it() {
        Samples.small();
        TypeReference<Map<Mood, String>> type = new TypeReference<>() {};
        Throwable refused = catchThrowable(() -> Hosts.plain().readValue("{\"" + CANARY + "\":\"a\"}", type));
        assertThat(refused).isInstanceOf(DocumentMappingException.class);
        assertNoValue(refused);
        TypeReference<Map<Key, String>> keys = new TypeReference<>() {};
        Throwable spelled = catchThrowable(() -> Hosts.plain().readValue("{\" " + CANARY + "\":\"a\"}", keys));
        assertThat(spelled).isInstanceOf(DocumentMappingException.class);
        assertNoValue(spelled);
    }

    @Test
    void tree_is_held_to_the_same_rules() {
        JsonMapper host = Hosts.lenient();
        assertThatThrownBy(() -> host.treeToValue(
                        host.readTree(("{" + HEAD + ",'" + CANARY + "':1}").replace('\'', '"')), Chart.class))
                .isInstanceOfSatisfying(DocumentMappingException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo("unknown-property");
                    assertThat(e.problem().line()).isEmpty();
                    assertNoValue(e);
                });
        Throwable converted =
                catchThrowable(() -> host.convertValue(Map.of("schema", "sample-chart/3", "key", 7), Chart.class));
        assertThat(converted).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/key: wrong-type");
    }

    @Test
    void duplicate_within_a_token_buffer_is_refused() throws Exception {
        JsonMapper host = Hosts.plain();
        try (var buffer = new com.fasterxml.jackson.databind.util.TokenBuffer(host, false)) {
            buffer.writeStartObject();
            buffer.writeStringField("name", "a");
            buffer.writeStringField("name", CANARY);
            buffer.writeEndObject();
            assertThatThrownBy(() -> host.readValue(buffer.asParser(), Part.class))
                    .isInstanceOfSatisfying(
                            DocumentMappingException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("duplicate-property"));
        }
    }
}
