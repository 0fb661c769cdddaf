package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assessment commands answer as the workbench's page says. */
class AssessmentCommandsTest {
    private static WorkbenchRun run(String command, String request) {
        return WorkbenchRun.run(command, "--json", request);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 8, -14, true, true, meaningfully-improved",
        "22, 15, -7, false, false, within-error",
        "10, 22, 12, true, , worse"
    })
    void a_change_is_held_against_its_population(
            String before, String after, String difference, boolean mdc, Boolean mcid, String verdict) {
        WorkbenchRun ran = run(
                "change",
                "{\"measure\":\"ndi\",\"baseline\":" + before + ",\"current\":\"" + after
                        + "\",\"population\":\"mechanical-neck-pain\"}");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().path("difference").decimalValue()).isEqualByComparingTo(difference);
        assertThat(ran.json().path("exceedsMdc").asBoolean()).isEqualTo(mdc);
        if (mcid != null) {
            assertThat(ran.json().path("exceedsMcid").asBoolean()).isEqualTo(mcid);
        }
        assertThat(ran.json().path("verdict").asText()).isEqualTo(verdict);
        assertThat(ran.json().path("thresholds")).isNotEmpty();
    }

    @Test
    void a_population_that_is_not_named_is_a_choice_where_it_matters() {
        WorkbenchRun ran = run("change", "{\"measure\":\"ndi\",\"baseline\":22,\"current\":13}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("choices")).hasSizeGreaterThan(1);
    }

    @Test
    void a_range_is_compared_with_each_source_and_an_earlier_reading() {
        String request = "{\"joint\":\"shoulder\",\"motion\":\"flexion\",\"side\":\"left\",\"degrees\":120,"
                + "\"baseline\":105,\"sameRater\":%s}";
        WorkbenchRun same = run("rom", request.formatted("true"));
        assertThat(same.exit()).isZero();
        assertThat(same.json().path("norms")).isNotEmpty();
        assertThat(same.json().path("percentOfNorm").get(0).path("percent").decimalValue())
                .isEqualByComparingTo("66.7");
        assertThat(same.json().path("change").decimalValue()).isEqualByComparingTo("15");
        assertThat(same.json().path("beyondError").asBoolean(true)).isFalse();
        assertThat(run("rom", request.formatted("false")).json().path("error").decimalValue())
                .isGreaterThan(same.json().path("error").decimalValue());
    }

    @Test
    void a_cluster_gives_a_ratio_and_a_probability_and_what_was_not_performed_is_open() {
        WorkbenchRun reached = run("test", "{\"cluster\":\"wainner-radiculopathy\",\"results\":{},\"pretest\":0.3}");
        assertThat(reached.exit()).isEqualTo(1);
        assertThat(reached.json().path("verdict").asText()).isEqualTo("open");
        assertThat(reached.json().path("positive").asInt()).isZero();
        assertThat(reached.json().path("open")).hasSize(4);
        assertThat(reached.json().path("posttest").isMissingNode()).isTrue();
    }

    @Test
    void saddle_numbness_with_back_pain_is_an_emergency_and_the_rest_is_asked() {
        WorkbenchRun ran = run(
                "red-flags",
                "{\"findings\":{\"back-or-leg-pain\":\"present\",\"saddle-numbness\":\"present\"},\"age\":61,"
                        + "\"asOf\":\"2026-03-02\"}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("action").asText()).isEqualTo("emergency");
        assertThat(ran.json().path("flags").get(0).path("rule").asText()).isEqualTo("cauda-equina");
        assertThat(run("red-flags", "{\"findings\":{},\"asOf\":\"2026-03-02\"}")
                        .json()
                        .path("action")
                        .asText())
                .isEqualTo("incomplete");
    }

    @Test
    void an_unknown_finding_is_an_error_and_not_ignored() {
        StringWriter err = new StringWriter();
        int exit = Workbench.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "red-flags",
                "{\"findings\":{\"saddle-numness\":\"present\"},\"asOf\":\"2026-03-02\"}");
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("unknown-entry", "saddle-numbness");
    }
}
