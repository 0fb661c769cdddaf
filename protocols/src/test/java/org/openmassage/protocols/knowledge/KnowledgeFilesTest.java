package org.openmassage.protocols.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.assessment.redflag.RedFlags;
import org.openmassage.core.catalog.CatalogException;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.Someone;

class KnowledgeFilesTest {
    private static final String INDEX = """
            {"catalog": "clinic", "version": "1", "reviewedOn": "2026-01-15", "files": ["ours.json"]}
            """;

    @TempDir
    Path folder;

    private void write(String catalog, String entries) throws IOException {
        Files.createDirectories(folder.resolve(catalog));
        Files.writeString(folder.resolve(catalog).resolve("index.json"), INDEX);
        Files.writeString(folder.resolve(catalog).resolve("ours.json"), entries);
    }

    @Test
    void clinic_adds_and_withdraws_rules_by_files() throws IOException {
        write("facts", """
                [{"id": "fresh-tattoo", "label": "fresh tattoo", "type": "boolean",
                  "question": "Do you have a tattoo that has not healed? Where?", "group": "skin",
                  "source": {"type": "symptom", "anyOf": ["fresh-tattoo"], "aspect": "current"}}]
                """);
        write("contraindications", """
                [{"id": "clinic.fresh-tattoo", "name": "Fresh tattoo", "effect": "local",
                  "criterion": {"type": "present", "fact": "fresh-tattoo"},
                  "limits": [{"atFacts": ["fresh-tattoo"], "limits": {"avoid": true}}],
                  "because": "The skin is open.", "status": "unconfirmed"},
                 {"withdraw": "antiplatelet", "reason": "Not in our clinic."}]
                """);

        ClinicalKnowledge clinic = Someone.KNOWLEDGE.combinedWith(ClinicalKnowledge.read(folder));

        assertThat(Someone.KNOWLEDGE.lint(folder))
                .extracting(OverlayIssue::code)
                .containsExactly("withdraws-entry");
        assertThat(clinic.check().all()).isEmpty();
        assertThat(clinic.rulesInForce())
                .extracting(RuleInForce::id)
                .contains(RuleId.of("clinic.fresh-tattoo"))
                .doesNotContain(RuleId.of("antiplatelet"));
        assertThat(clinic.withdrawnRules()).extracting(gone -> gone.reason()).containsExactly("Not in our clinic.");
    }

    @Test
    void mistake_in_a_file_is_named_with_file_and_line() throws IOException {
        write("contraindications", """
                [{"id": "clinic.tired", "name": "Tired", "effect": "absolute", "becuase": "No.",
                  "criterion": {"type": "present", "fact": "tired"}, "because": "No.", "status": "unconfirmed"}]
                """);

        assertThat(Someone.KNOWLEDGE.lint(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("ours.json");
            assertThat(problem.text()).contains("unknown-property", "Did you mean \"because\"?");
        });
        assertThatThrownBy(() -> ClinicalKnowledge.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("ours.json");
    }

    @Test
    void folder_without_catalogs_is_empty_knowledge() {
        assertThat(ClinicalKnowledge.read(folder))
                .isEqualTo(ClinicalKnowledge.builder().build());
    }

    @Test
    void every_shipped_file_is_on_its_index() {
        Path shipped = Path.of("src/main/resources/org/openmassage/protocols/knowledge/catalog-data");

        assertThat(shipped).isDirectory();
        assertThat(ClinicalKnowledge.builder()
                        .redFlags(Someone.KNOWLEDGE.redFlags())
                        .facts(RedFlags.facts())
                        .measures(Someone.KNOWLEDGE.measures())
                        .citations(AssessmentCitations.standard())
                        .build()
                        .lint(shipped))
                .filteredOn(issue -> issue.severity() == Severity.ERROR)
                .isEmpty();
    }
}
