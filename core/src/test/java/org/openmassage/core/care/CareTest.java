package org.openmassage.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.prescription.OrderSamples;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

class CareTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final RuleId RULE = RuleId.of("c20-anticoagulant");

    private static TreatmentPlan plan() {
        return TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(PatientId.of("p-1"))
                .draftedOn(DAY)
                .addPhases(Dosage.builder()
                        .phase("relief")
                        .perWeek(2)
                        .weeks(4)
                        .minutes(60)
                        .build())
                .build();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        (Runnable) () -> plan().withStatus(TreatmentPlan.Status.ACCEPTED),
                        "acceptedBy: must be present exactly where the plan is accepted"),
                Arguments.of(
                        (Runnable) () -> plan().accepted(PractitionerId.of("t-1"), DAY.minusDays(1)),
                        "acceptedOn: must be on or after the day of the draft"),
                Arguments.of(
                        (Runnable) () -> plan().amended(plan().id(), DAY),
                        "amends: must be another plan than this one"),
                Arguments.of(
                        (Runnable) () -> plan().withReassessAtVisits(0),
                        "reassessAtVisits: must be numbers of visits, 1 or more"),
                Arguments.of(
                        (Runnable) () -> TreatmentLimits.none().withMaxPressure(6), "maxPressure: must be from 0 to 5"),
                Arguments.of(
                        (Runnable) () -> OrderSamples.visit("v-1", DAY).withEnd(LocalTime.of(8, 0)),
                        "end: must be on or after the start"),
                Arguments.of(
                        (Runnable) () -> clearance().withUntil(DAY.minusDays(1)),
                        "until: must be on or after the first day"),
                Arguments.of((Runnable) () -> clearance().withRules(Set.of()), "rules: must be at least one"),
                Arguments.of((Runnable) () -> finding().withTruth(Truth.FALSE), "truth: must be true or unknown"),
                Arguments.of(
                        (Runnable) () -> RuleOverride.builder()
                                .rule(RULE)
                                .by(PractitionerId.of("t-1"))
                                .why(" ")
                                .at(Instant.EPOCH)
                                .build(),
                        "why: must be present and not blank"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void care_refuses_by_name_and_never_by_value(Runnable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }

    private static Clearance clearance() {
        return Clearance.builder()
                .addRules(RULE)
                .by(OrderSamples.physician())
                .givenOn(DAY)
                .until(DAY.plusDays(30))
                .build();
    }

    private static ScreeningFinding finding() {
        return ScreeningFinding.builder()
                .rule(RULE)
                .effect(RuleEffect.MODIFY)
                .truth(Truth.TRUE)
                .because("Takes a drug that thins the blood")
                .build();
    }

    @Test
    void an_emergency_cannot_be_overridden() {
        ScreeningFinding overridden = finding().withStatus(ScreeningFinding.Standing.OVERRIDDEN);
        assertThat(overridden.withEffect(RuleEffect.URGENT).status()).isEqualTo(ScreeningFinding.Standing.OVERRIDDEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overridden.withEffect(RuleEffect.EMERGENCY))
                .withMessage("status: must be in force for an emergency");
    }

    @ParameterizedTest(name = "{0} days after: {1}")
    @CsvSource({"-1, false", "0, true", "30, true", "31, false"})
    void a_clearance_covers_its_first_and_last_day(int days, boolean covers) {
        assertThat(clearance().covers(RULE, DAY.plusDays(days))).isEqualTo(covers);
    }

    @Test
    void a_clearance_of_a_site_covers_what_lies_in_it_and_not_the_whole_session() {
        Clearance left = clearance().withScope(BodySite.of(BodyRegion.UPPER_LIMB, Side.LEFT));

        assertThat(left.covers(RULE, DAY)).isFalse();
        assertThat(left.covers(RULE, BodySite.of(BodyRegion.SHOULDER, Side.LEFT), DAY))
                .isTrue();
        assertThat(left.covers(RULE, BodySite.of(BodyRegion.SHOULDER, Side.RIGHT), DAY))
                .isFalse();
        assertThat(left.covers(RULE, BodySite.of(BodyRegion.SHOULDER), DAY)).isFalse();
    }

    @Test
    void limits_at_a_site_are_those_of_the_session_and_of_the_site() {
        ScreeningRecord record = ScreeningRecord.builder()
                .id(ScreeningId.of("s-1"))
                .patient(PatientId.of("p-1"))
                .asOf(DAY)
                .decision(Decision.MODIFY)
                .addFindings(finding())
                .limits(TreatmentLimits.builder().maxPressure(2).build())
                .addSiteLimits(new SiteLimits(
                        BodySite.of(BodyRegion.LOWER_LIMB, Side.LEFT),
                        TreatmentLimits.builder().avoid(true).build()))
                .build();

        assertThat(record.limitsAt(BodySite.of(BodyRegion.NECK)).avoid()).isFalse();
        assertThat(record.limitsAt(BodySite.of(BodyRegion.NECK)).maxPressure()).contains(2);
        assertThat(record.limitsAt(BodySite.of(BodyRegion.CALF, Side.LEFT)).avoid())
                .isTrue();
        assertThat(record.limitsAt(BodySite.of(BodyRegion.CALF, Side.RIGHT)).avoid())
                .isFalse();
        assertThat(record).hasToString("ScreeningRecord(s-1)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pressure-2, true", "pressure-3, false", "heat, false", "cold, true", "contrast, false", "suction, true"
    })
    void limits_permit_by_dose(String dose, boolean permitted) {
        TreatmentLimits limits =
                TreatmentLimits.builder().maxPressure(2).noHeat(true).build();
        assertThat(limits.permit(entry(
                        switch (dose) {
                            case "pressure-2" -> TreatmentDose.pressure(2);
                            case "pressure-3" -> TreatmentDose.pressure(3);
                            case "heat" -> TreatmentDose.heat();
                            case "cold" -> TreatmentDose.cold();
                            case "contrast" ->
                                new TreatmentDose.Thermal(
                                        TreatmentDose.ThermalKind.CONTRAST, java.util.Optional.empty());
                            default -> TreatmentDose.suction(TreatmentDose.SuctionLevel.LIGHT);
                        })))
                .isEqualTo(permitted);
    }

    @Test
    void limits_permit_by_technique_position_and_time() {
        TreatmentEntry entry = entry(TreatmentDose.pressure(2)).withPosition(TreatmentPosition.PRONE);
        TreatmentLimits.Builder none = TreatmentLimits.builder();

        assertThat(none.build().permit(entry)).isTrue();
        assertThat(TreatmentLimits.none().withMaxMinutes(19).permit(entry)).isFalse();
        assertThat(TreatmentLimits.none().withMaxMinutes(20).permit(entry)).isTrue();
        assertThat(TreatmentLimits.none()
                        .withBannedPositions(TreatmentPosition.PRONE)
                        .permit(entry))
                .isFalse();
        assertThat(TreatmentLimits.none()
                        .withBannedTechniques(entry.technique())
                        .permit(entry))
                .isFalse();
        assertThat(TreatmentLimits.none().withAvoid(true).permit(entry)).isFalse();
    }

    private static TreatmentEntry entry(TreatmentDose dose) {
        return TreatmentEntry.builder()
                .technique(TechniqueId.of("effleurage"))
                .minutes(20)
                .dose(dose)
                .build();
    }

    @Provide
    Arbitrary<TreatmentLimits> limits() {
        Arbitrary<Set<TechniqueId>> techniques = Arbitraries.of("cupping", "friction", "tapotement")
                .map(TechniqueId::of)
                .set();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).optional(),
                        Arbitraries.integers().between(1, 90).optional(),
                        techniques,
                        Arbitraries.of(TreatmentPosition.class).set(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((pressure, minutes, banned, positions, heat, avoid) -> TreatmentLimits.builder()
                        .maxPressure(pressure)
                        .maxMinutes(minutes)
                        .bannedTechniques(banned)
                        .bannedPositions(positions)
                        .noHeat(heat)
                        .avoid(avoid)
                        .build());
    }

    @Property(tries = 200)
    void limits_add_up_in_any_order_and_never_loosen(
            @ForAll("limits") TreatmentLimits a,
            @ForAll("limits") TreatmentLimits b,
            @ForAll("limits") TreatmentLimits c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(TreatmentLimits.none())).isEqualTo(a);
        assertThat(TreatmentLimits.together(List.of(a, b, c)))
                .isEqualTo(a.and(b).and(c));
        assertThat(TreatmentLimits.together(List.of())).isEqualTo(TreatmentLimits.none());
        TreatmentEntry entry = entry(TreatmentDose.pressure(2));
        assertThat(a.and(b).permit(entry)).isEqualTo(a.permit(entry) && b.permit(entry));
    }

    @Test
    void amending_keeps_the_old_plan_and_begins_a_draft() {
        TreatmentPlan accepted = plan().accepted(PractitionerId.of("t-1"), DAY).withAgreedOn(DAY);
        TreatmentPlan amended = accepted.amended(PlanId.of("plan-2"), DAY.plusDays(14));

        assertThat(accepted.status()).isEqualTo(TreatmentPlan.Status.ACCEPTED);
        assertThat(amended.amends()).contains(accepted.id());
        assertThat(amended.status()).isEqualTo(TreatmentPlan.Status.DRAFT);
        assertThat(amended.acceptedOn()).isEmpty();
        assertThat(amended.agreedOn()).isEmpty();
        assertThat(amended.phases()).isEqualTo(accepted.phases());
    }

    @ParameterizedTest(name = "{0} every {1} of {2} weeks: {3}")
    @CsvSource({"2, 1, 4, 8", "1, 2, 8, 4", "1, 2, 7, 4", "3, 1, 1, 3"})
    void sessions_of_a_phase(int perWeek, int everyWeeks, int weeks, int sessions) {
        Dosage dosage = plan().phases()
                .get(0)
                .withPerWeek(perWeek)
                .withEveryWeeks(everyWeeks)
                .withWeeks(weeks);
        assertThat(dosage.sessions()).isEqualTo(sessions);
    }

    @Test
    void a_goal_is_measurable_only_with_measure_baseline_target_and_day() {
        Goal goal = Goal.builder()
                .what("Turn the head to look behind")
                .measure(MeasureId.of("ndi"))
                .baseline(new BigDecimal("22"))
                .target(new BigDecimal("12"))
                .build();
        assertThat(goal.measurable()).isFalse();
        assertThat(goal.withBy(DAY).measurable()).isTrue();
    }
}
