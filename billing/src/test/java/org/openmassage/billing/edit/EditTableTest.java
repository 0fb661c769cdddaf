package org.openmassage.billing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({"97124,97110", "97124,97112", "97124,97530", "97124,97010", "97124,97012"})
    void massage_has_no_edit_with_these(String one, String other) {
        assertThat(TABLE.find(codes(one, other), COVERED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @CsvSource({
        "97140, 97530, 2019-12-31, true",
        "97140, 97530, 2020-01-01, false",
        "97530, 97116, 2019-12-31, true",
        "97530, 97116, 2020-10-01, false",
        "97161, 97140, 2019-06-01, false",
        "97161, 97140, 2024-07-01, false",
        "98940, 97124, 2024-07-01, true",
        "98925, 97140, 2024-07-01, true",
    })
    void find_answers_by_date(String one, String other, LocalDate on, boolean active) {
        assertThat(TABLE.find(codes(one, other), on))
                .singleElement()
                .extracting(EditFinding::active)
                .isEqualTo(active);
    }

    @Test
    void find_says_where_the_table_is_not_confirmed() {
        assertThat(TABLE.find(codes("97124", "97140"), COVERED)).allMatch(EditFinding::covered);
        assertThat(TABLE.find(codes("97124", "97140"), LocalDate.of(2026, 3, 2)))
                .noneMatch(EditFinding::covered);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"97124,4", "97140,6", "97010,0", "97112,4", "97535,8", "97035,2", "97036,3", "97161,1"})
    void maximum_gives_the_units_a_day(String code, int units) {
        assertThat(TABLE.maximum(ProcedureCode.parse(code)))
                .map(DailyMaximum::units)
                .contains(units);
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
