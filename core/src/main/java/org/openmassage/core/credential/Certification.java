package org.openmassage.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A certification beyond the license, for example the CMMP: good for a term, and again for each term for which it was
 * renewed. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Certification.Builder.class)
public abstract class Certification implements WithCertification {
    Certification() {}

    /**
     * The letters or the name it goes by.
     *
     * @return for example {@code CMMP}
     */
    public abstract String name();

    /**
     * Who issued it.
     *
     * @return the organization's name
     */
    public abstract String issuer();

    /**
     * Its number.
     *
     * @return as issued, or empty
     */
    public abstract Optional<String> number();

    /**
     * The first term.
     *
     * @return the first and the last day it is good
     */
    public abstract Period period();

    /**
     * The terms for which it was renewed.
     *
     * @return in the order of the renewals
     */
    public abstract List<Period> renewals();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("issuer", issuer());
        Checks.text("number", number());
    }

    /**
     * Whether it is good on a day.
     *
     * @param day the day
     * @return true if the day lies in the first term or in one for which it was renewed
     */
    public final boolean inForceOn(LocalDate day) {
        return terms().anyMatch(term -> term.contains(day));
    }

    /**
     * The last day of the last term: by then it must be renewed again.
     *
     * @return the day, or empty if a term has no end
     */
    public final Optional<LocalDate> renewBy() {
        boolean forGood = terms().anyMatch(term -> term.end().isEmpty());
        return forGood
                ? Optional.empty()
                : terms().flatMap(term -> term.end().stream()).max(Comparator.naturalOrder());
    }

    /**
     * Whether it goes by a name, letter case aside.
     *
     * @param other a name
     * @return true if it is this one's
     */
    public final boolean isNamed(String other) {
        return name().strip().equalsIgnoreCase(other.strip());
    }

    private Stream<Period> terms() {
        return Stream.concat(Stream.of(period()), renewals().stream());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Certification";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certification}. Not thread-safe. */
    public static final class Builder extends ImmutableCertification.Builder {
        Builder() {}
    }
}
