package org.openmassage.billing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.CitationId;

class EditFilesTest {
    private static final Basis BASIS = Basis.builder()
            .status(Status.CONFIRMED)
            .addCitations(CitationId.of("cms-ncci-ptp-2024q3"))
            .build();

    private static final String PAIR_HEAD = """
            CPT only copyright 2023 American Medical Association.  All rights reserved.\t\t\t\t\t\t
            Column1/Column2 Edits\t\t\t\t\t\t
            \t\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
            Column 1\tColumn 2\tprior to 1996\tDate\tDate\t0=not allowed\t
            \t\t\t\t*=no data\t1=allowed\t
            """;

    private static final String PAIRS = PAIR_HEAD
            + "97140\t97124\t\t19980401\t*\t0\tMisuse of Column Two code with Column One code\n"
            + "97140\t97530\t\t19960101\t20191231\t1\tMisuse of Column Two code with Column One code\r\n"
            + "97161\t97140\t\t20200101\t20200101\t9\tStandards of medical practice\n"
            + "G0283\t97032\t*\t20100101\t*\t1\tMore extensive procedure\n";

    private static final String MAXIMUMS = """
            "CPT codes and descriptions are copyright 2023 American Medical Association. All Rights Reserved.",,,
            "HCPCS/
            CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
            97124,4,3 Date of Service Edit: Clinical,"Clinical: CMS Workgroup, data"
            97161,1,2 Date of Service Edit: Policy,Nature of Service/Procedure
            """;

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PairEdit> pairs(String text) throws IOException {
        return EditFiles.pairs(stream(text), "ptp.txt", BASIS, code -> true);
    }

    private static Set<ProcedureCode> codes(String one, String other) {
        return Set.of(ProcedureCode.parse(one), ProcedureCode.parse(other));
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @CsvSource({
        "97140, 97124, 1998-03-31, false",
        "97140, 97124, 1998-04-01, true",
        "97140, 97124, 2026-03-02, true",
        "97140, 97530, 2019-12-31, true",
        "97140, 97530, 2020-01-01, false",
        "97161, 97140, 2020-01-01, false",
        "G0283, 97032, 2024-07-01, true",
    })
    void pairs_are_dated_as_the_file_says(String one, String other, LocalDate on, boolean active) throws IOException {
        EditTable table =
                EditTable.of(pairs(PAIRS), List.of(), Period.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));

        assertThat(table.find(codes(one, other), on))
                .singleElement()
                .extracting(EditFinding::active)
                .isEqualTo(active);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "97140;97018;;20000101;*;2;x | cell 6 must be 0, 1 or 9",
                "97140;97018;;2000-01;*;1;x | cell 4 must be a date as yyyymmdd",
                "97140;97018;;20000101;20001301;1;x | cell 5 must be a date as yyyymmdd, or *",
                "97140;97018;;20000101 | must have 6 cells or more, separated by tabs",
                "97140;massage;;20000101;*;1;x | must begin with two procedure codes",
            })
    void pairs_refuse_a_bad_row_and_name_it(String row, String rule) {
        assertThatThrownBy(() -> pairs(PAIRS + row.replace(';', '\t') + "\n"))
                .isInstanceOfSatisfying(CodeFileException.class, refused -> {
                    assertThat(refused.line()).isEqualTo(10);
                    assertThat(refused.rule()).isEqualTo(rule);
                });
    }

    @Test
    void pairs_keep_those_that_are_wanted() throws IOException {
        Set<ProcedureCode> wanted = codes("97140", "97124");

        assertThat(EditFiles.pairs(stream(PAIRS), "ptp.txt", BASIS, wanted::contains))
                .singleElement()
                .satisfies(edit -> assertThat(edit.startedOn()).contains(LocalDate.of(1998, 4, 1)));
        assertThat(EditFiles.pairs(stream(PAIRS), "ptp.txt", BASIS, code -> false))
                .isEmpty();
    }

    @Test
    void files_without_a_row_are_refused() {
        assertThatThrownBy(() -> pairs(PAIR_HEAD)).hasMessage("ptp.txt: holds no edit");
        assertThatThrownBy(() -> EditFiles.maximums(stream("code,units\n"), "mue.csv", BASIS))
                .hasMessage("mue.csv: holds no daily maximum");
    }

    @Test
    void maximums_pass_a_header_that_wraps_and_quoted_commas() throws IOException {
        List<DailyMaximum> maximums = EditFiles.maximums(stream(MAXIMUMS), "mue.csv", BASIS);

        assertThat(maximums).extracting(DailyMaximum::units).containsExactly(4, 1);
        assertThat(maximums).extracting(DailyMaximum::adjudication).containsExactly(3, 2);
        assertThat(maximums)
                .extracting(DailyMaximum::code)
                .containsExactlyInAnyOrderElementsOf(codes("97124", "97161"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "97110,many,3,x | cell 2 must be a number of units",
                "97110,6,4,x | cell 3 must begin with 1, 2 or 3",
                "97110,6 | must have 3 cells or more",
                "massage,6,3,x | must begin with a procedure code",
            })
    void maximums_refuse_a_bad_row_and_name_it(String row, String rule) {
        assertThatThrownBy(() -> EditFiles.maximums(stream(MAXIMUMS + row + "\n"), "mue.csv", BASIS))
                .isInstanceOfSatisfying(CodeFileException.class, refused -> {
                    assertThat(refused.line()).isEqualTo(6);
                    assertThat(refused.rule()).isEqualTo(rule);
                });
    }
}
