package org.openmassage.billing.scrub;

import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;
import static org.openmassage.billing.Samples.policy;
import static org.openmassage.billing.Samples.practitioner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimDate;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.PriorPayment;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.DiagnosisStatus;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.ModifierRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.credential.License;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.time.Period;

/** Claims that break the rules about diagnoses, dates, duplicates, units, edits, modifiers and scope. */
final class LineCases {
    static final Basis BASIS = Basis.builder().status(Status.UNCONFIRMED).build();
    static final PayerPolicy POLICY = policy("commercial-generic");
    private static final ScrubContext FREE = context().withOrder(Optional.empty());
    private static final ScrubContext NO_EDITS =
            context().withPolicy(POLICY.withEditsApply(new PolicyFigure<>(false, BASIS)));
    private static final ClaimLine QUARTER = line().withUnits(1).withMinutes(15);

    private LineCases() {}

    static List<ScrubCase> cases() {
        return Stream.of(diagnoses(), pointers(), dates(), duplicates(), units(), edits(), modifiers(), scope())
                .flatMap(List::stream)
                .toList();
    }

    private static Icd10CmCode code(String text) {
        return Icd10CmCode.parse(text);
    }

    private static List<Icd10CmCode> thirteen() {
        return IntStream.range(0, 13)
                .mapToObj(i -> code("A0" + i / 10 + "." + i % 10))
                .toList();
    }

    private static List<ScrubCase> diagnoses() {
        Claim c = claim();
        ScrubContext unknown = FREE.withDiagnoses((code, on) -> DiagnosisStatus.builder()
                .status(DiagnosisValidity.UNKNOWN)
                .reason("Not there.")
                .build());
        return List.of(
                ScrubCase.of(
                        "claim.diagnosis-missing",
                        "/diagnoses",
                        c.withDiagnoses().withLines(line().withPointers()),
                        c),
                ScrubCase.of(
                        "claim.diagnoses-too-many",
                        "/diagnoses",
                        c.withDiagnoses(thirteen()),
                        c.withDiagnoses(thirteen().subList(0, 12)),
                        FREE),
                ScrubCase.of("claim.diagnosis-repeated", "/diagnoses/1", c.withDiagnoses(NECK, NECK), c),
                ScrubCase.of(
                        "claim.diagnosis-header",
                        "/diagnoses/0",
                        c.withDiagnoses(code("M54.5")),
                        c.withDiagnoses(code("M54.50")),
                        FREE),
                ScrubCase.of(
                        "claim.diagnosis-not-in-force",
                        "/diagnoses/0",
                        c.withDiagnoses(code("M67.A01")),
                        c.withDiagnoses(code("A00.0")),
                        FREE),
                ScrubCase.in("claim.diagnosis-unknown", "/diagnoses/0", c, unknown, FREE),
                ScrubCase.of(
                        "claim.injury-initial-encounter",
                        "/diagnoses/0",
                        c.withDiagnoses(code("S16.1XXA")),
                        c.withDiagnoses(code("S16.1XXD")),
                        FREE));
    }

    private static List<ScrubCase> pointers() {
        Claim five = claim().withDiagnoses(thirteen().subList(0, 5));
        return List.of(
                ScrubCase.of("claim.pointer-missing", "/lines/0/pointers", claimWith(line().withPointers()), claim()),
                ScrubCase.of(
                        "claim.pointer-absent",
                        "/lines/0/pointers/1",
                        claimWith(line().withPointers(1, 2)),
                        five.withLines(line().withPointers(1, 5)),
                        FREE),
                ScrubCase.of(
                        "claim.pointer-repeated", "/lines/0/pointers", claimWith(line().withPointers(1, 1)), claim()),
                ScrubCase.of(
                        "claim.pointers-too-many",
                        "/lines/0/pointers",
                        five.withLines(line().withPointers(1, 2, 3, 4, 5)),
                        five.withLines(line().withPointers(1, 2, 3, 4)),
                        FREE));
    }

    private static List<ScrubCase> dates() {
        Claim c = claim();
        ScrubContext on = context().withOn(DAY);
        RelatedCause fall = RelatedCause.builder()
                .kind(RelatedCause.Kind.OTHER_ACCIDENT)
                .date(DAY)
                .build();
        ClaimLine hotPack = QUARTER.withCode(ProcedureCode.parse("97010"));
        return List.of(
                ScrubCase.of(
                        "claim.date-in-future",
                        "/lines/0/date",
                        claimWith(line().withDate(DAY.plusDays(1))).withProviderSignedOn(DAY.plusDays(1)),
                        c,
                        on),
                ScrubCase.of(
                        "claim.date-before-birth",
                        "/lines/0/date",
                        c.withPatient(c.patient().withBirthDate(DAY.plusDays(1))),
                        c.withPatient(c.patient().withBirthDate(DAY))),
                ScrubCase.of(
                        "claim.birth-date-in-future",
                        "/patient/birthDate",
                        c.withPatient(c.patient().withBirthDate(DAY.plusDays(30))),
                        c),
                ScrubCase.of(
                        "claim.cause-after-service",
                        "/relatedCauses/0/date",
                        c.withRelatedCauses(fall.withDate(DAY.plusDays(1))),
                        c.withRelatedCauses(fall)),
                ScrubCase.of(
                        "claim.date-told-in-future",
                        "/dates/0",
                        c.withDates(new ClaimDate(ClaimDate.Kind.ONSET, DAY.plusDays(1))),
                        c.withDates(new ClaimDate(ClaimDate.Kind.ONSET, DAY)),
                        on),
                ScrubCase.of(
                        "claim.line-spans-days",
                        "/lines/0/through",
                        claimWith(line().withThrough(DAY.plusDays(1))),
                        claimWith(hotPack.withThrough(DAY.plusDays(1))),
                        NO_EDITS),
                ScrubCase.of(
                        "claim.coverage-not-in-force",
                        "/lines/0/date",
                        c.withCoverages(coverage().withPeriod(Period.from(DAY.plusDays(1)))),
                        c.withCoverages(coverage().withPeriod(Period.of(DAY.minusDays(9), DAY)))),
                ScrubCase.of(
                        "claim.signed-before-service",
                        "/providerSignedOn",
                        c.withProviderSignedOn(DAY.minusDays(1)),
                        c.withProviderSignedOn(DAY)));
    }

    private static List<ScrubCase> duplicates() {
        Claim c = claim();
        ClaimLine half = line().withUnits(2).withMinutes(30);
        ScrubContext sent = context().withSubmitted(c);
        Claim again = c.withId(new ClaimId("claim-2")).withLines(half);
        ClaimLine pack =
                line().withCode(ProcedureCode.parse("97010")).withUnits(1).withMinutes(15);
        return List.of(
                ScrubCase.of(
                        "claim.line-repeated",
                        "/lines/1/code",
                        claimWith(half, half),
                        claimWith(half, half.withDate(DAY.plusDays(1)))),
                ScrubCase.of(
                        "claim.line-repeated",
                        "/lines/1/code",
                        claimWith(half, half.withModifiers(Modifier.parse("GP"))),
                        claimWith(half)),
                ScrubCase.of(
                        "claim.service-repeated",
                        "/lines/1/code",
                        claimWith(pack, pack),
                        claimWith(pack, pack.withModifiers(Modifier.parse("GP"))),
                        NO_EDITS),
                ScrubCase.of("claim.id-repeated", "/id", c, c.replacing(new ClaimId("claim-2"), "ICN5"), sent),
                ScrubCase.of(
                        "claim.service-billed-before",
                        "/lines/0/code",
                        again,
                        again.withLines(line().withDate(DAY.plusDays(1))),
                        sent),
                ScrubCase.of(
                        "claim.service-billed-before",
                        "/lines/0/code",
                        again,
                        again.withCoverages(coverage()
                                        .withOrder(CoverageOrder.SECONDARY)
                                        .withMemberId("MEMBER-78"))
                                .withPriorPayments(PriorPayment.builder()
                                        .payer(coverage().payer())
                                        .paid(Money.parse("USD 100.00"))
                                        .decidedOn(DAY.plusDays(20))
                                        .build()),
                        sent));
    }

    private static List<ScrubCase> units() {
        ClaimLine line = line();
        return List.of(
                ScrubCase.of(
                        "claim.units-zero",
                        "/lines/0/units",
                        claimWith(line.withUnits(0).withMinutes(Optional.empty())),
                        claimWith(line.withMinutes(Optional.empty()))),
                ScrubCase.of(
                        "claim.units-over-minutes",
                        "/lines/0/units",
                        claimWith(line.withUnits(5)),
                        claimWith(line.withUnits(4).withMinutes(53))),
                ScrubCase.of(
                        "claim.units-over-minutes",
                        "/lines/0/units",
                        claimWith(line.withUnits(2).withMinutes(22)),
                        claimWith(line.withUnits(2).withMinutes(23)),
                        context().withPolicy(POLICY.withUnitMethod(new PolicyFigure<>(UnitMethod.AMA, BASIS)))),
                ScrubCase.of(
                        "claim.units-under-minutes",
                        "/lines/0/units",
                        claimWith(line.withUnits(3)),
                        claimWith(line.withUnits(3).withMinutes(52))),
                ScrubCase.of(
                        "claim.units-over-day",
                        "/lines/0/units",
                        claimWith(
                                line.withUnits(2).withMinutes(20),
                                line.withCode(MASSAGE).withUnits(2).withMinutes(20)),
                        claimWith(
                                line.withUnits(2).withMinutes(24),
                                line.withCode(MASSAGE).withUnits(1).withMinutes(23)),
                        NO_EDITS),
                ScrubCase.of(
                        "claim.units-of-untimed-code",
                        "/lines/0/units",
                        claimWith(QUARTER.withCode(ProcedureCode.parse("97010")).withUnits(2)),
                        claimWith(QUARTER.withCode(ProcedureCode.parse("97010"))),
                        NO_EDITS),
                ScrubCase.of(
                        "claim.units-over-daily-maximum",
                        "/lines/0/units",
                        claimWith(line.withUnits(7).withMinutes(105)),
                        claimWith(line.withUnits(6).withMinutes(90))),
                ScrubCase.in(
                        "claim.units-over-absolute-maximum",
                        "/lines/0/units",
                        claimWith(line.withUnits(7).withMinutes(105)),
                        context().withEdits(absolute(6)),
                        context().withEdits(absolute(7))));
    }

    private static EditTable absolute(int units) {
        return EditTable.of(
                List.of(),
                List.of(EditTable.standard()
                        .maximum(MANUAL)
                        .orElseThrow()
                        .withUnits(units)
                        .withAdjudication(2)),
                EditTable.standard().covered());
    }

    private static List<ScrubCase> edits() {
        ClaimLine massage = QUARTER.withCode(MASSAGE);
        Claim both = claimWith(QUARTER, massage);
        return List.of(
                ScrubCase.of(
                        "claim.edit-conflict",
                        "/lines/1/code",
                        both,
                        claimWith(QUARTER, massage.withDate(DAY.plusDays(1)))),
                ScrubCase.in("claim.edit-conflict", "/lines/1/code", both, context(), NO_EDITS),
                ScrubCase.of(
                        "claim.edit-modifier",
                        "/lines/1/code",
                        both,
                        claimWith(QUARTER, massage.withModifiers(Modifier.parse("59"))),
                        context().withEdits(modifierEdit())));
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

    private static Claim modified(String... modifiers) {
        return claimWith(
                line().withModifiers(Stream.of(modifiers).map(Modifier::parse).toList()));
    }

    private static List<ScrubCase> modifiers() {
        return List.of(
                ScrubCase.of(
                        "claim.modifiers-too-many",
                        "/lines/0/modifiers",
                        modified("GP", "KX", "GA", "GZ", "76"),
                        modified("GP", "KX", "GA", "GZ")),
                ScrubCase.of(
                        "claim.modifier-repeated", "/lines/0/modifiers", modified("GP", "GP"), modified("GP", "KX")),
                ScrubCase.of("claim.modifier-of-assistant", "/lines/0/modifiers", modified("CQ"), modified("GP")),
                ScrubCase.of("claim.modifier-without-pair", "/lines/0/modifiers", modified("59"), modified("GP")),
                ScrubCase.of(
                        "claim.modifier-required",
                        "/lines/0/modifiers",
                        claim(),
                        modified("GP"),
                        context()
                                .withPolicy(POLICY.withModifiers(ModifierRule.builder()
                                        .modifier(Modifier.parse("GP"))
                                        .addCodes(MANUAL)
                                        .basis(BASIS)
                                        .build()))));
    }

    private static List<ScrubCase> scope() {
        ClaimLine once = line().withUnits(1).withMinutes(Optional.empty());
        ClaimLine other = once.withCode(ProcedureCode.parse("97139"));
        License lapsed =
                practitioner().licenses().get(0).withPeriod(Period.of(LocalDate.of(2020, 1, 1), DAY.minusDays(1)));
        return List.of(
                ScrubCase.of(
                        "claim.code-outside-scope",
                        "/lines/0/code",
                        claimWith(line().withCode(ProcedureCode.parse("97110"))),
                        claimWith(line().withCode(MASSAGE))),
                ScrubCase.of(
                        "claim.evaluation-of-other-profession",
                        "/lines/0/code",
                        claimWith(once.withCode(ProcedureCode.parse("97161"))),
                        claim()),
                ScrubCase.in(
                        "claim.code-not-in-force",
                        "/lines/0/code",
                        claim(),
                        CircumstanceCases.inForce(MANUAL, DAY.minusDays(1)),
                        CircumstanceCases.inForce(MANUAL, DAY)),
                ScrubCase.of(
                        "claim.place-not-hands-on",
                        "/lines/0/place",
                        claimWith(line().withPlace(PlaceOfService.parse("10"))),
                        claimWith(line().withPlace(PlaceOfService.parse("12")))),
                ScrubCase.of(
                        "claim.place-unusual",
                        "/lines/0/place",
                        CircumstanceCases.onSite("20"),
                        CircumstanceCases.onSite("18")),
                ScrubCase.of(
                        "claim.unlisted-without-report",
                        "/lines/0/supplement",
                        claimWith(other),
                        claimWith(other.withSupplement("Gentle release of the jaw")),
                        CircumstanceCases.inScope(other.code())),
                ScrubCase.in(
                        "claim.license-not-in-force",
                        "/lines/0/date",
                        claim(),
                        context().withPractitioner(practitioner().withLicenses(lapsed)),
                        context().withPractitioner(practitioner().withLicenses())));
    }
}
