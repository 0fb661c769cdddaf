package org.openmassage.billing.charge;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What a capture of charges may find. Immutable and thread-safe.
 */
public enum ChargeIssue implements IssueKind {
    /** A signed note does not verify. */
    NOTE_NOT_VERIFIED(
            Severity.ERROR,
            "charge.note-not-verified",
            "A signed note was changed after it was signed, so that nothing in it is charged.",
            "Find the text that was signed, or ask the therapist.",
            "A charge rests on what was signed"),
    /** A note is signed by somebody else. */
    NOTE_SIGNED_BY_OTHER(
            Severity.WARNING,
            "charge.note-signed-by-other",
            "A note is not signed by the practitioner who treated.",
            "Have the practitioner sign it.",
            "A charge rests on what was signed"),
    /** A note has an addendum. */
    NOTE_HAS_ADDENDUM(
            Severity.INFORMATION,
            "charge.note-has-addendum",
            "A note has an addendum. Charges are captured from the signed text alone.",
            "Read the addendum before billing.",
            "A charge rests on what was signed"),
    /** A note has more minutes than its session. */
    MINUTES_OVER_SESSION(
            Severity.WARNING,
            "charge.minutes-over-session",
            "A note has more minutes of treatment than its session lasted.",
            "Correct the note by an addendum before billing.",
            "Minutes of treatment lie within the session"),
    /** The payer does not pay massage therapists: the charges stand for the patient, and no claim may be made of them. */
    PAYER_NOT_PAYING(
            Severity.ERROR,
            "charge.payer-not-paying",
            "The payer does not pay massage therapists.",
            "Bill the patient, after telling them the cost.",
            "The payer's policy; see its basis"),
    /** A decision is about a day without notes. */
    DECISION_UNUSED(
            Severity.WARNING,
            "charge.decision-unused",
            "A decision is about a day without notes.",
            "Check its date and practitioner.",
            "A decision answers a choice of its day"),
    /** The code set does not know a code on its date. */
    CODE_NOT_KNOWN(
            Severity.ERROR,
            "charge.code-not-known",
            "The code set does not know a code of the payer's map on its date of service, so that it is left out.",
            "Load a code file that holds it on that date, or correct the payer's map; then capture again.",
            "A code is billed only on a date on which it is in force"),
    /** The code set does not say how a code is counted. */
    TIMING_NOT_KNOWN(
            Severity.ERROR,
            "charge.timing-not-known",
            "The code set does not say whether a code is counted by 15 minutes or once, so that it is left out.",
            "Say it in your code file, in the column timing, or in an entry of your own; then capture again.",
            "Minutes of a code become units only by a rule that is known"),
    /** The fee schedule has no fee for a code. */
    NO_FEE(
            Severity.ERROR,
            "charge.no-fee",
            "The fee schedule has no fee for a code on its date of service.",
            "Add the fee, then capture again.",
            "A charge needs a fee"),
    /** Two codes want a modifier. */
    MODIFIER_NEEDED(
            Severity.WARNING,
            "charge.modifier-needed",
            "Two codes of one day are paid together only with a modifier.",
            "Add a modifier only if the services were truly separate, and the notes show it.",
            "NCCI edits, practitioner table, from 2024-07-01; later quarters unconfirmed");

    private final IssueWords words;

    ChargeIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
