package org.openmassage.billing.codelist;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * The dates of service that the code is for: its latest period, where it had several.
     *
     * @return the period; empty where the list does not say
     */
    public abstract Optional<Period> inForce();

    /**
     * The same code in earlier periods: one that ended and came back, or was for something else before.
     *
     * @return entries of this code, the earliest first; empty for most codes
     */
    public abstract List<ListedCode> earlier();

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
        for (int i = 0; i < earlier().size(); i++) {
            ListedCode one = earlier().get(i);
            ListedCode next = i + 1 < earlier().size() ? earlier().get(i + 1) : this;
            Checks.require(
                    one.code().equals(code())
                            && one.earlier().isEmpty()
                            && one.inForce()
                                    .filter(period -> next.inForce()
                                            .filter(period::precedes)
                                            .isPresent())
                                    .isPresent(),
                    "earlier",
                    "of this code, with a last day before the period that follows, the earliest first");
        }
    }

    /**
     * What is known of the code on a date.
     *
     * @param on the date of service
     * @return this entry, or the one of the earlier period that holds the date; empty if the code was not in force
     */
    public final Optional<ListedCode> on(LocalDate on) {
        return Stream.concat(Stream.of(this), earlier().stream())
                .filter(entry ->
                        entry.inForce().map(period -> period.contains(on)).orElse(true))
                .findFirst();
    }

    /**
     * Whether the code may be used for a service of a date, as far as the list knows.
     *
     * @param on the date of service
     * @return false before the code began, after it ended, and between its periods
     */
    public final boolean isInForceOn(LocalDate on) {
        return on(on).isPresent();
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
