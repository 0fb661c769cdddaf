package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.examples.WorkbenchRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening again, and a clinic's own catalogs, from the shell. */
class ScreeningCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EMPTY =
            "{\"history\":{\"schema\":\"health-history/1\",\"id\":\"h\",\"patient\":\"p\",\"recordedOn\":\"2026-03-02\"},"
                    + "\"asOf\":\"2026-03-02\"}";

    @Test
    void screening_again_takes_the_record_of_the_last_one() throws IOException {
        JsonNode last = run("screen", EMPTY, "--json").json().path("record");
        ObjectNode request = JSON.createObjectNode();
        request.set("last", last);
        request.set("now", JSON.readTree(EMPTY));

        JsonNode same = run("rescreen", request.toString(), "--json").json();
        assertThat(same.path("unchanged").asBoolean()).isTrue();
        assertThat(same.path("change").asText()).isEqualTo("unchanged");
        assertThat(same.path("next").path("due").asText()).isEqualTo("2026-03-02");

        ((ObjectNode) request.path("now")).put("asOf", "2026-03-01");
        WorkbenchRun early = run("rescreen", request.toString());
        assertThat(early.exit()).isEqualTo(2);
        assertThat(early.err()).contains("now").doesNotContain("\tat ");
    }

    @Test
    void example_of_screening_again_names_changes_causes_and_the_day() throws IOException {
        WorkbenchRun ran = run("rescreen", "requests/rescreen.json", "--json");
        assertThat(ran.err()).isEmpty();
        JsonNode json = ran.json();
        assertThat(json.path("lastDecision").asText()).isEqualTo("proceed");
        assertThat(json.path("change").asText()).isEqualTo("stricter");
        assertThat(json.path("rules").findValuesAsText("rule")).contains("anticoagulant");
        assertThat(json.path("rules").findValuesAsText("kind")).contains("fired", "opened");
        assertThat(json.path("stale").findValuesAsText("fact")).contains("leg-symptoms");
        assertThat(json.path("everySession").findValuesAsText("fact")).contains("body-temperature");
        assertThat(json.path("next").path("due").asText())
                .isEqualTo(json.path("record").path("asOf").asText());
        assertThat(run("rescreen", "requests/rescreen.json").out()).contains("Decision: ", "Next due: ", "  ? ");
    }

    @Test
    void example_overlay_is_clean_and_screens() throws IOException {
        WorkbenchRun lint = run("catalog", "lint", "overlay", "--json");
        assertThat(lint.exit()).isZero();
        assertThat(lint.json().path("clean").asBoolean()).isTrue();
        assertThat(lint.json().path("issues").findValuesAsText("severity")).containsOnly("information");

        JsonNode screened =
                run("screen", EMPTY, "--overlay", "overlay", "--json").json();
        assertThat(screened.path("withdrawn").findValuesAsText("rule")).containsExactly("antiplatelet");
        assertThat(screened.path("findings").findValuesAsText("rule")).contains("clinic.fresh-tattoo");
        assertThat(run("intake", "--overlay", "overlay", "--json")
                        .json()
                        .path("questions")
                        .findValuesAsText("id"))
                .contains("clinic.fresh-tattoo");
    }

    @Test
    void bad_overlay_is_told_whole_with_file_and_line(@TempDir Path folder) throws IOException {
        copy(Path.of("overlay"), folder);
        Path facts = folder.resolve("facts/skin.json");
        Path rules = folder.resolve("contraindications/ours.json");
        Files.writeString(facts, Files.readString(facts).replace("\"label\"", "\"lable\""));
        Files.writeString(rules, Files.readString(rules).replace("\"local\"", "\"locally\""));

        WorkbenchRun ran = run("catalog", "lint", folder.toString(), "--json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode issues = ran.json().path("issues");
        assertThat(issues.findValuesAsText("code")).contains("unknown-property", "invalid-value");
        assertThat(issues.findValuesAsText("file")).anyMatch(file -> file.endsWith("skin.json"));
        assertThat(issues.get(0).path("line").asInt()).isPositive();
        assertThat(issues.get(0).path("path").asText()).startsWith("/0");
        assertThat(run("catalog", "lint", folder.toString()).out()).contains("skin.json:", "errors");
        WorkbenchRun refused = run("intake", "--overlay", folder.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void pack_of_payers_is_linted_with_file_line_and_path(@TempDir Path folder) throws IOException {
        WorkbenchRun clean = run("catalog", "lint", "payers/template", "--payers");
        assertThat(clean.exit()).isZero();
        assertThat(clean.out().trim()).isEqualTo("0 errors");

        copy(Path.of("payers/template"), folder);
        Path pack = folder.resolve("example-health-plan.json");
        Files.writeString(pack, Files.readString(pack).replaceFirst("97124", "99999"));

        WorkbenchRun ran = run("catalog", "lint", folder.toString(), "--payers", "--json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode issue = ran.json().path("issues").get(0);
        assertThat(issue.path("file").asText()).endsWith("example-health-plan.json");
        assertThat(issue.path("line").asInt()).isPositive();
        assertThat(issue.path("path").asText()).contains("techniques");
        assertThat(issue.path("severity").asText()).isEqualTo("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog lint",
                "catalog lint no-such-folder",
                "catalog schema",
                "catalog schema sonnets",
                "intake --overlay no-such-folder",
                "rescreen",
                "rescreen {}",
                "rescreen no-such-file.json"
            })
    void bad_usage_ends_with_2_and_without_a_stack_trace(String line) {
        WorkbenchRun ran = run(line.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }
}
