package org.openmassage.assessment.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.SymptomId;

/** Red flags read from a health history, as intake records it. */
class RedFlagHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static HealthHistory.Builder history() {
        return HealthHistory.builder()
                .id(HistoryId.of("h-1"))
                .patient(PatientId.of("p-1"))
                .recordedOn(DAY);
    }

    private static SymptomReport symptom(String id, Presence presence) {
        return SymptomReport.of(SymptomId.of(id), presence, DAY);
    }

    private static RedFlagScreening screen(HealthHistory history) {
        return RedFlagScreening.of(RedFlags.standard(), HistoryFacts.of(RedFlags.facts(), history, DAY));
    }

    @Test
    void a_few_answers_settle_every_flag_of_a_patient_without_complaint() {
        RedFlagScreening screening = screen(history()
                .addSymptoms(
                        symptom("leg-symptoms", Presence.ABSENT),
                        symptom("back-or-leg-pain", Presence.ABSENT),
                        symptom("neck-pain-or-headache", Presence.ABSENT),
                        symptom("heart-or-lung-symptoms", Presence.ABSENT),
                        symptom("new-neurologic-symptoms", Presence.ABSENT),
                        symptom("fever-or-rigors", Presence.ABSENT),
                        symptom("recent-injury", Presence.ABSENT),
                        symptom("new-pain", Presence.ABSENT),
                        symptom("long-standing-dizziness", Presence.ABSENT),
                        symptom("low-mood", Presence.ABSENT))
                .addConditions(HistoryCondition.of(ConditionId.of("abdominal-aortic-aneurysm"), Presence.ABSENT))
                .build());
        assertThat(screening.decision()).isEqualTo(Decision.PROCEED);
        assertThat(screening.questions()).isEmpty();
    }

    @Test
    void an_age_that_is_not_known_matters_only_where_a_sign_waits_for_it() {
        HealthHistory headache = history()
                .addSymptoms(
                        symptom("neck-pain-or-headache", Presence.PRESENT),
                        symptom("new-headache", Presence.PRESENT),
                        symptom("scalp-tenderness", Presence.PRESENT))
                .build();
        assertThat(screen(headache).open())
                .extracting(flag -> flag.id().value())
                .contains("temporal-arteritis");
        HistoryFacts facts = HistoryFacts.of(RedFlags.facts(), headache, DAY);
        assertThat(RedFlagScreening.of(RedFlags.standard(), facts.bornOn(DAY.minusYears(50)))
                        .raised())
                .extracting(flag -> flag.id().value())
                .contains("temporal-arteritis");
        assertThat(RedFlagScreening.of(
                                RedFlags.standard(),
                                facts.bornOn(DAY.minusYears(50).plusDays(1)))
                        .raised())
                .extracting(flag -> flag.id().value())
                .doesNotContain("temporal-arteritis");
    }

    @Test
    void an_empty_history_asks_the_first_questions_only() {
        assertThat(screen(history().build()).questions())
                .extracting(Determination.Question::fact)
                .contains(FactId.of("leg-symptoms"), FactId.of("back-or-leg-pain"), FactId.of("neck-pain-or-headache"))
                .doesNotContain(FactId.of("calf-swelling"), FactId.of("diplopia"), FactId.of("saddle-numbness"));
    }

    @Test
    void signs_of_a_thrombosis_are_an_urgent_referral() {
        RedFlagScreening screening = screen(history()
                .addSymptoms(
                        symptom("leg-symptoms", Presence.PRESENT),
                        symptom("calf-swelling", Presence.PRESENT),
                        symptom("deep-vein-tenderness", Presence.PRESENT),
                        symptom("chest-pain", Presence.ABSENT),
                        symptom("breathlessness", Presence.ABSENT))
                .build());
        assertThat(screening.action()).contains(RuleEffect.URGENT);
        assertThat(screening.decision()).isEqualTo(Decision.URGENT_REFERRAL);
    }

    @Test
    void a_sign_that_was_seen_counts_although_the_patient_denies_symptoms() {
        RedFlagScreening screening = screen(history()
                .addSymptoms(symptom("leg-symptoms", Presence.ABSENT), symptom("calf-swelling", Presence.PRESENT))
                .addConditions(HistoryCondition.of(ConditionId.of("deep-vein-thrombosis"), Presence.PRESENT))
                .build());
        assertThat(screening.action()).contains(RuleEffect.URGENT);
    }

    @Test
    void what_the_patient_does_not_know_stays_open_and_is_not_asked_again() {
        RedFlagScreening screening = screen(history()
                .addSymptoms(
                        symptom("leg-symptoms", Presence.UNKNOWN),
                        symptom("back-or-leg-pain", Presence.ABSENT),
                        symptom("neck-pain-or-headache", Presence.ABSENT))
                .build());
        assertThat(screening.decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(screening.questions())
                .extracting(Determination.Question::fact)
                .doesNotContain(FactId.of("leg-symptoms"));
        assertThat(screening.determination().unanswerable())
                .extracting(Determination.Question::fact)
                .contains(FactId.of("leg-symptoms"));
    }
}
