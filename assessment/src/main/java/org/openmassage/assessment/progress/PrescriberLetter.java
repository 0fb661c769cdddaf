package org.openmassage.assessment.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.note.Referral;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * The letters to the prescriber of an episode: how the care begins, how it goes, how it ended. Each is a draft for the
 * therapist to read and sign. It tells signs and measurements, never a diagnosis, and leaves every decision to the
 * prescriber. {@link LetterText} renders it as plain text. Stateless and thread-safe.
 */
public final class PrescriberLetter {
    private PrescriberLetter() {}

    /**
     * The letter after the first assessment: what was found, what is planned, and what the prescriber may say to it.
     *
     * @param head its id, sender and recipient
     * @param review the review of an episode, whose first scores and readings are told; later ones are not
     * @param plan the plan, if there is one
     * @return the letter
     */
    public static Letter initial(LetterHead head, ProgressReview review, Optional<TreatmentPlan> plan) {
        Letter.Builder letter = letter(head, review, Letter.Kind.INITIAL_REPORT, "Massage therapy: first assessment");
        alerts(letter, Alerts.first(review));
        letter.addSections(ProgressSections.section(
                "Measured first",
                review.series().stream()
                        .flatMap(series -> series.baseline().stream()
                                .map(score -> ProgressSections.name(series) + ": " + score.on() + " "
                                        + ProgressSections.value(series, score) + "."))
                        .toList(),
                "Nothing was measured."));
        letter.addSections(ProgressSections.section(
                "Found first",
                review.findings().stream()
                        .flatMap(finding -> finding.before().stream()
                                .map(before -> finding.subject() + ": " + before + " on "
                                        + finding.beforeOn().orElseThrow() + "."))
                        .toList(),
                "No finding is recorded."));
        letter.addSections(
                plan.map(PrescriberLetter::plan).orElseGet(() -> LetterSection.of("Plan", "There is no plan yet.")));
        letter.addSections(choices(
                "[ ] the plan is agreed",
                "[ ] the plan is agreed with these changes: ________",
                "[ ] please wait: the person is to be seen first",
                "[ ] no massage: the order is withdrawn"));
        return letter.build();
    }

    /**
     * The letter on the way: the progress report in words, with the ways on to choose from.
     *
     * @param head its id, sender and recipient
     * @param review the review of the episode
     * @return the letter, which encloses the report
     */
    public static Letter progress(LetterHead head, ProgressReview review) {
        Letter.Builder letter = letter(head, review, Letter.Kind.REPORT, "Massage therapy: progress report");
        alerts(letter, Alerts.last(review));
        return letter.report(review.data().report())
                .addAllSections(review.sections())
                .build();
    }

    /**
     * The letter at the end: why the care ends, what it reached, what stays open.
     *
     * @param head its id, sender and recipient
     * @param review the review of the whole episode
     * @param reason why the care ends, as a person decided; empty leaves the reason open and says so
     * @param homeCare what the person goes on with at home, in the order of importance
     * @return the letter, which encloses the report
     */
    public static Letter discharge(
            LetterHead head, ProgressReview review, Optional<DischargeReason> reason, List<String> homeCare) {
        Letter.Builder letter = letter(head, review, Letter.Kind.DISCHARGE_REPORT, "Massage therapy: end of care");
        alerts(letter, Alerts.last(review));
        letter.report(review.data().report())
                .addSections(LetterSection.of(
                        "Why the care ends", reason.map(DischargeReason::words).orElse("The reason is not stated.")))
                .addAllSections(ProgressSections.of(review))
                .addSections(ProgressSections.section("Still open", open(review), "Nothing that the record shows."))
                .addSections(ProgressSections.section("Home care", homeCare, "None was given."))
                .addSections(choices(
                        "[ ] the end of care is agreed",
                        "[ ] care is to go on: a new order follows",
                        "[ ] please send the person to me"));
        return letter.build();
    }

    private static Letter.Builder letter(LetterHead head, ProgressReview review, Letter.Kind kind, String subject) {
        EpisodeData data = review.data();
        return Letter.builder()
                .id(head.id())
                .kind(kind)
                .patient(data.patient())
                .sender(head.sender())
                .recipient(head.recipient())
                .date(data.writtenOn())
                .subject(subject)
                .prescription(data.prescription());
    }

    /** An answer that wants attention opens the letter and makes it urgent, whatever else there is to tell. */
    private static void alerts(Letter.Builder letter, Map<MeasureId, List<String>> raised) {
        List<String> alerts = raised.values().stream().flatMap(List::stream).toList();
        if (!alerts.isEmpty()) {
            letter.urgency(Referral.Urgency.SAME_DAY)
                    .addSections(ProgressSections.section("Needs attention today", alerts, ""));
        }
    }

    private static LetterSection plan(TreatmentPlan plan) {
        List<String> bullets = new ArrayList<>();
        plan.goals().forEach(goal -> bullets.add("Goal: " + goal(goal)));
        plan.phases().forEach(phase -> bullets.add(phase(phase)));
        if (!plan.reassessOn().isEmpty()) {
            bullets.add("To be looked at again on "
                    + String.join(
                            ", ",
                            plan.reassessOn().stream().map(Object::toString).toList()));
        }
        plan.precautions().forEach(precaution -> bullets.add("Precaution: " + precaution));
        plan.dischargeCriteria().forEach(criterion -> bullets.add("Ends when: " + criterion));
        plan.homeCare().forEach(care -> bullets.add("At home: " + care));
        return LetterSection.builder()
                .heading("Plan")
                .addParagraphs((plan.status() == TreatmentPlan.Status.ACCEPTED
                                ? "Accepted by the therapist"
                                : "A draft, not yet accepted by the therapist")
                        + plan.agreedOn()
                                .map(day -> "; agreed by the patient on " + day)
                                .orElse("; the patient's agreement is not recorded")
                        + ". Sessions planned: " + plan.plannedSessions() + ".")
                .bullets(bullets)
                .build();
    }

    private static String goal(Goal goal) {
        return goal.what()
                + goal.baseline()
                        .map(from -> ", from " + ProgressSections.plain(from))
                        .orElse("")
                + goal.target().map(to -> ", to " + ProgressSections.plain(to)).orElse("")
                + goal.by().map(day -> ", by " + day).orElse("");
    }

    private static String phase(Dosage phase) {
        String often = phase.everyWeeks() == 1 ? " a week" : " every " + phase.everyWeeks() + " weeks";
        return phase.phase() + ": " + phase.perWeek() + often + " for " + phase.weeks() + " weeks, " + phase.minutes()
                + " minutes"
                + (phase.techniques().isEmpty()
                        ? ""
                        : ": "
                                + String.join(
                                        ", ",
                                        phase.techniques().stream()
                                                .map(planned -> planned.technique()
                                                        .value()
                                                        .replace('-', ' '))
                                                .distinct()
                                                .toList()));
    }

    /** Goals that are not met or cannot be told, changes without a verdict, findings that were not looked at again. */
    private static List<String> open(ProgressReview review) {
        return Stream.of(
                        review.goals().stream()
                                .filter(goal -> !goal.met().orElse(false))
                                .map(goal -> "Goal " + (goal.met().isPresent() ? "not met: " : "that cannot be told: ")
                                        + goal.goal().what()),
                        review.undecided().stream()
                                .map(series -> ProgressReview.shortName(series)
                                        + ": what the change means depends on a choice that was not made"),
                        review.findings().stream()
                                .filter(finding -> finding.verdict() == FindingChange.Verdict.NOT_EXAMINED_AGAIN)
                                .map(finding -> "Not examined again: " + finding.subject()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static LetterSection choices(String... choices) {
        return LetterSection.builder()
                .heading("For you to choose")
                .addBullets(choices)
                .build();
    }
}
