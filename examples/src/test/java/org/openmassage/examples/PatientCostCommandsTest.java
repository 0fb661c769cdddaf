package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.examples.WorkbenchRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of estimates, remittances and statements: keys and exit codes. */
class PatientCostCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode request(String name) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(Path.of("requests", name)));
    }

    @Test
    void estimate_answers_who_pays_what_and_why() throws IOException {
        WorkbenchRun ran = run("estimate", "--json", request("estimate.json").toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("patientOwes").asText()).isEqualTo("267.20");
        assertThat(ran.json().path("payerPays").asText()).isEqualTo("116.80");
        assertThat(ran.json().path("visits").findValuesAsText("patientOwes"))
                .containsExactly("93.60", "45.60", "128.00");
        assertThat(ran.json().path("trace").get(0).asText()).contains("deductible 60.00 was left");
        assertThat(ran.json().path("options")).hasSize(1);
    }

    @Test
    void estimate_without_an_order_or_an_allowed_amount_is_not_settled() throws IOException {
        ObjectNode open = request("estimate.json");
        ((ObjectNode) open.path("benefits").get(0)).remove("order");
        ObjectNode unpriced = request("estimate.json");
        ((ObjectNode) unpriced.path("visits").get(2).path("services").get(0)).remove("allowed");

        assertThat(run("estimate", "--json", open.toString()).exit()).isZero();
        WorkbenchRun unknown = run("estimate", "--json", unpriced.toString());
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.json().has("patientOwes")).isFalse();
        assertThat(unknown.json().path("issues").findValuesAsText("code"))
                .containsExactly("estimate.allowed-amount-unknown");
        assertThat(run("estimate", unpriced.toString()).out()).contains("The patient owes an unknown amount");
    }

    @Test
    void estimate_says_where_its_input_is_wrong() {
        WorkbenchRun ran = run("estimate", "{\"visits\": [{\"date\": \"2026-03-02\", \"services\": []}]}");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("/visits").doesNotContain("at org");
    }

    @Test
    void post_answers_balances_refusals_and_their_clock() throws IOException {
        WorkbenchRun ran = run("post", "--json", request("post.json").toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        JsonNode balance = ran.json().path("balances").get(0);
        assertThat(balance.path("insurancePaid").asText()).isEqualTo("120.00");
        assertThat(balance.path("patientOwes").asText()).isEqualTo("0.00");
        JsonNode denial = ran.json().path("denials").get(0).path("denial");
        assertThat(denial.path("reason").asText()).isEqualTo("197");
        assertThat(denial.path("options").findValuesAsText("dueBy")).containsExactly("2026-07-05", "2026-09-05");
        assertThat(ran.json()
                        .path("payments")
                        .get(0)
                        .path("payment")
                        .path("verdict")
                        .asText())
                .isEqualTo("underpaid");
        assertThat(ran.json()
                        .path("payments")
                        .get(0)
                        .path("payment")
                        .path("difference")
                        .path("amount")
                        .asText())
                .isEqualTo("4.00");
    }

    @Test
    void post_twice_keeps_the_second_for_a_person() throws IOException {
        ObjectNode again = request("post.json");
        again.set("accounts", run("post", "--json", again.toString()).json().path("accounts"));
        WorkbenchRun ran = run("post", "--json", again.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("unapplied").get(0).path("why").asText()).isEqualTo("duplicate");
        assertThat(ran.json().path("denials")).isEmpty();
        assertThat(ran.json().path("balances").get(0).path("insurancePaid").asText())
                .isEqualTo("120.00");
    }

    @Test
    void statement_is_made_from_accounts() throws IOException {
        WorkbenchRun ran = run("statement", "--json", request("statement.json").toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("balance").asText()).isEqualTo("152.00");
        assertThat(ran.json().path("text").asText())
                .contains("Please pay: USD 152.00")
                .doesNotContain("97140");
        assertThat(run("validate", "statement", ran.json().path("statement").toString())
                        .exit())
                .isZero();
    }

    @Test
    void good_faith_answers_what_is_missing_and_when_it_is_due() throws IOException {
        WorkbenchRun ran =
                run("good-faith", "--json", request("good-faith.json").toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("due").asText()).isEqualTo("2026-02-17");
        assertThat(ran.json().path("trigger").asText()).isEqualTo("scheduled-soon");
        assertThat(ran.json().path("expected").asText()).isEqualTo("720.00");

        ObjectNode incomplete = request("good-faith.json");
        ((ObjectNode) incomplete.path("estimate")).remove("disclaimers");
        WorkbenchRun missing = run("good-faith", "--json", incomplete.toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.json().path("issues")).hasSize(4);
    }

    @Test
    void visit_writes_the_estimate_of_a_case_that_tells_its_benefits(@TempDir Path out) {
        Path episode = out.resolve("e");
        WorkbenchRun ran = run("visit", "cases/chronic-neck-pain", "--out", episode.toString(), "--json");

        // 12 visits at 93.00: a deductible of 250.00, then a copay of 15.00 and a tenth of the rest
        assertThat(ran.json().path("estimates").get(0).path("patientOwes").asText())
                .isEqualTo("471.60");
        assertThat(run(
                                "validate",
                                "cost-estimate",
                                episode.resolve("estimates/estimate-1.json").toString())
                        .exit())
                .isZero();
    }

    @Test
    void visit_writes_the_good_faith_estimate_of_a_patient_who_pays(@TempDir Path out) {
        Path episode = out.resolve("e");
        WorkbenchRun ran = run("visit", "cases/fibromyalgia", "--out", episode.toString(), "--json");

        // 8 visits: two units at 32.00 and one at 38.00; scheduled three business days ahead
        assertThat(ran.json().path("goodFaith").path("expected").asText()).isEqualTo("816.00");
        assertThat(ran.json().path("goodFaith").path("due").asText()).isEqualTo("2026-01-30");
        assertThat(ran.json().path("goodFaith").path("complete").asBoolean()).isTrue();
        assertThat(run(
                                "validate",
                                "good-faith-estimate",
                                episode.resolve("estimates/estimate-3.json").toString())
                        .exit())
                .isZero();
        assertThat(run("visit", "cases/fibromyalgia", "--out", episode.toString())
                        .out())
                .contains("What the patient was told to expect", "Due by 2026-01-30");
    }

    @Test
    void good_faith_tells_the_desk_when_it_is_due_and_takes_the_sooner_of_two_reasons() throws IOException {
        assertThat(run("good-faith", request("good-faith.json").toString()).out())
                .contains("For the clinic:", "Due by 2026-02-17: scheduled soon", "Nothing is missing.");

        ObjectNode askedLater = request("good-faith.json");
        askedLater.put("requestedOn", "2026-02-20");
        assertThat(run("good-faith", "--json", askedLater.toString())
                        .json()
                        .path("due")
                        .asText())
                .isEqualTo("2026-02-17");
        askedLater.put("requestedOn", "2026-02-09");
        assertThat(run("good-faith", "--json", askedLater.toString())
                        .json()
                        .path("due")
                        .asText())
                .isEqualTo("2026-02-12");
    }
}
