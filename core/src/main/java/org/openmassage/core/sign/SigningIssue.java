package org.openmassage.core.sign;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.Severity;

/** What may be wrong with a signed document. */
public enum SigningIssue implements IssueKind {
    /** Something was changed after signing. */
    CHANGED_AFTER_SIGNING(
            "signed-document.changed",
            "The document is not as it was signed.",
            "Restore the signed original; what is to be said later belongs in an addendum.",
            "Signed records are added to, never edited");

    private final String code;
    private final String message;
    private final String remedy;
    private final String source;

    SigningIssue(String code, String message, String remedy, String source) {
        this.code = code;
        this.message = message;
        this.remedy = remedy;
        this.source = source;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
