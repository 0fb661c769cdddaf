package org.openmassage.core.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.core.prescription.OrderSamples.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.prescription.VisitAttribution.Standing;

class VisitLedgerTest {
    private static final Prescription ORDER = OrderSamples.order();
    private static final LocalDate LATE = LocalDate.of(2024, 12, 31);

    /** Kept visits on a number of days after the order was written, three and a half days apart. */
    private static List<Visit> visits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> visit("v-" + (i + 1), OrderSamples.WRITTEN.plusDays(i * 7L / 2)))
                .toList();
    }

    @ParameterizedTest(name = "{0} visits and {1} elsewhere: {2} used, {3} left, error {4}")
    @CsvSource({"0, 0, 0, 8, ", "3, 0, 3, 5, ", "3, 4, 3, 1, ", "8, 0, 8, 0, ", "8, 1, 8, 0, ledger.visit-beyond-count"
    })
    void counts_visits_here_and_elsewhere(int here, int elsewhere, int used, int left, String code) {
        VisitLedger ledger = VisitLedger.of(List.of(ORDER), visits(here), List.of(PriorVisits.of(elsewhere)), LATE);

        assertThat(ledger.prescribed()).contains(8);
        assertThat(ledger.priorElsewhere()).isEqualTo(elsewhere);
        assertThat(ledger.used()).isEqualTo(used);
        assertThat(ledger.remaining()).contains(left);
        assertThat(ledger.expires()).contains(LocalDate.of(2024, 2, 29));
        if (code == null) {
            assertThat(ledger.issues()).isEmpty();
        } else {
            assertThat(ledger.issues()).containsExactly(LedgerIssue.VISIT_BEYOND_COUNT.at("/visits/7"));
        }
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(LocalDate.of(2024, 1, 31), Standing.BEFORE_ORDER, LedgerIssue.VISIT_BEFORE_ORDER),
                Arguments.of(LocalDate.of(2024, 2, 1), Standing.COUNTED, null),
                Arguments.of(LocalDate.of(2024, 2, 29), Standing.COUNTED, null),
                Arguments.of(LocalDate.of(2024, 3, 1), Standing.AFTER_EXPIRY, LedgerIssue.VISIT_AFTER_EXPIRY));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @MethodSource("days")
    void the_first_and_the_last_day_are_covered_and_their_neighbors_are_not(
            LocalDate day, Standing standing, LedgerIssue issue) {
        for (Visit visit : List.of(visit("v-1", day), visit("v-1", day).withPrescription(ORDER.id()))) {
            VisitLedger ledger = VisitLedger.of(ORDER, List.of(visit), LATE);

            assertThat(ledger.attributions().get(0).standing()).isEqualTo(standing);
            assertThat(ledger.used()).isEqualTo(issue == null ? 1 : 0);
            if (issue == null) {
                assertThat(ledger.issues()).isEmpty();
            } else {
                assertThat(ledger.issues()).containsExactly(issue.at("/visits/0"));
            }
        }
    }

    @Test
    void canceled_and_missed_visits_and_those_to_come_do_not_count() {
        VisitLedger ledger = VisitLedger.of(
                ORDER,
                List.of(
                        visit("v-1", OrderSamples.WRITTEN),
                        visit("v-2", OrderSamples.WRITTEN.plusDays(1)).withStatus(VisitStatus.CANCELED),
                        visit("v-3", OrderSamples.WRITTEN.plusDays(2)).withStatus(VisitStatus.NO_SHOW),
                        visit("v-4", OrderSamples.WRITTEN.plusDays(9))),
                OrderSamples.WRITTEN.plusDays(8));

        assertThat(ledger.used()).isEqualTo(1);
        assertThat(ledger.attributions())
                .extracting(VisitAttribution::standing)
                .containsExactly(Standing.COUNTED, Standing.CANCELED, Standing.NO_SHOW, Standing.LATER);
    }

    @Test
    void weeks_from_the_first_treatment_begin_with_it_wherever_it_was() {
        Prescription order = ORDER.withStartTrigger(Prescription.StartTrigger.FIRST_TREATMENT);
        Visit first = visit("v-1", LocalDate.of(2024, 2, 20));

        assertThat(VisitLedger.of(order, List.of(), LATE).expires()).isEmpty();
        assertThat(VisitLedger.of(order, List.of(first), LATE).expires()).contains(LocalDate.of(2024, 3, 19));
        assertThat(VisitLedger.of(order, List.of(first), first.date().minusDays(1))
                        .expires())
                .isEmpty();
        PriorVisits elsewhere = new PriorVisits(Optional.empty(), 1, Optional.of(LocalDate.of(2024, 2, 5)));
        assertThat(VisitLedger.of(List.of(order), List.of(first), List.of(elsewhere), LATE)
                        .expires())
                .contains(LocalDate.of(2024, 3, 4));
    }

    private static Prescription renewal(boolean resets) {
        return Prescription.builder()
                .from(ORDER)
                .id(PrescriptionId.of("rx-2"))
                .writtenOn(LocalDate.of(2024, 2, 22))
                .signedOn(LocalDate.of(2024, 2, 22))
                .renewalOf(ORDER.id())
                .renewalResetsCount(resets)
                .build();
    }

    @ParameterizedTest(name = "resets {0}: {1} prescribed, {2} used, {3} left")
    @CsvSource({"false, 16, 8, 8", "true, 8, 2, 6"})
    void a_renewal_runs_the_tally_on_or_begins_anew(boolean resets, int prescribed, int used, int left) {
        VisitLedger ledger =
                VisitLedger.of(List.of(renewal(resets), ORDER), visits(8), List.of(), LocalDate.of(2024, 2, 25));

        assertThat(ledger.prescribed()).contains(prescribed);
        assertThat(ledger.used()).isEqualTo(used);
        assertThat(ledger.remaining()).contains(left);
        assertThat(ledger.expires()).contains(LocalDate.of(2024, 3, 21));
        assertThat(ledger.issues()).isEmpty();
        assertThat(ledger.lines()).hasSize(resets ? 2 : 1);
        assertThat(ledger.open()).isTrue();
    }

    @Test
    void before_the_renewal_is_written_its_visits_are_not_there_yet() {
        Prescription order = ORDER.withVisits(4);
        VisitLedger ledger = VisitLedger.of(List.of(order, renewal(false)), visits(5), List.of(), LATE);

        assertThat(ledger.attributions().get(4).standing()).isEqualTo(Standing.BEYOND_COUNT);
        assertThat(ledger.prescribed()).contains(12);
        assertThat(ledger.used()).isEqualTo(5);
    }

    @Test
    void a_renewal_of_an_unknown_order_stands_alone_and_is_told() {
        VisitLedger ledger = VisitLedger.of(renewal(false), List.of(), LATE);

        assertThat(ledger.prescribed()).contains(8);
        assertThat(ledger.issues()).containsExactly(LedgerIssue.RENEWAL_UNKNOWN.at("/prescriptions/0/renewalOf"));
    }

    @Test
    void a_tie_between_two_orders_is_told_and_counts_once() {
        Prescription back = ORDER.withId(PrescriptionId.of("rx-9"))
                .withRegions(BodySite.of(BodyRegion.LOW_BACK))
                .withWrittenOn(LocalDate.of(2024, 2, 10));
        VisitLedger ledger = VisitLedger.of(
                List.of(ORDER, back),
                List.of(
                        visit("v-1", LocalDate.of(2024, 2, 12)),
                        visit("v-2", LocalDate.of(2024, 2, 15)).withPrescription(back.id())),
                List.of(),
                LocalDate.of(2024, 2, 20));

        VisitAttribution tie = ledger.attributions().get(0);
        assertThat(tie.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(tie.order()).isEmpty();
        assertThat(tie.candidates()).containsExactly(ORDER.id(), back.id());
        assertThat(ledger.attributions().get(1).order()).contains(back.id());
        assertThat(ledger.prescribed()).contains(16);
        assertThat(ledger.used()).isEqualTo(2);
        assertThat(ledger.remaining()).contains(14);
        assertThat(ledger.issues())
                .containsExactly(
                        LedgerIssue.ORDERS_OVERLAP.at("/prescriptions/1"), LedgerIssue.VISIT_UNDECIDED.at("/visits/0"));
    }

    @Test
    void an_order_without_a_number_has_no_remainder() {
        VisitLedger ledger =
                VisitLedger.of(ORDER.withPerWeek(Optional.empty()).withWeeks(Optional.empty()), visits(3), LATE);

        assertThat(ledger.prescribed()).isEmpty();
        assertThat(ledger.remaining()).isEmpty();
        assertThat(ledger.expires()).isEmpty();
        assertThat(ledger.used()).isEqualTo(3);
        assertThat(ledger.open()).isTrue();
    }

    @Test
    void a_third_visit_in_a_week_of_two_is_told() {
        VisitLedger ledger = VisitLedger.of(
                ORDER,
                List.of(
                        visit("v-1", OrderSamples.WRITTEN),
                        visit("v-2", OrderSamples.WRITTEN.plusDays(3)),
                        visit("v-3", OrderSamples.WRITTEN.plusDays(6)),
                        visit("v-4", OrderSamples.WRITTEN.plusDays(7))),
                LATE);
        assertThat(ledger.issues()).containsExactly(LedgerIssue.MORE_PER_WEEK.at("/visits/2"));
    }

    @Test
    void two_visits_at_once_are_told_and_one_after_the_other_is_not() {
        Visit first = visit("v-1", OrderSamples.WRITTEN);
        Visit touching =
                visit("v-2", OrderSamples.WRITTEN).withEnd(LocalTime.of(11, 0)).withStart(LocalTime.of(10, 0));
        Visit overlapping = touching.withId(VisitId.of("v-3")).withStart(LocalTime.of(9, 59));

        assertThat(VisitLedger.of(ORDER, List.of(first, touching), LATE).issues())
                .isEmpty();
        assertThat(VisitLedger.of(ORDER, List.of(first, overlapping), LATE).issues())
                .containsExactly(LedgerIssue.VISITS_OVERLAP.at("/visits/1"));
    }

    @Test
    void a_visit_without_any_order_or_of_another_patient_is_told() {
        Visit visit = visit("v-1", OrderSamples.WRITTEN);
        assertThat(VisitLedger.of(List.of(), List.of(visit), List.of(), LATE).issues())
                .containsExactly(LedgerIssue.VISIT_WITHOUT_ORDER.at("/visits/0"));
        VisitLedger ledger = VisitLedger.of(ORDER, List.of(visit.withPatient(PatientId.of("p-2"))), LATE);
        assertThat(ledger.used()).isZero();
        assertThat(ledger.issues()).containsExactly(LedgerIssue.OTHER_PATIENT.at("/visits/0"));
    }

    @Test
    void an_expired_order_is_not_open_even_with_visits_left() {
        assertThat(VisitLedger.of(ORDER, visits(2), LocalDate.of(2024, 2, 29)).open())
                .isTrue();
        VisitLedger expired = VisitLedger.of(ORDER, visits(2), LocalDate.of(2024, 3, 1));
        assertThat(expired.remaining()).contains(6);
        assertThat(expired.open()).isFalse();
        assertThat(expired).hasToString("VisitLedger");
    }

    @Test
    void a_tie_between_earlier_orders_takes_nothing_from_a_later_one() {
        Prescription back = ORDER.withId(PrescriptionId.of("rx-9"));
        Prescription later = ORDER.withId(PrescriptionId.of("rx-10"))
                .withWrittenOn(LocalDate.of(2024, 6, 3))
                .withSignedOn(LocalDate.of(2024, 6, 3));
        VisitLedger ledger = VisitLedger.of(
                List.of(ORDER, back, later),
                List.of(visit("v-1", LocalDate.of(2024, 2, 12))),
                List.of(),
                LocalDate.of(2024, 6, 10));

        assertThat(ledger.attributions().get(0).standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(ledger.prescribed()).contains(8);
        assertThat(ledger.used()).isZero();
        assertThat(ledger.remaining()).contains(8);
    }

    @Test
    void a_tie_that_may_have_taken_the_last_visit_leaves_none() {
        Prescription one = ORDER.withVisits(1);
        Prescription other = one.withId(PrescriptionId.of("rx-9"));
        List<Visit> used = List.of(
                visit("v-1", LocalDate.of(2024, 2, 5)).withPrescription(one.id()),
                visit("v-2", LocalDate.of(2024, 2, 12)));
        VisitLedger ledger = VisitLedger.of(List.of(one, other), used, List.of(), LocalDate.of(2024, 2, 20));

        assertThat(ledger.remaining()).contains(0);
        assertThat(ledger.open()).isFalse();
    }

    @Test
    void visits_beyond_one_order_take_nothing_from_another() {
        Prescription back = ORDER.withId(PrescriptionId.of("rx-9"));
        List<Visit> beyond = visits(10).stream()
                .map(visit -> visit.withPrescription(
                        visit.date().isAfter(LocalDate.of(2024, 2, 29))
                                ? Optional.of(back.id())
                                : Optional.of(ORDER.id())))
                .filter(visit -> !visit.date().isAfter(LocalDate.of(2024, 2, 29)))
                .toList();
        VisitLedger ledger =
                VisitLedger.of(List.of(ORDER.withVisits(6), back), beyond, List.of(), LocalDate.of(2024, 2, 29));

        assertThat(beyond).hasSizeGreaterThan(6);
        assertThat(ledger.lines()).extracting(LedgerLine::remaining).containsExactly(Optional.of(0), Optional.of(8));
        assertThat(ledger.remaining()).contains(8);
    }

    @Test
    void an_order_or_a_visit_that_is_given_twice_counts_once_and_is_told() {
        Visit visit = visit("v-1", OrderSamples.WRITTEN);
        VisitLedger ledger = VisitLedger.of(List.of(ORDER, ORDER), List.of(visit, visit), List.of(), LATE);

        assertThat(ledger.prescribed()).contains(8);
        assertThat(ledger.used()).isEqualTo(1);
        assertThat(ledger.attributions()).hasSize(1);
        assertThat(ledger.issues())
                .containsExactly(
                        LedgerIssue.GIVEN_TWICE.at("/prescriptions/1"), LedgerIssue.GIVEN_TWICE.at("/visits/1"));
    }

    @Test
    void the_weeks_of_an_order_begin_with_a_first_treatment_elsewhere() {
        Prescription order = ORDER.withStartTrigger(Prescription.StartTrigger.FIRST_TREATMENT);
        PriorVisits elsewhere = new PriorVisits(Optional.empty(), 1, Optional.of(LocalDate.of(2024, 2, 5)));
        List<Visit> here = List.of(
                visit("v-1", LocalDate.of(2024, 2, 15)),
                visit("v-2", LocalDate.of(2024, 2, 17)),
                visit("v-3", LocalDate.of(2024, 2, 20)));

        assertThat(VisitLedger.of(List.of(order), here, List.of(elsewhere), LATE)
                        .issues())
                .isEmpty();
        assertThat(VisitLedger.of(order, here, LATE).issues())
                .containsExactly(LedgerIssue.MORE_PER_WEEK.at("/visits/2"));
    }
}
