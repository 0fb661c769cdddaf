package org.openmassage.billing.cms1500;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What may not fit on the CMS-1500. Immutable and thread-safe. */
public enum Cms1500Issue implements IssueKind {
    /** A value is longer than its field. */
    TOO_LONG(
            "paper-form.too-long",
            "A value is longer than the field named in the path takes. It is not cut.",
            "Shorten it in the record as the payer has it on file, or send the claim electronically."),
    /** The claim has more than the box holds. */
    TOO_MANY(
            "paper-form.too-many",
            "The claim has more of what the field named in the path holds than the form has room for.",
            "Split the claim, leave out what the payer does not need, or send the claim electronically.");

    private static final String SOURCE = "CMS-1500 (02/12); the widths of the fields are unconfirmed";

    private final IssueWords words;

    Cms1500Issue(String code, String message, String remedy) {
        this.words = new IssueWords(Severity.ERROR, code, message, remedy, SOURCE);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
