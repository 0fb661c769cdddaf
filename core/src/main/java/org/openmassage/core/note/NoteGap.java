package org.openmassage.core.note;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What a note may lack that an insurer or an auditor would miss. */
public enum NoteGap implements IssueKind {
    /** The subjective section is blank. */
    SUBJECTIVE_MISSING(
            Severity.ERROR,
            "note.subjective-missing",
            "The subjective section is blank.",
            "Write what the person told: complaint, pain, function.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** No complaint is named. */
    COMPLAINT_MISSING(
            Severity.WARNING,
            "note.complaint-missing",
            "The note names no complaint.",
            "Write the complaint in the words of the person.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** The objective section is blank. */
    OBJECTIVE_MISSING(
            Severity.ERROR,
            "note.objective-missing",
            "The objective section is blank.",
            "Write what was found: palpation, range of motion, posture, tests.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** The assessment section is blank. */
    ASSESSMENT_MISSING(
            Severity.ERROR,
            "note.assessment-missing",
            "The assessment section is blank.",
            "Write how the person does against the goals.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** The plan section is blank. */
    PLAN_MISSING(
            Severity.ERROR,
            "note.plan-missing",
            "The plan section is blank.",
            "Write what is to follow: next visit, home care, referral.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** No diagnosis is quoted. */
    DIAGNOSIS_MISSING(
            Severity.WARNING,
            "note.diagnosis-missing",
            "The assessment quotes no diagnosis.",
            "Quote the codes of the prescription that were treated.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** Nothing measured. */
    MEASURE_MISSING(
            Severity.WARNING,
            "note.measure-missing",
            "The note holds no number that can be compared: no pain report, outcome measure or range of motion.",
            "Record at least one measure that the next note can repeat.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A note that takes stock without an outcome measure. */
    OUTCOME_MISSING(
            Severity.ERROR,
            "note.outcome-missing",
            "A note that takes stock holds no outcome measure and no verdict of change.",
            "Record an outcome measure, or the verdict on its change.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** No word on progress. */
    PROGRESS_MISSING(
            Severity.WARNING,
            "note.progress-missing",
            "The assessment does not say how the person does.",
            "Say whether the person is better, unchanged or worse.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A treatment note without a treatment. */
    TREATMENT_MISSING(
            Severity.ERROR,
            "note.treatment-missing",
            "A treatment note names no treatment.",
            "Enter what was done, or write the note as another kind.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A treatment without a site. */
    SITE_MISSING(
            Severity.ERROR,
            "note.site-missing",
            "A treatment names no site.",
            "Name where it was given.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** No response told. */
    RESPONSE_MISSING(
            Severity.WARNING,
            "note.response-missing",
            "No treatment tells how the person responded.",
            "Write the response to at least one treatment.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** The session has no start or end. */
    TIME_MISSING(
            Severity.WARNING,
            "note.time-missing",
            "Start or end of the session is missing, while timed treatments were given.",
            "Enter the start and the end of the session.",
            "Timed services are counted from documented minutes (Medicare Claims Processing Manual, chapter 5, section 20.2)"),
    /** More treatment than session. */
    MINUTES_EXCEED_SESSION(
            Severity.ERROR,
            "note.minutes-exceed-session",
            "The treatments last longer than the session.",
            "Correct the minutes, the start or the end.",
            "Timed services are counted from documented minutes (Medicare Claims Processing Manual, chapter 5, section 20.2)"),
    /** Carried forward and not confirmed. */
    CARRIED_NOT_CONFIRMED(
            Severity.ERROR,
            "note.carried-not-confirmed",
            "A part was carried forward from an earlier note and not confirmed.",
            "Look at the part again, correct it, and confirm it.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** An adverse reaction without an action. */
    REACTION_WITHOUT_ACTION(
            Severity.WARNING,
            "note.reaction-without-action",
            "An adverse reaction does not say what was done about it.",
            "Write what was done, even if it was only watched.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** An urgent referral without its time. */
    REFERRAL_TIME_MISSING(
            Severity.WARNING,
            "note.referral-time-missing",
            "An urgent referral does not say when the person was told.",
            "Enter the time.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes");

    private final IssueWords words;

    NoteGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
