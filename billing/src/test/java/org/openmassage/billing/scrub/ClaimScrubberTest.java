package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.line;
import static org.openmassage.billing.Samples.policy;
import static org.openmassage.billing.Samples.prescription;
import static org.openmassage.billing.scrub.ClaimScrubberTest.Case.broken;
import static org.openmassage.billing.scrub.ClaimScrubberTest.Case.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.DiagnosisStatus;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.ModifierRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.payer.Recognition;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.prescription.RelatedCause;

class ClaimScrubberTest {
    private static final Basis BASIS =
            Basis.builder().status(Status.UNCONFIRMED).build();
    private static final PayerPolicy POLICY = policy("commercial-generic");
    private static final ProcedureCode EXERCISE = ProcedureCode.parse("97110");

    /** A claim with its circumstances, and the one rule it breaks, with the place; or the rule it keeps. */
    record Case(String rule, String path, Claim claim, ScrubContext context) {
        static Case broken(String rule, String path, Claim claim) {
            return new Case(rule, path, claim, Samples.context());
        }

        static Case broken(String rule, String path, Claim claim, ScrubContext context) {
            return new Case(rule, path, claim, context);
        }

        static Case sound(String rule, Claim claim, ScrubContext context) {
            return new Case(rule, "", claim, context);
        }

        @Override
        public String toString() {
            return rule + " " + path;
        }
    }

    static Stream<Case> brokenClaims() {
        return Stream.of(parties(), diagnoses(), lines(), units(), circumstances())
                .flatMap(List::stream);
    }

    private static List<Case> parties() {
        Claim c = claim();
        return List.of(
                broken(
                        "claim.npi-missing",
                        "/billing/npi",
                        c.withBilling(c.billing().withNpi(Optional.empty()))),
                broken(
                        "claim.npi-missing",
                        "/referring/npi",
                        c.withReferring(c.referring().orElseThrow().withNpi(Optional.empty()))),
                broken(
                        "claim.npi-invalid",
                        "/billing/npi",
                        c.withBilling(c.billing().withNpi("1234567890"))),
                broken(
                        "claim.npi-invalid",
                        "/rendering/npi",
                        c.withRendering(c.rendering().orElseThrow().withNpi("9876543210"))),
                broken(
                        "claim.tax-id-missing",
                        "/billing/taxId",
                        c.withBilling(c.billing().withTaxId(Optional.empty()))),
                broken("claim.coverage-missing", "/coverages", c.withCoverages()),
                broken(
                        "claim.original-reference-missing",
                        "/originalReference",
                        c.withFrequency(ClaimFrequency.REPLACEMENT)),
                broken("claim.original-reference-missing", "/originalReference", c.withFrequency(ClaimFrequency.VOID)),
                broken("claim.original-reference-unexpected", "/originalReference", c.withOriginalReference("ICN-5")),
                broken(
                        "claim.auto-state-missing",
                        "/relatedCauses/0/state",
                        c.withRelatedCauses(RelatedCause.builder()
                                .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                                .date(LocalDate.of(2026, 1, 5))
                                .build())),
                broken("claim.total-mismatch", "/total", c.withStatedTotal(Money.parse("USD 180.01"))));
    }

    private static List<Case> diagnoses() {
        Claim c = claim();
        List<Icd10CmCode> thirteen = IntStream.range(0, 13)
                .mapToObj(i -> Icd10CmCode.parse("A0" + i / 10 + "." + i % 10))
                .toList();
        ScrubContext free = context().withOrder(Optional.empty());
        return List.of(
                broken(
                        "claim.diagnosis-missing",
                        "/diagnoses",
                        c.withDiagnoses().withLines(line().withPointers())),
                broken("claim.diagnoses-too-many", "/diagnoses", c.withDiagnoses(thirteen), free),
                broken("claim.diagnosis-repeated", "/diagnoses/1", c.withDiagnoses(NECK, NECK)),
                broken("claim.diagnosis-header", "/diagnoses/0", c.withDiagnoses(Icd10CmCode.parse("M54.5")), free),
                broken(
                        "claim.diagnosis-not-in-force",
                        "/diagnoses/0",
                        c.withDiagnoses(Icd10CmCode.parse("M67.A01")),
                        free),
                broken(
                        "claim.diagnosis-unknown",
                        "/diagnoses/0",
                        c,
                        context()
                                .withDiagnoses((code, on) -> DiagnosisStatus.builder()
                                        .status(DiagnosisValidity.UNKNOWN)
                                        .reason("Not there.")
                                        .build())),
                broken("claim.pointer-missing", "/lines/0/pointers", c.withLines(line().withPointers())),
                broken("claim.pointer-absent", "/lines/0/pointers/1", c.withLines(line().withPointers(1, 2))),
                broken("claim.pointer-repeated", "/lines/0/pointers", c.withLines(line().withPointers(1, 1))),
                broken(
                        "claim.pointers-too-many",
                        "/lines/0/pointers",
                        c.withDiagnoses(thirteen.subList(0, 5)).withLines(line().withPointers(1, 2, 3, 4, 5)),
                        free),
                broken(
                        "claim.diagnosis-not-prescribed",
                        "/diagnoses/1",
                        c.withDiagnoses(NECK, Icd10CmCode.parse("M54.6"))));
    }

    private static List<Case> lines() {
        ClaimLine line = line();
        Claim manyLines = claimWith(IntStream.range(0, 51)
                .mapToObj(i -> line.withDate(DAY.minusDays(i)))
                .toArray(ClaimLine[]::new));
        return List.of(
                broken("claim.lines-missing", "/lines", claim().withLines()),
                broken(
                        "claim.lines-too-many",
                        "/lines",
                        manyLines,
                        context().withOrder(prescription().withWrittenOn(LocalDate.of(2025, 12, 1)))),
                broken("claim.date-in-future", "/lines/0/date", claimWith(line.withDate(LocalDate.of(2026, 3, 10)))),
                broken("claim.place-missing", "/lines/0/place", claimWith(line.withPlace(Optional.empty()))),
                broken(
                        "claim.place-not-hands-on",
                        "/lines/0/place",
                        claimWith(line.withPlace(PlaceOfService.parse("10")))),
                broken("claim.charge-zero", "/lines/0/charge", claimWith(line.withCharge(Money.parse("USD 0.00")))),
                broken(
                        "claim.modifiers-too-many",
                        "/lines/0/modifiers",
                        claimWith(line.withModifiers(Stream.of("GP", "59", "XE", "XS", "KX")
                                .map(Modifier::parse)
                                .toList()))),
                broken(
                        "claim.line-repeated",
                        "/lines/1/code",
                        claimWith(
                                line.withUnits(2).withMinutes(30),
                                line.withUnits(2).withMinutes(30))),
                broken("claim.code-outside-scope", "/lines/0/code", claimWith(line.withCode(EXERCISE))),
                broken("claim.note-unsigned", "/lines/0/notes", claimWith(line.withNotes(new NoteId("note-2")))),
                broken("claim.note-unsigned", "/lines/0/notes", claimWith(line.withNotes())));
    }

    private static List<Case> units() {
        ClaimLine line = line();
        ClaimLine massage = line.withCode(MASSAGE).withUnits(1).withMinutes(15);
        ClaimLine manual = line.withUnits(1).withMinutes(15);
        return List.of(
                broken("claim.units-zero", "/lines/0/units", claimWith(line.withUnits(0))),
                broken("claim.units-over-minutes", "/lines/0/units", claimWith(line.withMinutes(45))),
                broken(
                        "claim.units-over-minutes",
                        "/lines/0/units",
                        claimWith(line.withUnits(2).withMinutes(18)),
                        context().withPolicy(POLICY.withUnitMethod(new PolicyFigure<>(UnitMethod.AMA, BASIS)))),
                broken("claim.units-under-minutes", "/lines/0/units", claimWith(line.withUnits(3))),
                broken(
                        "claim.units-over-day",
                        "/lines/0/units",
                        claimWith(line.withUnits(4).withMinutes(46))),
                broken("claim.edit-conflict", "/lines/0/code", claimWith(massage, manual)),
                broken(
                        "claim.edit-modifier",
                        "/lines/1/code",
                        claimWith(manual, massage),
                        context().withEdits(modifierEdit())),
                broken(
                        "claim.units-over-daily-maximum",
                        "/lines/0/units",
                        claimWith(line.withUnits(7).withMinutes(105))));
    }

    private static List<Case> circumstances() {
        Claim c = claim();
        ScrubContext context = context();
        return List.of(
                broken(
                        "claim.prescription-missing",
                        "/prescription",
                        c.withPrescription(Optional.empty()),
                        context.withOrder(Optional.empty())),
                broken("claim.prescription-other", "/prescription", c.withPrescription(new PrescriptionId("order-2"))),
                broken(
                        "claim.before-prescription",
                        "/lines/0/date",
                        c,
                        context.withOrder(prescription().withWrittenOn(DAY.plusDays(1)))),
                broken(
                        "claim.after-prescription",
                        "/lines/0/date",
                        c,
                        context.withOrder(prescription().withExpires(DAY.minusDays(1)))),
                broken(
                        "claim.payer-not-paying",
                        "/coverages",
                        c,
                        context.withPolicy(
                                POLICY.withRecognition(new PolicyFigure<>(Recognition.NOT_RECOGNIZED, BASIS)))),
                broken(
                        "claim.modifier-required",
                        "/lines/0/modifiers",
                        c,
                        context.withPolicy(POLICY.withModifiers(ModifierRule.builder()
                                .modifier(Modifier.parse("GP"))
                                .addCodes(MANUAL)
                                .basis(BASIS)
                                .build()))),
                broken(
                        "claim.referral-missing",
                        "/referral",
                        c,
                        context.withPolicy(POLICY.withReferralNumberRequired(new PolicyFigure<>(true, BASIS)))),
                broken(
                        "claim.referral-form",
                        "/referral",
                        c.withReferral("VA 0012345"),
                        context.withPolicy(POLICY.withReferralNumberForm(new PolicyFigure<>("VA\\d{7}", BASIS)))),
                broken("claim.filed-late", "/lines/0/date", c, context.withOn(DAY.plusDays(91))));
    }

    /** Claims that come close to a rule and keep it. */
    static Stream<Case> soundClaims() {
        ClaimLine line = line();
        Claim c = claim();
        ScrubContext context = context();
        return Stream.of(
                sound("the sample", c, context),
                sound(
                        "original-reference",
                        c.withFrequency(ClaimFrequency.VOID).withOriginalReference("ICN-5"),
                        context),
                sound("date-in-future on the day itself", c, context.withOn(DAY)),
                sound(
                        "before-prescription on the day itself",
                        c,
                        context.withOrder(prescription().withWrittenOn(DAY))),
                sound(
                        "after-prescription on the last day",
                        c,
                        context.withOrder(prescription().withExpires(DAY))),
                sound("filed-late on the last day", c, context.withOn(DAY.plusDays(90))),
                sound(
                        "diagnosis that cannot be told",
                        c.withDiagnoses(Icd10CmCode.parse("A00.0")),
                        context.withOrder(Optional.empty())),
                sound(
                        "prescription waived by the payer",
                        c.withPrescription(Optional.empty()),
                        context.withOrder(Optional.empty())
                                .withPolicy(POLICY.withPrescriptionRequired(new PolicyFigure<>(false, BASIS)))),
                sound(
                        "notes that nobody looked at",
                        claimWith(line.withNotes()),
                        context.withSignedNotes(Optional.empty())),
                sound(
                        "edits of another day",
                        claimWith(line, line.withCode(MASSAGE).withDate(DAY.plusDays(1))),
                        context),
                sound(
                        "edits that the payer does not apply",
                        claimWith(
                                line.withUnits(1).withMinutes(15),
                                line.withCode(MASSAGE).withUnits(1).withMinutes(15)),
                        context.withPolicy(POLICY.withEditsApply(new PolicyFigure<>(false, BASIS)))),
                sound(
                        "an edit with its modifier",
                        claimWith(
                                line.withUnits(1).withMinutes(15),
                                line.withCode(MASSAGE)
                                        .withUnits(1)
                                        .withMinutes(15)
                                        .withModifiers(Modifier.parse("59"))),
                        context.withEdits(modifierEdit())),
                sound("units at the most", claimWith(line.withUnits(4).withMinutes(53)), context),
                sound("units without minutes", claimWith(line.withMinutes(Optional.empty())), context),
                sound("daily maximum reached", claimWith(line.withUnits(6).withMinutes(90)), context),
                sound(
                        "state of an auto accident",
                        c.withRelatedCauses(RelatedCause.builder()
                                .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                                .date(LocalDate.of(2026, 1, 5))
                                .state("WA")
                                .build()),
                        context));
    }

    @ParameterizedTest
    @MethodSource("brokenClaims")
    void scrub_finds_that_rule_alone(Case broken) {
        Issues issues = ClaimScrubber.standard().scrub(broken.claim(), broken.context());

        assertThat(issues).extracting(Issue::code).containsOnly(broken.rule());
        assertThat(issues).extracting(Issue::path).contains(broken.path());
    }

    @ParameterizedTest
    @MethodSource("soundClaims")
    void scrub_finds_nothing_where_the_rule_is_kept(Case kept) {
        assertThat(ClaimScrubber.standard().scrub(kept.claim(), kept.context())).isEmpty();
    }

    private static EditTable modifierEdit() {
        EditTable standard = EditTable.standard();
        return EditTable.of(
                standard.active(Set.of(MANUAL, MASSAGE), DAY).stream()
                        .map(edit -> edit.withIndicator(EditIndicator.WITH_MODIFIER))
                        .toList(),
                List.of(),
                standard.covered());
    }
}
