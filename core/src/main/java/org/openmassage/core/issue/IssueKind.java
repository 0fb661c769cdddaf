package org.openmassage.core.issue;

/**
 * A kind of issue that a validator can find, with its stable code and its words. A validator declares its kinds as
 * an enum that implements this, so that they can be listed, documented and translated. Implementations are immutable
 * and thread-safe.
 */
public interface IssueKind {
    /**
     * How much it matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The stable code.
     *
     * @return for example {@code note.assessment-missing}
     */
    String code();

    /**
     * What is wrong, without any value of the patient's.
     *
     * @return a sentence
     */
    String message();

    /**
     * How to mend it.
     *
     * @return a sentence
     */
    String remedy();

    /**
     * Where the rule comes from.
     *
     * @return the source
     */
    String source();

    /**
     * An issue of this kind.
     *
     * @param path where, as a JSON Pointer; empty for the whole document
     * @return the issue
     * @throws IllegalArgumentException if the path is not a JSON Pointer
     */
    default Issue at(String path) {
        return Issue.builder()
                .severity(severity())
                .code(code())
                .path(path)
                .message(message())
                .remedy(remedy())
                .source(source())
                .build();
    }
}
