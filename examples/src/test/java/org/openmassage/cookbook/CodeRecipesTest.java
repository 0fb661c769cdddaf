package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.codefile.CodeFileOrigin;
import org.openmassage.billing.codefile.ProcedureFile;
import org.openmassage.billing.codefile.ProcedureFileLayout;
import org.openmassage.billing.codefile.ProcedureFiles;
import org.openmassage.billing.codelist.CodeLists;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.ConversionTable;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.DiagnosisRelease;
import org.openmassage.billing.codeset.DiagnosisReleases;
import org.openmassage.billing.codeset.DiagnosisStatus;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.edit.EditLine;
import org.openmassage.billing.edit.EditResolution;
import org.openmassage.billing.edit.EditReview;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.Payer;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.unit.BilledUnits;
import org.openmassage.billing.unit.MinutesNeeded;
import org.openmassage.billing.unit.PayerUnits;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitDecision;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.billing.unit.UnitReview;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.vocabulary.PayerId;

class CodeRecipesTest {
    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void diagnosis_codes() throws IOException {
        String blank = " ".repeat(47);
        InputStream orderFile = file("00001 M545    0 Low back pain" + blank + " Low back pain\n"
                + "00002 M5450   1 Low back pain" + blank + " Low back pain, unspecified\n");
        // recipe: diagnosis-codes
        DiagnosisCodeSet shipped = DiagnosisCodeSet.subset();
        DiagnosisStatus before = shipped.statusOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2021, 9, 30)); // billable
        DiagnosisStatus after = shipped.statusOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2021, 10, 1)); // a header
        List<Icd10CmCode> instead = after.replacedBy(); // M54.50, M54.51, M54.59

        DiagnosisRelease release =
                DiagnosisRelease.read(orderFile, "icd10cm_order_2026.txt", LocalDate.of(2025, 10, 1));
        DiagnosisReleases releases = DiagnosisReleases.of(List.of(release), ConversionTable.none());
        List<Icd10CmCode> found = release.search("back pain", 10);
        List<Icd10CmCode> children = release.childrenOf(Icd10CmCode.parse("M54.5"));
        DiagnosisCodeSet both = releases.orElse(shipped); // the part goes on where the releases end
        // end
        assertThat(before.billable()).isTrue();
        assertThat(instead).hasSize(3);
        assertThat(found).hasSize(2);
        assertThat(children).containsExactly(Icd10CmCode.parse("M54.50"));
        assertThat(both.statusOf(Icd10CmCode.parse("M54.5"), LocalDate.of(2021, 9, 30))
                        .billable())
                .isTrue();
    }

    @Test
    void procedure_codes() throws IOException {
        InputStream file = file("code,label,timing\n97124,our words for it,quarter-hour\n");
        // recipe: procedure-codes
        CodeFileOrigin origin = CodeFileOrigin.of(
                "our-codes.csv",
                "2026",
                LocalDate.of(2026, 1, 2),
                Basis.builder()
                        .status(Status.UNCONFIRMED)
                        .remark("Our own list.")
                        .build());
        ProcedureFile own = ProcedureFiles.table(file, ProcedureFileLayout.own(), origin, ProcedureCodeSet.standard());
        ProcedureCodeSet codes = ProcedureCodeSet.standard().overlaidWith(own.procedures());

        Optional<ProcedureEntry> entry = codes.find(ProcedureCode.parse("97124"), LocalDate.of(2026, 3, 2));
        boolean handsOn = CodeLists.placesOfService()
                .get(PlaceOfService.parse("10"))
                .fitsMassage()
                .orElse(false); // telehealth: no
        // end
        assertThat(entry).map(ProcedureEntry::label).contains("our words for it");
        assertThat(handsOn).isFalse();
    }

    @Test
    void units() {
        // recipe: units
        List<ServiceMinutes> day = List.of(
                ServiceMinutes.timed(ProcedureCode.parse("97112"), 20),
                ServiceMinutes.timed(ProcedureCode.parse("97110"), 20));
        UnitCalculation units = UnitCalculator.calculate(UnitMethod.CMS, day); // 3 units, one of them in a tie
        UnitCalculation settled = units.resolve(UnitDecision.of(ProcedureCode.parse("97110")));

        PayerUnits payers = PayerUnits.of(UnitMethod.CMS, UnitMethod.AMA, day); // primary and secondary: they differ
        Issues review = UnitReview.of(
                UnitMethod.CMS,
                LocalDate.of(2026, 3, 2),
                day,
                List.of(
                        BilledUnits.of(ProcedureCode.parse("97112"), 2),
                        BilledUnits.of(ProcedureCode.parse("97110"), 2))); // units.over-total: the unit goes to one
        MinutesNeeded needed = MinutesNeeded.of(UnitMethod.CMS, day, ProcedureCode.parse("97110"), 3); // for planning
        // end
        assertThat(units.totalUnits()).isEqualTo(3);
        assertThat(settled.settled()).isTrue();
        assertThat(payers.agree()).isFalse();
        assertThat(review.has("units.over-total")).isTrue();
        assertThat(needed.certain()).contains(36);
    }

    @Test
    void edits() {
        // recipe: edits
        List<EditLine> lines = List.of(
                EditLine.of(ProcedureCode.parse("97140"), Modifier.parse("59")),
                EditLine.of(ProcedureCode.parse("97124")));
        EditReview review = EditReview.of(EditTable.standard(), lines, LocalDate.of(2026, 3, 2));
        EditResolution resolution = review.conflicts().get(0).resolution(); // CHOICE, whatever the modifier

        PayerPolicy compensation = PayerCatalog.standard()
                .get(PayerId.of("wa-lni"))
                .policyOn(LocalDate.of(2026, 3, 2))
                .orElseThrow();
        boolean applied = compensation
                .reviewEdits(EditTable.standard(), lines, LocalDate.of(2026, 3, 2))
                .applied(); // this payer applies none
        // end
        assertThat(resolution).isEqualTo(EditResolution.CHOICE);
        assertThat(applied).isFalse();
        Shelf.keeps(review, EditReview.class);
    }

    @Test
    void payer_pack() {
        Path pack = Path.of("payers", "template");
        // recipe: payer-pack
        List<CatalogProblem> problems = PayerCatalog.lint(CatalogSource.folder(pack)); // empty: it can be used
        Catalog<PayerId, Payer> payers = PayerCatalog.standard().combinedWith(PayerCatalog.read(pack));
        Optional<PayerPolicy> policy =
                payers.get(PayerId.of("example-health-plan")).policyOn(LocalDate.of(2026, 3, 2));
        // end
        assertThat(problems).isEmpty();
        assertThat(policy).get().satisfies(every -> {
            assertThat(every.caps()).isNotEmpty();
            assertThat(every.reports()).isPresent();
            assertThat(every.referralNumberForm()).isPresent();
        });
    }
}
