package org.openmassage.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.assessment.progress.ProgressReviewTest.FIRST;
import static org.openmassage.assessment.progress.ProgressReviewTest.LAST;
import static org.openmassage.assessment.progress.ProgressReviewTest.episode;
import static org.openmassage.assessment.progress.ProgressReviewTest.goal;
import static org.openmassage.assessment.progress.ProgressReviewTest.review;
import static org.openmassage.assessment.progress.ProgressReviewTest.score;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.letter.Correspondent;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.note.Referral;
import org.openmassage.core.vocabulary.MeasureId;

class PrescriberLetterTest {
    private static final LetterHead HEAD = new LetterHead(
            LetterId.of("l-1"),
            Correspondent.builder().name("Tess Thera").credential("LMT").build(),
            Correspondent.builder().name("Petra Physician").credential("MD").build());

    private static TreatmentPlan plan() {
        return TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(ProgressReviewTest.PATIENT)
                .draftedOn(FIRST)
                .addGoals(goal("ndi", "12"))
                .addPhases(Dosage.builder()
                        .phase("relief")
                        .perWeek(2)
                        .weeks(3)
                        .minutes(45)
                        .build())
                .addReassessOn(LAST)
                .addPrecautions("No traction of the neck")
                .build();
    }

    private static List<String> said(Letter letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(Optional.of(heading)))
                .flatMap(section ->
                        java.util.stream.Stream.concat(section.paragraphs().stream(), section.bullets().stream()))
                .toList();
    }

    @Test
    void the_first_letter_tells_the_baseline_and_nothing_later() {
        Letter letter = PrescriberLetter.initial(
                HEAD,
                review(episode()
                        .addPalpation(
                                PalpationFinding.builder()
                                        .site(BodySite.of(BodyRegion.POSTERIOR_NECK))
                                        .tenderness(3)
                                        .on(FIRST)
                                        .build(),
                                PalpationFinding.builder()
                                        .site(BodySite.of(BodyRegion.POSTERIOR_NECK))
                                        .tenderness(1)
                                        .on(LAST)
                                        .build())),
                Optional.of(plan()));
        assertThat(letter.kind()).isEqualTo(Letter.Kind.INITIAL_REPORT);
        assertThat(said(letter, "Measured first"))
                .containsExactly("Neck Disability Index (NDI): 2026-03-02 22/50 (44 %), moderate.");
        assertThat(said(letter, "Found first")).containsExactly("tenderness, posterior neck: 3 of 4 on 2026-03-02.");
        assertThat(said(letter, "Plan"))
                .containsExactly(
                        "A draft, not yet accepted by the therapist; the patient's agreement is not recorded. "
                                + "Sessions planned: 6.",
                        "Goal: Drive for an hour without stopping, from 22, to 12, by 2026-04-20",
                        "relief: 2 a week for 3 weeks, 45 minutes",
                        "To be looked at again on 2026-04-20",
                        "Precaution: No traction of the neck");
        assertThat(said(letter, "For you to choose")).hasSize(4).allMatch(choice -> choice.startsWith("[ ] "));
        assertThat(letter.report()).isEmpty();
    }

    @Test
    void a_letter_without_a_plan_or_a_measure_says_so() {
        Letter letter = PrescriberLetter.initial(
                HEAD,
                review(EpisodeData.builder()
                        .report(ReportId.of("r-1"))
                        .patient(ProgressReviewTest.PATIENT)
                        .writtenOn(LAST)
                        .period(org.openmassage.core.time.Period.of(FIRST, LAST))),
                Optional.empty());
        assertThat(said(letter, "Measured first")).containsExactly("Nothing was measured.");
        assertThat(said(letter, "Found first")).containsExactly("No finding is recorded.");
        assertThat(said(letter, "Plan")).containsExactly("There is no plan yet.");
    }

    @Test
    void the_letter_on_the_way_leaves_every_way_on_to_the_prescriber() {
        Letter letter = PrescriberLetter.progress(HEAD, review(episode()));
        assertThat(letter.kind()).isEqualTo(Letter.Kind.REPORT);
        assertThat(letter.report()).contains(ReportId.of("r-1"));
        assertThat(letter.urgency()).isEqualTo(Referral.Urgency.ROUTINE);
        assertThat(said(letter, "For you to choose"))
                .containsExactly(
                        "This report makes no recommendation. What the record says for each way on:",
                        "[ ] continue: NDI: meaningfully improved; ordered visits left: 9",
                        "[ ] change",
                        "[ ] discharge: NDI: meaningfully improved; every goal is met",
                        "[ ] refer back");
        assertThat(Documents.read(Documents.write(letter), Letter.class)).isEqualTo(letter);
    }

    @Test
    void an_answer_that_wants_attention_opens_the_letter_and_makes_it_urgent() {
        Letter letter = PrescriberLetter.progress(HEAD, review(episode().addScores(score("phq-9", "0x8 1", LAST))));
        assertThat(letter.urgency()).isEqualTo(Referral.Urgency.SAME_DAY);
        assertThat(letter.sections().get(0).heading()).contains("Needs attention today");
        assertThat(said(letter, "Needs attention today"))
                .singleElement()
                .asString()
                .startsWith("PHQ-9, 2026-04-20: ");
        assertThat(LetterText.of(letter)).contains("Urgency: same day\n");
    }

    @Test
    void an_alert_of_the_baseline_belongs_to_the_first_letter_only() {
        ProgressReview review =
                review(episode().addScores(score("phq-9", "0x8 1", FIRST), score("phq-9", "0x9", LAST)));
        assertThat(PrescriberLetter.initial(HEAD, review, Optional.empty()).urgency())
                .isEqualTo(Referral.Urgency.SAME_DAY);
        assertThat(PrescriberLetter.progress(HEAD, review).urgency()).isEqualTo(Referral.Urgency.ROUTINE);
    }

    @Test
    void the_last_letter_gives_the_reason_a_person_gave_and_lists_what_stays_open() {
        ProgressReview review = review(episode().addGoals(goal("odi", "20"), goal("ndi", "5")));
        Letter letter = PrescriberLetter.discharge(
                HEAD, review, Optional.of(DischargeReason.PATIENT_CHOICE), List.of("Walk every day"));
        assertThat(letter.kind()).isEqualTo(Letter.Kind.DISCHARGE_REPORT);
        assertThat(said(letter, "Why the care ends")).containsExactly("The patient wishes to end the care.");
        assertThat(said(letter, "Still open"))
                .containsExactly(
                        "Goal that cannot be told: Drive for an hour without stopping",
                        "Goal not met: Drive for an hour without stopping");
        assertThat(said(letter, "Home care")).containsExactly("Walk every day");
        assertThat(said(letter, "For you to choose")).hasSize(3);
    }

    @Test
    void a_reason_that_nobody_gave_is_not_derived_even_where_every_goal_is_met() {
        Letter letter = PrescriberLetter.discharge(HEAD, review(episode()), Optional.empty(), List.of());
        assertThat(said(letter, "Why the care ends")).containsExactly("The reason is not stated.");
        assertThat(said(letter, "Still open")).containsExactly("Nothing that the record shows.");
        assertThat(said(letter, "Home care")).containsExactly("None was given.");
    }

    @Test
    void a_head_shows_no_person_in_its_name() {
        assertThat(HEAD).hasToString("LetterHead");
        assertThat(LetterSection.of("Plan", "none")).hasToString("LetterSection");
    }

    @Test
    void an_alert_in_answers_that_could_not_be_scored_opens_the_letter_all_the_same() {
        ProgressReview review =
                review(episode().addScores(score("phq-9", "0x9", FIRST), score("phq-9", "- 0x7 3", LAST)));
        Letter letter = PrescriberLetter.progress(HEAD, review);
        assertThat(letter.urgency()).isEqualTo(Referral.Urgency.SAME_DAY);
        assertThat(said(letter, "Needs attention today"))
                .containsExactly(
                        "PHQ-9, 2026-04-20: An answer points to thoughts of death or self-harm: same-day referral, "
                                + "whatever the total is.");
        assertThat(review.report().scores())
                .filteredOn(score -> !score.scoreable())
                .singleElement()
                .satisfies(score -> assertThat(score.alerts()).containsExactly("self-harm"));
        assertThat(review.options().get(3).grounds()).contains("PHQ-9: an answer needs attention today");
    }

    @Test
    void an_alert_of_a_measure_that_is_not_in_the_catalog_is_passed_on() {
        OutcomeScore own = OutcomeScore.builder()
                .measure(MeasureId.of("clinic-own"))
                .on(LAST)
                .scoreable(false)
                .reason("own")
                .answered(1)
                .addAlerts("self-harm")
                .build();
        Letter letter = PrescriberLetter.discharge(HEAD, review(episode().addScores(own)), Optional.empty(), List.of());
        assertThat(letter.urgency()).isEqualTo(Referral.Urgency.SAME_DAY);
        assertThat(said(letter, "Needs attention today"))
                .containsExactly("clinic-own, 2026-04-20: an answer wants attention (self-harm).");
    }

    @Test
    void a_phase_of_every_second_week_is_not_told_as_weekly() {
        TreatmentPlan plan = plan().withPhases(Dosage.builder()
                .phase("maintain")
                .perWeek(1)
                .everyWeeks(2)
                .weeks(8)
                .minutes(45)
                .build());
        assertThat(said(PrescriberLetter.initial(HEAD, review(episode()), Optional.of(plan)), "Plan"))
                .contains("maintain: 1 every 2 weeks for 8 weeks, 45 minutes")
                .anyMatch(line -> line.endsWith("Sessions planned: 4."));
    }
}
