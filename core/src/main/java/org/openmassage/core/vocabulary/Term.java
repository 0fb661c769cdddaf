package org.openmassage.core.vocabulary;

/**
 * A word of an open vocabulary: lower-case letters and digits, with single hyphens or dots between them, at most
 * {@value #MAX_LENGTH} characters. A term that no catalog knows is still a term. Implementations are immutable and
 * thread-safe.
 */
public interface Term {
    /** The most characters that a term may have. */
    int MAX_LENGTH = 64;

    /**
     * The word itself.
     *
     * @return for example {@code chronic-neck-pain}
     */
    String value();
}
