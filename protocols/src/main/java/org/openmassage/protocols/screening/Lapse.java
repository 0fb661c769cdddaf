package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A clearance or an override that no longer counts, or will not after a day. Immutable and thread-safe.
 *
 * @param what which of the two
 * @param rules the rules that it settled
 * @param reason why it lapses
 * @param lastDay the last day on which it counts; empty where it does not count any more and has no end of its own
 */
public record Lapse(Settlement what, Set<RuleId> rules, Reason reason, Optional<LocalDate> lastDay) {
    /**
     * Copies the rules.
     *
     * @param what which of the two
     * @param rules the rules that it settled
     * @param reason why it lapses
     * @param lastDay the last day on which it counts; empty where it does not count any more and has no end of its own
     */
    public Lapse {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(lastDay, "lastDay");
        rules = Set.copyOf(rules);
    }

    /** What settles a rule. */
    public enum Settlement {
        /** A prescriber's written clearance. */
        CLEARANCE,
        /** A practitioner's own decision to set a rule aside. */
        OVERRIDE
    }

    /** Why a clearance or an override lapses. */
    public enum Reason {
        /** It still counts, and has a last day. */
        WILL_END,
        /** Its last day is over. */
        ENDED,
        /** It counted at the last screening, and was not handed to this one. */
        NOT_GIVEN_AGAIN,
        /** It was a judgment of a finding that is no longer the same: whoever made it has to look again. */
        FINDING_CHANGED,
        /** The rule that it set aside does not apply any more. */
        NO_LONGER_NEEDED
    }

    /**
     * Whether it counts no longer.
     *
     * @return false only for what {@link Reason#WILL_END}
     */
    public boolean hasLapsed() {
        return reason != Reason.WILL_END;
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Lapse";
    }
}
