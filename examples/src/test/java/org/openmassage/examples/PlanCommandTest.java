package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.examples.WorkbenchRun.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan command: JSON for programs, three texts for people. */
class PlanCommandTest {
    private static final String SCREENING = "\"screening\": {\"schema\": \"screening-record/1\", \"id\": \"s\","
            + " \"patient\": \"p\", \"asOf\": \"2026-03-02\", \"decision\": \"%s\"}, \"startOn\": \"2026-03-02\"";
    private static final String NECK = "\"conditions\": [{\"condition\": \"chronic-neck-pain\"}]";

    private static String request(String decision, String... more) {
        return "{" + SCREENING.formatted(decision) + ", " + String.join(", ", more) + "}";
    }

    @Test
    void draft_comes_with_sessions_choices_and_reasons() {
        WorkbenchRun ran = run("plan", "--json", request("proceed", NECK));

        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("plan").path("status").asText()).isEqualTo("draft");
        assertThat(ran.json().path("sessions")).hasSizeGreaterThan(1);
        assertThat(ran.json().path("reasons")).isNotEmpty();
        assertThat(ran.json().path("choices").isArray()).isTrue();
        assertThat(ran.json().path("leftOut").isArray()).isTrue();
    }

    @Test
    void closed_screening_is_no_plan_and_says_why() {
        WorkbenchRun ran = run("plan", "--json", request("emergency", NECK));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("drafted").asBoolean()).isFalse();
        assertThat(ran.json().path("reasons").get(0).path("because").asText()).contains("emergency");
    }

    @Test
    void history_that_was_not_asked_gives_no_plan() {
        String history = "\"history\": {\"schema\": \"health-history/1\", \"id\": \"h\", \"patient\": \"p\","
                + " \"recordedOn\": \"2026-03-02\"}, \"startOn\": \"2026-03-02\"";

        assertThat(run("plan", "{" + history + ", " + NECK + "}").exit()).isEqualTo(1);
        assertThat(run("plan", "{\"startOn\": \"2026-03-02\", " + NECK + "}").exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "physician, What is known about massage for this",
        "therapist, The sessions",
        "patient, You can say no to any part of it"
    })
    void plan_is_explained_to(String audience, String words) {
        WorkbenchRun ran = run("plan", request("proceed", NECK), "--for", audience);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(words);
    }

    @Test
    void wrong_audience_is_bad_usage() {
        assertThat(run("plan", request("proceed", NECK), "--for", "payer").exit())
                .isEqualTo(2);
    }
}
