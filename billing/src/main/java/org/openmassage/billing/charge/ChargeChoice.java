package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.billing.edit.PairEdit;
import org.openmassage.billing.unit.UnitChoice;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * Something that a person has to decide before the day can be charged: an edit conflict (two codes that are never
 * paid together), a tie of units, or more minutes than ordered under several codes. Answer it with a {@link ChargeDecision}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChargeChoice.Builder.class)
public abstract class ChargeChoice implements WithChargeChoice {

    ChargeChoice() {}

    /**
     * The date of service.
     *
     * @return a date
     */
    public abstract LocalDate date();

    /**
     * Who treated.
     *
     * @return the id
     */
    public abstract PractitionerId practitioner();

    /**
     * The edit, if this is a conflict: one of its two codes can be billed.
     *
     * @return the edit
     */
    public abstract Optional<PairEdit> conflict();

    /**
     * The tie, if this is one.
     *
     * @return the tie
     */
    public abstract Optional<UnitChoice> tie();

    /**
     * The excess, if the visit lasted longer than ordered under several timed codes.
     *
     * @return the excess
     */
    public abstract Optional<ExcessMinutes> excess();

    @Value.Check
    void check() {
        Checks.require(
                Stream.of(conflict(), tie(), excess())
                                .filter(Optional::isPresent)
                                .count()
                        == 1,
                "excess",
                "there exactly if neither conflict nor tie is, and one of the three");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ChargeChoice";
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
     * Builds {@link ChargeChoice}. Not thread-safe.
     */
    public static final class Builder extends ImmutableChargeChoice.Builder {
        Builder() {}
    }
}
