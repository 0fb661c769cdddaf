package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.care.SessionCheck;
import org.openmassage.protocols.care.SessionFrame;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.screening.Screening;

/** What holds of every plan, for generated histories and every condition that has a protocol. */
class PlanSafetyTest {
    private static final Planner PLANNER = Planner.with(Someone.KNOWLEDGE);
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);
    private static final SessionCheck CHECK = SessionCheck.with(Someone.KNOWLEDGE);
    private static final List<Condition> CONDITIONS = Someone.KNOWLEDGE.protocols().stream()
            .map(protocol -> Someone.KNOWLEDGE.conditions().get(protocol.condition()))
            .distinct()
            .toList();
    private static final List<FactId> FACTS = Someone.KNOWLEDGE.facts().stream()
            .filter(fact -> fact.type() == FactType.BOOLEAN && fact.question().isPresent())
            .map(fact -> fact.id())
            .toList();

    /** Up to three answers of yes, and how high the blood pressure is. */
    record History(List<FactId> yes, int systolic) {
        ScreeningRecord screening() {
            Someone someone = Someone.healthy().with("systolic-pressure", Integer.toString(systolic));
            yes.forEach(fact -> someone.with(fact.value()));
            return SCREENING.screen(someone.request().build());
        }

        History with(FactId fact) {
            List<FactId> more = new ArrayList<>(yes);
            more.add(fact);
            return new History(more, systolic);
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return Combinators.combine(
                        Arbitraries.of(FACTS).set().ofMaxSize(2).map(List::copyOf),
                        Arbitraries.integers().between(110, 165))
                .as(History::new);
    }

    @Provide
    Arbitrary<FactId> facts() {
        return Arbitraries.of(FACTS);
    }

    private static List<PlannedCondition> staged(Condition condition) {
        return condition.stages().isEmpty()
                ? List.of(PlannedCondition.of(condition.id()))
                : condition.stages().stream()
                        .map(ConditionStage::id)
                        .map(stage -> PlannedCondition.of(condition.id()).withStage(stage))
                        .toList();
    }

    private static Optional<TreatmentPlan> plan(ScreeningRecord screening, PlannedCondition... conditions) {
        PlanningResult result = PLANNER.plan(PlanningRequest.builder()
                .id(PlanId.of("plan-1"))
                .addConditions(conditions)
                .screening(screening)
                .startOn(Someone.DAY)
                .build());
        return result instanceof PlanningResult.Drafted drafted ? Optional.of(drafted.plan()) : Optional.empty();
    }

    private static void keepsWithin(TreatmentPlan plan, ScreeningRecord screening) {
        assertThat(screening.decision().allowsSession()).isTrue();
        SessionFrame frame =
                SessionFrame.builder().on(Someone.DAY).screening(screening).build();
        for (Dosage phase : plan.phases()) {
            assertThat(CHECK.checkProposed(phase.techniques(), frame).all())
                    .noneMatch(issue -> issue.severity() == Severity.ERROR);
            assertThat(phase.techniques().stream()
                            .mapToInt(PlannedTechnique::minutes)
                            .sum())
                    .isEqualTo(phase.minutes());
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_plan_of_any_condition_holds_what_the_screening_bans(@ForAll("histories") History history) {
        ScreeningRecord screening = history.screening();

        for (Condition condition : CONDITIONS) {
            staged(condition)
                    .forEach(planned -> plan(screening, planned).ifPresent(plan -> keepsWithin(plan, screening)));
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void no_plan_of_two_conditions_holds_what_the_screening_bans(
            @ForAll("histories") History history, @ForAll int one, @ForAll int other) {
        PlannedCondition first = any(one);
        PlannedCondition second = any(other);
        Assume.that(!first.condition().equals(second.condition()));
        ScreeningRecord screening = history.screening();

        plan(screening, first, second).ifPresent(plan -> keepsWithin(plan, screening));
    }

    private static PlannedCondition any(int seed) {
        List<PlannedCondition> all = staged(CONDITIONS.get(Math.floorMod(seed, CONDITIONS.size())));
        return all.get(Math.floorMod(seed / 7, all.size()));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void stricter_history_never_gives_a_laxer_plan(@ForAll("histories") History history, @ForAll("facts") FactId fact) {
        Assume.that(!history.yes().contains(fact));
        ScreeningRecord milder = history.screening();
        ScreeningRecord stricter = history.with(fact).screening();

        for (Condition condition : CONDITIONS) {
            for (PlannedCondition planned : staged(condition)) {
                Optional<TreatmentPlan> more = plan(stricter, planned);
                if (more.isPresent()) {
                    Optional<TreatmentPlan> less = plan(milder, planned);
                    assertThat(less).as(condition.toString()).isPresent();
                    isNoLaxer(more.get(), less.get(), condition.toString());
                }
            }
        }
    }

    private static void isNoLaxer(TreatmentPlan stricter, TreatmentPlan milder, String condition) {
        assertThat(stricter.plannedSessions()).as(condition).isLessThanOrEqualTo(milder.plannedSessions());
        Map<String, Dosage> before = new HashMap<>();
        milder.phases().forEach(phase -> before.put(phase.phase(), phase));
        for (Dosage phase : stricter.phases()) {
            Dosage was = Optional.ofNullable(before.get(phase.phase())).orElseThrow();
            assertThat(phase.minutes()).as(condition + phase.phase()).isLessThanOrEqualTo(was.minutes());
            phase.techniques()
                    .forEach(technique -> was.techniques().stream()
                            .filter(same ->
                                    same.technique().equals(technique.technique()) && shareASite(same, technique))
                            .flatMap(same -> same.maxPressure().stream())
                            .max(Integer::compare)
                            .ifPresent(
                                    most -> assertThat(technique.maxPressure().orElseThrow())
                                            .as(condition + technique.technique())
                                            .isLessThanOrEqualTo(most)));
        }
    }

    private static boolean shareASite(PlannedTechnique one, PlannedTechnique other) {
        return one.sites().stream().anyMatch(site -> other.sites().stream().anyMatch(site::overlaps));
    }
}
