package org.openmassage.billing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.core.code.ProcedureCode;

class EditTableTest {
    private static final LocalDate COVERED = LocalDate.of(2024, 7, 1);
    private static final EditTable TABLE = EditTable.standard();

    @Test
    void massage_is_never_paid_with_manual_therapy() {
        assertThat(TABLE.active(codes("97124", "97140"), COVERED))
                .singleElement()
                .satisfies(edit -> {
                    assertThat(edit.column1()).isEqualTo(ProcedureCode.parse("97140"));
                    assertThat(edit.column2()).isEqualTo(ProcedureCode.parse("97124"));
                    assertThat(edit.indicator()).isEqualTo(EditIndicator.NEVER);
                    assertThat(edit.concerns(edit.column2(), edit.column1())).isTrue();
                });
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "97124,97110", "97124,97112", "97124,97530", "97124,97010", "97124,97012",
        "97124,98925", "97124,98926", "97124,98927", "97124,98928", "97124,98929",
    })
    void massage_has_no_edit_with_these(String one, String other) {
        assertThat(TABLE.find(codes(one, other), COVERED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @CsvSource({
        "97140, 97530, 2019-12-31, true",
        "97140, 97530, 2020-01-01, false",
        "97530, 97116, 2019-12-31, true",
        "97530, 97116, 2020-10-01, false",
        "97161, 97140, 2019-12-31, false",
        "97161, 97140, 2020-01-01, false",
        "97162, 97140, 2019-12-31, false",
        "97162, 97140, 2020-01-01, false",
        "97163, 97140, 2019-12-31, false",
        "97163, 97140, 2020-01-01, false",
        "98940, 97124, 2024-07-01, true",
        "98925, 97140, 2024-07-01, true",
    })
    void find_answers_by_date(String one, String other, LocalDate on, boolean active) {
        assertThat(TABLE.find(codes(one, other), on))
                .singleElement()
                .extracting(EditFinding::active)
                .isEqualTo(active);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97161", "97162", "97163"})
    void edit_of_an_evaluation_with_manual_therapy_is_void(String evaluation) {
        assertThat(TABLE.find(codes(evaluation, "97140"), COVERED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.edit().indicator()).isEqualTo(EditIndicator.VOID);
                    assertThat(finding.edit().endedOn()).contains(LocalDate.of(2020, 1, 1));
                });
    }

    @Test
    void find_says_where_the_table_is_not_confirmed() {
        assertThat(TABLE.find(codes("97124", "97140"), COVERED)).allMatch(EditFinding::covered);
        assertThat(TABLE.find(codes("97124", "97140"), LocalDate.of(2026, 3, 2)))
                .noneMatch(EditFinding::covered);
    }

    /** Units, the adjudication of CMS and the codes: every maximum of the practitioner table that is shipped. */
    private static final List<String> MAXIMUMS = List.of(
            "0/3 97010 97014 98943",
            "1/3 97012 97016 97018 97022 97024 97026 97028 97039 97139 97150 G0283",
            "1/2 97037 97161 97162 97163 97164 98925 98926 98927 98928 98929 98940 98941 98942 20560 20561",
            "2/3 97034 97035",
            "3/3 97036",
            "4/3 97124 97112 97116 97032 97033",
            "6/3 97140 97110 97113 97530 97760 97761 97763",
            "8/3 97535 97542 97750 97755");

    private static Stream<Arguments> maximums() {
        return MAXIMUMS.stream()
                .flatMap(row -> Arrays.stream(row.substring(4).split(" ", -1))
                        .map(code -> Arguments.of(code, row.charAt(0) - '0', row.charAt(2) - '0')));
    }

    @ParameterizedTest(name = "{0}: {1} a day, adjudication {2}")
    @MethodSource("maximums")
    void maximum_gives_the_units_a_day_and_how_it_is_adjudicated(String code, int units, int adjudication) {
        assertThat(TABLE.maximum(ProcedureCode.parse(code))).get().satisfies(maximum -> {
            assertThat(maximum.units()).isEqualTo(units);
            assertThat(maximum.adjudication()).isEqualTo(adjudication);
        });
    }

    @Test
    void table_holds_no_maximum_beside_these() {
        assertThat(EditResources.MAXIMUMS.stream().map(maximum -> maximum.code().value()))
                .containsExactlyInAnyOrderElementsOf(
                        maximums().map(row -> (String) row.get()[0]).toList());
        assertThat(TABLE.maximum(ProcedureCode.parse("S8948"))).isEmpty();
    }

    @Test
    void every_citation_exists() {
        assertThat(EditResources.PAIRS.stream().flatMap(edit -> edit.basis().citations().stream()))
                .isNotEmpty()
                .allMatch(id -> BillingCitations.standard().contains(id));
        assertThat(EditResources.MAXIMUMS.stream().flatMap(edit -> edit.basis().citations().stream()))
                .isNotEmpty()
                .allMatch(id -> BillingCitations.standard().contains(id));
    }

    @Test
    void every_shipped_edit_agrees_with_the_cms_file() throws IOException {
        List<String> rows = rows("ptp_practitioner_2024q3_subset.csv");

        assertThat(EditResources.PAIRS.stream()).hasSizeGreaterThan(100).allSatisfy(edit -> {
            int indicator = switch (edit.indicator()) {
                case NEVER -> 0;
                case WITH_MODIFIER -> 1;
                case VOID -> 9;
            };
            String end = edit.endedOn().map(LocalDate::toString).orElse("9999-12-31");
            assertThat(rows)
                    .anyMatch(row ->
                            row.startsWith(edit.column1() + "," + edit.column2() + "," + indicator + "," + end + ","));
        });
    }

    @Test
    void no_standing_edit_of_the_massage_codes_is_missing() throws IOException {
        List<String> standing = rows("ptp_practitioner_2024q3_subset.csv").stream()
                .filter(row -> row.contains(",9999-12-31,") && (row.contains("97124") || row.contains("97140")))
                .toList();

        assertThat(standing)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(TABLE.active(codes(row.substring(0, 5), row.substring(6, 11)), COVERED))
                        .as(row)
                        .hasSize(1));
    }

    @Test
    void every_shipped_maximum_agrees_with_the_cms_file() throws IOException {
        List<String> rows = rows("mue_practitioner_2024q3_subset.csv");

        assertThat(EditResources.MAXIMUMS.stream())
                .hasSizeGreaterThan(40)
                .allSatisfy(maximum -> assertThat(rows)
                        .anyMatch(row -> row.startsWith(
                                maximum.code() + "," + maximum.units() + "," + maximum.adjudication() + ",")));
    }

    private static Set<ProcedureCode> codes(String one, String other) {
        return Set.of(ProcedureCode.parse(one), ProcedureCode.parse(other));
    }

    private static List<String> rows(String file) throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        Assumptions.assumeTrue(data != null, "OPENMASSAGE_DATA is not set");
        return Files.readAllLines(Path.of(data, "ncci", file));
    }
}
