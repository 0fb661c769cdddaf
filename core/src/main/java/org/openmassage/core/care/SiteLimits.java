package org.openmassage.core.care;

import org.openmassage.core.anatomy.BodySite;

/**
 * What a treatment must keep within at one site, beside the limits of the whole session. Immutable and thread-safe.
 *
 * @param site where
 * @param limits what is forbidden there
 */
public record SiteLimits(BodySite site, TreatmentLimits limits) {
    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "SiteLimits";
    }
}
