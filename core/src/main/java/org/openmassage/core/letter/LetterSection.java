package org.openmassage.core.letter;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** A part of a letter: a heading, sentences, a list. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LetterSection.Builder.class)
public abstract class LetterSection implements WithLetterSection {
    LetterSection() {}

    /**
     * The heading.
     *
     * @return empty for a part without one
     */
    public abstract Optional<String> heading();

    /**
     * What is said.
     *
     * @return paragraphs
     */
    public abstract List<String> paragraphs();

    /**
     * What is listed after them.
     *
     * @return the items
     */
    public abstract List<String> bullets();

    @Value.Check
    void check() {
        Checks.text("heading", heading());
        Checks.texts("paragraphs", paragraphs());
        Checks.texts("bullets", bullets());
        Checks.require(!paragraphs().isEmpty() || !bullets().isEmpty(), "paragraphs", "present unless bullets are");
    }

    /**
     * A part that says something under a heading.
     *
     * @param heading the heading
     * @param paragraphs what is said
     * @return the part
     * @throws IllegalArgumentException if a text is blank, or nothing is said
     */
    public static LetterSection of(String heading, String... paragraphs) {
        return builder().heading(heading).addParagraphs(paragraphs).build();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "LetterSection";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LetterSection}. Not thread-safe. */
    public static final class Builder extends ImmutableLetterSection.Builder {
        Builder() {}
    }
}
