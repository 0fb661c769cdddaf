package org.openmassage.protocols.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.protocols.Someone;

/** The codes of the conditions against the official releases of ICD-10-CM, and those that were replaced. */
class ConditionCodeReleaseTest {
    /** A row of an order file. */
    private record Row(boolean billable, String text) {}

    private static List<ConditionCode> codes() {
        return Someone.KNOWLEDGE.conditions().stream()
                .flatMap(condition -> condition.codes().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void code_is_billable_on_its_stated_days_and_not_before_or_after(int release) throws IOException {
        Map<String, Row> rows = rows(release);
        LocalDate first = LocalDate.of(release - 1, 10, 1);
        LocalDate last = LocalDate.of(release, 9, 30);

        assertThat(rows).hasSizeGreaterThan(95_000);
        assertThat(codes()).hasSizeGreaterThan(300).allSatisfy(code -> {
            boolean billable = Optional.ofNullable(rows.get(code.code().compact()))
                    .map(Row::billable)
                    .orElse(false);
            assertThat(code.isValidOn(first)).as(code + " on " + first).isEqualTo(billable);
            assertThat(code.isValidOn(last)).as(code + " on " + last).isEqualTo(billable);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void side_is_the_one_that_the_official_text_names(int release) throws IOException {
        Map<String, Row> rows = rows(release);

        assertThat(codes().stream().filter(code -> rows.containsKey(code.code().compact())))
                .hasSizeGreaterThan(300)
                .allSatisfy(code -> assertThat(code.side())
                        .as(code.toString())
                        .isEqualTo(named(
                                Objects.requireNonNull(rows.get(code.code().compact()))
                                        .text())));
    }

    private static Optional<Side> named(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\W+"));
        if (words.contains("bilateral")) {
            return Optional.of(Side.BILATERAL);
        }
        return words.contains("right")
                ? Optional.of(Side.RIGHT)
                : words.contains("left") ? Optional.of(Side.LEFT) : Optional.empty();
    }

    private static Map<String, Row> rows(int release) throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        assumeTrue(data != null, "OPENMASSAGE_DATA is not set: the official releases are not here");
        Path file = Path.of(data, "icd10cm", "icd10cm_order_" + release + ".txt.gz");
        Map<String, Row> rows = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.put(line.substring(6, 13).strip(), new Row(line.charAt(14) == '1', line.substring(77)));
            }
        }
        return rows;
    }

    @Test
    void replaced_codes_end_on_the_day_before_their_successors_begin() {
        assertThat(on("lumbar-disc-degeneration", "2024-09-30")).containsExactly("M51.36", "M51.37");
        assertThat(on("lumbar-disc-degeneration", "2024-10-01")).hasSize(8).doesNotContain("M51.36", "M51.37");
        assertThat(on("plantar-fasciitis", "2026-09-30")).containsExactly("M72.2");
        assertThat(on("plantar-fasciitis", "2026-10-01")).containsExactly("M67.A01", "M67.A02", "M67.A09");
        assertThat(on("chronic-fatigue-syndrome", "2022-09-30")).containsExactly("G93.3", "R53.82");
        assertThat(on("chronic-fatigue-syndrome", "2022-10-01")).containsExactly("G93.32", "R53.82");
        assertThat(on("multiple-sclerosis", "2025-09-30")).containsExactly("G35");
        assertThat(on("multiple-sclerosis", "2025-10-01"))
                .containsExactly("G35.A", "G35.B0", "G35.B1", "G35.B2", "G35.C0", "G35.C1", "G35.C2", "G35.D");
        assertThat(on("parkinson-disease", "2023-09-30")).containsExactly("G20");
        assertThat(on("parkinson-disease", "2023-10-01"))
                .containsExactly("G20.A1", "G20.A2", "G20.B1", "G20.B2", "G20.C");
        assertThat(on("low-back-pain", "2021-09-30")).containsExactly("M54.5");
        assertThat(on("low-back-pain", "2021-10-01")).containsExactly("M54.50", "M54.59");
    }

    @Test
    void every_condition_has_a_code_on_any_day_since_the_codes_of_2021() {
        assertThat(Stream.of("2021-10-01", "2023-10-01", "2025-10-01", "2026-10-01")
                        .map(LocalDate::parse))
                .allSatisfy(day -> assertThat(Someone.KNOWLEDGE.conditions().stream())
                        .allSatisfy(condition -> assertThat(condition.codesOn(day))
                                .as(condition + " on " + day)
                                .isNotEmpty()));
    }

    private static List<String> on(String condition, String day) {
        return Someone.KNOWLEDGE.conditions().get(ConditionId.of(condition)).codesOn(LocalDate.parse(day)).stream()
                .map(code -> code.code().value())
                .toList();
    }
}
