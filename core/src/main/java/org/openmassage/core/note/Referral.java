package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A referral made at a visit: to whom, why, how urgently, when it was said. The letter that goes with it is a
 * document of its own. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Referral.Builder.class)
public abstract class Referral implements WithReferral {
    Referral() {}

    /**
     * To whom: a person, a clinic, emergency services.
     *
     * @return not blank
     */
    public abstract String to();

    /**
     * Why.
     *
     * @return not blank
     */
    public abstract String reason();

    /**
     * How urgently.
     *
     * @return the urgency
     */
    public abstract Urgency urgency();

    /**
     * When the person was told, on the day of the note.
     *
     * @return the time, if noted
     */
    public abstract Optional<LocalTime> at();

    /**
     * The letter that goes with it.
     *
     * @return its id, if there is one
     */
    public abstract Optional<LetterId> letter();

    @Value.Check
    void check() {
        Checks.text("to", to());
        Checks.text("reason", reason());
    }

    /** How urgent a referral is. */
    public enum Urgency {
        /** In the usual way. */
        ROUTINE,
        /** Within days. */
        SOON,
        /** Today. */
        SAME_DAY,
        /** At once, by emergency services. */
        EMERGENCY
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Referral";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. Not thread-safe. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
