package org.openmassage.billing.authorization;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What a ledger of coverage may find. Immutable and thread-safe.
 */
public enum AuthorizationIssue implements IssueKind {
    /** A visit needs the payer's authorization, and there is none. */
    AUTHORIZATION_MISSING(
            Severity.ERROR,
            "authorization.missing",
            "A visit needs the payer's authorization, and there is none.",
            "Ask the payer before the visit; a visit made without one may not be paid.",
            "The payer's policy; see its basis"),
    /** A visit lies outside the days that the payer authorized. */
    OUTSIDE_PERIOD(
            Severity.ERROR,
            "authorization.outside-period",
            "A visit lies outside the days that the payer authorized.",
            "Ask the payer for a continuation.",
            "The payer's policy; see its basis"),
    /** A visit is beyond the number that the payer authorized. */
    BEYOND_COUNT(
            Severity.ERROR,
            "authorization.beyond-count",
            "A visit is beyond the number that the payer authorized.",
            "Ask the payer for a continuation.",
            "The payer's policy; see its basis"),
    /** The number of an authorization is not in the form that the payer wants. */
    NUMBER_FORM(
            Severity.ERROR,
            "authorization.number-form",
            "The number of an authorization is not in the form that the payer wants.",
            "Enter the number exactly as the payer gave it, with nothing before, within or after it.",
            "The payer's policy; see its basis"),
    /** A visit was made after a progress report to the payer was due and not sent. */
    REPORT_OVERDUE(
            Severity.ERROR,
            "authorization.report-overdue",
            "A visit was made after a progress report to the payer was due and not sent.",
            "Send the progress report; further visits may not be paid until then.",
            "The payer's policy; see its basis"),
    /** A visit needs a progress report that shows functional improvement, and the last one does not. */
    IMPROVEMENT_MISSING(
            Severity.ERROR,
            "authorization.improvement-missing",
            "A visit needs a progress report that shows functional improvement, and the last one does not.",
            "Document functional improvement with an outline, goals and the expected length, or end the care.",
            "The payer's policy; see its basis"),
    /** A visit is beyond the number that the plan pays for. */
    BENEFIT_EXHAUSTED(
            Severity.WARNING,
            "authorization.benefit-exhausted",
            "A visit is beyond the number that the plan pays for.",
            "Tell the patient the cost before the visit.",
            "The payer's policy; see its basis"),
    /** A visit is beyond a cap of the payer. */
    BEYOND_CAP(
            Severity.WARNING,
            "authorization.beyond-cap",
            "A visit is beyond the most that the payer pays for in that time.",
            "See in the payer's policy what lets it pay for more, or tell the patient the cost before the visit.",
            "The payer's policy; see its basis"),
    /** The payer does not pay massage therapists. */
    PAYER_NOT_PAYING(
            Severity.ERROR,
            "authorization.payer-not-paying",
            "The payer does not pay massage therapists, whatever is ordered or authorized.",
            "Tell the patient the cost before the visit. A plan of the same payer that does pay wants a policy of its own.",
            "The payer's policy; see its basis"),
    /** An authorization belongs to another patient or payer and is left out. */
    OTHER_PATIENT(
            Severity.ERROR,
            "authorization.other-patient",
            "An authorization belongs to another patient or payer and is left out.",
            "Give the ledger the records of one patient and one payer.",
            "A ledger is one person's and one payer's");

    private final IssueWords words;

    AuthorizationIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
