package org.openmassage.protocols.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.issue.Severity;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.screening.Screening;

/** A clinic's overlay is looked over whole: each mistake with file, line and place, and what it takes away. */
class OverlayLintTest {
    private static final String RULE = """
            [
              {"id": "clinic.tattoo", "name": "Fresh tattoo", "effect": "modify",
               "criterion": {"type": "present", "fact": "open-wound"},
               "limits": [{"limits": {"maxPressure": 2}}],
               "because": "The skin is open.", "citations": [], "status": "consensus"}
            ]
            """;

    @TempDir
    Path folder;

    private void write(String catalog, String file, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve(catalog));
        Files.writeString(
                place.resolve("index.json"),
                "{\"catalog\": \"clinic\", \"version\": \"1\", \"reviewedOn\": \"2026-01-15\", \"files\": [\"" + file
                        + "\"]}");
        Files.writeString(place.resolve(file), text);
    }

    private List<OverlayIssue> lint() {
        return Someone.KNOWLEDGE.lint(folder);
    }

    @Test
    void sound_overlay_has_no_issue() throws IOException {
        write("contraindications", "ours.json", RULE);

        assertThat(lint()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "open-wound"          | "open-wuond"         | knowledge.unknown-id | /0/criterion | 2 | open-wound
            "maxPressure": 2      | "maxPressure": 7     | invalid-value        | /0/limits/0/limits | 4 | maxPressure
            "citations": []       | "citations": ["no"]  | knowledge.unknown-id | /0/citations | 2 | citation
            "status": "consensus" | "status": "confirmed"| invalid-value        | /0           | 2 | citations
            "effect": "modify"    | "effect": "modfy"    | invalid-value        | /0/effect    | 2 | effect
            "because": "The skin is open.", | | missing-property     | /0           | 2 | because
            "limits": [{          | "limts": [{          | unknown-property     | /0           | 4 | limits
            """)
    void mistake_is_named_with_file_line_and_place(
            String sound, String broken, String code, String path, int line, String word) throws IOException {
        String text = RULE.replace(sound, broken == null ? "" : broken);
        assertThat(text).isNotEqualTo(RULE);
        write("contraindications", "ours.json", text);

        OverlayIssue issue = lint().get(0);
        assertThat(issue.severity()).isEqualTo(Severity.ERROR);
        assertThat(issue.code()).as(issue.text()).contains(code.replace("knowledge.unknown-id", ""));
        assertThat(issue.file()).endsWith("ours.json");
        assertThat(issue.line().orElseThrow()).as(issue.text()).isBetween(line, line + 3);
        assertThat(issue.path()).as(issue.text()).startsWith(path);
        assertThat(issue.text()).contains(word);
    }

    @Test
    void malformed_file_does_not_hide_the_mistakes_of_another() throws IOException {
        write("facts", "ours.json", "[{\"id\": ");
        write("contraindications", "ours.json", RULE.replace("open-wound", "no-such-fact"));

        assertThat(lint()).extracting(OverlayIssue::file).anyMatch(file -> file.contains("facts"));
        assertThat(lint()).extracting(OverlayIssue::code).contains("malformed-json");
        assertThat(lint()).extracting(OverlayIssue::text).anyMatch(text -> text.contains("no-such-fact"));
    }

    @Test
    void id_that_stands_twice_is_named_once_with_both_places() throws IOException {
        String entry = RULE.strip().substring(1, RULE.strip().length() - 1).strip();
        write("contraindications", "ours.json", "[" + entry + ",\n" + entry + "]");

        assertThat(lint()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("duplicate-id");
            assertThat(issue.text()).contains("ours.json:1", "clinic.tattoo");
        });
    }

    @Test
    void withdrawn_emergency_rule_is_a_warning_here_and_shows_in_every_screening() throws IOException {
        write("contraindications", "ours.json", """
                [{"withdraw": "cauda-equina-signs", "reason": "Seen by our physician first."},
                 {"withdraw": "antiplatelet", "reason": "Case by case."}]
                """);

        List<OverlayIssue> issues = lint();
        ScreeningRecord record = Screening.screen(
                Someone.KNOWLEDGE.combinedWith(ClinicalKnowledge.read(folder)),
                Someone.healthy().request().build());

        assertThat(issues)
                .extracting(OverlayIssue::severity, OverlayIssue::code)
                .containsExactly(
                        tuple(Severity.WARNING, "withdraws-emergency-rule"),
                        tuple(Severity.INFORMATION, "withdraws-entry"));
        assertThat(issues.get(0).message()).contains("cauda-equina-signs");
        assertThat(record.withdrawn())
                .extracting(gone -> gone.rule().value() + ": " + gone.reason())
                .contains("cauda-equina-signs: Seen by our physician first.");
    }

    @Test
    void emergency_rule_that_is_replaced_by_a_milder_one_is_a_warning() throws IOException {
        write("contraindications", "ours.json", RULE.replace("clinic.tattoo", "cauda-equina-signs"));

        assertThat(lint()).extracting(OverlayIssue::code).containsExactly("weakens-emergency-rule");
    }

    @Test
    void entry_that_is_replaced_is_told() throws IOException {
        write("contraindications", "ours.json", RULE.replace("clinic.tattoo", "antiplatelet"));

        assertThat(lint()).extracting(OverlayIssue::code).containsExactly("replaces-entry");
    }

    @Test
    void withdrawal_of_nothing_is_an_error() throws IOException {
        write("contraindications", "ours.json", "[{\"withdraw\": \"antiplatlet\", \"reason\": \"No.\"}]");

        assertThat(lint()).extracting(OverlayIssue::code).containsExactly("withdraws-nothing");
    }

    @Test
    void withdrawn_fact_that_a_shipped_rule_needs_breaks_that_rule() throws IOException {
        write("facts", "ours.json", "[{\"withdraw\": \"open-wound\", \"reason\": \"Not asked.\"}]");

        assertThat(lint())
                .filteredOn(issue -> issue.code().equals("breaks-entry"))
                .extracting(OverlayIssue::path)
                .anyMatch(path -> path.startsWith("/contraindications/open-wound/criterion"));
    }

    @Test
    void folder_or_file_that_nobody_would_read_is_an_error() throws IOException {
        write("contraindication", "ours.json", RULE);
        Files.writeString(folder.resolve("ours.json"), RULE);

        assertThat(lint())
                .extracting(OverlayIssue::code)
                .containsExactly("unknown-folder", "misplaced-file", "no-catalog");
        assertThat(lint().get(0).remedy()).contains("contraindications");
    }
}
