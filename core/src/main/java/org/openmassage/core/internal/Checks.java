package org.openmassage.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmassage.core.id.DocumentId;
import org.openmassage.core.vocabulary.Term;

/** Checks shared by constructors. A message names the attribute and the rule, never the value: it may be a patient's. */
public final class Checks {
    private static final Pattern TERM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Checks() {}

    /**
     * Checks an id.
     *
     * @param value the id
     */
    public static void id(String value) {
        text("id", value);
        require(value.length() <= DocumentId.MAX_LENGTH, "id", "of at most " + DocumentId.MAX_LENGTH + " characters");
        require(value.chars().noneMatch(Character::isISOControl), "id", "free of control characters");
    }

    /**
     * Checks a term of an open vocabulary.
     *
     * @param value the term
     */
    public static void term(String value) {
        require(value.length() <= Term.MAX_LENGTH, "term", "of at most " + Term.MAX_LENGTH + " characters");
        require(
                TERM.matcher(value).matches(),
                "term",
                "made of lower-case letters, digits, and single hyphens or dots between them");
    }

    /**
     * Checks that a text is not blank.
     *
     * @param attribute the attribute's name
     * @param value its value
     */
    public static void text(String attribute, String value) {
        require(!value.isBlank(), attribute, "present and not blank");
    }

    /**
     * Checks that a text is not blank where there is one.
     *
     * @param attribute the attribute's name
     * @param value its value
     */
    public static void text(String attribute, Optional<String> value) {
        value.ifPresent(present -> text(attribute, present));
    }

    /**
     * Checks that no text of a list is blank.
     *
     * @param attribute the attribute's name
     * @param values its values
     */
    public static void texts(String attribute, List<String> values) {
        values.forEach(value -> text(attribute, value));
    }

    /**
     * Checks a whole number.
     *
     * @param attribute the attribute's name
     * @param value its value
     * @param min the least it may be
     * @param max the most it may be
     */
    public static void range(String attribute, int value, int min, int max) {
        if (value < min || value > max) {
            // The words are made for a refusal alone: this is asked often
            require(false, attribute, "from " + min + " to " + max);
        }
    }

    /**
     * Refuses an attribute.
     *
     * @param holds whether the rule holds
     * @param attribute the attribute's name
     * @param rule what it must be
     */
    public static void require(boolean holds, String attribute, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(attribute + ": must be " + rule);
        }
    }
}
