package org.openmassage.core.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.openmassage.core.internal.Checks;

/**
 * A licensed profession, an open vocabulary in the form of a {@link org.openmassage.core.vocabulary.Term}. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value for example {@code massage-therapist}
 */
public record Profession(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Massage therapists, whatever the letters that their state gives them. */
    public static final Profession MASSAGE_THERAPIST = new Profession("massage-therapist");

    /**
     * Checks the form.
     *
     * @param value for example {@code massage-therapist}
     */
    public Profession {
        Checks.require(
                FORM.matcher(value).matches(),
                "profession",
                "made of lower-case letters, digits, and single hyphens or dots between them");
    }

    /**
     * Reads one.
     *
     * @param text for example {@code massage-therapist}
     * @return the value
     * @throws IllegalArgumentException if the text is not in the form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Profession parse(String text) {
        return new Profession(text);
    }

    /** {@return for example {@code massage-therapist}} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
