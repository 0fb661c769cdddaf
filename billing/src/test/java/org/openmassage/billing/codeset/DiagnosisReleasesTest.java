package org.openmassage.billing.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.code.Icd10CmCode;

class DiagnosisReleasesTest {

    @ParameterizedTest(name = "{0} became a header on {1}")
    @CsvSource({
        "M54.5,  2021-10-01",
        "Z28.3,  2022-04-01",
        "F43.8,  2022-10-01",
        "G93.3,  2022-10-01",
        "I31.3,  2022-10-01",
        "I34.8,  2022-10-01",
        "I47.2,  2022-10-01",
        "I71.1,  2022-10-01",
        "I71.6,  2022-10-01",
        "Z91.11, 2022-10-01",
        "Z91.19, 2022-10-01",
        "Z59.1,  2023-04-01",
        "Z91.14, 2023-04-01",
        "Z91.15, 2023-04-01",
        "G20,    2023-10-01",
        "G37.8,  2023-10-01",
        "I20.8,  2023-10-01",
        "I24.8,  2023-10-01",
        "I47.1,  2023-10-01",
        "O90.4,  2023-10-01",
        "M51.36, 2024-10-01",
        "M51.37, 2024-10-01",
        "M65.9,  2024-10-01",
        "G90.8,  2024-10-01",
        "F50.2,  2024-10-01",
        "G35,    2025-10-01",
        "R10.2,  2025-10-01",
    })
    void a_code_is_billable_until_it_becomes_a_header(String text, LocalDate change) {
        Icd10CmCode code = Icd10CmCode.parse(text);
        DiagnosisReleases releases = OfficialData.all();

        DiagnosisStatus before = releases.statusOf(code, change.minusDays(1));
        DiagnosisStatus after = releases.statusOf(code, change);

        assertThat(before.status()).isEqualTo(DiagnosisValidity.BILLABLE);
        assertThat(before.validTo()).contains(change.minusDays(1));
        assertThat(after.status()).isEqualTo(DiagnosisValidity.HEADER);
        assertThat(after.validFrom()).contains(change);
        assertThat(after.replacedBy())
                .isNotEmpty()
                .allMatch(next -> releases.statusOf(next, change).billable());
        assertThat(after.replacedBy().stream().filter(code::isAncestorOf))
                .isNotEmpty()
                .allMatch(next ->
                        releases.statusOf(next, change.minusDays(1)).status() == DiagnosisValidity.NOT_IN_FORCE);
    }

    @ParameterizedTest(name = "{0} is new on {1}")
    @CsvSource({
        "M54.50,   2021-10-01",
        "M62.5A0,  2022-10-01",
        "M51.A0,   2022-10-01",
        "G43.E01,  2023-10-01",
        "M62.85,   2024-10-01",
        "R10.A0,   2025-10-01",
        "S30.13XA, 2025-10-01",
    })
    void a_new_code_is_in_force_from_its_day(String text, LocalDate start) {
        Icd10CmCode code = Icd10CmCode.parse(text);
        DiagnosisReleases releases = OfficialData.all();

        assertThat(releases.statusOf(code, start.minusDays(1)).status()).isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
        assertThat(releases.statusOf(code, start).status()).isEqualTo(DiagnosisValidity.BILLABLE);
        assertThat(releases.statusOf(code, start).validFrom()).contains(start);
    }

    @Test
    void a_deleted_code_names_what_followed() {
        Icd10CmCode code = Icd10CmCode.parse("S30.1XXA");
        DiagnosisReleases releases = OfficialData.all();

        assertThat(releases.statusOf(code, LocalDate.of(2025, 9, 30)).status()).isEqualTo(DiagnosisValidity.BILLABLE);
        DiagnosisStatus after = releases.statusOf(code, LocalDate.of(2025, 10, 1));
        assertThat(after.status()).isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
        assertThat(after.validTo()).contains(LocalDate.of(2025, 9, 30));
        assertThat(after.replacedBy())
                .extracting(Icd10CmCode::value)
                .isNotEmpty()
                .allMatch(next -> next.startsWith("S30.1"));
    }

    @Test
    void successors_go_by_date() {
        DiagnosisReleases releases = OfficialData.all();

        assertThat(releases.successorsOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2021, 9, 30)))
                .isEmpty();
        assertThat(releases.successorsOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2021, 10, 1)))
                .extracting(Icd10CmCode::value)
                .containsExactly("M54.50", "M54.51", "M54.59");
        assertThat(releases.statusOf(Icd10CmCode.parse("G35"), LocalDate.of(2025, 10, 1))
                        .replacedBy())
                .extracting(Icd10CmCode::value)
                .containsExactly("G35.A", "G35.B0", "G35.B1", "G35.B2", "G35.C0", "G35.C1", "G35.C2", "G35.D");
    }

    @Test
    void the_shipped_subset_goes_on_where_the_releases_end() {
        DiagnosisCodeSet both = OfficialData.all().orElse(DiagnosisCodeSet.subset());
        Icd10CmCode fasciitis = Icd10CmCode.parse("M72.2");

        assertThat(OfficialData.all()
                        .statusOf(fasciitis, LocalDate.of(2026, 10, 1))
                        .status())
                .isEqualTo(DiagnosisValidity.CANNOT_TELL);
        assertThat(both.statusOf(fasciitis, LocalDate.of(2026, 9, 30)).status()).isEqualTo(DiagnosisValidity.BILLABLE);
        DiagnosisStatus after = both.statusOf(fasciitis, LocalDate.of(2026, 10, 1));
        assertThat(after.status()).isEqualTo(DiagnosisValidity.HEADER);
        assertThat(after.replacedBy()).extracting(Icd10CmCode::value).contains("M67.A01", "M67.A02", "M67.A09");
        assertThat(both.statusOf(Icd10CmCode.parse("M67.A01"), LocalDate.of(2026, 10, 1))
                        .billable())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "M54.2,  2026-03-02, BILLABLE",
        "M54,    2026-03-02, HEADER",
        "M54.99, 2026-03-02, UNKNOWN",
        "M54.2,  2026-10-01, CANNOT_TELL",
        "M54.2,  2020-01-01, CANNOT_TELL",
        "M54.2,  2023-01-01, BILLABLE",
    })
    void statusOf_answers_for_what_the_releases_cover(String code, LocalDate on, DiagnosisValidity expected) {
        assertThat(OfficialData.all().statusOf(Icd10CmCode.parse(code), on).status())
                .isEqualTo(expected);
    }

    @Test
    void header_without_a_conversion_names_its_children() {
        assertThat(OfficialData.all()
                        .statusOf(Icd10CmCode.parse("M54.3"), LocalDate.of(2026, 3, 2))
                        .replacedBy())
                .extracting(Icd10CmCode::value)
                .containsExactly("M54.30", "M54.31", "M54.32");
    }

    @Test
    void every_billable_code_of_the_shipped_subset_agrees() {
        DiagnosisReleases releases = OfficialData.all();
        for (String day : List.of("2021-10-01", "2023-10-01", "2025-10-01", "2026-09-30")) {
            LocalDate on = LocalDate.parse(day);
            assertThat(CodeSetResources.DIAGNOSES.stream()).isNotEmpty().allSatisfy(entry -> {
                DiagnosisValidity subset =
                        DiagnosisCodeSet.subset().statusOf(entry.code(), on).status();
                assertThat(releases.statusOf(entry.code(), on).status())
                        .as("%s on %s", entry.code(), on)
                        .isIn(subset, subset == DiagnosisValidity.NOT_IN_FORCE ? DiagnosisValidity.UNKNOWN : subset);
            });
        }
    }

    private static DiagnosisRelease small(LocalDate effective, String... codesAndFlags) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String codeAndFlag : codesAndFlags) {
            String code = codeAndFlag.substring(0, codeAndFlag.length() - 2);
            text.append("00001 %-7s %s Text%n".formatted(code, codeAndFlag.substring(codeAndFlag.length() - 1)));
        }
        return DiagnosisRelease.read(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "order.txt", effective);
    }

    @Test
    void change_in_a_gap_that_no_table_dates_cannot_be_told() throws IOException {
        DiagnosisReleases releases = DiagnosisReleases.of(
                List.of(
                        small(LocalDate.of(2021, 10, 1), "A00 1", "B00 1", "C00 1"),
                        small(LocalDate.of(2023, 10, 1), "A00 0", "A000 1", "C00 1")),
                ConversionTable.none());

        for (String code : List.of("A00", "A00.0", "B00")) {
            assertThat(releases.statusOf(Icd10CmCode.parse(code), LocalDate.of(2023, 1, 1))
                            .status())
                    .as(code)
                    .isEqualTo(DiagnosisValidity.CANNOT_TELL);
        }
        assertThat(releases.statusOf(Icd10CmCode.parse("C00"), LocalDate.of(2023, 1, 1))
                        .billable())
                .isTrue();
        assertThat(releases.statusOf(Icd10CmCode.parse("A00"), LocalDate.of(2022, 9, 30))
                        .billable())
                .isTrue();
        assertThat(releases.statusOf(Icd10CmCode.parse("B00"), LocalDate.of(2023, 10, 1))
                        .status())
                .isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
    }

    @Test
    void releases_of_consecutive_years_need_no_table() throws IOException {
        DiagnosisReleases releases = DiagnosisReleases.of(
                List.of(
                        small(LocalDate.of(2021, 10, 1), "A00 1"),
                        small(LocalDate.of(2022, 4, 1), "A00 1", "B00 1"),
                        small(LocalDate.of(2022, 10, 1), "A00 0", "A000 1", "B00 1")),
                ConversionTable.none());

        assertThat(releases.statusOf(Icd10CmCode.parse("B00"), LocalDate.of(2022, 3, 31))
                        .status())
                .isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
        assertThat(releases.statusOf(Icd10CmCode.parse("B00"), LocalDate.of(2022, 4, 1))
                        .billable())
                .isTrue();
        assertThat(releases.statusOf(Icd10CmCode.parse("A00"), LocalDate.of(2022, 9, 30))
                        .billable())
                .isTrue();
        assertThat(releases.statusOf(Icd10CmCode.parse("A00"), LocalDate.of(2022, 10, 1))
                        .status())
                .isEqualTo(DiagnosisValidity.HEADER);
    }

    @Test
    void two_releases_of_one_day_are_refused() throws IOException {
        DiagnosisRelease one = small(LocalDate.of(2021, 10, 1), "A00 1");

        assertThatThrownBy(() -> DiagnosisReleases.of(List.of(one, one), ConversionTable.none()))
                .hasMessageContaining("releases");
        assertThatThrownBy(() -> DiagnosisReleases.of(List.of(), ConversionTable.none()))
                .hasMessageContaining("releases");
    }

    private static ConversionTable table(String rows) throws IOException {
        return ConversionTable.read(
                new ByteArrayInputStream(("code,effective,previous\n" + rows).getBytes(StandardCharsets.UTF_8)),
                "table.csv");
    }

    @Test
    void table_reads_every_way_of_naming_a_predecessor() throws IOException {
        ConversionTable table = table("""
                A04.71 ,2017,A04.7
                E75.244,2021,"E75.240, E75.241"
                H02.151,2018,H02.101-H02.103; H02.109
                Z28.310,44652,Z28.3
                W453XXA,2023,None
                W44.A0XA,2023,Codes in Categories T15-T19
                P91.821,2020,I63.- and P91.88
                G90.89,2026-04-01,G90.8
                ,,
                """);

        assertThat(table.size()).isEqualTo(8);
        assertThat(previous(table, "E75.244")).containsExactly("E75.240", "E75.241");
        assertThat(previous(table, "H02.151")).containsExactly("H02.101", "H02.102", "H02.103", "H02.109");
        assertThat(previous(table, "W45.3XXA")).isEmpty();
        assertThat(previous(table, "W44.A0XA")).isEmpty();
        assertThat(previous(table, "P91.821")).containsExactly("P91.88");
        assertThat(table.find(Icd10CmCode.parse("A04.71")).orElseThrow().effective())
                .isEqualTo("2017-10-01");
        assertThat(table.find(Icd10CmCode.parse("Z28.310")).orElseThrow().effective())
                .isEqualTo("2022-04-01");
        assertThat(table.find(Icd10CmCode.parse("G90.89")).orElseThrow().effective())
                .isEqualTo("2026-04-01");
        assertThat(table.successorsOf(Icd10CmCode.parse("A04.7"))).hasSize(1);
    }

    private static List<String> previous(ConversionTable table, String code) {
        return table.find(Icd10CmCode.parse(code)).orElseThrow().previous().stream()
                .map(Icd10CmCode::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M54.50,soon,M54.5", "54,2021,M54.5", "M54.50,2021"})
    void table_refuses_a_bad_row_and_names_it(String row) {
        assertThatThrownBy(() -> table("A04.71,2017,A04.7\n" + row + "\n"))
                .isInstanceOfSatisfying(
                        CodeFileException.class,
                        refused -> assertThat(refused.line()).isEqualTo(3));
    }
}
