package org.openmassage.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.authorization;
import static org.openmassage.billing.Samples.policy;
import static org.openmassage.billing.Samples.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.vocabulary.TechniqueId;

/** Nothing outside the order or the authorization is charged, and what is left out says why. */
class ChargeLimitsTest {
    private static final FeeSchedule FEES = schedule("the clinic's fees", "40.00", "45.00");
    private static final ChargeCapture CAPTURE = ChargeCapture.of(policy("commercial-generic"), FEES);
    private static final ChargeCapture NO_EDITS = ChargeCapture.of(
            policy("commercial-generic")
                    .withEditsApply(new PolicyFigure<>(
                            false, Basis.builder().status(Status.UNCONFIRMED).build())),
            FEES);
    private static final SoapNote NOTE = Samples.note();

    private static FeeSchedule schedule(String name, String massage, String manual) {
        return FeeSchedule.builder()
                .name(name)
                .addFees(
                        Fee.builder()
                                .code(MASSAGE)
                                .amount(Money.parse("USD " + massage))
                                .build(),
                        Fee.builder()
                                .code(MANUAL)
                                .amount(Money.parse("USD " + manual))
                                .build())
                .build();
    }

    private static SignedDocument signed(SoapNote note) {
        return SignedDocument.sign(
                note,
                new Signatory(note.practitioner(), "Tess Therapist", "LMT"),
                Instant.parse("2026-03-02T20:00:00Z"),
                ZoneId.of("America/Los_Angeles"));
    }

    private static TreatmentEntry entry(String technique, int minutes, BodyRegion... regions) {
        return TreatmentEntry.builder()
                .technique(TechniqueId.of(technique))
                .minutes(minutes)
                .sites(Stream.of(regions).map(BodySite::of).toList())
                .build();
    }

    private static List<SignedDocument> daily(int notes) {
        return IntStream.range(0, notes)
                .mapToObj(i -> signed(NOTE.withId(new NoteId("n" + i)).withDate(DAY.plusDays(i))))
                .toList();
    }

    private static ChargeSheet capture(SoapNote note, Prescription order) {
        return CAPTURE.capture(List.of(signed(note)), order, List.of());
    }

    private static List<OmissionReason> reasons(ChargeSheet sheet) {
        return sheet.omissions().stream().map(Omission::reason).toList();
    }

    private static ChargeLimits authorized(Authorization... leave) {
        return ChargeLimits.of(prescription()).withAuthorizations(leave);
    }

    @Test
    void a_visit_before_the_order_or_after_its_end_is_left_out() {
        assertThat(reasons(capture(NOTE, prescription().withWrittenOn(DAY.plusDays(1)))))
                .containsExactly(OmissionReason.OUTSIDE_ORDER);
        assertThat(reasons(capture(NOTE, prescription().withExpires(DAY.minusDays(1)))))
                .containsExactly(OmissionReason.OUTSIDE_ORDER);
        assertThat(capture(NOTE, prescription().withWrittenOn(DAY).withExpires(DAY))
                        .charges())
                .hasSize(1);
    }

    @Test
    void weeks_count_from_the_first_treatment_where_the_order_says_so() {
        Prescription order = prescription()
                .withWeeks(1)
                .withStartTrigger(Prescription.StartTrigger.FIRST_TREATMENT)
                .withWrittenOn(LocalDate.of(2026, 1, 1));
        ChargeLimits began = ChargeLimits.of(order).withPriorVisits(2).withFirstTreatment(DAY.minusDays(8));

        assertThat(CAPTURE.capture(daily(1), ChargeLimits.of(order), List.of()).charges())
                .hasSize(1);
        assertThat(reasons(CAPTURE.capture(daily(1), began, List.of()))).containsExactly(OmissionReason.OUTSIDE_ORDER);
    }

    @Test
    void visits_beyond_the_ordered_number_are_left_out_the_last_ones() {
        ChargeSheet sheet = CAPTURE.capture(
                daily(4), ChargeLimits.of(prescription().withVisits(5)).withPriorVisits(2), List.of());

        assertThat(sheet.charges()).extracting(Charge::date).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(sheet.omissions())
                .extracting(Omission::date, Omission::reason, Omission::minutes)
                .containsExactly(tuple(DAY.plusDays(3), OmissionReason.BEYOND_ORDERED_VISITS, 60));
    }

    @Test
    void a_technique_that_was_not_ordered_is_left_out() {
        Prescription named = prescription().withEvaluateAndTreat(false).withTechniques(TechniqueId.of("effleurage"));

        assertThat(reasons(capture(NOTE, named))).containsExactly(OmissionReason.TECHNIQUE_NOT_ORDERED);
        assertThat(capture(NOTE, named.withTechniques(TechniqueId.of("neuromuscular-therapy")))
                        .charges())
                .hasSize(1);
        assertThat(capture(NOTE, named.withEvaluateAndTreat(true)).charges()).hasSize(1);
        assertThat(capture(NOTE, named.withTechniques()).charges()).hasSize(1);
    }

    @Test
    void an_area_that_was_not_ordered_is_left_out() {
        SoapNote both = NOTE.withTreatments(
                entry("neuromuscular-therapy", 30, BodyRegion.POSTERIOR_NECK),
                entry("neuromuscular-therapy", 20, BodyRegion.FOOT),
                entry("trigger-point-compression", 10));

        ChargeSheet sheet = capture(both, prescription());

        assertThat(sheet.charges()).singleElement().extracting(Charge::minutes).isEqualTo(40);
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::minutes)
                .containsExactly(tuple(OmissionReason.REGION_NOT_ORDERED, 20));
    }

    @Test
    void minutes_beyond_the_ordered_ones_are_left_out() {
        ChargeSheet sheet = capture(NOTE, prescription().withMinutesPerVisit(45));

        assertThat(sheet.charges()).extracting(Charge::minutes, Charge::units).containsExactly(tuple(45, 3));
        assertThat(sheet.omissions())
                .extracting(Omission::reason, Omission::code, Omission::minutes)
                .containsExactly(tuple(OmissionReason.BEYOND_ORDERED_MINUTES, Optional.of(MANUAL), 15));
    }

    @Test
    void which_of_several_codes_had_the_ordered_minutes_a_person_decides() {
        SoapNote mixed = NOTE.withTreatments(entry("neuromuscular-therapy", 40), entry("effleurage", 35));
        ChargeLimits hour = ChargeLimits.of(prescription().withMinutesPerVisit(60));
        ChargeDecision decision = ChargeDecision.builder()
                .date(DAY)
                .putMinutes(MANUAL, 40)
                .putMinutes(MASSAGE, 20)
                .build();

        ChargeSheet open = NO_EDITS.capture(List.of(signed(mixed)), hour, List.of());
        ChargeSheet settled = NO_EDITS.capture(List.of(signed(mixed)), hour, List.of(decision));

        assertThat(open.charges()).isEmpty();
        assertThat(open.choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.excess()).hasValueSatisfying(excess -> {
                    assertThat(excess.ordered()).isEqualTo(60);
                    assertThat(excess.noted()).isEqualTo(Map.of(MANUAL, 40, MASSAGE, 35));
                }));
        assertThat(settled.charges())
                .extracting(Charge::code, Charge::minutes)
                .containsExactlyInAnyOrder(tuple(MANUAL, 40), tuple(MASSAGE, 20));
        assertThat(settled.omissions())
                .extracting(Omission::reason, Omission::code, Omission::minutes)
                .containsExactly(tuple(OmissionReason.BEYOND_ORDERED_MINUTES, Optional.of(MASSAGE), 15));
        assertThat(Documents.read(Documents.write(open), ChargeSheet.class)).isEqualTo(open);
        assertThatThrownBy(() -> NO_EDITS.capture(
                        List.of(signed(mixed)), hour, List.of(decision.withMinutes(Map.of(MANUAL, 41)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("decisions");
    }

    @Test
    void a_visit_outside_the_authorization_is_left_out() {
        assertThat(reasons(CAPTURE.capture(
                        daily(1), authorized(authorization().withIssuedOn(DAY.plusDays(1))), List.of())))
                .containsExactly(OmissionReason.OUTSIDE_AUTHORIZATION);
        assertThat(CAPTURE.capture(daily(1), authorized(authorization()), List.of())
                        .charges())
                .hasSize(1);
        assertThat(reasons(CAPTURE.capture(daily(3), authorized(authorization().withDays(2)), List.of())))
                .containsExactly(OmissionReason.OUTSIDE_AUTHORIZATION);
    }

    @Test
    void visits_beyond_the_authorized_number_are_left_out() {
        assertThat(reasons(CAPTURE.capture(daily(3), authorized(authorization().withVisits(2)), List.of())))
                .containsExactly(OmissionReason.BEYOND_AUTHORIZED_VISITS);
        assertThat(reasons(CAPTURE.capture(daily(1), authorized(authorization()).withPriorVisits(12), List.of())))
                .containsExactly(OmissionReason.BEYOND_AUTHORIZED_VISITS);
    }

    @Test
    void a_code_that_was_not_authorized_is_left_out_before_it_is_a_choice() {
        SoapNote mixed = NOTE.withTreatments(entry("neuromuscular-therapy", 30), entry("effleurage", 30));

        ChargeSheet sheet = CAPTURE.capture(
                List.of(signed(mixed)), authorized(authorization().withCodes(MASSAGE)), List.of());

        assertThat(sheet.settled()).isTrue();
        assertThat(sheet.charges()).extracting(Charge::code).containsExactly(MASSAGE);
        assertThat(reasons(sheet)).containsExactly(OmissionReason.CODE_NOT_AUTHORIZED);
    }

    @Test
    void charges_tell_what_the_payer_allows_where_that_is_known() {
        ChargeSheet sheet = CAPTURE.withAllowed(schedule("contract", "24.00", "27.50")
                        .withFees(Fee.builder()
                                .code(MANUAL)
                                .amount(Money.parse("USD 27.50"))
                                .build()))
                .capture(daily(1), ChargeLimits.of(prescription()), List.of());

        assertThat(sheet.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isEqualTo(Money.parse("USD 180.00"));
            assertThat(charge.allowedAmount()).contains(Money.parse("USD 110.00"));
        });
        assertThat(capture(NOTE, prescription()).charges().get(0).allowedAmount())
                .isEmpty();
    }

    @Test
    void another_patients_authorization_is_refused() {
        assertThatThrownBy(() -> CAPTURE.capture(
                        daily(1), authorized(authorization().withPatient(new PatientId("patient-2"))), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("authorizations");
    }
}
