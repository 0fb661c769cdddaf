package org.openmassage.billing.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Icd10CmCode;

class DiagnosisSubsetTest {
    private static final DiagnosisCodeSet SUBSET = DiagnosisCodeSet.subset();

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "M54.2,   2026-03-02, BILLABLE",
        "M54.5,   2021-09-30, BILLABLE",
        "M54.5,   2021-10-01, HEADER",
        "M54.50,  2021-09-30, NOT_IN_FORCE",
        "M54.50,  2021-10-01, BILLABLE",
        "M54.59,  2026-03-02, BILLABLE",
        "M51.36,  2024-09-30, BILLABLE",
        "M51.36,  2024-10-01, HEADER",
        "M51.369, 2024-09-30, NOT_IN_FORCE",
        "M51.369, 2024-10-01, BILLABLE",
        "M72.2,   2026-09-30, BILLABLE",
        "M72.2,   2026-10-01, HEADER",
        "M67.A01, 2026-10-01, BILLABLE",
        "M54.2,   2020-01-01, CANNOT_TELL",
        "M54.2,   2027-10-01, CANNOT_TELL",
        "A00.0,   2026-03-02, CANNOT_TELL",
    })
    void statusOf_goes_by_the_date_of_service(String code, LocalDate on, DiagnosisValidity expected) {
        DiagnosisStatus status = SUBSET.statusOf(Icd10CmCode.parse(code), on);

        assertThat(status.status()).isEqualTo(expected);
        assertThat(status.billable()).isEqualTo(expected == DiagnosisValidity.BILLABLE);
    }

    @Test
    void statusOf_a_header_names_what_to_use_instead() {
        DiagnosisStatus status = SUBSET.statusOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2026, 3, 2));

        assertThat(status.replacedBy()).extracting(Icd10CmCode::value).containsExactly("M54.50", "M54.51", "M54.59");
        assertThat(status.validFrom()).contains(LocalDate.of(2021, 10, 1));
    }

    @Test
    void statusOf_a_code_newer_than_the_date_names_what_was_used_before() {
        DiagnosisStatus status = SUBSET.statusOf(Icd10CmCode.parse("G93.32"), LocalDate.of(2022, 9, 30));

        assertThat(status.status()).isEqualTo(DiagnosisValidity.NOT_IN_FORCE);
        assertThat(status.replacedBy()).extracting(Icd10CmCode::value).containsExactly("G93.3", "R53.82");
        assertThat(SUBSET.statusOf(Icd10CmCode.parse("G93.32"), LocalDate.of(2022, 10, 1)))
                .satisfies(now -> {
                    assertThat(now.replacedBy()).isEmpty();
                    assertThat(now.replaces()).isEqualTo(status.replacedBy());
                });
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-30, false", "2026-10-01, true"})
    void statusOf_says_where_only_a_third_party_speaks(LocalDate on, boolean thirdParty) {
        assertThat(SUBSET.statusOf(Icd10CmCode.parse("M54.2"), on).reason().contains("third party"))
                .isEqualTo(thirdParty);
    }

    @Test
    void every_code_that_an_entry_names_is_an_entry_and_names_it_back() {
        Catalog<Icd10CmCode, DiagnosisEntry> subset = CodeSetResources.DIAGNOSES;

        assertThat(subset.stream()).hasSizeGreaterThan(330).allSatisfy(entry -> {
            assertThat(entry.replaces()).allMatch(subset::contains);
            assertThat(entry.spans().stream().flatMap(span -> span.replacedBy().stream()))
                    .allMatch(subset::contains);
            assertThat(entry.basis().citations())
                    .isNotEmpty()
                    .allMatch(id -> BillingCitations.standard().contains(id));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-01", "2022-04-01", "2022-10-01", "2023-04-01", "2024-10-01", "2026-09-30"})
    void every_shipped_code_names_the_successors_and_predecessors_of_the_conversion_table(LocalDate on) {
        DiagnosisReleases official = OfficialData.all();

        assertThat(CodeSetResources.DIAGNOSES.stream())
                .filteredOn(entry -> entry.basis().status() == Status.CONFIRMED)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    DiagnosisStatus said = SUBSET.statusOf(entry.code(), on);
                    DiagnosisStatus right = official.statusOf(entry.code(), on);
                    assertThat(said.status()).as("%s", entry.code()).isEqualTo(right.status());
                    assertThat(said.replacedBy()).as("%s", entry.code()).isEqualTo(right.replacedBy());
                    assertThat(said.replaces()).as("%s", entry.code()).isEqualTo(right.replaces());
                });
    }

    @ParameterizedTest(name = "release of {0}")
    @CsvSource({"2022, 2021-10-01", "2024, 2023-10-01", "2026, 2025-10-01"})
    void every_shipped_code_agrees_with_the_official_release(String release, LocalDate on) throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        Assumptions.assumeTrue(data != null, "OPENMASSAGE_DATA is not set");
        Map<String, Boolean> official = release(Path.of(data, "icd10cm", "icd10cm_order_" + release + ".txt.gz"));

        assertThat(CodeSetResources.DIAGNOSES.stream()).allSatisfy(entry -> {
            DiagnosisValidity said = SUBSET.statusOf(entry.code(), on).status();
            Boolean billable = official.get(entry.code().compact());
            assertThat(said)
                    .as(entry.code().value())
                    .isEqualTo(
                            billable == null
                                    ? DiagnosisValidity.NOT_IN_FORCE
                                    : billable ? DiagnosisValidity.BILLABLE : DiagnosisValidity.HEADER);
        });
    }

    private static Map<String, Boolean> release(Path file) throws IOException {
        Map<String, Boolean> codes = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> codes.put(line.substring(6, 13).strip(), line.charAt(14) == '1'));
        }
        return codes;
    }
}
