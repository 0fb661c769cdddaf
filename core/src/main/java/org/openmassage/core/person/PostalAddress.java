package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A postal address. One in the United States has the two letters of its state and a ZIP code of five or nine digits.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PostalAddress.Builder.class)
public abstract class PostalAddress implements WithPostalAddress {
    /** The country of an address that names none. */
    public static final String UNITED_STATES = "US";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");

    PostalAddress() {}

    /**
     * Street and number, then what else there is.
     *
     * @return at least one line
     */
    public abstract List<String> lines();

    /**
     * The city.
     *
     * @return not blank
     */
    public abstract String city();

    /**
     * The state, province or county.
     *
     * @return in the United States its two letters
     */
    public abstract String state();

    /**
     * The postal code.
     *
     * @return in the United States {@code 98101} or {@code 98101-1234}
     */
    public abstract String postalCode();

    /**
     * The country, by ISO 3166.
     *
     * @return two capital letters
     */
    @Value.Default
    public String country() {
        return UNITED_STATES;
    }

    @Value.Check
    void check() {
        Checks.require(!lines().isEmpty(), "lines", "at least one");
        Checks.texts("lines", lines());
        Checks.text("city", city());
        Checks.text("state", state());
        Checks.text("postalCode", postalCode());
        Checks.require(COUNTRY.matcher(country()).matches(), "country", "two capital letters");
        if (country().equals(UNITED_STATES)) {
            Checks.require(STATE.matcher(state()).matches(), "state", "two capital letters in the United States");
            Checks.require(ZIP.matcher(postalCode()).matches(), "postalCode", "a ZIP code in the United States");
        }
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "PostalAddress";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PostalAddress}. Not thread-safe. */
    public static final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
