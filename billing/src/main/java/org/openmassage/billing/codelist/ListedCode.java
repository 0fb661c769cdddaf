package org.openmassage.billing.codelist;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A code of one of the short lists, with our own label.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ListedCode.Builder.class)
public abstract class ListedCode implements WithListedCode {

    ListedCode() {}

    /**
     * The code.
     *
     * @return for example {@code 11}, {@code GP} or {@code 225700000X}
     */
    public abstract String code();

    /**
     * Our own words for what the code is for.
     *
     * @return for example {@code office}
     */
    public abstract String label();

    /**
     * Whether a code of this list fits a line for hands-on care by a massage therapist.
     *
     * @return true or false where it can be said; empty where it depends on the payer or on who bills
     */
    public abstract Optional<Boolean> fitsMassage();

    /**
     * The dates of service that the code is for.
     *
     * @return the period; empty where the list does not say
     */
    public abstract Optional<Period> inForce();

    /**
     * What the entry rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.text("code", code());
        Checks.text("label", label());
    }

    /**
     * Whether the code may be used for a service of a date, as far as the list knows.
     *
     * @param on the date of service
     * @return false before the code began and after it ended
     */
    public final boolean isInForceOn(LocalDate on) {
        return inForce().map(period -> period.contains(on)).orElse(true);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ListedCode";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ListedCode}. Not thread-safe.
     */
    public static final class Builder extends ImmutableListedCode.Builder {
        Builder() {}
    }
}
