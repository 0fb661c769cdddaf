package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Key;
import org.openmassage.core.json.sample.Mood;
import org.openmassage.core.json.sample.Part;
import org.openmassage.core.json.sample.Samples;

class DocumentsTest {
    @Test
    void write_gives_the_house_format() {
        assertThat(Documents.write(Samples.full())).isEqualTo(Samples.FULL_JSON);
        assertThat(Documents.write(Samples.small())).isEqualTo(Samples.SMALL_JSON);
    }

    @Test
    void read_gives_an_equal_value() {
        assertThat(Documents.read(Samples.FULL_JSON, Chart.class)).isEqualTo(Samples.full());
        assertThat(Documents.read(Samples.SMALL_JSON, Chart.class)).isEqualTo(Samples.small());
    }

    @Test
    void write_pretty_indents_by_two_with_a_bare_line_feed() {
        assertThat(Documents.writePretty(new Part("neck", Optional.empty(), List.of("a", "b"), Set.of())))
                .isEqualTo("{\n  \"name\": \"neck\",\n  \"tags\": [\n    \"a\",\n    \"b\"\n  ]\n}");
        assertThat(Documents.read(Documents.writePretty(Samples.full()), Chart.class))
                .isEqualTo(Samples.full());
    }

    @Test
    void equal_values_give_equal_text_whatever_the_order_of_their_sets_and_maps() {
        Chart one = Chart.builder()
                .from(Samples.small())
                .addRelated(Key.of("b"), Key.of("a"))
                .putRemarks(Key.of("y"), "1")
                .putRemarks(Key.of("x"), "2")
                .build();
        Chart other = Chart.builder()
                .from(Samples.small())
                .addRelated(Key.of("a"), Key.of("b"))
                .putRemarks(Key.of("x"), "2")
                .putRemarks(Key.of("y"), "1")
                .build();
        assertThat(one).isEqualTo(other);
        assertThat(Documents.write(one)).isEqualTo(Documents.write(other)).contains("\"related\":[\"a\",\"b\"]");
        Set<Mood> moods = new LinkedHashSet<>(List.of(Mood.VERY_TENSE, Mood.CALM));
        assertThat(Documents.write(new Part("n", Optional.empty(), List.of(), moods)))
                .isEqualTo("{\"name\":\"n\",\"moods\":[\"calm\",\"very-tense\"]}");
    }

    @Test
    void missing_optional_and_list_of_a_record_are_empty() {
        assertThat(Documents.read("{\"name\":\"n\"}", Part.class)).isEqualTo(Samples.part("n"));
        assertThat(Documents.read("{\"type\":\"thermal\"}", Dose.class)).isEqualTo(new Dose.Thermal(Optional.empty()));
        assertThat(Documents.read("{\"type\":\"none\"}", Dose.class)).isEqualTo(new Dose.NoDose());
    }

    @Test
    void decimal_keeps_its_scale_and_is_written_plain() {
        for (String text : List.of("0", "-0.50", "12.500", "100", "0.0000001", "123456789012345678901234567890.12")) {
            Chart chart = Chart.builder()
                    .from(Samples.small())
                    .weight(new BigDecimal(text))
                    .build();
            assertThat(Documents.write(chart)).contains("\"weight\":\"" + text + "\"");
            assertThat(Documents.read(Documents.write(chart), Chart.class)).isEqualTo(chart);
        }
    }

    @Test
    void decimal_too_long_to_write_is_refused() {
        Chart chart = Chart.builder()
                .from(Samples.small())
                .weight(new BigDecimal("1e999999999"))
                .build();
        assertThatThrownBy(() -> Documents.write(chart)).isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
            assertThat(e.code()).isEqualTo("unwritable");
            assertThat(e.path()).isEqualTo("/weight");
            assertThat(e).hasMessageNotContaining("99999");
        });
    }

    @Test
    void extensions_survive_as_they_are_spelled() {
        String json =
                "{\"x:a\":{\"n\":12345678901234567890.50,\"e\":1.00,\"s\":\"\\u0001é\",\"l\":[null,{}]},\"x:b\":\"t\"}";
        Extensions read = Documents.read(json, Extensions.class);
        assertThat(read.get("x:a").orElseThrow())
                .contains("12345678901234567890.50")
                .contains("1.00");
        assertThat(Documents.write(read)).isEqualTo(json);
        assertThat(Documents.read(Documents.write(read), Extensions.class)).isEqualTo(read);
    }

    @Test
    void extension_that_is_not_json_is_refused_without_being_shown() {
        for (String text : List.of("Canaryqz", "{\"a\":1", "1 2", "{\"a\":1,\"a\":2}", "")) {
            assertThatThrownBy(() -> Extensions.none().with("x:Canaryqz", text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessage("json: must be one well-formed JSON value");
        }
    }

    @Test
    void extensions_are_equal_by_content_and_not_by_white_space() {
        Extensions spaced = Extensions.none().with("x:a", "{ \"b\" : [1, 2.50] }");
        assertThat(spaced).isEqualTo(Extensions.none().with("x:a", "{\"b\":[1,2.50]}"));
        assertThat(Documents.read(Documents.write(spaced), Extensions.class)).isEqualTo(spaced);
    }

    @Test
    void helper_that_looks_like_a_getter_is_no_property() {
        assertThat(Documents.write(Samples.full())).doesNotContain("old");
        assertThat(Documents.write(new Dose.Thermal(Optional.of(Mood.CALM)))).doesNotContain("hot");
    }

    @Test
    void set_of_numbers_is_written_by_size() {
        assertThat(Documents.write(new Numbers(new LinkedHashSet<>(List.of(10, 9, 100)))))
                .isEqualTo("{\"numbers\":[9,10,100]}");
    }

    /** A record of the tests. */
    public record Numbers(Set<Integer> numbers) {
        static {
            Numbers.class
                    .getModule()
                    .addOpens(
                            "org.openmassage.core.json", com.fasterxml.jackson.databind.ObjectMapper.class.getModule());
        }
    }
}
