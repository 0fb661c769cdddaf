package org.openmassage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.derived.DerivedFile;

/**
 * The example cases: each runs from the order to what it ends in, its plan reads as it was reviewed, and a broken variant
 * of each insured one is caught. What a case comes to stands beside it, in {@code expected/}.
 */
class CasesTest {
    private static final Path CASES = DerivedFile.ROOT.resolve("examples").resolve("cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The parts of the answer that a change of a catalog may move, and a reviewer wants to see. */
    private static final List<String> OUTCOME =
            List.of("decision", "plannedVisits", "notes", "progress", "claims", "letters", "issues");

    static List<String> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Episode(int exit, JsonNode answer, Path documents) {
        Set<String> issueCodes() {
            Set<String> codes = new TreeSet<>(answer.path("issues").findValuesAsText("code"));
            answer.path("claims")
                    .forEach(claim -> codes.addAll(claim.path("issues").findValuesAsText("code")));
            return codes;
        }

        String text(String file) throws IOException {
            return Files.readString(documents.resolve(file));
        }
    }

    private static Episode run(Path folder, Path out) throws IOException {
        StringWriter answer = new StringWriter();
        StringWriter errors = new StringWriter();
        int exit = Workbench.run(
                new PrintWriter(answer),
                new PrintWriter(errors),
                "visit",
                folder.toString(),
                "--out",
                out.toString(),
                "--json");
        assertThat(errors.toString()).isEmpty();
        return new Episode(exit, JSON.readTree(answer.toString()), out);
    }

    @Test
    void there_is_a_case_for_each_kind_of_care() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_to_what_was_reviewed(String name, @TempDir Path out) throws IOException {
        Episode episode = run(CASES.resolve(name), out.resolve("episode"));

        Map<String, JsonNode> outcome = new LinkedHashMap<>();
        OUTCOME.forEach(part -> outcome.put(part, episode.answer().path(part)));
        expected(name, "outcome.json")
                .hold(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(outcome) + "\n");
        if (Files.exists(episode.documents().resolve("plan.json"))) {
            expected(name, "plan.txt").hold(episode.text("plan/therapist.txt"));
        }
        if (episode.answer().has("goodFaith")) {
            String id = episode.answer().path("goodFaith").path("id").asText();
            expected(name, "good-faith.txt").hold(episode.text("estimates/" + id + ".txt"));
        }
    }

    private static DerivedFile expected(String name, String file) {
        return DerivedFile.at("examples", "cases", name, "expected", file);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_insured_case_that_is_treated_ends_in_clean_claims(String name, @TempDir Path out) throws IOException {
        Episode episode = run(CASES.resolve(name), out.resolve("episode"));
        boolean paidByPatient = JSON.readTree(
                        CASES.resolve(name).resolve("patient.json").toFile())
                .path("coverages")
                .isEmpty();
        boolean treated = episode.answer().path("plannedVisits").asInt() > 0;

        assertThat(episode.answer().path("claims").isEmpty()).isEqualTo(paidByPatient || !treated);
        assertThat(episode.answer().path("claims"))
                .allMatch(claim -> claim.path("clean").asBoolean());
        assertThat(episode.exit()).isEqualTo(treated ? 0 : 1);
    }

    /** One thing is wrong in each: the issue names it, and a sound case does not have it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chronic-neck-pain        | prescription.json | /signedOn                       | null         | claim.prescription-unsigned
            knee-osteoarthritis      | organization.json | /taxId                          | null         | claim.tax-id-missing
            carpal-tunnel            | patient.json      | /coverages/0/memberId           | "M"          | claim.member-id-short
            whiplash-auto            | prescription.json | /relatedCause/state             | null         | claim.auto-state-missing
            veteran-low-back-pain    | case.json         | /claims/referral                | "VA012345"   | claim.referral-form
            shoulder-injury-at-work  | prescription.json | /relatedCause                   | null         | claim.employment-cause-missing
            pregnancy                | organization.json | /address/postalCode             | "98101"      | claim.billing-zip-short
            post-mastectomy          | case.json         | /claims/filedOn                 | "2028-01-01" | claim.filed-late
            multiple-sclerosis       | patient.json      | /address                        | null         | claim.patient-address-missing
            pregnancy                | visits/03.json    | /screening                      | null         | session.screened-earlier
            pregnancy                | visits/03.json    | /screening/intake/answers/systolic-pressure/value/value | "185" | session.not-allowed
            """)
    void a_broken_case_is_caught(String name, String file, String pointer, String value, String code, @TempDir Path out)
            throws IOException {
        Path broken = copy(CASES.resolve(name), out.resolve("case"));
        change(broken.resolve(file), pointer, JSON.readTree(value));

        assertThat(run(CASES.resolve(name), out.resolve("sound")).issueCodes()).doesNotContain(code);
        assertThat(run(broken, out.resolve("broken")).issueCodes()).contains(code);
    }

    /** A change to {@code null} takes the property away. */
    private static void change(Path file, String pointer, JsonNode value) throws IOException {
        JsonNode document = JSON.readTree(file.toFile());
        int last = pointer.lastIndexOf('/');
        ObjectNode holder = (ObjectNode) document.at(pointer.substring(0, last));
        String property = pointer.substring(last + 1);
        assertThat(holder.has(property)).as("%s of %s", pointer, file).isTrue();
        if (value.isNull()) {
            holder.remove(property);
        } else {
            holder.set(property, value);
        }
        JSON.writeValue(file.toFile(), document);
    }

    private static Path copy(Path from, Path to) throws IOException {
        Predicate<Path> isInput = path -> !path.toString().contains("expected");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(isInput).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }
}
