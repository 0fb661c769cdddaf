package org.openmassage.protocols.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;

/**
 * A condition of a plan, with the protocol, the stage, the side and the phases that planning settled on.
 *
 * @param sites the sites that the request keeps it to; empty for all
 * @param side the side that it is on; empty for both, or where sides do not matter
 * @param phases those of the present stage, then those that follow on; at least one
 */
record Course(
        Condition condition,
        Protocol protocol,
        Optional<StageId> stage,
        Optional<ConditionSeverity> severity,
        List<BodySite> sites,
        Optional<Side> side,
        List<ProtocolPhase> phases) {

    /** Whether a phase waits for a stage that the condition has not come to. */
    boolean followsOn(ProtocolPhase phase) {
        return !phase.stages().isEmpty()
                && stage.map(now -> !phase.stages().contains(now)).orElse(false);
    }

    /** Whether the condition is treated gently in a phase. What is not known is taken as the strict one. */
    boolean isGentle(ProtocolPhase phase) {
        Stream<Optional<StageId>> stages =
                followsOn(phase) ? phase.stages().stream().map(Optional::of) : Stream.of(stage);
        return condition
                .gentle()
                .map(rule -> stages.anyMatch(then -> rule.appliesTo(then, severity)))
                .orElse(false);
    }

    /** Whether a site has to do with this condition. */
    boolean concerns(BodySite site) {
        return condition.regions().stream().map(BodySite::of).anyMatch(site::overlaps)
                || phases.stream()
                        .flatMap(phase -> phase.steps().stream())
                        .flatMap(step -> step.sites().stream())
                        .flatMap(own -> onSide(own).stream())
                        .anyMatch(site::overlaps);
    }

    /** The firmest that a phase of this protocol works at a site. */
    Optional<Integer> firmest(ProtocolPhase phase, BodySite site) {
        return phase.steps().stream()
                .filter(step -> step.sites().stream()
                        .flatMap(own -> onSide(own).stream())
                        .anyMatch(site::overlaps))
                .flatMap(step -> step.maxPressure().stream())
                .max(Integer::compare);
    }

    /** A site on the side of the condition; one of the midline as it is; empty if it is on the other side. */
    Optional<BodySite> onSide(BodySite site) {
        if (side.isEmpty() || side.get() == Side.BILATERAL || !site.region().isPaired()) {
            return Optional.of(site);
        }
        return site.intersection(BodySite.of(site.region(), side.get()));
    }
}
