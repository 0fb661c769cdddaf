package org.openmassage.billing.scrub;

import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.address;
import static org.openmassage.billing.Samples.authorization;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;
import static org.openmassage.billing.Samples.note;
import static org.openmassage.billing.Samples.prescription;
import static org.openmassage.billing.scrub.LineCases.BASIS;
import static org.openmassage.billing.scrub.LineCases.POLICY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.payer.AuthorizationRule;
import org.openmassage.billing.payer.EpisodeKind;
import org.openmassage.billing.payer.EpisodeRule;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.payer.Recognition;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.note.Plan;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

/** Claims that break the rules about the prescription, the authorization, the notes and the payer. */
final class CircumstanceCases {
    private CircumstanceCases() {}

    static List<ScrubCase> cases() {
        return Stream.of(theOrder(), itsReach(), authorizations(), limits(), notes(), payers())
                .flatMap(List::stream)
                .toList();
    }

    /** A claim for a visit at another place than the office. */
    static Claim onSite(String place) {
        return claimWith(line().withPlace(PlaceOfService.parse(place)))
                .withFacility(ServiceFacility.builder()
                        .name("Sample Worksite")
                        .address(address("300 Plan Road", "98401-0001"))
                        .build());
    }

    /** Circumstances in which a code is massage therapy. */
    static ScrubContext inScope(ProcedureCode code) {
        return known(ProcedureCodeSet.standard().catalog().get(code).withMassageTherapy(true));
    }

    /** Circumstances in which a code is in force until a day. */
    static ScrubContext inForce(ProcedureCode code, LocalDate end) {
        return known(
                ProcedureCodeSet.standard().catalog().get(code).withInForce(Period.of(LocalDate.of(2020, 1, 1), end)));
    }

    private static ScrubContext known(ProcedureEntry entry) {
        Catalog<ProcedureCode, ProcedureEntry> clinic = Catalog.<ProcedureCode, ProcedureEntry>builder(
                        "clinic", "1", DAY)
                .add(entry.code(), entry)
                .build();
        return context()
                .withProcedures(ProcedureCodeSet.of(
                        ProcedureCodeSet.standard().catalog().combinedWith(clinic)));
    }

    private static ScrubContext ordered(Prescription order) {
        return context().withOrder(order);
    }

    private static List<ScrubCase> theOrder() {
        Claim c = claim();
        Prescription order = prescription();
        ScrubContext none = context().withOrder(Optional.empty());
        return List.of(
                ScrubCase.in(
                        "claim.prescription-missing",
                        "/prescription",
                        c.withPrescription(Optional.empty()),
                        none,
                        none.withPolicy(POLICY.withPrescriptionRequired(new PolicyFigure<>(false, BASIS)))),
                ScrubCase.of(
                        "claim.prescription-other",
                        "/prescription",
                        c.withPrescription(new PrescriptionId("order-2")),
                        c.withPrescription(Optional.empty())),
                ScrubCase.in(
                        "claim.prescription-of-other-patient",
                        "/patient/id",
                        c,
                        ordered(order.withPatient(new PatientId("patient-2"))),
                        context()),
                ScrubCase.in(
                        "claim.prescription-unsigned",
                        "/prescription",
                        c,
                        ordered(order.withSignedOn(Optional.empty())),
                        context()),
                ScrubCase.in(
                        "claim.prescription-incomplete",
                        "/prescription",
                        c,
                        ordered(order.withMedicalNecessity(Optional.empty())),
                        context()),
                ScrubCase.of("claim.referring-missing", "/referring", c.withReferring(Optional.empty()), c),
                ScrubCase.of(
                        "claim.referring-not-prescriber",
                        "/referring/npi",
                        c.withReferring(c.referring().orElseThrow().withNpi("1558598797")),
                        c),
                ScrubCase.of(
                        "claim.diagnosis-not-prescribed",
                        "/diagnoses/1",
                        c.withDiagnoses(NECK, Icd10CmCode.parse("M54.6")),
                        c));
    }

    private static List<ScrubCase> itsReach() {
        Claim c = claim();
        Prescription order = prescription();
        return List.of(
                ScrubCase.in(
                        "claim.before-prescription",
                        "/lines/0/date",
                        c,
                        ordered(order.withWrittenOn(DAY.plusDays(1))),
                        ordered(order.withWrittenOn(DAY))),
                ScrubCase.in(
                        "claim.after-prescription",
                        "/lines/0/date",
                        c,
                        ordered(order.withExpires(DAY.minusDays(1))),
                        ordered(order.withExpires(DAY))),
                ScrubCase.in(
                        "claim.after-prescription",
                        "/lines/0/date",
                        c,
                        ordered(order.withWrittenOn(DAY.minusWeeks(2).minusDays(1))
                                .withWeeks(2)),
                        ordered(order.withWrittenOn(DAY.minusWeeks(2)).withWeeks(2))),
                ScrubCase.in(
                        "claim.visits-over-prescription",
                        "/lines/0/date",
                        c,
                        ordered(order.withVisits(6)).withPriorVisits(6),
                        ordered(order.withVisits(6)).withPriorVisits(5)),
                ScrubCase.in(
                        "claim.minutes-over-prescription",
                        "/lines/0/minutes",
                        c,
                        ordered(order.withMinutesPerVisit(59)),
                        ordered(order.withMinutesPerVisit(60))));
    }

    private static List<ScrubCase> authorizations() {
        Claim c = claim();
        ScrubContext wanting = context()
                .withPolicy(POLICY.withAuthorizations(AuthorizationRule.builder()
                        .fromVisit(7)
                        .throughVisit(12)
                        .required(true)
                        .what("The request form.")
                        .basis(BASIS)
                        .build()));
        ScrubContext formal =
                context().withPolicy(POLICY.withReferralNumberForm(new PolicyFigure<>("VA\\d{7}", BASIS)));
        return List.of(
                ScrubCase.of(
                        "claim.referral-missing",
                        "/referral",
                        c,
                        c.withReferral("VA0012345"),
                        context().withPolicy(POLICY.withReferralNumberRequired(new PolicyFigure<>(true, BASIS)))),
                ScrubCase.of(
                        "claim.referral-form",
                        "/referral",
                        c.withReferral("Ref # VA0012345"),
                        c.withReferral("VA0012345"),
                        formal),
                ScrubCase.of(
                        "claim.authorization-form",
                        "/authorization",
                        c.withAuthorization("VA012345"),
                        c.withAuthorization("VA0012345"),
                        formal),
                ScrubCase.in(
                        "claim.authorization-missing",
                        "/authorization",
                        c,
                        wanting.withPriorVisits(6),
                        wanting.withPriorVisits(5)),
                ScrubCase.of(
                        "claim.authorization-missing",
                        "/authorization",
                        c,
                        c.withAuthorization("AUTH7"),
                        wanting.withPriorVisits(11)),
                ScrubCase.of(
                        "claim.authorization-other",
                        "/authorization",
                        c.withAuthorization("AUTH8"),
                        c.withAuthorization("AUTH7"),
                        context().withAuthorizations(authorization())),
                ScrubCase.of(
                        "claim.authorization-other",
                        "/referral",
                        c.withReferral("AUTH8"),
                        c.withReferral("AUTH7"),
                        context().withAuthorizations(authorization())));
    }

    private static List<ScrubCase> limits() {
        Claim named = claim().withAuthorization("AUTH7");
        Authorization leave = authorization();
        EpisodeRule episode = EpisodeRule.builder()
                .kind(EpisodeKind.INITIAL)
                .visits(12)
                .days(90)
                .basis(BASIS)
                .build();
        ScrubContext standard = context()
                .withPolicy(POLICY.withEpisodes(episode))
                .withAuthorizations(leave.withVisits(Optional.empty()));
        return List.of(
                ScrubCase.in(
                        "claim.outside-authorization",
                        "/lines/0/date",
                        named,
                        context().withAuthorizations(leave.withIssuedOn(DAY.plusDays(1))),
                        context().withAuthorizations(leave.withIssuedOn(DAY))),
                ScrubCase.in(
                        "claim.outside-authorization",
                        "/lines/0/date",
                        named,
                        context().withAuthorizations(leave.withExpires(DAY.minusDays(1))),
                        context().withAuthorizations(leave.withExpires(DAY))),
                ScrubCase.in(
                        "claim.code-not-authorized",
                        "/lines/0/code",
                        named,
                        context().withAuthorizations(leave.withCodes(MASSAGE)),
                        context().withAuthorizations(leave.withCodes(MASSAGE, MANUAL))),
                ScrubCase.in(
                        "claim.visits-over-authorization",
                        "/lines/0/date",
                        named,
                        context().withAuthorizations(leave).withPriorVisits(12),
                        context().withAuthorizations(leave).withPriorVisits(11)),
                ScrubCase.in(
                        "claim.visits-over-authorization",
                        "/lines/0/date",
                        named,
                        standard.withPriorVisits(12),
                        standard.withPriorVisits(11)));
    }

    private static List<ScrubCase> notes() {
        Claim c = claim();
        SoapNote note = note();
        ScrubContext known = context().withNotes(note);
        return List.of(
                ScrubCase.of(
                        "claim.note-unsigned", "/lines/0/notes", claimWith(line().withNotes(new NoteId("note-2"))), c),
                ScrubCase.in(
                        "claim.note-unsigned",
                        "/lines/0/notes",
                        claimWith(line().withNotes()),
                        context(),
                        context().withSignedNotes(Optional.empty())),
                ScrubCase.in(
                        "claim.note-incomplete",
                        "/lines/0/notes/0",
                        c,
                        context().withNotes(note.withPlan(Plan.builder().build())),
                        known),
                ScrubCase.in(
                        "claim.note-of-other-patient",
                        "/lines/0/notes/0",
                        c,
                        context().withNotes(note.withPatient(new PatientId("patient-2"))),
                        known),
                ScrubCase.in(
                        "claim.note-of-other-date",
                        "/lines/0/notes/0",
                        c,
                        context().withNotes(note.withDate(DAY.plusDays(1))),
                        known),
                ScrubCase.of(
                        "claim.minutes-over-notes",
                        "/lines/0/minutes",
                        claimWith(line().withMinutes(61)),
                        claimWith(line().withMinutes(60)),
                        known),
                ScrubCase.of(
                        "claim.minutes-over-notes",
                        "/lines/0/minutes",
                        claimWith(line().withMinutes(61)),
                        claimWith(line().withMinutes(61))
                                .withLines(line().withMinutes(61).withNotes(new NoteId("note-2"))),
                        known.withSignedNotes(Set.of(note.id(), new NoteId("note-2")))));
    }

    private static List<ScrubCase> payers() {
        Claim c = claim();
        Claim paid = c.withPatientPaid(Money.parse("USD 20.00"));
        Claim medicare = c.withCoverages(coverage().withKind(CoverageKind.MEDICARE));
        return List.of(
                ScrubCase.in(
                        "claim.payer-not-paying",
                        "/coverages",
                        c,
                        context()
                                .withPolicy(
                                        POLICY.withRecognition(new PolicyFigure<>(Recognition.NOT_RECOGNIZED, BASIS))),
                        context()),
                ScrubCase.of(
                        "claim.payer-other",
                        "/coverages/0/payer",
                        c.withCoverages(coverage().withPayer(PayerId.of("other-plan"))),
                        c),
                ScrubCase.in(
                        "claim.policy-of-other-time",
                        "/lines/0/date",
                        c,
                        context().withPolicy(POLICY.withInForce(Period.from(DAY.plusDays(1)))),
                        context().withPolicy(POLICY.withInForce(Period.from(DAY)))),
                ScrubCase.in(
                        "claim.filed-late",
                        "/lines/0/date",
                        c,
                        context().withOn(DAY.plusDays(91)),
                        context().withOn(DAY.plusDays(90))),
                ScrubCase.of(
                        "claim.filed-late",
                        "/lines/0/date",
                        c,
                        c.withDelayReason(11),
                        context().withOn(DAY.plusDays(91))),
                ScrubCase.of(
                        "claim.patient-charged",
                        "/patientPaid",
                        paid,
                        c,
                        context().withPolicy(POLICY.withPatientMayBeCharged(new PolicyFigure<>(false, BASIS)))),
                ScrubCase.of(
                        "claim.replacement-refused",
                        "/frequency",
                        medicare.replacing(new ClaimId("claim-2"), "ICN5"),
                        medicare.voiding(new ClaimId("claim-2"), "ICN5")));
    }
}
