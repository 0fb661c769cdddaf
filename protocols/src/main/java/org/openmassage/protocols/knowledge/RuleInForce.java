package org.openmassage.protocols.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.catalog.Technique;

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
     * How far the rule rules a technique out where it holds: it stops the session, its own limits leave no room for the
     * technique, or the technique names the rule. A session that waits for clearance only is not stopped here.
     *
     * @param technique the technique
     * @return the widest exclusion; empty if the technique may be done, lighter or with precautions perhaps
     */
    public Optional<Exclusion> excludes(Technique technique) {
        if (effect().decision().isAtLeast(Decision.REFER)) {
            return Optional.of(Exclusion.NO_SESSION);
        }
        boolean named = techniques.contains(technique.id());
        boolean local = effect() == RuleEffect.LOCAL;
        if ((named && !local) || forbids(technique, limit -> !limit.isLocal())) {
            return Optional.of(Exclusion.NOT_IN_SESSION);
        }
        return named || forbids(technique, ImposedLimit::isLocal)
                ? Optional.of(Exclusion.NOT_AT_SITE)
                : Optional.empty();
    }

    private boolean forbids(Technique technique, Predicate<ImposedLimit> where) {
        return contraindication.limits().stream()
                .filter(where)
                .anyMatch(limit -> technique.isForbiddenBy(limit.limits()));
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
