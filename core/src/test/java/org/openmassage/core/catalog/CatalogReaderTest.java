package org.openmassage.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.CitationId;

class CatalogReaderTest {

    private static final CatalogReader<CitationId, Citation> READER =
            CatalogReader.of(Citation.class, Citation::id, CitationId::of);

    private static final String INDEX = """
            {
              "catalog": "citations",
              "version": "2026.11",
              "reviewedOn": "2026-11-22",
              "files": ["papers.json", "more/lists.json"]
            }
            """;

    private static final String LIST =
            "{\"id\": \"a-list\", \"title\": \"A list\", \"source\": \"An office\", \"status\": \"consensus\"}";

    private static final String PAPERS = """
            [
              {
                "id": "example-2018",
                "title": "An example",
                "source": "Journal of Examples",
                "status": "confirmed"
              },
              {"withdraw": "old-list", "reason": "It was replaced by a-list."}
            ]
            """;

    private static CatalogSource texts(String... namesAndTexts) {
        Map<String, String> files =
                new HashMap<>(Map.of("index.json", INDEX, "papers.json", PAPERS, "more/lists.json", LIST));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return CatalogSource.texts(files);
    }

    @Test
    void entries_and_tombstones_are_read_with_their_origin() {
        Catalog<CitationId, Citation> catalog = READER.read(texts());

        assertThat(catalog.keys()).containsExactly(CitationId.of("example-2018"), CitationId.of("a-list"));
        assertThat(catalog.provenance(CitationId.of("a-list")))
                .isEqualTo(Provenance.of("citations", "2026.11", LocalDate.of(2026, 11, 22), "more/lists.json"));
        assertThat(catalog.layers())
                .singleElement()
                .satisfies(layer -> assertThat(layer.source()).isEqualTo("index.json"));
        assertThat(catalog.withdrawals()).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.key()).isEqualTo(CitationId.of("old-list"));
            assertThat(withdrawal.reason()).isEqualTo("It was replaced by a-list.");
            assertThat(withdrawal.provenance().source()).isEqualTo("papers.json");
        });
        assertThat(READER.lint(texts())).isEmpty();
    }

    @Test
    void resources_are_read_relative_to_a_class() {
        Catalog<CitationId, Citation> catalog =
                READER.read(CatalogSource.resources(CatalogReaderTest.class::getResourceAsStream, "fake-citations"));

        assertThat(catalog.keys()).containsExactly(CitationId.of("example-2018"));
        assertThat(catalog.provenance(CitationId.of("example-2018")).source()).isEqualTo("fake-citations/papers.json");
        assertThatThrownBy(() -> READER.read(
                        CatalogSource.resources(CatalogReaderTest.class::getResourceAsStream, "no-such-folder")))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith("no-such-folder/index.json: missing-resource: ");
    }

    @Test
    void a_folder_is_read_and_every_json_file_in_it_must_be_listed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.json"), INDEX);
        Files.writeString(folder.resolve("papers.json"), PAPERS);
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/lists.json"), LIST);
        assertThat(READER.read(folder).size()).isEqualTo(2);

        Files.writeString(folder.resolve("forgotten.json"), LIST);

        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith(folder.resolve("forgotten.json") + ": unlisted-resource: ");
    }

    @Test
    void a_folder_that_is_not_there_is_an_error(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder.resolve("nowhere")))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("missing-resource");
    }

    @Test
    void a_file_that_is_not_utf_8_is_an_error(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("index.json"), INDEX, StandardCharsets.UTF_16);

        assertThat(READER.lint(CatalogSource.folder(folder)))
                .extracting(CatalogProblem::code)
                .containsExactly("unreadable-resource");
    }

    @Test
    void an_unknown_property_is_an_error_with_file_line_and_place() {
        CatalogSource source = texts("papers.json", PAPERS.replace("\"status\"", "\"statsu\": 1, \"status\""));

        CatalogException failure = catchThrowableOfType(CatalogException.class, () -> READER.read(source));

        assertThat(failure.resource()).isEqualTo("papers.json");
        assertThat(failure.line()).isEqualTo(OptionalInt.of(6));
        assertThat(failure.path()).startsWith("/0");
        assertThat(failure.problem().code()).isEqualTo("unknown-property");
        assertThat(failure).hasMessageStartingWith("papers.json:6: /0").hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text of papers.json | code | line | path
                "[{\"id\":\"x\",\"id\":\"y\"}] | duplicate-property | 1 | /0",
                "[{\"id\":\"x\"}] | missing-property | 1 | /0",
                "[null] | no-entry | 1 | /0",
                "[\"x\"] | no-entry | 1 | /0",
                "3 | no-entry | 1 | ''",
                "[] | no-entry | 1 | ''",
                "'' | no-entry | 1 | ''",
                "[{\"id\" | malformed-json | 1 | ''",
                "{} {} | malformed-json | 1 | ''",
                "[{\"withdraw\":\"x\"}] | missing-property | 1 | /0",
                "[{\"withdraw\":\"x\",\"reason\":\" \"}] | invalid-value | 1 | /0",
                "[{\"withdraw\":\"Not An Id\",\"reason\":\"y\"}] | invalid-value | 1 | /0/withdraw",
                "[{\"withdraw\":\"x\",\"reason\":\"y\",\"by\":\"z\"}] | unknown-property | 1 | /0",
                "[{\"withdraw\":\"a-list\",\"reason\":\"y\"}] | duplicate-id | 1 | ''"
            })
    void whatever_is_not_an_entry_is_an_error(String papers, String code, int line, String path) {
        List<CatalogProblem> problems = READER.lint(texts("papers.json", papers));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(OptionalInt.of(line));
            assertThat(problem.path()).startsWith(path);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"citations\" | \" \"",
                "\"2026-11-22\" | \"lately\"",
                "\"more/lists.json\" | \"papers.json\"",
                "\"papers.json\", | ",
                "\"more/lists.json\" | \"../secret.json\"",
                "\"more/lists.json\" | \"/etc/passwd\"",
                "\"more/lists.json\" | \"index.json\"",
                "\"version\" | \"versoin\"",
                "[\"papers.json\", \"more/lists.json\"] | []"
            })
    void an_index_that_is_not_right_is_an_error(String from, String to) {
        String index = INDEX.replace(from, to == null ? "" : to);
        assertThat(index).isNotEqualTo(INDEX);

        assertThatThrownBy(() -> READER.read(texts("index.json", index))).isInstanceOf(CatalogException.class);
    }

    @Test
    void lint_goes_on_to_the_end() {
        CatalogSource source = texts("papers.json", """
                [
                  {"id": "x"},
                  {"id": "a-list", "title": "A", "source": "B", "status": "confirmed"},
                  {"id": "a-list", "title": "A", "source": "B", "status": "confirmed"},
                  {"id": "y", "title": "", "source": "B", "status": "confirmed"}
                ]
                """, "lost.json", "{}");

        assertThat(READER.lint(source))
                .extracting(problem -> problem.code() + " " + problem.resource() + " " + problem.line())
                .containsExactly(
                        "missing-property papers.json OptionalInt[2]",
                        "duplicate-id papers.json OptionalInt[4]",
                        "invalid-value papers.json OptionalInt[5]",
                        "duplicate-id more/lists.json OptionalInt[1]",
                        "unlisted-resource lost.json OptionalInt.empty");
        assertThat(READER.lint(source).get(1).text())
                .isEqualTo("papers.json:4: /2: duplicate-id: the id a-list is also at papers.json:3.");
    }

    @Test
    void a_check_of_entries_becomes_a_problem() {
        CatalogReader<CitationId, Citation> strict = READER.withCheck(citation -> citation.doi()
                .<List<Issue>>map(doi -> List.of())
                .orElseGet(() -> List.of(Issue.of(Severity.WARNING, "citation.no-doi", "/doi", "A doi is missing."))));

        assertThat(strict.lint(texts()))
                .extracting(CatalogProblem::text)
                .containsExactly(
                        "papers.json:2: /0/doi: invalid-entry: citation.no-doi: A doi is missing.",
                        "more/lists.json:1: /doi: invalid-entry: citation.no-doi: A doi is missing.");
        assertThatThrownBy(() -> strict.read(texts())).isInstanceOf(CatalogException.class);
    }

    @Test
    void lint_names_the_line_of_the_place_within_an_entry() {
        CatalogReader<CitationId, Citation> strict = READER.withCheck(citation -> List.of(
                Issue.of(Severity.WARNING, "citation.source", "/source", "About the source."),
                Issue.of(Severity.WARNING, "citation.author", "/authors/1", "About the second author."),
                Issue.of(Severity.WARNING, "citation.no-doi", "/doi/part", "A doi is missing.")));
        String paper = """
                [
                  {"id": "one",
                   "title": "A title", "authors": [
                     "First",
                     "Second"
                   ],
                   "source": "Somewhere", "status": "confirmed"}
                ]
                """;

        assertThat(strict.lint(CatalogSource.texts(Map.of(
                        "index.json",
                        "{\"catalog\": \"x\", \"version\": \"1\", \"reviewedOn\": \"2026-01-01\", \"files\": [\"a.json\"]}",
                        "a.json",
                        paper))))
                .extracting(problem -> problem.path() + " " + problem.line().orElse(0))
                .containsExactly("/0/source 7", "/0/authors/1 5", "/0/doi/part 2");
    }
}
