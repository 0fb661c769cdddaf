package org.openmassage.protocols.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.care.SiteLimits;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.catalog.ImposedLimit;

/** Adds up what rules ask for: the lowest pressure, the shortest session, all that any of them forbids. */
final class LimitCollector {
    private static final Comparator<BodySite> HEAD_TO_FOOT =
            Comparator.comparing(BodySite::region).thenComparing(BodySite::toString);

    private static final BodySite BODY = BodySite.of(BodyRegion.BODY);

    /** The parts of the trunk through which the veins and the lymph of a limb run. */
    private static final Map<BodyRegion, List<BodyRegion>> LIMBS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            BodyRegion.UPPER_LIMB, List.of(BodyRegion.CHEST),
            BodyRegion.LOWER_LIMB, List.of(BodyRegion.ABDOMEN, BodyRegion.PELVIS))));

    private final List<TreatmentLimits> session = new ArrayList<>();
    private final Map<BodySite, List<TreatmentLimits>> sites = new LinkedHashMap<>();

    /** Nothing yet. */
    LimitCollector() {}

    /** The limits of a rule, and of the techniques that name it: for the session, or at its sites. */
    LimitCollector(PreparedRule rule, Facts facts) {
        Set<BodySite> limited = new LinkedHashSet<>();
        for (ImposedLimit limit : rule.limits()) {
            if (limit.isLocal()) {
                Set<BodySite> at = sites(limit, facts);
                at.forEach(site -> add(site, limit.limits()));
                limited.addAll(at);
            } else {
                add(session, limit.limits());
            }
        }
        if (rule.effect() == RuleEffect.LOCAL) {
            limited.forEach(site -> add(site, rule.ruledOut()));
        } else {
            add(session, rule.ruledOut());
        }
    }

    /** Adds what another rule asks for. */
    void add(LimitCollector other) {
        session.addAll(other.session);
        other.sites.forEach((site, limits) -> limits.forEach(each -> add(site, each)));
    }

    private void add(BodySite site, TreatmentLimits limits) {
        add(sites.computeIfAbsent(site, first -> new ArrayList<>()), limits);
    }

    private static void add(List<TreatmentLimits> all, TreatmentLimits limits) {
        if (!limits.unlimited()) {
            all.add(limits);
        }
    }

    /** The limits of the whole session. */
    TreatmentLimits session() {
        return TreatmentLimits.together(session);
    }

    /** The limits of each site that has any, from head to foot. */
    List<SiteLimits> siteLimits() {
        List<SiteLimits> limited = new ArrayList<>();
        sites.forEach((site, limits) -> {
            if (!limits.isEmpty()) {
                limited.add(new SiteLimits(site, TreatmentLimits.together(limits)));
            }
        });
        limited.sort(Comparator.comparing(SiteLimits::site, HEAD_TO_FOOT));
        return limited;
    }

    /** The sites that are limited, or that a precaution is for, in the order of the rules. */
    Set<BodySite> sites() {
        return sites.keySet();
    }

    /** The facts of a rule that are present at a site that nobody named: where they are is still to be asked. */
    static Set<FactId> unplaced(PreparedRule rule, Facts facts) {
        Set<FactId> unplaced = new LinkedHashSet<>();
        for (ImposedLimit limit : rule.limits()) {
            for (FactId fact : limit.atFacts()) {
                Reading reading = facts.read(fact);
                if (reading.presence() == Presence.PRESENT && isUnplaced(reading)) {
                    unplaced.add(fact);
                }
            }
        }
        return unplaced;
    }

    private static Set<BodySite> sites(ImposedLimit limit, Facts facts) {
        if (limit.atFacts().isEmpty()) {
            return new LinkedHashSet<>(limit.sites());
        }
        List<BodySite> standIn = limit.sites().isEmpty() ? List.of(BodySite.of(BodyRegion.BODY)) : limit.sites();
        Set<BodySite> found = new LinkedHashSet<>();
        for (FactId fact : limit.atFacts()) {
            found.addAll(sites(limit, facts.read(fact), standIn));
        }
        return found.isEmpty() ? new LinkedHashSet<>(standIn) : found;
    }

    /** The sites of a fact; none where it is absent; a stand-in where it is or may be present at a site that was not named. */
    private static List<BodySite> sites(ImposedLimit limit, Reading reading, List<BodySite> standIn) {
        return switch (reading.presence()) {
            case ABSENT -> List.of();
            case UNKNOWN, NOT_ASKED -> standIn;
            case PRESENT -> {
                List<BodySite> sites = new ArrayList<>();
                reading.sites().stream()
                        .filter(site -> !site.equals(BODY) || !isUnplaced(reading))
                        .forEach(site -> sites.addAll(limit.wholeLimb() ? wholeLimb(site) : List.of(site)));
                if (isUnplaced(reading)) {
                    sites.addAll(standIn);
                }
                yield sites;
            }
        };
    }

    /** Whether it is, or one of several is, at a place that was not told: then the body stands beside the places told. */
    private static boolean isUnplaced(Reading reading) {
        return reading.sites().isEmpty()
                || (reading.sites().size() > 1 && reading.sites().contains(BODY));
    }

    /** The limb that a site is a part of; of a site of the trunk, itself and the limb whose vessels run through it. */
    private static List<BodySite> wholeLimb(BodySite site) {
        List<BodySite> whole = new ArrayList<>();
        LIMBS.forEach((limb, roots) -> {
            if (limb.contains(site.region())) {
                whole.add(new BodySite(limb, site.side()));
            } else if (roots.stream()
                    .anyMatch(root ->
                            root.contains(site.region()) || site.region().contains(root))) {
                whole.add(site);
                // What lies in the middle may concern either limb
                whole.add(new BodySite(limb, site.side().filter(side -> side != Side.MIDLINE)));
            }
        });
        return whole.isEmpty() ? List.of(site) : whole;
    }
}
