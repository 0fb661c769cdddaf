package org.openmassage.protocols.planning;

import java.util.List;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * What a protocol holds and a plan does not. Immutable and thread-safe.
 *
 * @param phase the phase of the protocol
 * @param technique the technique
 * @param sites the sites at which it is left out; empty for everywhere
 * @param because why
 * @param rules the rules that forbid it; empty where the order, the scope, the patient or the time does
 */
public record LeftOut(String phase, TechniqueId technique, List<BodySite> sites, String because, List<RuleId> rules) {
    /**
     * Copies the lists.
     *
     * @param phase the phase of the protocol
     * @param technique the technique
     * @param sites the sites at which it is left out; empty for everywhere
     * @param because why
     * @param rules the rules that forbid it
     */
    public LeftOut {
        Checks.text("phase", phase);
        Checks.text("because", because);
        sites = List.copyOf(sites);
        rules = List.copyOf(rules);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "LeftOut";
    }
}
