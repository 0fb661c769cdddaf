package org.openmassage.core.issue;

/**
 * What a kind of issue says. Immutable and thread-safe.
 *
 * @param severity how much it matters
 * @param code the stable code: {@code note.assessment-missing}
 * @param message what is wrong, without any value of the patient's
 * @param remedy how to mend it
 * @param source where the rule comes from
 */
public record IssueWords(Severity severity, String code, String message, String remedy, String source) {}
