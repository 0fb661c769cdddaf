package org.openmassage.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.examples.WorkbenchRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The billing commands of the workbench: keys and exit codes. */
class BillingCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String ask(String value, String on) {
        return "{\"value\": \"" + value + "\", \"on\": \"" + on + "\"}";
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "M54.50, 2026-03-02, billable, true, 0",
        "m5450,  2026-03-02, billable, true, 0",
        "M54.5,  2026-03-02, header, false, 1",
        "M54.50, 2021-09-30, not-in-force, false, 1",
        "A00.0,  2026-03-02, cannot-tell, false, 1",
        "54,     2026-03-02, unknown, false, 1",
    })
    void icd_answers_from_the_shipped_subset(String code, String on, String status, boolean billable, int exit) {
        WorkbenchRun ran = run("icd", "--json", ask(code, on));

        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.json().path("status").asText()).isEqualTo(status);
        assertThat(ran.json().path("billable").asBoolean()).isEqualTo(billable);
        assertThat(ran.json().path("reason").asText()).isNotBlank();
    }

    @Test
    void icd_names_what_to_use_instead() {
        WorkbenchRun ran = run("icd", "--json", ask("M54.5", "2026-03-02"));

        assertThat(ran.json().path("replacedBy")).hasSize(3);
        assertThat(ran.json().path("validFrom").asText()).isEqualTo("2021-10-01");
        assertThat(run("icd", ask("M54.5", "2026-03-02")).out()).contains("M54.50", "M54.51", "M54.59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"icd10cm_order_2026.txt", "order.txt@2025-10-01"})
    void icd_reads_official_files(String option, @TempDir Path folder) throws IOException {
        String name = option.replaceAll("@.*", "");
        Files.writeString(
                folder.resolve(name),
                "00001 A00     0 Cholera" + " ".repeat(54) + "Cholera\r\n00002 A000    1 Classical" + " ".repeat(52)
                        + "Classical\r\n");
        WorkbenchRun ran =
                run("icd", "--json", "--codes", folder.resolve(option).toString(), ask("A00.0", "2026-03-02"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("status").asText()).isEqualTo("billable");
        assertThat(run("icd", "--json", "--codes", folder.resolve(option).toString(), ask("A00.1", "2026-03-02"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("unknown");
    }

    @Test
    void icd_names_the_line_of_a_bad_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("order_2026.txt"), "not an order file at all\n");
        WorkbenchRun ran = run("icd", "--codes", file.toString(), ask("A00", "2026-03-02"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("order_2026.txt, line 1").doesNotContain("at org");
        Path unnamed = Files.writeString(folder.resolve("order.txt"), "x");
        assertThat(run("icd", "--codes", unnamed.toString(), ask("A00", "2026-03-02"))
                        .err())
                .contains("no-effective-date");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"97124, billable, 0", "G0283, billable, 0", "99999, cannot-tell, 1", "massage, unknown, 1"})
    void code_answers_for_procedures(String code, String status, int exit) {
        WorkbenchRun ran = run("code", "--json", ask(code, "2026-03-02"));

        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.json().path("status").asText()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} {3}")
    @CsvSource({
        "11,         2026-03-02, place-of-service,  billable,      0",
        "10,         2021-12-31, place-of-service,  not-in-force,  1",
        "GP,         2026-03-02, modifier,          billable,      0",
        "xe,         2014-12-31, modifier,          not-in-force,  1",
        "ZZ,         2026-03-02, modifier,          cannot-tell,   1",
        "225700000X, 2026-03-02, provider-taxonomy, billable,      0",
        "97124,      2026-03-02, procedure,         billable,      0",
    })
    void code_finds_the_short_lists_too(String code, String on, String kind, String status, int exit) {
        WorkbenchRun ran = run("code", "--json", ask(code, on));

        assertThat(ran.json().path("kind").asText()).isEqualTo(kind);
        assertThat(ran.json().path("status").asText()).isEqualTo(status);
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @Test
    void code_lets_a_file_of_the_callers_win(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "code,label,timing,end\n97124,our words,service,2025-12-31\n97999,a thing,,\n");

        JsonNode known = run("code", "--json", "--codes", own.toString(), ask("97124", "2025-12-31"))
                .json();
        assertThat(known.path("label").asText()).isEqualTo("our words");
        assertThat(known.path("timing").asText()).isEqualTo("service");
        assertThat(known.path("source").asText()).isEqualTo("own.csv");
        assertThat(run("code", "--codes", own.toString(), ask("97124", "2026-01-01"))
                        .exit())
                .isEqualTo(1);
        JsonNode dated = run("code", "--json", "--codes", own + "@2026-01-01", ask("97999", "2026-03-02"))
                .json();
        assertThat(dated.path("validFrom").asText()).isEqualTo("2026-01-01");
        assertThat(dated.path("timing").asText()).isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({
        "2024-12-31, massage, procedures",
        "2025-01-01, words of 2025, 2025.csv",
        "2025-12-31, words of 2025, 2025.csv",
        "2026-01-01, words of 2026, 2026.csv",
    })
    void code_asks_the_file_in_force_on_the_date(String on, String label, String source, @TempDir Path folder)
            throws IOException {
        String first =
                Files.writeString(folder.resolve("2025.csv"), "code,label\n97124,words of 2025\n") + "@2025-01-01";
        String next =
                Files.writeString(folder.resolve("2026.csv"), "code,label\n97124,words of 2026\n") + "@2026-01-01";

        JsonNode known = run("code", "--json", "--codes", first, "--codes", next, ask("97124", on))
                .json();
        assertThat(known.path("label").asText()).isEqualTo(label);
        assertThat(known.path("source").asText()).isEqualTo(source);
        assertThat(known.path("billable").asBoolean()).isTrue();
        assertThat(run("code", "--codes", next, "--codes", first, ask("97124", on))
                        .err())
                .contains("in the order of their dates");
    }

    @Test
    void code_names_the_line_of_a_bad_file(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("HCPC2026.txt"), "A1000     9 what\n");
        WorkbenchRun ran = run("code", "--codes", bad.toString(), ask("A1000", "2026-03-02"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("HCPC2026.txt, line 1").doesNotContain("at org");
    }

    @Test
    void icd_shows_the_tree_and_finds_codes_in_official_files(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("icd10cm_order_2026.txt"),
                "00001 A00     0 Cholera" + " ".repeat(54) + "Cholera\r\n00002 A000    1 Classical" + " ".repeat(52)
                        + "Classical cholera\r\n");

        JsonNode header = run("icd", "--json", "--codes", file.toString(), ask("A00", "2026-03-02"))
                .json();
        assertThat(header.path("children").get(0).asText()).isEqualTo("A00.0");
        assertThat(header.path("description").asText()).isEqualTo("Cholera");
        assertThat(header.path("reason").asText()).contains("heading");
        assertThat(run("icd", "--json", "--codes", file.toString(), ask("A00.0", "2026-03-02"))
                        .json()
                        .path("ancestors")
                        .get(0)
                        .asText())
                .isEqualTo("A00");
        for (String request : List.of("\"search\": \"classical\"", "\"prefix\": \"a000\"")) {
            assertThat(run("icd", "--json", "--codes", file.toString(), "{" + request + ", \"on\": \"2026-03-02\"}")
                            .json()
                            .path("codes")
                            .findValuesAsText("code"))
                    .containsExactly("A00.0");
        }
        assertThat(run("icd", "{\"search\": \"cholera\", \"on\": \"2026-03-02\"}")
                        .err())
                .contains("no-release");
        assertThat(run("icd", "{\"on\": \"2026-03-02\"}").err()).contains("missing-property");
    }

    private static final String TIE =
            "\"services\": [{\"code\": \"97112\", \"minutes\": 20}, {\"code\": \"97110\", \"minutes\": 20}]";

    @Test
    void units_compare_payers_review_lines_and_say_what_a_unit_needs() {
        WorkbenchRun ran = run(
                "units",
                "--json",
                "{\"method\": \"cms\", \"secondary\": \"ama\", \"on\": \"2026-03-02\", " + TIE
                        + ", \"billed\": [{\"code\": \"97112\", \"units\": 2}, {\"code\": \"97110\", \"units\": 2}],"
                        + " \"need\": {\"code\": \"97110\", \"units\": 3}}");

        assertThat(ran.json().path("issues").findValuesAsText("code"))
                .containsExactly("units.methods-differ", "units.payers-differ", "units.over-total");
        assertThat(ran.json().path("needed").path("certain").asInt()).isEqualTo(36);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(run("units", "{\"method\": \"cms\", " + TIE + "}").exit()).isZero();
        assertThat(run("units", "{\"method\": \"cms\", " + TIE + ", \"billed\": [{\"code\": \"97112\", \"units\": 2}]}")
                        .err())
                .contains("/on");
    }

    @Test
    void units_tell_untimed_codes_and_providers_apart() {
        String day = "{\"method\": \"cms\", \"services\": [{\"code\": \"97140\", \"minutes\": 8, \"provider\": \"a\"},"
                + " {\"code\": \"97140\", \"minutes\": 7, \"provider\": \"b\"}, {\"code\": \"97010\", \"minutes\": 10,"
                + " \"provider\": \"b\"}]}";

        assertThat(run("units", day).out()).isEqualToIgnoringNewLines("""
                25 minutes, 1 units
                  97140 x 1 (a)
                  97140 x 0 (b)
                  97010 x 1, once for the service (b)
                """);
        JsonNode answer = run("units", "--json", day).json();
        assertThat(answer.path("timedMinutes").asInt()).isEqualTo(15);
        assertThat(answer.path("untimed").findValuesAsText("code")).containsExactly("97010");
    }

    @Test
    void code_answers_no_where_it_does_not_fit_massage() {
        for (String value : List.of("CQ", "CO", "02")) {
            WorkbenchRun ran = run("code", ask(value, "2026-03-02"));
            assertThat(ran.exit()).as(value).isEqualTo(1);
            assertThat(ran.out()).startsWith("in force, not for massage");
        }
        assertThat(run("code", ask("11", "2026-03-02")).exit()).isZero();
    }

    @Test
    void code_answers_by_date_where_a_file_has_it_twice(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), """
                \uFEFFcode,label,timing,start,end
                97999,before,service,2020-01-01,2024-12-31
                97999,after,quarter-hour,2026-01-01,
                """.replace("\n", "\r\n"));

        assertThat(run("code", "--json", "--codes", own.toString(), ask("97999", "2023-03-02"))
                        .json()
                        .path("timing")
                        .asText())
                .isEqualTo("service");
        assertThat(run("code", "--json", "--codes", own.toString(), ask("97999", "2025-03-02"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("not-in-force");
        assertThat(run("code", "--json", "--codes", own.toString(), ask("97999", "2026-03-02"))
                        .json()
                        .path("label")
                        .asText())
                .isEqualTo("after");
    }

    @Test
    void files_that_are_not_what_they_say_are_named(@TempDir Path folder) throws IOException {
        Path packed = Files.writeString(folder.resolve("icd10cm_order_2026.txt.gz"), "plain");
        Path bytes = Files.write(folder.resolve("day.json"), "{\"method\": \"\u00e9\"}".getBytes(ISO_8859_1));
        Path marked =
                Files.writeString(folder.resolve("marked.json"), "\uFEFF{\"method\": \"cms\", \"services\": []}\r\n");

        assertThat(run("icd", "--codes", packed.toString(), ask("M54.2", "2026-03-02"))
                        .err())
                .contains("not compressed");
        assertThat(run("units", bytes.toString()).err()).contains("UTF-8");
        assertThat(run("units", marked.toString()).exit()).isZero();
    }

    @Test
    void edits_want_a_pair_and_say_that_the_table_is_a_part() {
        assertThat(run("edits", "{\"codes\": [\"97140\"], \"on\": \"2024-07-01\"}")
                        .err())
                .contains("two codes");
        assertThat(run("edits", "{\"codes\": [\"97140\", \"99999\"], \"on\": \"2026-03-02\"}")
                        .out())
                .contains("no edit", "among codes of manual therapy", "another quarter");
    }

    @Test
    void catalog_names_the_payers_somebody_may_have_meant() {
        WorkbenchRun ran = run("catalog", "payer", "medicar");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("did you mean medicare?");
        assertThat(run("catalog", "payer", "zzzzzzzz").err())
                .contains("list the kind")
                .doesNotContain("did you mean");
    }

    @Test
    void edits_say_which_modifier_could_apply_and_whether_the_payer_cares() {
        JsonNode edit = run(
                        "edits",
                        "--json",
                        "{\"lines\": [{\"code\": \"98940\", \"modifiers\": []}, {\"code\": \"97140\", \"modifiers\":"
                                + " [\"XS\"]}], \"on\": \"2024-07-01\"}")
                .json()
                .path("edits")
                .get(0);
        assertThat(edit.path("resolution").asText()).isEqualTo("separated");
        assertThat(edit.path("modifiers")).hasSize(5);

        String choice = "{\"codes\": [\"97124\", \"97140\"], \"on\": \"2026-03-02\"%s}";
        assertThat(run("edits", choice.formatted("")).out()).contains("the biller chooses");
        JsonNode off = run("edits", "--json", choice.formatted(", \"payer\": \"wa-lni\""))
                .json();
        assertThat(off.path("applied").asBoolean(true)).isFalse();
        assertThat(off.path("edits").get(0).has("resolution")).isFalse();
    }

    @Test
    void edits_answer_by_date_and_say_what_is_not_covered() {
        JsonNode edit = run("edits", "--json", "{\"codes\": [\"97124\", \"97140\"], \"on\": \"2024-07-01\"}")
                .json()
                .path("edits")
                .get(0);
        assertThat(edit.path("column1").asText()).isEqualTo("97140");
        assertThat(edit.path("column2").asText()).isEqualTo("97124");
        assertThat(edit.path("indicator").asInt(-1)).isZero();
        assertThat(edit.path("active").asBoolean()).isTrue();
        assertThat(edit.path("covered").asBoolean()).isTrue();
        assertThat(edit.path("source").asText()).isEqualTo("cms-ncci-ptp-2024q3");

        assertThat(run("edits", "{\"codes\": [\"97124\", \"97140\"], \"on\": \"2026-03-02\"}")
                        .out())
                .contains("97140 with 97124: never", "another quarter");
        assertThat(run("edits", "--json", "{\"codes\": [\"97124\", \"97110\"], \"on\": \"2026-03-02\"}")
                        .json()
                        .path("edits"))
                .isEmpty();
    }

    private static String ledger(String number) throws IOException {
        Path episode = Path.of("cases", "chronic-neck-pain");
        String order = Files.readString(episode.resolve("prescription.json"));
        JsonNode visit = JSON.readTree(Files.readString(episode.resolve("visits/01.json")))
                .path("visit");
        return """
                {"on": "2026-03-09", "authorization": {"number": "%s", "patient": %s, "payer": "va-community-care",
                "issuedOn": "2026-01-01"}, "visits": [%s], "prescription": %s}""".formatted(number, visit.path("patient"), visit, order);
    }

    @Test
    void ledger_holds_the_limits_apart() throws IOException {
        WorkbenchRun ran = run("ledger", "--json", ledger("VA0012345"));

        assertThat(ran.err()).isEmpty();
        JsonNode json = ran.json();
        assertThat(json.path("authorized").asInt()).isEqualTo(12);
        assertThat(json.path("prescribed").asInt()).isEqualTo(12);
        assertThat(json.path("limits").findValuesAsText("kind")).containsExactly("prescription", "authorization");
        assertThat(json.path("due").findValuesAsText("kind"))
                .containsExactly("authorization-request", "renewal", "filing");
        assertThat(json.path("issues")).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(run("ledger", ledger("VA0012345")).out()).contains("due: filing, by");
    }

    @Test
    void ledger_refuses_another_form_of_the_number() throws IOException {
        WorkbenchRun ran = run("ledger", "--json", ledger("VA 0012345"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("issues").findValuesAsText("code")).containsExactly("authorization.number-form");
    }

    private static final String CLAIM = "requests/claim.json";

    @Test
    void claim_shows_the_paper_form_box_by_box() {
        WorkbenchRun ran = run("claim", "--format", "cms1500", "--json", CLAIM);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        JsonNode sheet = ran.json().path("pages").get(0);
        assertThat(sheet.path("boxes").path("box-1a").asText()).isEqualTo("EXM0012345");
        assertThat(sheet.path("boxes").path("box-21-a").asText()).isEqualTo("M542");
        assertThat(sheet.path("boxes").path("box-28").asText()).isEqualTo("456 00");
        assertThat(sheet.path("lines")).hasSize(4);
        assertThat(ran.json().path("issues")).isEmpty();
        assertThat(run("claim", "--format", "cms1500", CLAIM).out())
                .contains("CMS-1500 (02/12), sheet 1", "EXM0012345", "24F/4");
    }

    @Test
    void claim_that_does_not_fit_the_form_is_a_no() throws IOException {
        String claim = Files.readString(Path.of(CLAIM)).replace("EXM0012345", "E".repeat(30));
        WorkbenchRun ran = run("claim", "--format", "cms1500", "--json", claim);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("issues").findValuesAsText("path")).containsExactly("/pages/0/boxes/box-1a");
        assertThat(ran.json().path("pages").get(0).path("boxes").path("box-1a").asText())
                .hasSize(30);
    }

    @Test
    void claim_shows_the_superbill_for_the_patient() {
        WorkbenchRun ran = run("claim", "--format", "superbill", "--json", CLAIM);

        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("superbill").path("lines")).hasSize(4);
        assertThat(ran.json().path("balance").asText()).isEqualTo("USD 456.00");
        assertThat(run("claim", "--format", "superbill", CLAIM).out())
                .contains("Superbill claim-2026-02", "NPI 1245319599", "Balance:     USD 456.00", "It is not a claim");
        assertThat(run("claim", "--format", "fax", CLAIM).exit()).isEqualTo(2);
    }

    @Test
    void scrub_uses_whatever_else_is_at_hand() throws IOException {
        JsonNode request = JSON.readTree(Files.readString(Path.of("requests/scrub.json")));
        ObjectNode more = request.deepCopy();
        more.set("submitted", JSON.createArrayNode().add(request.path("claim").deepCopy()));

        assertThat(run("scrub", "--json", request.toString()).json().path("issues"))
                .isEmpty();
        assertThat(run("scrub", "--json", more.toString()).json().path("issues").findValuesAsText("code"))
                .containsExactly("claim.id-repeated");
    }
}
