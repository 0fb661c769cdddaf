package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.examples.WorkbenchRun.run;
import static org.openmassage.examples.WorkbenchRun.runWithInput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench answers as its page says: keys, exit codes, errors without a stack trace. */
@ResourceLock(Resources.SYSTEM_OUT)
class WorkbenchTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path CASES = Path.of("cases");

    /** What a run printed and how it ended. */
    @Test
    void an_insured_episode_runs_from_the_order_to_clean_claims(@TempDir Path out) {
        WorkbenchRun ran = run(
                "visit",
                CASES.resolve("chronic-neck-pain").toString(),
                "--out",
                out.resolve("e").toString(),
                "--json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        JsonNode json = ran.json();
        assertThat(json.path("decision").asText()).isEqualTo("proceed");
        assertThat(json.path("plannedVisits").asInt()).isEqualTo(12);
        assertThat(json.path("notes").asInt()).isEqualTo(12);
        assertThat(json.path("claims"))
                .hasSize(2)
                .allMatch(claim -> claim.path("clean").asBoolean());
        assertThat(json.path("claims").findValuesAsText("total")).containsExactly("912.00", "456.00");
        assertThat(json.path("progress").findValuesAsText("report"))
                .containsExactly("report-0", "report-1", "report-2");
        assertThat(json.path("progress").get(0).path("changes")).isEmpty();
        List<String> verdicts = json.path("progress").get(2).path("changes").findValuesAsText("verdict");
        assertThat(verdicts).isNotEmpty().last().isEqualTo("meaningfully-improved");
        assertThat(json.path("issues")).isEmpty();
        assertThat(json.path("letters").asInt()).isEqualTo(3);
        assertThat(out.resolve("e/letters/letter-2.txt"))
                .content()
                .contains("Measured first", "[ ] the plan is agreed");
        assertThat(out.resolve("e/letters/letter-3.txt")).content().contains("This report makes no recommendation.");
        assertThat(out.resolve("e/letters/letter-4.txt"))
                .content()
                .contains("Why the care ends", "more, beyond the error of measurement (one rater")
                .contains("Sleep: not asked.")
                .doesNotContain("self harm");
        assertThat(json.path("files")).hasSizeGreaterThan(12);
        json.path("files")
                .forEach(file ->
                        assertThat(out.resolve("e").resolve(file.asText())).isNotEmptyFile());
    }

    @Test
    void an_intake_with_signs_of_thrombosis_ends_in_a_referral_and_nothing_else(@TempDir Path out) {
        Path episode = out.resolve("e");
        WorkbenchRun ran = run(
                "visit",
                CASES.resolve("deep-vein-thrombosis-intake").toString(),
                "--out",
                episode.toString(),
                "--json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode json = ran.json();
        assertThat(json.path("decision").asText()).isEqualTo("urgent-referral");
        assertThat(json.path("plannedVisits").asInt()).isZero();
        assertThat(json.path("notes").asInt()).isEqualTo(1);
        assertThat(json.path("claims")).isEmpty();
        assertThat(json.path("letters").asInt()).isEqualTo(1);
        assertThat(episode.resolve("plan.json")).doesNotExist();
        assertThat(episode.resolve("claims")).doesNotExist();
        assertThat(episode.resolve("letters/letter-2.txt"))
                .content()
                .contains(
                        "to be seen today", "Call emergency services at once", "Referred at 09:20", "not a diagnosis");
        assertThat(episode.resolve("notes/note-21.signed.json"))
                .content()
                .contains("soap-note/1")
                .contains("\\\"kind\\\":\\\"intake\\\"")
                .contains("\\\"urgency\\\":\\\"same-day\\\"")
                .doesNotContain("\\\"treatments\\\"");
    }

    @Test
    void an_episode_takes_the_place_of_an_earlier_one_and_of_nothing_else(@TempDir Path out) throws IOException {
        Path episode = out.resolve("e");
        run("visit", CASES.resolve("chronic-neck-pain").toString(), "--out", episode.toString());
        run("visit", CASES.resolve("deep-vein-thrombosis-intake").toString(), "--out", episode.toString());
        assertThat(episode.resolve("plan.json")).doesNotExist();
        Path other = Files.createDirectories(out.resolve("other"));
        Files.writeString(other.resolve("mine.txt"), "mine");
        WorkbenchRun refused = run("visit", CASES.resolve("chronic-neck-pain").toString(), "--out", other.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("folder-in-use").doesNotContain("\tat ");
        assertThat(other.resolve("mine.txt")).hasContent("mine");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("e", "other");
        }
    }

    /** A way to spoil a file of the case, and what the error says. */
    private record Spoiled(String file, String from, String to, String code, String path) {}

    static Stream<Spoiled> spoiled() {
        return Stream.of(
                new Spoiled("patient.json", "\"birthDate\"", "\"birthdate\"", "unknown-property", ""),
                new Spoiled("patient.json", "\"id\": \"patient-1\",", "", "missing-property", "/id"),
                new Spoiled("patient.json", "\"1979-02-28\"", "\"1979-02-30\"", "invalid-value", "/birthDate"),
                new Spoiled("patient.json", "\"1979-02-28\"", "19790228", "wrong-type", "/birthDate"),
                new Spoiled("patient.json", "patient/1", "patient/99", "newer-document", "/schema"),
                new Spoiled("patient.json", "\"given\": ", "\"given\" ", "malformed-json", ""),
                new Spoiled(
                        "prescription.json",
                        "\"visits\": 12,",
                        "\"visits\": 12, \"visits\": 12,",
                        "duplicate-property",
                        ""),
                new Spoiled("visits/01.json", "\"minutes\": 18", "\"minutes\": -18", "invalid-value", ""),
                new Spoiled("visits/01.json", "\"kept\"", "\"keptt\"", "invalid-value", "/visit/status"),
                new Spoiled("visits/03.json", "\"minutes\": 18", "\"minutes\": \"18\"", "wrong-type", ""));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void bad_input_is_named_with_file_place_and_remedy_and_nothing_is_written(Spoiled spoiled, @TempDir Path out) {
        Path folder = copyOf(CASES.resolve("chronic-neck-pain"), out.resolve("case"));
        Path file = folder.resolve(spoiled.file());
        spoil(file, spoiled);
        WorkbenchRun ran =
                run("visit", folder.toString(), "--out", out.resolve("e").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(spoiled.code())
                .contains(file.toString())
                .contains(spoiled.path())
                .doesNotContain("\tat ")
                .doesNotContain("Robin", "1979");
        assertThat(out.resolve("e")).doesNotExist();
    }

    private static void spoil(Path file, Spoiled how) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(how.from());
            Files.writeString(file, text.replaceFirst(Pattern.quote(how.from()), how.to()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copyOf(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_missing_file_is_named(@TempDir Path out) throws IOException {
        Path folder = copyOf(CASES.resolve("chronic-neck-pain"), out.resolve("case"));
        Files.delete(folder.resolve("history.json"));
        WorkbenchRun ran =
                run("visit", folder.toString(), "--out", out.resolve("e").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no-such-file", "history.json");
    }

    @Test
    void a_visit_before_the_order_and_an_unlisted_code_are_saved_with_an_issue(@TempDir Path out) {
        Path folder = copyOf(CASES.resolve("chronic-neck-pain"), out.resolve("case"));
        spoil(
                folder.resolve("visits/01.json"),
                new Spoiled("", "\"date\": \"2026-01-06\"", "\"date\": \"2026-01-02\"", "", ""));
        spoil(folder.resolve("visits/02.json"), new Spoiled("", "\"M54.2\"", "\"Z99.89\"", "", ""));
        WorkbenchRun ran =
                run("visit", folder.toString(), "--out", out.resolve("e").toString(), "--json");
        assertThat(ran.exit()).isBetween(0, 1);
        assertThat(ran.json().path("issues").findValuesAsText("code"))
                .contains("ledger.visit-before-order", "chart.diagnosis-not-prescribed");
        assertThat(out.resolve("e/notes/note-02.signed.json")).content().contains("Z99.89");
    }

    @ParameterizedTest
    @CsvSource({"1234567893, 0, true", "1234567890, 1, false", "123, 1, false"})
    void npi_is_checked(String value, int exit, boolean valid) {
        WorkbenchRun ran = run("npi", "--json", "{\"value\": \"" + value + "\"}");
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.json().path("valid").asBoolean()).isEqualTo(valid);
    }

    @Test
    void units_return_a_tie_as_a_choice() {
        JsonNode json = run(
                        "units",
                        "--json",
                        "{\"method\":\"cms\",\"services\":[{\"code\":\"97112\",\"minutes\":20},{\"code\":\"97110\",\"minutes\":20}]}")
                .json();
        assertThat(json.path("totalMinutes").asInt()).isEqualTo(40);
        assertThat(json.path("totalUnits").asInt()).isEqualTo(3);
        assertThat(json.path("units").findValuesAsText("units")).containsExactly("1", "1");
        assertThat(json.path("choices").get(0).path("unitsToPlace").asInt()).isEqualTo(1);
        assertThat(json.path("trace")).isNotEmpty();
    }

    @Test
    void units_below_zero_are_refused_with_their_place() {
        WorkbenchRun ran = run("units", "{\"method\":\"cms\",\"services\":[{\"code\":\"97140\",\"minutes\":-8}]}");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("invalid-value", "/services/0", "minutes")
                .doesNotContain("-8", "\tat ");
    }

    @Test
    void a_score_is_given_with_its_band_or_a_reason() {
        JsonNode scored = run("score", "--json", "{\"measure\":\"ndi\",\"items\":[2,2,3,1,2,2,1,2,2,2]}")
                .json();
        assertThat(scored.path("value").decimalValue()).isEqualByComparingTo("19");
        assertThat(scored.path("percent").decimalValue()).isEqualByComparingTo("38");
        assertThat(scored.path("band").asText()).isEqualTo("moderate");
        WorkbenchRun unscored = run("score", "--json", "{\"measure\":\"ndi\",\"items\":[2,2,3,1,2,2,1,2,null,null]}");
        assertThat(unscored.exit()).isEqualTo(1);
        assertThat(unscored.json().path("scoreable").asBoolean()).isFalse();
        assertThat(unscored.json().path("reason").asText()).isNotBlank();
    }

    @Test
    void an_unknown_measure_names_its_neighbors() {
        WorkbenchRun ran = run("score", "{\"measure\":\"ndii\",\"items\":[1]}");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("unknown-entry", "ndi");
    }

    @Test
    void a_history_without_answers_is_incomplete_and_asks() {
        WorkbenchRun ran = run(
                "screen",
                "--json",
                "{\"history\":{\"schema\":\"health-history/1\",\"id\":\"h\",\"patient\":\"p\",\"recordedOn\":\"2026-03-02\"},"
                        + "\"asOf\":\"2026-03-02\",\"proposed\":{\"techniques\":[\"effleurage\"],\"sites\":[]}}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("decision").asText()).isEqualTo("incomplete");
        assertThat(ran.json().path("questions")).isNotEmpty();
        assertThat(ran.json().path("questions").get(0).path("askedBy")).isNotEmpty();
    }

    @Test
    void the_intake_asks_in_words_and_says_for_which_rule() {
        WorkbenchRun ran = run("intake", "--json");
        assertThat(ran.exit()).isZero();
        ran.json().path("questions").forEach(question -> {
            assertThat(question.path("id").asText()).isNotBlank();
            assertThat(question.path("text").asText()).isNotBlank();
            assertThat(question.path("type").asText()).isNotBlank();
            assertThat(question.path("askedBy")).isNotEmpty();
        });
        assertThat(ran.json().path("questions")).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "condition",
                "technique",
                "contraindication",
                "protocol",
                "measure",
                "red-flag",
                "citation",
                "special-test",
                "muscle",
                "payer",
                "program"
            })
    void a_catalog_lists_its_entries_and_shows_one(String kind) {
        JsonNode entries = run("catalog", kind, "--json").json().path("entries");
        assertThat(entries).isNotEmpty();
        String id = entries.get(0).path("id").asText();
        assertThat(entries.get(0).path("name").asText()).isNotBlank();
        assertThat(run("catalog", kind, id, "--json")
                        .json()
                        .path("entry")
                        .path("id")
                        .asText())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "condition, slipped disc, lumbar-disc-displacement, synonym",
        "condition, TMJD, temporomandibular-disorder, synonym",
        "condition, M54.2, chronic-neck-pain, code",
        "condition, calf, calf-strain, region",
        "technique, gentle myofascial release, myofascial-release-indirect, synonym",
        "measure, ndi, ndi, id"
    })
    void an_entry_is_found_by_what_it_is_called(String kind, String text, String id, String match) {
        WorkbenchRun ran = run("find", kind, text, "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("entries").findValuesAsText("id")).contains(id);
        assertThat(ran.json().path("entries").get(0).path("match").asText()).isEqualTo(match);
        assertThat(run("find", kind, text).out()).contains(id);
    }

    @Test
    void what_is_not_there_is_not_found() {
        WorkbenchRun ran = run("find", "condition", "pneumonia", "of", "the", "moon", "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("entries")).isEmpty();
    }

    @Test
    void a_claim_of_the_episode_is_clean_and_a_spoiled_one_is_not(@TempDir Path out) throws IOException {
        run(
                "visit",
                CASES.resolve("chronic-neck-pain").toString(),
                "--out",
                out.resolve("e").toString());
        String claim = Files.readString(out.resolve("e/claims/claim-2026-01.json"));
        WorkbenchRun clean = run("scrub", "--json", request(claim));
        assertThat(clean.exit()).isZero();
        assertThat(clean.json().path("clean").asBoolean()).isTrue();
        WorkbenchRun spoiled = run("scrub", "--json", request(claim.replace("\"1679576722\"", "\"1679576723\"")));
        assertThat(spoiled.exit()).isEqualTo(1);
        assertThat(spoiled.json().path("issues").get(0).path("path").asText()).isEqualTo("/rendering/npi");
    }

    private static String request(String claim) {
        return "{\"claim\":" + claim + ",\"payer\":\"commercial-generic\",\"on\":\"2026-03-02\"}";
    }

    @Test
    void a_note_is_signed_verified_and_any_change_is_named(@TempDir Path out) throws IOException {
        JsonNode visit = JSON.readTree(Files.readString(CASES.resolve("chronic-neck-pain/visits/01.json")));
        Path note =
                Files.writeString(out.resolve("note.json"), visit.path("note").toString());
        WorkbenchRun signed =
                run("note", "sign", note.toString(), "--by", "lmt-1", "--at", "2026-01-06T11:10:00-08:00", "--json");
        assertThat(signed.exit()).isZero();
        WorkbenchRun intact = run("note", "verify", "--json", signed.out());
        assertThat(intact.exit()).isZero();
        assertThat(intact.json().path("valid").asBoolean()).isTrue();
        WorkbenchRun changed = run("note", "verify", "--json", signed.out().replace("desk for more", "desk for less"));
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.json().path("section").asText()).isEqualTo("subjective");
        assertThat(changed.json().path("reason").asText()).isEqualTo("section-changed");
        Path kept = Files.writeString(out.resolve("signed.json"), signed.out());
        WorkbenchRun addended = run(
                "note",
                "addend",
                kept.toString(),
                "--by",
                "lmt-1",
                "--at",
                "2026-01-07T09:00:00-08:00",
                "--text",
                "The left side was meant.",
                "--reason",
                "Slip of the pen",
                "--late",
                "--json");
        assertThat(addended.exit()).isZero();
        assertThat(run("note", "verify", "--json", addended.out()).exit()).isZero();
        assertThat(addended.json().path("chain").get(1).path("lateEntry").asBoolean())
                .isTrue();
    }

    @Test
    void the_ledger_counts_kept_visits_until_the_order_ends() throws IOException {
        String order = Files.readString(CASES.resolve("chronic-neck-pain/prescription.json"));
        JsonNode visit = JSON.readTree(Files.readString(CASES.resolve("chronic-neck-pain/visits/01.json")))
                .path("visit");
        String request = "{\"prescription\":" + order + ",\"visits\":[" + visit + "],\"on\":\"%s\"}";
        JsonNode before =
                run("ledger", "--json", request.formatted("2026-04-05")).json();
        assertThat(before.path("prescribed").asInt()).isEqualTo(12);
        assertThat(before.path("used").asInt()).isEqualTo(1);
        assertThat(before.path("remaining").asInt()).isEqualTo(11);
        assertThat(before.path("expires").asText()).isEqualTo("2026-04-05");
        assertThat(before.path("open").asBoolean()).isTrue();
        assertThat(run("ledger", "--json", request.formatted("2026-04-06"))
                        .json()
                        .path("open")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void a_document_is_valid_or_the_answer_says_why_not() throws IOException {
        String order = Files.readString(CASES.resolve("chronic-neck-pain/prescription.json"));
        WorkbenchRun valid = run("validate", "prescription", order, "--json");
        assertThat(valid.exit()).isZero();
        assertThat(valid.json().path("valid").asBoolean()).isTrue();
        WorkbenchRun unsigned = run(
                "validate",
                "prescription",
                order.replace("\"signedOn\": \"2026-01-05\"", "\"minutesPerVisit\": 60")
                        .replaceFirst("\"minutesPerVisit\": 60,", ""),
                "--json");
        assertThat(unsigned.json().path("issues").findValuesAsText("code")).contains("prescription.unsigned");
        WorkbenchRun unknown = run("validate", "prescription", order.replace("\"visits\"", "\"vists\""), "--json");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.json().path("issues").get(0).path("code").asText()).isEqualTo("unknown-property");
        assertThat(run("validate", "nonsense", "{}").exit()).isEqualTo(2);
    }

    @Test
    void lines_are_answered_in_order_and_a_bad_one_stops_nothing() {
        WorkbenchRun ran = runWithInput(
                "{\"value\":\"1234567893\"}\nnot json\n{\"value\":\"1\"}\n{\"value\":1}\n", "npi", "--stdin");
        assertThat(ran.exit()).isEqualTo(1);
        List<JsonNode> lines = ran.lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).path("valid").asBoolean()).isTrue();
        assertThat(lines.get(1).path("error").path("code").asText()).isEqualTo("malformed-json");
        assertThat(lines.get(2).path("valid").asBoolean(true)).isFalse();
        assertThat(lines.get(3).path("error").path("path").asText()).isEqualTo("/value");
        assertThat(runWithInput("{\"value\":\"1\"}\n", "npi", "--stdin").exit()).isZero();
    }

    @Test
    void line_that_is_not_utf8_is_refused_and_no_letter_of_it_is_replaced() {
        byte[] latin = "\u00ef\u00bb\u00bf{\"value\":\"1234567893\"}\r\n{\"value\":\"\u00e9\"}\n{\"value\":\"1\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        List<JsonNode> lines = runWithInput(latin, "npi", "--stdin").lines();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("valid").asBoolean()).isTrue();
        assertThat(lines.get(1).path("error").path("code").asText()).isEqualTo("unreadable-input");
        assertThat(lines.get(2).path("valid").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "visit",
                "npi",
                "catalog nonsense",
                "claim requests/claim.json",
                "note",
                "note sign x.json",
                "note verify no\u0000path",
                "validate soap-note no\u0000path"
            })
    void bad_usage_ends_with_2_and_without_a_stack_trace(String line) {
        WorkbenchRun ran = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit",
                "catalog",
                "find",
                "catalog lint",
                "catalog schema",
                "intake",
                "screen",
                "rescreen",
                "score",
                "units",
                "npi",
                "icd",
                "code",
                "edits",
                "scrub",
                "claim",
                "estimate",
                "good-faith",
                "post",
                "statement",
                "note",
                "note sign",
                "note verify",
                "note addend",
                "ledger",
                "validate",
                "change",
                "rom",
                "test",
                "red-flags"
            })
    void every_command_helps_with_an_example_that_works(String command, @TempDir Path out) {
        List<String> help = new ArrayList<>(List.of(command.split(" ")));
        help.add("--help");
        WorkbenchRun ran = run(help.toArray(String[]::new));
        assertThat(ran.exit()).isZero();
        String flat = ran.out().replaceAll("\\s+", " ");
        assertThat(flat).contains("Example: openmassage-workbench " + command);
        String example = flat.substring(flat.indexOf("Example: openmassage-workbench ") + 31)
                .strip();
        String[] words = Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(example)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .map(word -> word.startsWith("examples/") ? word.substring("examples/".length()) : word)
                .map(word -> word.startsWith("target/") ? out.resolve("episode").toString() : word)
                .toArray(String[]::new);
        WorkbenchRun worked = run(words);
        assertThat(worked.err()).isEmpty();
        assertThat(worked.exit()).isBetween(0, 1);
        assertThat(worked.out()).isNotBlank();
    }

    @Test
    void an_alert_is_shown_with_its_advice_and_an_open_flag_with_what_to_ask() {
        assertThat(run("score", "{\"measure\": \"phq-9\", \"items\": [0, 0, 0, 0, 0, 0, 0, 0, 1]}")
                        .out())
                .contains("ALERT self-harm: ", "same-day referral");
        WorkbenchRun open =
                run("red-flags", "{\"findings\": {\"saddle-numbness\": \"present\"}, \"asOf\": \"2026-03-02\"}");
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.out()).contains("Action: incomplete", "to ask: ");
        assertThat(run("change", "{\"measure\": \"hoos\", \"baseline\": 50, \"current\": 60}")
                        .err())
                .contains("named only");
    }
}
