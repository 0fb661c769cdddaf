package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.PressureRange;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.ProtocolStep;

/**
 * Keeps of a protocol's steps what order, scope, patient, screening and the other conditions leave, and says why the rest
 * goes. Where several techniques of a step are left, it takes the gentlest and gives the choice back.
 */
final class StepFilter {
    private final ClinicalKnowledge knowledge;
    private final PlanningRequest request;
    private final Choices choices;
    private final TechniqueAllowance allowance;
    private final List<LeftOut> leftOut = new ArrayList<>();

    StepFilter(ClinicalKnowledge knowledge, PlanningRequest request, Choices choices) {
        this.knowledge = knowledge;
        this.request = request;
        this.choices = choices;
        this.allowance = new TechniqueAllowance(request, choices);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /**
     * A step that is left of a protocol, or a technique of it.
     *
     * @param step the step with the technique, the sites, the pressure, the position and the minutes that are left; empty
     *     if nothing is
     */
    private record Attempt(Technique technique, Optional<ProtocolStep> step, List<LeftOut> out) {
        int pressure() {
            return step.flatMap(ProtocolStep::maxPressure).orElse(0);
        }
    }

    /** The steps of one condition that are left in a stretch. */
    List<SessionMinutes.Kept> keep(Stretch stretch, Stretch.Part part) {
        List<SessionMinutes.Kept> kept = new ArrayList<>();
        List<ProtocolStep> steps = part.phase().steps();
        for (int i = 0; i < steps.size(); i++) {
            String key = "technique/" + part.course().protocol().id() + "/"
                    + part.phase().name() + "/" + (i + 1);
            keep(stretch, part, steps.get(i), key).ifPresent(step -> kept.add(new SessionMinutes.Kept(part, step)));
        }
        return kept;
    }

    private Optional<ProtocolStep> keep(Stretch stretch, Stretch.Part part, ProtocolStep step, String key) {
        List<Attempt> possible = new ArrayList<>();
        List<LeftOut> impossible = new ArrayList<>();
        for (TechniqueId id : step.choices()) {
            Optional<Technique> known = knowledge.techniques().find(id);
            if (known.isEmpty()) {
                impossible.add(out(
                        part, id, List.of(), Objection.of("the technique is not in the catalog, or was withdrawn")));
                continue;
            }
            Attempt attempt = attempt(stretch, part, step, known.get());
            if (attempt.step().isPresent()) {
                possible.add(attempt);
            } else {
                impossible.addAll(attempt.out());
            }
        }
        leftOut.addAll(impossible);
        Optional<Attempt> taken = choose(possible, key, part);
        taken.ifPresent(attempt -> leftOut.addAll(attempt.out()));
        return taken.flatMap(Attempt::step);
    }

    private Optional<Attempt> choose(List<Attempt> possible, String key, Stretch.Part part) {
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        Attempt gentlest = possible.stream()
                .min(Comparator.comparingInt(Attempt::pressure))
                .orElseThrow();
        String taken = choices.take(
                key,
                "Which technique in the phase \"" + part.phase().name() + "\"? The protocol holds them for equal.",
                possible.stream()
                        .map(attempt -> PlanChoice.Option.of(
                                attempt.technique().id().value(),
                                attempt.technique().name(),
                                attempt.step()
                                        .flatMap(ProtocolStep::maxPressure)
                                        .map(most -> "Pressure up to " + most + ".")
                                        .orElse("Without pressure.")))
                        .toList(),
                gentlest.technique().id().value());
        return possible.stream()
                .filter(attempt -> attempt.technique().id().value().equals(taken))
                .findFirst();
    }

    private Attempt attempt(Stretch stretch, Stretch.Part part, ProtocolStep step, Technique technique) {
        SiteAllowance allowed = new SiteAllowance(request, stretch, part, technique);
        Optional<Objection> refused = allowance.objection(technique).or(allowed::objection);
        if (refused.isPresent()) {
            return new Attempt(
                    technique, Optional.empty(), List.of(out(part, technique.id(), List.of(), refused.get())));
        }
        List<LeftOut> dropped = new ArrayList<>();
        List<BodySite> ordered = new ArrayList<>();
        for (BodySite site : step.sites()) {
            List<BodySite> narrowed = narrowed(part.course(), site);
            if (narrowed.isEmpty()) {
                dropped.add(out(
                        part,
                        technique.id(),
                        List.of(site),
                        Objection.of("outside the regions of the order or on the other side")));
            }
            narrowed.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        }
        List<Split> splits =
                ordered.stream().map(site -> split(part, allowed, site)).toList();
        splits.forEach(split -> dropped.addAll(split.dropped()));
        List<BodySite> sites = splits.stream()
                .flatMap(split -> split.kept().stream())
                .distinct()
                .toList();
        if (sites.isEmpty()) {
            return new Attempt(technique, Optional.empty(), dropped);
        }
        boolean turnsOver =
                step.position().map(usual -> allowed.turnsOver(usual, sites)).orElse(false);
        Optional<TreatmentPosition> position =
                turnsOver ? Optional.empty() : step.position().flatMap(usual -> allowed.position(usual, sites));
        Optional<Integer> most = allowed.maxMinutes(sites);
        Optional<Objection> last = step.position().isPresent() && position.isEmpty() && !turnsOver
                ? Optional.of(Objection.of("no position is left in which it can be done"))
                : most.filter(minutes -> minutes < step.minMinutes())
                        .map(minutes -> Objection.of("the time that is allowed there is too short for it"));
        if (last.isPresent()) {
            return new Attempt(technique, Optional.empty(), List.of(out(part, technique.id(), sites, last.get())));
        }
        int longest = Math.min(step.maxMinutes(), most.orElse(step.maxMinutes()));
        ProtocolStep left = ProtocolStep.builder()
                .from(step)
                .technique(technique.id())
                .alternatives(Set.of())
                .sites(sites)
                .minutes(Math.min(step.minutes(), longest))
                .maxMinutes(longest)
                .maxPressure(pressure(step, technique, allowed, ordered))
                .position(position)
                .build();
        return new Attempt(technique, Optional.of(left), dropped);
    }

    /** The lightest that any site of the step asks for, one that is left out too: leaving it out makes nothing firmer. */
    private static Optional<Integer> pressure(
            ProtocolStep step, Technique technique, SiteAllowance allowed, List<BodySite> sites) {
        return technique
                .pressure()
                .map(range -> Math.max(
                        range.min(),
                        Stream.concat(
                                        step.maxPressure().stream(),
                                        sites.stream().map(allowed::most))
                                .reduce(Math.min(range.max(), PressureRange.STRONGEST), Math::min)));
    }

    /** What is left of a site: a wound on one calf costs that calf, not the body. */
    private record Split(List<BodySite> kept, List<LeftOut> dropped) {}

    private static Split split(Stretch.Part part, SiteAllowance allowed, BodySite site) {
        Optional<Objection> objection = allowed.objection(site);
        if (objection.isEmpty()) {
            return new Split(List.of(site), List.of());
        }
        List<Split> pieces =
                pieces(site).map(piece -> split(part, allowed, piece)).toList();
        List<BodySite> kept =
                pieces.stream().flatMap(piece -> piece.kept().stream()).toList();
        return kept.isEmpty()
                ? new Split(List.of(), List.of(out(part, allowed.technique(), List.of(site), objection.get())))
                : new Split(
                        kept,
                        pieces.stream()
                                .flatMap(piece -> piece.dropped().stream())
                                .toList());
    }

    private static Stream<BodySite> pieces(BodySite site) {
        List<BodyRegion> parts = site.region().parts();
        if (parts.isEmpty()) {
            return site.side().isEmpty() && site.region().isPaired()
                    ? Stream.of(Side.LEFT, Side.RIGHT).map(side -> BodySite.of(site.region(), side))
                    : Stream.empty();
        }
        return parts.stream().flatMap(region -> site.intersection(BodySite.of(region)).stream());
    }

    /** The parts of a site that request, order and diagnosis leave. */
    private List<BodySite> narrowed(Course course, BodySite site) {
        List<BodySite> regions =
                request.prescription().map(Prescription::regions).orElse(List.of());
        return course.onSide(site).stream()
                .flatMap(each -> within(each, course.sites()))
                .flatMap(each -> within(each, regions))
                .distinct()
                .toList();
    }

    private static Stream<BodySite> within(BodySite site, List<BodySite> bounds) {
        return bounds.isEmpty() ? Stream.of(site) : bounds.stream().flatMap(bound -> site.intersection(bound).stream());
    }

    private static LeftOut out(Stretch.Part part, TechniqueId technique, List<BodySite> sites, Objection objection) {
        return new LeftOut(part.phase().name(), technique, sites, objection.because(), objection.rules());
    }

    /** The sites of some steps, in words. */
    static String words(Collection<BodySite> sites) {
        return sites.stream().map(BodySite::toString).collect(Collectors.joining(", "));
    }

    /** Why something is left out, and the rules that ask for it. */
    record Objection(String because, List<RuleId> rules) {
        static Objection of(String because) {
            return new Objection(because, List.of());
        }
    }
}
