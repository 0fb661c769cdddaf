package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningQuestion;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.intake.FilledIntake;

/** Histories as a host keeps them, which say more, or less, than an intake writes. */
class HistoryScreeningTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);

    private static ScreeningRecord screen(UnaryOperator<HealthHistory> told) {
        FilledIntake healthy = Someone.healthy().filled();
        return SCREENING.screen(
                Someone.request(healthy).history(told.apply(healthy.history())).build());
    }

    private static ScreeningRecord screen(HistoryCondition... told) {
        return screen(history -> {
            List<HistoryCondition> conditions = new ArrayList<>(history.conditions());
            for (HistoryCondition each : told) {
                conditions.removeIf(other -> other.condition().equals(each.condition()));
            }
            conditions.addAll(List.of(told));
            return history.withConditions(conditions);
        });
    }

    private static HistoryCondition has(String condition) {
        return HistoryCondition.of(ConditionId.of(condition), Presence.PRESENT);
    }

    private static Optional<Integer> pressureAt(ScreeningRecord record, String site) {
        return record.limitsAt(BodySite.parse(site)).maxPressure();
    }

    @ParameterizedTest
    @CsvSource({
        // began, ended; the day is 2026-03-02
        "2026-01-15,, INCOMPLETE",
        "2026-01-15, 2026-06, INCOMPLETE",
        "2026-01-15, 2026-03-02, CLEARANCE",
        "2026-01-15, 2026-02-27, CLEARANCE",
        "2026-01-15, 2026-02-26, PROCEED"
    })
    void chemotherapy_that_goes_on_asks_for_its_last_dose(String began, String ended, Decision decision) {
        ScreeningRecord record = screen(
                has("cancer"),
                has("chemotherapy")
                        .withOnset(PartialDate.parse(began))
                        .withResolved(Optional.ofNullable(ended).map(PartialDate::parse)));

        assertThat(record.decision()).isEqualTo(decision);
        if (decision == Decision.INCOMPLETE) {
            assertThat(record.questions())
                    .extracting(ScreeningQuestion::fact)
                    .containsExactly(FactId.of("chemotherapy-last-dose"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // where the nodes were, a site that is limited, a site that is not
        "axilla:left, forearm:left, forearm:right",
        "breast:left, forearm:left, calf:left",
        "chest:right, hand:right, hand:left",
        "sternum, hand:right, calf:left",
        "groin:left, calf:left, calf:right",
        "pelvis, calf:right, forearm:left",
        "abdomen, foot:left, forearm:left",
        "trunk:left, calf:left, calf:right",
        "anterior-neck:left, lateral-neck:left, forearm:left"
    })
    void nodes_taken_out_of_the_trunk_limit_the_limb_that_they_drain(String nodes, String limited, String free) {
        ScreeningRecord record =
                screen(has("cancer"), has("lymph-nodes-removed").withSite(BodySite.parse(nodes)));

        boolean limb = !nodes.startsWith("anterior-neck");
        assertThat(pressureAt(record, nodes)).contains(2);
        assertThat(pressureAt(record, limited).isPresent()).isEqualTo(limb);
        assertThat(pressureAt(record, free)).isEmpty();
    }

    @Test
    void clot_of_the_pelvis_leaves_out_both_legs() {
        ScreeningRecord record = screen(has("deep-vein-thrombosis").withSite(BodySite.parse("pelvis")));

        assertThat(record.decision()).isEqualTo(Decision.CLEARANCE);
        assertThat(record.limitsAt(BodySite.parse("calf:right")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("forearm:right")).avoid()).isFalse();
    }

    @Test
    void operation_at_a_place_that_was_not_told_is_not_taken_for_the_one_that_was() {
        ScreeningRecord record = screen(history -> history.withSurgeries(Answer.present(List.of(
                Surgery.builder()
                        .procedure("one")
                        .on(PartialDate.parse("2026-02-20"))
                        .healed(Presence.PRESENT)
                        .build(),
                Surgery.builder()
                        .procedure("another")
                        .on(PartialDate.parse("2010"))
                        .site(BodySite.parse("knee:left"))
                        .healed(Presence.PRESENT)
                        .build()))));

        assertThat(record.limitsAt(BodySite.parse("shoulder:right")).avoid()).isTrue();
        assertThat(record.questions()).extracting(ScreeningQuestion::fact).containsExactly(FactId.of("surgery-date"));
    }

    @Test
    void clot_that_was_told_in_wider_words_too_stays_where_it_was_told() {
        ScreeningRecord record =
                screen(has("venous-clot"), has("deep-vein-thrombosis").withSite(BodySite.parse("calf:left")));

        assertThat(record.limitsAt(BodySite.parse("calf:left")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("calf:right")).avoid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fentanyl patch", "fentanyl 25 mcg patch", "Fentanyl transdermal 25 mcg", "buprenorphine patch"})
    void patch_is_kept_away_from_whatever_it_holds(String name) {
        ScreeningRecord record = screen(history -> history.withMedications(Answer.present(List.of(Medication.builder()
                .name(name)
                .site(BodySite.parse("upper-arm:left"))
                .build()))));

        assertThat(record.limits().maxPressure()).contains(3);
        assertThat(record.limitsAt(BodySite.parse("upper-arm:left")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("upper-arm:left")).noHeat()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("upper-arm:right")).avoid()).isFalse();
    }

    @Test
    void name_of_no_letter_is_a_medicine_that_is_not_known() {
        ScreeningRecord record = screen(history -> history.withMedications(
                Answer.present(List.of(Medication.builder().name("?").build()))));

        assertThat(record.decision()).isEqualTo(Decision.INCOMPLETE);
    }

    @Test
    void belly_is_left_out_in_the_six_weeks_after_childbirth() {
        ScreeningRecord record = screen(has("childbirth").withOnset(PartialDate.parse("2026-02-10")));

        assertThat(record.limitsAt(BodySite.parse("lower-abdomen")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("low-back")).avoid()).isFalse();
    }
}
