package org.openmassage.protocols.review;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.Severity;

/** What in a note may not fit the condition that it is for. */
public enum ConditionGap implements IssueKind {
    /** More pressure than a gentle condition allows. */
    NOT_GENTLE(
            Severity.WARNING,
            "condition.not-gentle",
            "The pressure is more than gentle, and the condition asks for gentle work.",
            "Stay at Walton pressure 2 or below, or record who allowed more and why.",
            "R9: some conditions may need massage that is gentle"),
    /** A technique that the condition does not list. */
    TECHNIQUE_NOT_LISTED(
            Severity.INFORMATION,
            "condition.technique-not-listed",
            "The technique is not among those that the catalog lists for the condition.",
            "Say in the note why it was chosen.",
            "R10: techniques are chosen for the condition");

    private final Severity severity;
    private final String code;
    private final String message;
    private final String remedy;
    private final String source;

    ConditionGap(Severity severity, String code, String message, String remedy, String source) {
        this.severity = severity;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
        this.source = source;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    @Override
    public String source() {
        return source;
    }
}
