package org.openmassage.protocols.screening;

import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.TreatmentLimits;

/**
 * Limits that are not those of the last screening. Immutable and thread-safe.
 *
 * @param site the site; empty for the whole session
 * @param before all that was forbidden there, by the session's own limits, too
 * @param now all that is forbidden there now
 */
public record LimitChange(Optional<BodySite> site, TreatmentLimits before, TreatmentLimits now) {
    /**
     * Checks that nothing is missing.
     *
     * @param site the site; empty for the whole session
     * @param before all that was forbidden there, by the session's own limits, too
     * @param now all that is forbidden there now
     */
    public LimitChange {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /**
     * Which way they went.
     *
     * @return never {@link Strictness#UNCHANGED}, unless both are the same
     */
    public Strictness strictness() {
        return Strictness.of(before, now);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "LimitChange";
    }
}
