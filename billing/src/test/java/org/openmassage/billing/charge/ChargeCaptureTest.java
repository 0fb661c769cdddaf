package org.openmassage.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.PATIENT;
import static org.openmassage.billing.Samples.policy;
import static org.openmassage.billing.Samples.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimDraft;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.payer.ModifierRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.billing.unit.CodeUnits;
import org.openmassage.billing.unit.UnitDecision;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.TechniqueId;

class ChargeCaptureTest {
    private static final PractitionerId THERAPIST = new PractitionerId("therapist-1");
    private static final Basis BASIS =
            Basis.builder().status(Status.UNCONFIRMED).build();
    private static final PayerPolicy POLICY = policy("commercial-generic");
    private static final FeeSchedule FEES = FeeSchedule.builder()
            .name("fees of 2026")
            .addFees(fee("97124", "40.00"), fee("97140", "45.00"), fee("97010", "10.00"))
            .build();
    private static final ChargeCapture CAPTURE = ChargeCapture.of(POLICY, FEES);
    private static final ChargeCapture NO_EDITS =
            ChargeCapture.of(POLICY.withEditsApply(new PolicyFigure<>(false, BASIS)), FEES);

    @Test
    void minutes_of_techniques_become_the_units_of_their_code() {
        ChargeSheet sheet = capture(note("n1", Map.of("neuromuscular-therapy", 20, "trigger-point-compression", 18)));

        assertThat(sheet.settled()).isTrue();
        assertThat(sheet.patient()).contains(PATIENT);
        assertThat(sheet.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.code()).isEqualTo(MANUAL);
            assertThat(charge.minutes()).isEqualTo(38);
            assertThat(charge.units()).isEqualTo(3);
            assertThat(charge.diagnoses()).containsExactly(NECK);
            assertThat(charge.amount()).isEqualTo(Money.parse("USD 135.00"));
            assertThat(charge.notes()).containsExactly(new NoteId("n1"));
        });
        assertThat(sheet.omissions()).isEmpty();
        assertThat(sheet.days())
                .singleElement()
                .satisfies(day -> assertThat(day.calculation().trace()).isNotEmpty());
    }

    @Test
    void a_changed_note_charges_nothing() {
        SignedDocument signed = signed(note("n1", Map.of("neuromuscular-therapy", 30)));
        SignedDocument changed = signed.withPayload(signed.payload().replace("\"minutes\":30", "\"minutes\":60"));

        ChargeSheet sheet = CAPTURE.capture(List.of(changed), prescription(), List.of());

        assertThat(changed).isNotEqualTo(signed);
        assertThat(sheet.charges()).isEmpty();
        assertThat(sheet.patient()).isEmpty();
        assertThat(sheet.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly("charge.note-not-verified /notes/0");
    }

    @Test
    void massage_beside_manual_therapy_is_a_choice_and_never_settled() {
        ChargeSheet sheet = capture(mixed());

        assertThat(sheet.charges()).isEmpty();
        assertThat(sheet.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.conflict().orElseThrow().concerns(MASSAGE, MANUAL))
                    .isTrue();
            assertThat(choice.tie()).isEmpty();
        });
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::code, Omission::minutes)
                .containsExactlyInAnyOrder(
                        tuple(OmissionReason.CHOICE_OPEN, Optional.of(MASSAGE), 20),
                        tuple(OmissionReason.CHOICE_OPEN, Optional.of(MANUAL), 37));
    }

    @Test
    void minutes_of_the_code_left_out_neither_move_nor_count() {
        ChargeSheet sheet = capture(mixed(), keep(MANUAL));

        assertThat(sheet.charges())
                .extracting(Charge::code, Charge::minutes, Charge::units)
                .containsExactly(tuple(MANUAL, 37, 2));
        assertThat(sheet.days().get(0).calculation().totalMinutes()).isEqualTo(37);
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::code, Omission::minutes)
                .containsExactly(tuple(OmissionReason.LEFT_OUT_BY_DECISION, Optional.of(MASSAGE), 20));
    }

    @Test
    void a_decision_to_keep_both_codes_settles_nothing() {
        assertThat(capture(mixed(), keep(MANUAL, MASSAGE)).choices()).hasSize(1);
    }

    @Test
    void a_tie_is_a_choice_that_a_decision_settles() {
        List<SignedDocument> notes = List.of(signed(note("n1", Map.of("effleurage", 20, "neuromuscular-therapy", 20))));
        ChargeDecision massage = ChargeDecision.builder()
                .date(DAY)
                .units(UnitDecision.of(MASSAGE))
                .build();

        ChargeSheet open = NO_EDITS.capture(notes, prescription(), List.of());
        ChargeSheet settled = NO_EDITS.capture(notes, prescription(), List.of(massage));

        assertThat(open.charges()).isEmpty();
        assertThat(open.choices())
                .singleElement()
                .satisfies(choice ->
                        assertThat(choice.tie().orElseThrow().codes()).containsExactlyInAnyOrder(MASSAGE, MANUAL));
        assertThat(settled.charges())
                .extracting(Charge::code, Charge::units)
                .containsExactlyInAnyOrder(tuple(MASSAGE, 2), tuple(MANUAL, 1));
    }

    @Test
    void what_is_left_out_says_why() {
        ChargeSheet sheet = capture(List.of(
                note("n1", Map.of("cupping", 10, "laser-show", 5, "neuromuscular-therapy", 7)),
                note("n2", Map.of("contrast-bath", 11)).withDate(DAY.plusDays(1))));

        assertThat(sheet.charges()).isEmpty();
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::minutes)
                .containsExactlyInAnyOrder(
                        tuple(OmissionReason.TECHNIQUE_NOT_PAID, 10),
                        tuple(OmissionReason.TECHNIQUE_NOT_MAPPED, 5),
                        tuple(OmissionReason.TOO_FEW_MINUTES, 7),
                        tuple(OmissionReason.NO_FEE, 11));
        assertThat(sheet.issues().has("charge.no-fee")).isTrue();
    }

    /** Another 97140, known on some dates only or counted nobody knows how. */
    private static ChargeSheet withManualTherapy(ProcedureTiming timing, Period inForce, Map<String, Integer> minutes) {
        ProcedureCodeSet standard = ProcedureCodeSet.standard();
        ProcedureEntry other = standard.catalog().get(MANUAL).withTiming(timing).withInForce(inForce);
        ProcedureCodeSet codes =
                standard.overlaidWith(Catalog.<ProcedureCode, ProcedureEntry>builder("clinic", "1", DAY)
                        .add(MANUAL, other)
                        .build());
        return CAPTURE.withCodes(codes).capture(List.of(signed(note("n1", minutes))), prescription(), List.of());
    }

    @ParameterizedTest(name = "{0} minutes")
    @ValueSource(ints = {5, 7, 8, 60})
    void a_code_of_unknown_timing_is_an_issue_and_never_too_few_minutes(int minutes) {
        ChargeSheet sheet = withManualTherapy(
                ProcedureTiming.UNKNOWN, Period.from(DAY), Map.of("neuromuscular-therapy", minutes, "hot-pack", 12));

        assertThat(sheet.charges()).extracting(charge -> charge.code().value()).containsExactly("97010");
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::code, Omission::minutes)
                .containsExactly(tuple(OmissionReason.TIMING_NOT_KNOWN, Optional.of(MANUAL), minutes));
        assertThat(sheet.issues().errors()).extracting(Issue::code).containsExactly("charge.timing-not-known");
    }

    @Test
    void a_code_that_is_not_in_force_is_an_issue() {
        ChargeSheet sheet = withManualTherapy(
                ProcedureTiming.QUARTER_HOUR, Period.from(DAY.plusDays(1)), Map.of("neuromuscular-therapy", 60));

        assertThat(sheet.charges()).isEmpty();
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::minutes)
                .containsExactly(tuple(OmissionReason.CODE_NOT_KNOWN, 60));
        assertThat(sheet.issues().errors()).extracting(Issue::code).containsExactly("charge.code-not-known");
    }

    @Test
    void every_minute_of_a_verified_note_is_charged_or_left_out() {
        SoapNote note = note(
                "n1",
                Map.of("cupping", 10, "laser-show", 5, "neuromuscular-therapy", 17, "effleurage", 9, "hot-pack", 12));

        for (ChargeSheet sheet : List.of(capture(note), capture(note, keep(MASSAGE)), capture(note, keep(MANUAL)))) {
            int charged = sheet.charges().stream().mapToInt(Charge::minutes).sum();
            int leftOut = sheet.omissions().stream().mapToInt(Omission::minutes).sum();
            assertThat(charged + leftOut).isEqualTo(note.treatedMinutes());
        }
    }

    @Test
    void a_service_based_code_is_charged_once() {
        assertThat(capture(note("n1", Map.of("hot-pack", 40))).charges())
                .extracting(charge -> charge.code().value(), Charge::units, Charge::minutes)
                .containsExactly(tuple("97010", 1, 40));
    }

    @Test
    void two_sessions_of_one_day_are_pooled_and_two_therapists_are_not() {
        SoapNote morning = note("n1", Map.of("neuromuscular-therapy", 7));
        SoapNote evening = note("n2", Map.of("neuromuscular-therapy", 8));

        assertThat(capture(List.of(morning, evening)).charges()).singleElement().satisfies(charge -> {
            assertThat(charge.units()).isEqualTo(1);
            assertThat(charge.minutes()).isEqualTo(15);
            assertThat(charge.notes()).hasSize(2);
        });
        assertThat(capture(List.of(morning, evening.withPractitioner(new PractitionerId("therapist-2"))))
                        .days())
                .flatExtracting(day -> day.calculation().units())
                .extracting(CodeUnits::units)
                .containsExactly(0, 1);
    }

    @Test
    void the_method_and_the_modifiers_are_the_payers() {
        PayerPolicy midpoint = POLICY.withUnitMethod(new PolicyFigure<>(UnitMethod.AMA, BASIS))
                .withEditsApply(new PolicyFigure<>(false, BASIS))
                .withModifiers(ModifierRule.builder()
                        .modifier(Modifier.parse("GP"))
                        .addCodes(MANUAL)
                        .basis(BASIS)
                        .build());
        SignedDocument note = signed(note("n1", Map.of("effleurage", 24, "neuromuscular-therapy", 23)));

        ChargeSheet sheet = ChargeCapture.of(midpoint, FEES).capture(List.of(note), prescription(), List.of());

        assertThat(sheet.charges())
                .extracting(Charge::code, Charge::units, Charge::modifiers)
                .containsExactlyInAnyOrder(
                        tuple(MASSAGE, 2, List.of()), tuple(MANUAL, 2, List.of(Modifier.parse("GP"))));
        assertThat(sheet.days().get(0).calculation().issues().has("units.methods-differ"))
                .isTrue();
    }

    @Test
    void second_looks_are_issues_with_their_place() {
        SoapNote tooLong = note("n1", Map.of("neuromuscular-therapy", 50))
                .withStart(LocalTime.of(9, 0))
                .withEnd(LocalTime.of(9, 30));
        SignedDocument byOther = sign(tooLong, new PractitionerId("therapist-9"));
        ChargeDecision stray =
                ChargeDecision.builder().date(DAY.plusDays(3)).addKeep(MANUAL).build();

        ChargeSheet sheet = CAPTURE.capture(List.of(byOther), prescription(), List.of(stray));

        assertThat(sheet.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly(
                        "charge.note-signed-by-other /notes/0",
                        "charge.minutes-over-session /notes/0",
                        "charge.decision-unused /decisions");
    }

    @Test
    void capture_refuses_a_note_twice_another_patient_and_no_note() {
        SignedDocument one = signed(note("n1", Map.of("neuromuscular-therapy", 30)));
        SignedDocument stranger =
                signed(note("n2", Map.of("neuromuscular-therapy", 30)).withPatient(new PatientId("patient-2")));

        assertThatThrownBy(() -> CAPTURE.capture(List.of(one, one), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> CAPTURE.capture(List.of(one, stranger), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> CAPTURE.capture(List.of(stranger), prescription(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order");
        assertThatThrownBy(() -> CAPTURE.capture(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notes");
    }

    @Test
    void from_a_signed_note_to_a_claim_that_scrubs_clean() {
        List<SignedDocument> notes = List.of(signed(note("n1", Map.of("neuromuscular-therapy", 60))));
        ChargeSheet sheet = CAPTURE.capture(notes, prescription(), List.of());

        Claim claim = ClaimDraft.of(
                        new ClaimId("claim-1"),
                        Samples.patient(),
                        Samples.clinic(),
                        PlaceOfService.parse("11"),
                        sheet.charges(),
                        prescription())
                .rendering(ClaimProvider.builder()
                        .name(PersonName.of("Tess", "Therapist"))
                        .npi("1679576722")
                        .taxonomy(ProviderTaxonomyCode.parse("225700000X"))
                        .build())
                .acceptAssignment(true)
                .releaseOfInformation(true)
                .assignmentOfBenefits(true)
                .providerSignedOn(DAY)
                .build();
        ScrubContext context = ScrubContext.builder()
                .on(DAY.plusDays(1))
                .policy(POLICY)
                .order(prescription())
                .signedNotes(ScrubContext.verified(notes))
                .build();

        assertThat(ClaimScrubber.standard().scrub(claim, context)).isEmpty();
        assertThat(claim.total()).isEqualTo(Money.parse("USD 180.00"));
    }

    @Test
    void sheets_and_decisions_survive_json() {
        ChargeSheet open = capture(mixed());
        ChargeSheet settled = capture(mixed(), keep(MANUAL));

        assertThat(Documents.read(Documents.write(open), ChargeSheet.class)).isEqualTo(open);
        assertThat(Documents.read(Documents.write(settled), ChargeSheet.class)).isEqualTo(settled);
        assertThat(Documents.read(Documents.write(keep(MANUAL)), ChargeDecision.class))
                .isEqualTo(keep(MANUAL));
    }

    @Test
    void verified_leaves_out_a_changed_note() {
        SignedDocument note = signed(note("n1", Map.of("neuromuscular-therapy", 60)));

        assertThat(ScrubContext.verified(List.of(note))).containsExactly(new NoteId("n1"));
        assertThat(ScrubContext.verified(List.of(note.withPayload("{}")))).isEmpty();
    }

    @Test
    void fees_go_by_date_and_do_not_overlap() {
        assertThat(FEES.find(MANUAL, LocalDate.of(2020, 1, 1))).contains(Money.parse("USD 45.00"));
        assertThat(FEES.find(ProcedureCode.parse("97110"), DAY)).isEmpty();
        assertThatThrownBy(() -> FEES.withFees(fee("97140", "45.00"), fee("97140", "50.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fees")
                .hasMessageNotContaining("50");
    }

    /** The ledger and the scrub of such a payer hold an error too: what is charged goes to the patient, not into a claim. */
    @ParameterizedTest(name = "{0} pays: {1}")
    @CsvSource({"medicare, false", "fl-pip, false", "wa-lni, true", "commercial-generic, true", "cash, true"})
    void payer_that_pays_no_massage_therapist_is_an_error_and_the_charges_stand(String payer, boolean pays) {
        ChargeSheet sheet = ChargeCapture.of(policy(payer), FEES)
                .capture(List.of(signed(note("n1", Map.of("neuromuscular-therapy", 30)))), prescription(), List.of());

        assertThat(sheet.issues())
                .filteredOn(issue -> issue.code().equals("charge.payer-not-paying"))
                .extracting(Issue::severity)
                .isEqualTo(pays ? List.of() : List.of(Severity.ERROR));
        assertThat(sheet.charges()).isNotEmpty();
    }

    private static ChargeSheet capture(SoapNote note, ChargeDecision... decisions) {
        return CAPTURE.capture(List.of(signed(note)), prescription(), List.of(decisions));
    }

    private static ChargeSheet capture(List<SoapNote> notes) {
        return CAPTURE.capture(notes.stream().map(ChargeCaptureTest::signed).toList(), prescription(), List.of());
    }

    private static ChargeDecision keep(ProcedureCode... codes) {
        return ChargeDecision.builder().date(DAY).addKeep(codes).build();
    }

    private static SoapNote mixed() {
        return note(
                "n1", Map.of("effleurage", 12, "petrissage", 8, "neuromuscular-therapy", 20, "pin-and-stretch", 17));
    }

    private static Fee fee(String code, String amount) {
        return Fee.builder()
                .code(ProcedureCode.parse(code))
                .amount(Money.parse("USD " + amount))
                .build();
    }

    private static SoapNote note(String id, Map<String, Integer> minutes) {
        return SoapNote.builder()
                .id(new NoteId(id))
                .visit(new VisitId("visit-" + id))
                .patient(PATIENT)
                .practitioner(THERAPIST)
                .kind(NoteKind.TREATMENT)
                .date(DAY)
                .treatments(minutes.entrySet().stream()
                        .map(entry -> TreatmentEntry.builder()
                                .technique(TechniqueId.of(entry.getKey()))
                                .minutes(entry.getValue())
                                .build())
                        .toList())
                .build();
    }

    private static SignedDocument signed(SoapNote note) {
        return sign(note, note.practitioner());
    }

    private static SignedDocument sign(SoapNote note, PractitionerId by) {
        return SignedDocument.sign(
                note,
                new Signatory(by, "Tess Therapist", "LMT"),
                Instant.parse("2026-03-02T20:00:00Z"),
                ZoneId.of("America/Los_Angeles"));
    }
}
