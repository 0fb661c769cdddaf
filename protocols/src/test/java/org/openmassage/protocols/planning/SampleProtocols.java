package org.openmassage.protocols.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.PositionReach;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Progression;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolGoal;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;
import org.openmassage.protocols.protocol.Reassessment;

/** Small protocols for tests of the planner, laid over the shipped knowledge in place of its own. */
public final class SampleProtocols {
    private SampleProtocols() {}

    public static ClinicalKnowledge knowledge(Protocol... protocols) {
        Catalog.Builder<ProtocolId, Protocol> samples = Catalog.builder("samples", "1", Someone.DAY);
        Stream.of(protocols).forEach(protocol -> samples.add(protocol.id(), protocol));
        return Someone.KNOWLEDGE.withProtocols(samples.build());
    }

    public static Protocol protocol(String condition, ProtocolPhase... phases) {
        return Protocol.builder()
                .id(ProtocolId.of(condition))
                .name("Sample for " + condition)
                .condition(ConditionId.of(condition))
                .addGoals(ProtocolGoal.builder()
                        .what("Less trouble from " + condition)
                        .byWeek(4)
                        .build())
                .addMeasures(MeasureId.of("nprs"))
                .addPhases(phases)
                .addPrecautions("Mind the " + condition + ".")
                .reassessment(new Reassessment(6, 4))
                .progression(Progression.builder()
                        .addProgressWhen("Soreness is gone within 2 days.")
                        .addProgressBy("Five minutes more.")
                        .addRegressWhen("Soreness lasts longer than 2 days.")
                        .addRegressBy("One step less pressure.")
                        .addWhenStalled("Change the main technique.")
                        .build())
                .addDischargeCriteria("The goals are met.")
                .expectedCourse("By experience.")
                .addReferWhen("New weakness.")
                .status(Status.CONSENSUS)
                .build();
    }

    public static ProtocolPhase.Builder phase(String name, int perWeek, int weeks, ProtocolStep... steps) {
        ProtocolPhase.Builder phase = ProtocolPhase.builder();
        phase.name(name)
                .perWeek(perWeek)
                .weeks(weeks)
                .minutes(Stream.of(steps).mapToInt(ProtocolStep::minutes).sum())
                .addSteps(steps)
                .status(Status.CONSENSUS);
        return phase;
    }

    public static ProtocolPhase inStage(String stage, ProtocolPhase.Builder phase) {
        return phase.addStages(StageId.of(stage)).build();
    }

    /** A step such as {@code effleurage 10 2 forearm-flexors palm}: technique, minutes, pressure (0 for none), sites; on the back if they are reached there. */
    public static ProtocolStep step(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        int minutes = Integer.parseInt(parts.get(1));
        int pressure = Integer.parseInt(parts.get(2));
        List<BodySite> sites =
                parts.subList(3, parts.size()).stream().map(BodySite::parse).toList();
        return ProtocolStep.builder()
                .technique(TechniqueId.of(parts.get(0)))
                .sites(sites)
                .minutes(minutes)
                .minMinutes(Math.max(1, minutes / 2))
                .maxMinutes(minutes * 2)
                .maxPressure(pressure == 0 ? Optional.empty() : Optional.of(pressure))
                .position(Stream.of(TreatmentPosition.SUPINE, TreatmentPosition.PRONE)
                        .filter(position ->
                                sites.stream().allMatch(site -> PositionReach.reaches(position, site.region())))
                        .findFirst())
                .build();
    }
}
