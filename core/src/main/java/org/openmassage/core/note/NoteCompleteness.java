package org.openmassage.core.note;

import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;

/**
 * Tells what an insurer or an auditor would miss in a note. A gap is an issue, never an exception: a draft may be
 * saved with every one of them. Stateless and thread-safe.
 */
public final class NoteCompleteness {
    private NoteCompleteness() {}

    /**
     * Checks one note by itself.
     *
     * @param note the note
     * @return what it lacks, the kinds of {@link NoteGap}
     */
    public static Issues check(SoapNote note) {
        List<Issue> found = new ArrayList<>();
        subjective(note, found);
        objective(note, found);
        assessment(note, found);
        plan(note, found);
        treatments(note, found);
        for (int i = 0; i < note.carriedForward().size(); i++) {
            found.add(NoteGap.CARRIED_NOT_CONFIRMED.at("/carriedForward/" + i));
        }
        return Issues.of(found);
    }

    private static void subjective(SoapNote note, List<Issue> found) {
        Subjective subjective = note.subjective();
        if (subjective.blank()) {
            found.add(NoteGap.SUBJECTIVE_MISSING.at("/subjective"));
        } else if (subjective.complaint().isEmpty()) {
            found.add(NoteGap.COMPLAINT_MISSING.at("/subjective/complaint"));
        }
        if (subjective.pain().isEmpty()
                && subjective.outcomes().isEmpty()
                && note.objective().rangeOfMotion().isEmpty()) {
            found.add(NoteGap.MEASURE_MISSING.at("/subjective/pain"));
        }
        if (takesStock(note.kind())
                && subjective.outcomes().isEmpty()
                && note.assessment().changes().isEmpty()) {
            found.add(NoteGap.OUTCOME_MISSING.at("/subjective/outcomes"));
        }
    }

    private static boolean takesStock(NoteKind kind) {
        return kind == NoteKind.PROGRESS || kind == NoteKind.REASSESSMENT || kind == NoteKind.DISCHARGE;
    }

    private static void objective(SoapNote note, List<Issue> found) {
        if (note.objective().blank()) {
            found.add(NoteGap.OBJECTIVE_MISSING.at("/objective"));
        }
    }

    private static void assessment(SoapNote note, List<Issue> found) {
        Assessment assessment = note.assessment();
        if (assessment.blank()) {
            found.add(NoteGap.ASSESSMENT_MISSING.at("/assessment"));
            return;
        }
        if (assessment.diagnoses().isEmpty()) {
            found.add(NoteGap.DIAGNOSIS_MISSING.at("/assessment/diagnoses"));
        }
        if (note.kind() != NoteKind.INTAKE
                && assessment.progress().isEmpty()
                && assessment.changes().isEmpty()) {
            found.add(NoteGap.PROGRESS_MISSING.at("/assessment/progress"));
        }
    }

    private static void plan(SoapNote note, List<Issue> found) {
        if (note.plan().blank()) {
            found.add(NoteGap.PLAN_MISSING.at("/plan"));
        }
        note.plan()
                .referral()
                .filter(referral -> referral.urgency() == Referral.Urgency.SAME_DAY
                        || referral.urgency() == Referral.Urgency.EMERGENCY)
                .filter(referral -> referral.at().isEmpty())
                .ifPresent(referral -> found.add(NoteGap.REFERRAL_TIME_MISSING.at("/plan/referral/at")));
    }

    private static void treatments(SoapNote note, List<Issue> found) {
        List<TreatmentEntry> treatments = note.treatments();
        if (treatments.isEmpty()) {
            if (note.kind() == NoteKind.TREATMENT) {
                found.add(NoteGap.TREATMENT_MISSING.at("/treatments"));
            }
            return;
        }
        if (note.sessionMinutes().isEmpty()) {
            found.add(NoteGap.TIME_MISSING.at(note.start().isEmpty() ? "/start" : "/end"));
        } else if (note.treatedMinutes() > note.sessionMinutes().getAsInt()) {
            found.add(NoteGap.MINUTES_EXCEED_SESSION.at("/treatments"));
        }
        for (int i = 0; i < treatments.size(); i++) {
            if (treatments.get(i).sites().isEmpty()) {
                found.add(NoteGap.SITE_MISSING.at("/treatments/" + i + "/sites"));
            }
            if (treatments
                    .get(i)
                    .adverseReaction()
                    .filter(reaction -> reaction.action().isEmpty())
                    .isPresent()) {
                found.add(NoteGap.REACTION_WITHOUT_ACTION.at("/treatments/" + i + "/adverseReaction/action"));
            }
        }
        if (treatments.stream().allMatch(entry -> entry.response().isEmpty())) {
            found.add(NoteGap.RESPONSE_MISSING.at("/treatments"));
        }
    }
}
