package org.openmassage.protocols.catalog;

import java.util.List;
import org.openmassage.core.internal.Checks;

/**
 * The written clearance that satisfies a rule. Immutable and thread-safe.
 *
 * @param from who can give it, at least one
 * @param mustSay what it has to answer
 */
public record ClearanceRequirement(List<ClearanceSource> from, List<String> mustSay) {
    /**
     * Copies the parts.
     *
     * @param from who can give it, at least one
     * @param mustSay what it has to answer
     */
    public ClearanceRequirement {
        Checks.require(!from.isEmpty(), "from", "present");
        Checks.texts("mustSay", mustSay);
        from = List.copyOf(from);
        mustSay = List.copyOf(mustSay);
    }
}
