package org.openmassage.core.json;

/**
 * A document that a newer version of this library wrote: it may say what this version would drop, so it is not read at
 * all. Immutable.
 */
public final class NewerDocumentException extends InvalidDocumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the schema. */
    private final String document;

    /** The version of the document. */
    private final int foundVersion;

    /** The newest version that this library reads. */
    private final int supportedVersion;

    /**
     * An exception for a problem with the code {@code newer-document}.
     *
     * @param problem what is wrong, and where
     * @param source what was read, such as the name of a file; empty if unknown
     */
    public NewerDocumentException(DocumentProblem problem, String source) {
        super(problem, source);
        DocumentProblem.Newer newer =
                problem.newer().orElseThrow(() -> new IllegalArgumentException("newer: must be present"));
        this.document = newer.document();
        this.foundVersion = newer.found();
        this.supportedVersion = newer.supported();
    }

    /**
     * The name of the document.
     *
     * @return such as {@code soap-note}
     */
    public String document() {
        return document;
    }

    /**
     * The version that was found.
     *
     * @return greater than {@link #supportedVersion()}
     */
    public int foundVersion() {
        return foundVersion;
    }

    /**
     * The newest version that this library reads.
     *
     * @return from 1 up
     */
    public int supportedVersion() {
        return supportedVersion;
    }
}
