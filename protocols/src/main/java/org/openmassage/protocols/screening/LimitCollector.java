package org.openmassage.protocols.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.SiteLimits;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.knowledge.RuleInForce;

/** Adds up what rules ask for: the lowest pressure, the shortest session, all that any of them forbids. */
final class LimitCollector {
    private static final Comparator<BodySite> HEAD_TO_FOOT =
            Comparator.comparing(BodySite::region).thenComparing(BodySite::toString);

    private final Facts facts;
    private TreatmentLimits session = TreatmentLimits.none();
    private final SortedMap<BodySite, TreatmentLimits> sites = new TreeMap<>(HEAD_TO_FOOT);

    LimitCollector(Facts facts) {
        this.facts = facts;
    }

    /** Adds the limits of a rule, and of the techniques that name it: for the session, or at its sites. */
    void add(RuleInForce rule) {
        rule.contraindication().limits().forEach(this::add);
        TreatmentLimits ruledOut =
                TreatmentLimits.builder().bannedTechniques(rule.techniques()).build();
        if (rule.effect() == RuleEffect.LOCAL) {
            sites(rule).forEach(site -> sites.merge(site, ruledOut, TreatmentLimits::and));
        } else {
            session = session.and(ruledOut);
        }
    }

    private void add(ImposedLimit limit) {
        if (limit.isLocal()) {
            sites(limit).forEach(site -> sites.merge(site, limit.limits(), TreatmentLimits::and));
        } else {
            session = session.and(limit.limits());
        }
    }

    TreatmentLimits session() {
        return session;
    }

    List<SiteLimits> sites() {
        return sites.entrySet().stream()
                .filter(entry -> !entry.getValue().unlimited())
                .map(entry -> new SiteLimits(entry.getKey(), entry.getValue()))
                .toList();
    }

    boolean isEmpty() {
        return session.unlimited() && sites().isEmpty();
    }

    /** The sites that a rule limits. */
    Set<BodySite> sites(RuleInForce rule) {
        Set<BodySite> all = new LinkedHashSet<>();
        rule.contraindication().limits().stream()
                .filter(ImposedLimit::isLocal)
                .forEach(limit -> all.addAll(sites(limit)));
        return all;
    }

    /** The facts of a rule that are present at a site that nobody named: where they are is still to be asked. */
    Set<FactId> unplaced(RuleInForce rule) {
        Set<FactId> unplaced = new LinkedHashSet<>();
        rule.contraindication().limits().stream()
                .flatMap(limit -> limit.atFacts().stream())
                .filter(fact -> facts.read(fact).presence() == Presence.PRESENT
                        && facts.read(fact).sites().isEmpty())
                .forEach(unplaced::add);
        return unplaced;
    }

    private Set<BodySite> sites(ImposedLimit limit) {
        if (limit.atFacts().isEmpty()) {
            return new LinkedHashSet<>(limit.sites());
        }
        List<BodySite> standIn = limit.sites().isEmpty() ? List.of(BodySite.of(BodyRegion.BODY)) : limit.sites();
        Set<BodySite> found = new LinkedHashSet<>();
        for (FactId fact : limit.atFacts()) {
            found.addAll(named(limit, facts.read(fact)).orElse(standIn));
        }
        return found.isEmpty() ? new LinkedHashSet<>(standIn) : found;
    }

    /** The sites of a fact; none where it is absent; empty where it is or may be present at a site that was not named. */
    private static Optional<List<BodySite>> named(ImposedLimit limit, Reading reading) {
        return switch (reading.presence()) {
            case ABSENT -> Optional.of(List.of());
            case UNKNOWN, NOT_ASKED -> Optional.empty();
            case PRESENT -> {
                List<BodySite> sites = new ArrayList<>();
                reading.sites().forEach(site -> sites.add(limit.wholeLimb() ? limb(site) : site));
                yield sites.isEmpty() ? Optional.empty() : Optional.of(sites);
            }
        };
    }

    private static BodySite limb(BodySite site) {
        for (BodyRegion limb : List.of(BodyRegion.UPPER_LIMB, BodyRegion.LOWER_LIMB)) {
            if (limb.contains(site.region())) {
                return new BodySite(limb, site.side());
            }
        }
        return site;
    }
}
