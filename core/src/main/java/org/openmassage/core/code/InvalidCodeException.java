package org.openmassage.core.code;

import java.io.Serial;

/**
 * A text is not in the form of the code it should be. The message names the kind of code and the rule, never the text:
 * a diagnosis beside a name is patient data.
 */
public final class InvalidCodeException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What was expected. */
    private final String kind;

    /** The rule that the text breaks. */
    private final String rule;

    InvalidCodeException(String kind, String rule) {
        super(kind + ": must be " + rule);
        this.kind = kind;
        this.rule = rule;
    }

    /**
     * What kind of code it should have been.
     *
     * @return for example {@code NPI}
     */
    public String kind() {
        return kind;
    }

    /**
     * The rule that it breaks.
     *
     * @return for example {@code 10 digits that start with 1 or 2}
     */
    public String rule() {
        return rule;
    }
}
