package org.openmassage.protocols.knowledge;

import java.util.Set;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Contraindication;

/**
 * A rule that screening asks, with all that the catalogs say of it together. Immutable and thread-safe.
 *
 * @param contraindication what it asks for, and why; a red flag that no contraindication names is one of its own
 * @param criterion when it applies: the contraindication's own criterion, or that of its red flag
 * @param techniques the techniques that name this rule as ruling them out
 * @param provenance the catalog that it comes from
 */
public record RuleInForce(
        Contraindication contraindication, Criterion criterion, Set<TechniqueId> techniques, Provenance provenance) {
    /**
     * Copies the techniques.
     *
     * @param contraindication what it asks for, and why
     * @param criterion when it applies
     * @param techniques the techniques that name this rule as ruling them out
     * @param provenance the catalog that it comes from
     */
    public RuleInForce {
        techniques = Set.copyOf(techniques);
    }

    /**
     * The rule's id.
     *
     * @return the id
     */
    public RuleId id() {
        return contraindication.id();
    }

    /**
     * What it does to the session.
     *
     * @return the effect
     */
    public RuleEffect effect() {
        return contraindication.effect();
    }
}
