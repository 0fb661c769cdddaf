package org.openmassage.core.issue;

/**
 * A kind of issue that a validator can find, with its stable code and its words. A validator declares its kinds as
 * an enum that implements this, so that they can be listed, documented and translated. Implementations are immutable
 * and thread-safe.
 */
public interface IssueKind {
    /**
     * What it says.
     *
     * @return severity, code, message, remedy and source
     */
    IssueWords words();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    default Severity severity() {
        return words().severity();
    }

    /**
     * The stable code.
     *
     * @return for example {@code note.assessment-missing}
     */
    default String code() {
        return words().code();
    }

    /**
     * What is wrong, without any value of the patient's.
     *
     * @return a sentence
     */
    default String message() {
        return words().message();
    }

    /**
     * How to mend it.
     *
     * @return a sentence
     */
    default String remedy() {
        return words().remedy();
    }

    /**
     * Where the rule comes from.
     *
     * @return the source
     */
    default String source() {
        return words().source();
    }

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
