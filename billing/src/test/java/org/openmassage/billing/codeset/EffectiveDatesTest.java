package org.openmassage.billing.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.code.Icd10CmCode;

/**
 * Both sides of each day on which codes near to massage changed: by the official releases as far as they reach, and by the
 * shipped subset for what it holds. What to use instead is what the conversion table puts there, beside the codes under the
 * heading. What neither can know cannot be told, and is never invalid.
 */
class EffectiveDatesTest {
    private static final LocalDate NEWEST = LocalDate.of(2026, 10, 1);
    private static final DiagnosisCodeSet SUBSET = DiagnosisCodeSet.subset();

    private static boolean isShipped(Icd10CmCode code) {
        return CodeSetResources.DIAGNOSES.contains(code);
    }

    private static List<Icd10CmCode> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Icd10CmCode::parse).toList();
    }

    private static void says(
            DiagnosisCodeSet set, Icd10CmCode code, LocalDate on, DiagnosisValidity expected, List<Icd10CmCode> use) {
        DiagnosisStatus status = set.statusOf(code, on);
        assertThat(status.status()).as("%s on %s", code, on).isEqualTo(expected);
        assertThat(status.replacedBy()).as("%s on %s", code, on).isEqualTo(use);
    }

    private static void subsetSays(
            Icd10CmCode code, LocalDate on, DiagnosisValidity expected, List<Icd10CmCode> instead) {
        boolean shipped = isShipped(code);
        says(SUBSET, code, on, shipped ? expected : DiagnosisValidity.CANNOT_TELL, shipped ? instead : List.of());
    }

    @ParameterizedTest(name = "{0} became the heading of {2} on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "M54.5  | 2021-10-01 | M54.50 M54.51 M54.59",
                "Z28.3  | 2022-04-01 | Z28.310 Z28.311 Z28.39",
                "F43.8  | 2022-10-01 | F43.81 F43.89",
                "G93.3  | 2022-10-01 | G93.31 G93.32 G93.39",
                "I31.3  | 2022-10-01 | I31.31 I31.39",
                "I34.8  | 2022-10-01 | I34.81 I34.89",
                "I47.2  | 2022-10-01 | I47.20 I47.21 I47.29",
                "I71.1  | 2022-10-01 | I71.10 I71.11 I71.12 I71.13",
                "I71.2  | 2022-10-01 | I71.20 I71.21 I71.22 I71.23",
                "I71.3  | 2022-10-01 | I71.30 I71.31 I71.32 I71.33",
                "I71.4  | 2022-10-01 | I71.40 I71.41 I71.42 I71.43",
                "I71.5  | 2022-10-01 | I71.50 I71.51 I71.52",
                "I71.6  | 2022-10-01 | I71.60 I71.61 I71.62",
                "Z91.11 | 2022-10-01 | Z91.110 Z91.118 Z91.119",
                "Z91.19 | 2022-10-01 | Z91.190 Z91.198 Z91.199 Z91.A10 Z91.A18 Z91.A20 Z91.A28 Z91.A3 Z91.A4 Z91.A5 Z91.A9",
                "Z59.1  | 2023-04-01 | Z59.10 Z59.11 Z59.12 Z59.19",
                "Z91.14 | 2023-04-01 | Z91.141 Z91.148",
                "Z91.15 | 2023-04-01 | Z91.151 Z91.158",
                "G20    | 2023-10-01 | G20.A1 G20.A2 G20.B1 G20.B2 G20.C",
                "G37.8  | 2023-10-01 | G37.81 G37.89",
                "I20.8  | 2023-10-01 | I20.2 I20.81 I20.89",
                "I24.8  | 2023-10-01 | I24.81 I24.89",
                "I47.1  | 2023-10-01 | I47.10 I47.11 I47.19",
                "O90.4  | 2023-10-01 | O90.41 O90.49",
                "M51.36 | 2024-10-01 | M51.360 M51.361 M51.362 M51.369",
                "M51.37 | 2024-10-01 | M51.370 M51.371 M51.372 M51.379",
                "M65.9  | 2024-10-01 | M65.90 M65.911 M65.912 M65.919 M65.921 M65.922 M65.929 M65.931 M65.932 M65.939"
                        + " M65.941 M65.942 M65.949 M65.951 M65.952 M65.959 M65.961 M65.962 M65.969 M65.971 M65.972"
                        + " M65.979 M65.98 M65.99",
                "G90.8  | 2024-10-01 | G90.81 G90.89 G90.B",
                "F50.2  | 2024-10-01 | F50.20 F50.21 F50.22 F50.23 F50.24 F50.25",
                "G35    | 2025-10-01 | G35.A G35.B0 G35.B1 G35.B2 G35.C0 G35.C1 G35.C2 G35.D",
                "R10.2  | 2025-10-01 | R10.20 R10.21 R10.22 R10.23 R10.24",
            })
    void billable_code_became_a_heading(String text, LocalDate change, String instead) {
        Icd10CmCode code = Icd10CmCode.parse(text);

        subsetSays(code, change.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        subsetSays(code, change, DiagnosisValidity.HEADER, codes(instead));
        says(OfficialData.all(), code, change.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        says(OfficialData.all(), code, change, DiagnosisValidity.HEADER, codes(instead));
    }

    /** The release of 2026-10-01 is not at hand: a third party tells of it, and only the subset speaks. */
    @ParameterizedTest(name = "{0} on 2026-10-01: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "M72.2    | HEADER      | M72.20 M72.21 M72.22 M67.A01 M67.A02 M67.A09",
                "I42.0    | CANNOT_TELL |",
                "I42.8    | CANNOT_TELL |",
                "I49.8    | CANNOT_TELL |",
                "S23.420A | CANNOT_TELL |",
                "S23.420D | CANNOT_TELL |",
                "S23.420S | CANNOT_TELL |",
            })
    void code_that_changes_on_the_newest_date_is_billable_until_then(
            String text, DiagnosisValidity subset, String instead) {
        Icd10CmCode code = Icd10CmCode.parse(text);

        subsetSays(code, NEWEST.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        says(SUBSET, code, NEWEST, subset, codes(instead));
        says(OfficialData.all(), code, NEWEST.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        says(OfficialData.all(), code, NEWEST, DiagnosisValidity.CANNOT_TELL, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"M72.20", "M72.21", "M72.22", "M67.A01", "M67.A02", "M67.A09"})
    void code_of_the_newest_date_is_in_force_from_then(String text) {
        Icd10CmCode code = Icd10CmCode.parse(text);

        says(SUBSET, code, NEWEST.minusDays(1), DiagnosisValidity.NOT_IN_FORCE, codes("M72.2"));
        says(SUBSET, code, NEWEST, DiagnosisValidity.BILLABLE, List.of());
        says(OfficialData.all(), code, NEWEST.minusDays(1), DiagnosisValidity.UNKNOWN, List.of());
        says(OfficialData.all(), code, NEWEST, DiagnosisValidity.CANNOT_TELL, List.of());
    }

    @ParameterizedTest(name = "{0} is new on {1}")
    @CsvSource({
        "M54.50, 2021-10-01",
        "M54.51, 2021-10-01",
        "M54.59, 2021-10-01",
        "M62.5A0, 2022-10-01",
        "M62.5A1, 2022-10-01",
        "M62.5A2, 2022-10-01",
        "M62.5A9, 2022-10-01",
        "M51.A0, 2022-10-01",
        "M51.A1, 2022-10-01",
        "M51.A2, 2022-10-01",
        "M51.A3, 2022-10-01",
        "M51.A4, 2022-10-01",
        "M51.A5, 2022-10-01",
        "G93.32, 2022-10-01",
        "G43.E01, 2023-10-01",
        "G43.E09, 2023-10-01",
        "G43.E11, 2023-10-01",
        "G43.E19, 2023-10-01",
        "G20.A1, 2023-10-01",
        "M62.85, 2024-10-01",
        "M51.360, 2024-10-01",
        "M51.369, 2024-10-01",
        "M51.379, 2024-10-01",
        "R10.A0, 2025-10-01",
        "R10.A1, 2025-10-01",
        "R10.A2, 2025-10-01",
        "R10.A3, 2025-10-01",
        "G35.A, 2025-10-01",
        "G35.D, 2025-10-01",
        "S30.11XA, 2025-10-01",
        "S30.12XD, 2025-10-01",
        "S30.13XS, 2025-10-01",
    })
    void new_code_is_in_force_from_its_day(String text, LocalDate start) {
        Icd10CmCode code = Icd10CmCode.parse(text);

        for (DiagnosisCodeSet set :
                isShipped(code) ? List.of(SUBSET, OfficialData.all()) : List.of(OfficialData.all())) {
            assertThat(set.statusOf(code, start.minusDays(1)).status()).isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
            assertThat(set.statusOf(code, start).status()).isEqualTo(DiagnosisValidity.BILLABLE);
            assertThat(set.statusOf(code, start).validFrom()).contains(start);
        }
        if (!isShipped(code)) {
            says(SUBSET, code, start.minusDays(1), DiagnosisValidity.CANNOT_TELL, List.of());
            says(SUBSET, code, start, DiagnosisValidity.CANNOT_TELL, List.of());
        }
    }

    @ParameterizedTest(name = "{0} ended before 2025-10-01, then {1}")
    @CsvSource({
        "S30.1XXA, S30.11XA S30.12XA S30.13XA",
        "S30.1XXD, S30.11XD S30.12XD S30.13XD",
        "S30.1XXS, S30.11XS S30.12XS S30.13XS",
    })
    void deleted_code_ended_and_names_its_successors(String text, String instead) {
        Icd10CmCode code = Icd10CmCode.parse(text);
        LocalDate change = LocalDate.of(2025, 10, 1);

        subsetSays(code, change.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        subsetSays(code, change, DiagnosisValidity.NOT_IN_FORCE, codes(instead));
        says(OfficialData.all(), code, change.minusDays(1), DiagnosisValidity.BILLABLE, List.of());
        says(OfficialData.all(), code, change, DiagnosisValidity.NOT_IN_FORCE, codes(instead));
    }

    /** The other code of a condition that had an older one goes on. */
    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2022-09-30", "2022-10-01", "2026-09-30"})
    void unspecified_fatigue_stays_billable_beside_the_older_code(LocalDate on) {
        Icd10CmCode code = Icd10CmCode.parse("R53.82");

        says(SUBSET, code, on, DiagnosisValidity.BILLABLE, List.of());
        says(OfficialData.all(), code, on, DiagnosisValidity.BILLABLE, List.of());
    }
}
