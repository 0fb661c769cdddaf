package org.openmassage.protocols.review;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
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

    private final IssueWords words;

    ConditionGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
