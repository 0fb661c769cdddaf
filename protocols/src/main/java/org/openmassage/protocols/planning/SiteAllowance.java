package org.openmassage.protocols.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.practice.ScopeOfPractice;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.PressureRange;
import org.openmassage.protocols.catalog.Technique;

/**
 * What screening, patient, scope and all conditions of a plan together allow of one technique: the strictest of them holds
 * at every site.
 */
final class SiteAllowance {
    private static final Set<BodyRegion> REACHED_FROM_BEHIND =
            Set.of(BodyRegion.BACK, BodyRegion.GLUTEAL_REGION, BodyRegion.POSTERIOR_THIGH, BodyRegion.POSTERIOR_NECK);

    private static final Set<TreatmentPosition> FLAT = Set.of(TreatmentPosition.PRONE, TreatmentPosition.SUPINE);

    private final PlanningRequest request;
    private final ScreeningRecord screening;
    private final Stretch stretch;
    private final Stretch.Part part;
    private final Technique technique;
    private final List<ScopeOfPractice> scopes;

    SiteAllowance(PlanningRequest request, Stretch stretch, Stretch.Part part, Technique technique) {
        this.request = request;
        this.screening = request.screening();
        this.stretch = stretch;
        this.part = part;
        this.technique = technique;
        this.scopes = TechniqueAllowance.inForce(request);
    }

    TechniqueId technique() {
        return technique.id();
    }

    /** What speaks against the technique wherever it is done. */
    Optional<StepFilter.Objection> objection() {
        if (technique.isForbiddenBy(screening.limits())) {
            return Optional.of(new StepFilter.Objection("ruled out by the screening", rules()));
        }
        int most = Math.min(
                request.preferences().maxPressure().orElse(PressureRange.STRONGEST),
                part.course().isGentle(part.phase()) ? GentleRule.MAX_PRESSURE : PressureRange.STRONGEST);
        boolean tooStrong =
                technique.pressure().map(range -> !range.fitsUnder(most)).orElse(false);
        return tooStrong
                ? Optional.of(StepFilter.Objection.of("it cannot be done as lightly as it would have to be"))
                : Optional.empty();
    }

    /** What speaks against the technique at one site. */
    Optional<StepFilter.Objection> objection(BodySite site) {
        if (!TechniqueAllowance.permits(scopes, site)) {
            return Optional.of(StepFilter.Objection.of("the site is outside the therapist's scope of practice"));
        }
        if (request.preferences().declinedSites().stream().anyMatch(site::overlaps)) {
            return Optional.of(StepFilter.Objection.of("the patient does not want to be touched there"));
        }
        Optional<Course> avoiding = others().map(Stretch.Part::course)
                .filter(course ->
                        course.protocol().avoidedTechniques().contains(technique.id()) && course.concerns(site))
                .findFirst();
        if (avoiding.isPresent()) {
            return Optional.of(StepFilter.Objection.of(
                    "the protocol \"" + avoiding.get().protocol().name() + "\" avoids it, and its sites overlap"));
        }
        if (!screening.isCleared(site, request.startOn())) {
            return Optional.of(StepFilter.Objection.of("no clearance covers the site on the first day"));
        }
        if (technique.isForbiddenBy(screening.limitsAt(site))) {
            return Optional.of(new StepFilter.Objection("not allowed at this site", rulesAt(site)));
        }
        boolean tooStrong =
                technique.pressure().map(range -> !range.fitsUnder(most(site))).orElse(false);
        return tooStrong
                ? Optional.of(
                        StepFilter.Objection.of("another condition is treated more lightly there than it can be done"))
                : Optional.empty();
    }

    /** The firmest pressure at a site that everybody allows. */
    int most(BodySite site) {
        Stream<Integer> others = others().filter(other -> other.course().concerns(site))
                .flatMap(other -> Stream.concat(
                        other.course().isGentle(other.phase())
                                ? Stream.of(GentleRule.MAX_PRESSURE)
                                : Stream.<Integer>empty(),
                        other.course().firmest(other.phase(), site).stream()));
        Stream<Integer> own =
                part.course().isGentle(part.phase()) ? Stream.of(GentleRule.MAX_PRESSURE) : Stream.empty();
        return Stream.of(
                        own,
                        others,
                        screening.limitsAt(site).maxPressure().stream(),
                        request.preferences().maxPressure().stream())
                .flatMap(limits -> limits)
                .reduce(PressureRange.STRONGEST, Math::min);
    }

    /** The longest that the technique may take at some sites. */
    Optional<Integer> maxMinutes(List<BodySite> sites) {
        return sites.stream()
                .flatMap(site -> screening.limitsAt(site).maxMinutes().stream())
                .min(Integer::compare);
    }

    /**
     * The usual position if everybody allows it and the sites are reached in it, or another of which that is true; the
     * treated side is not lain on.
     */
    Optional<TreatmentPosition> position(TreatmentPosition usual, List<BodySite> sites) {
        Set<TreatmentPosition> banned = bannedAt(sites);
        if (sites.stream().allMatch(site -> site.side().equals(Optional.of(Side.LEFT)))) {
            banned.add(TreatmentPosition.SIDE_LYING_LEFT);
        }
        if (sites.stream().allMatch(site -> site.side().equals(Optional.of(Side.RIGHT)))) {
            banned.add(TreatmentPosition.SIDE_LYING_RIGHT);
        }
        if (sites.stream()
                .anyMatch(site -> REACHED_FROM_BEHIND.stream().anyMatch(region -> region.contains(site.region())))) {
            banned.add(TreatmentPosition.SEMI_RECLINED);
        }
        Stream<TreatmentPosition> turned = reaches(usual, sites) ? Stream.empty() : turned(usual).stream();
        Stream<TreatmentPosition> candidates = Stream.of(
                        Stream.of(usual),
                        turned,
                        Stream.of(
                                TreatmentPosition.SIDE_LYING_LEFT,
                                TreatmentPosition.SIDE_LYING_RIGHT,
                                TreatmentPosition.SEMI_RECLINED,
                                TreatmentPosition.SEATED))
                .flatMap(positions -> positions);
        return candidates
                .filter(position -> !banned.contains(position) && reaches(position, sites))
                .findFirst();
    }

    /**
     * Whether the patient turns over during the step, and the therapist chooses when: some of its sites are reached on the
     * back and some on the belly, and both are allowed.
     */
    boolean turnsOver(TreatmentPosition usual, List<BodySite> sites) {
        return FLAT.contains(usual)
                && !reaches(usual, sites)
                && sites.stream().anyMatch(site -> technique.reaches(site, usual))
                && FLAT.stream().noneMatch(bannedAt(sites)::contains);
    }

    private boolean reaches(TreatmentPosition position, List<BodySite> sites) {
        return sites.stream().allMatch(site -> technique.reaches(site, position));
    }

    /** From the back to the belly and back; who sits half upright is sat up rather than laid flat. */
    private static Optional<TreatmentPosition> turned(TreatmentPosition usual) {
        return switch (usual) {
            case PRONE -> Optional.of(TreatmentPosition.SUPINE);
            case SUPINE -> Optional.of(TreatmentPosition.PRONE);
            case SEMI_RECLINED -> Optional.of(TreatmentPosition.SEATED);
            case SIDE_LYING_LEFT, SIDE_LYING_RIGHT, SEATED, STANDING -> Optional.empty();
        };
    }

    private Set<TreatmentPosition> bannedAt(List<BodySite> sites) {
        Set<TreatmentPosition> banned = EnumSet.noneOf(TreatmentPosition.class);
        banned.addAll(request.preferences().uncomfortablePositions());
        banned.addAll(screening.limits().bannedPositions());
        sites.forEach(site -> banned.addAll(screening.limitsAt(site).bannedPositions()));
        return banned;
    }

    private Stream<Stretch.Part> others() {
        return stretch.parts().stream().filter(other -> !other.equals(part));
    }

    /** The rules of the screening that forbid the technique for the whole session. */
    private List<RuleId> rules() {
        return screening.findings().stream()
                .filter(finding -> technique.isForbiddenBy(finding.limits()))
                .map(ScreeningFinding::rule)
                .toList();
    }

    /** The rules of the screening that forbid the technique at a site. */
    private List<RuleId> rulesAt(BodySite site) {
        return screening.findings().stream()
                .filter(finding -> finding.siteLimits().stream()
                        .filter(local -> local.site().overlaps(site))
                        .anyMatch(local -> technique.isForbiddenBy(local.limits())))
                .map(ScreeningFinding::rule)
                .toList();
    }
}
