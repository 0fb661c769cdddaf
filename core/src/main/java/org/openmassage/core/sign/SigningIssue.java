package org.openmassage.core.sign;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What may be wrong with a signed document. */
public enum SigningIssue implements IssueKind {
    /** Something was changed after signing. */
    CHANGED_AFTER_SIGNING(
            "signed-document.changed",
            "The document is not as it was signed.",
            "Restore the signed original; what is to be said later belongs in an addendum.",
            "Signed records are added to, never edited");

    private final IssueWords words;

    SigningIssue(String code, String message, String remedy, String source) {
        this.words = new IssueWords(Severity.ERROR, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
