package org.openmassage.protocols.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.protocol.Protocol;

/**
 * Tells where the treatments of a note do not fit the condition that they are for: pressure where gentle work is asked
 * for (R9), techniques that neither the catalog nor a protocol has for it (R10). A finding is for a person to weigh, never an
 * exception. Stateless and thread-safe.
 */
public final class ConditionReview {
    private ConditionReview() {}

    /**
     * Reviews the treatments of a note.
     *
     * @param note the note
     * @param condition the condition of the order
     * @param protocols the protocols of the condition: what they use is as good as listed
     * @param stage its stage, or empty if not known: then gentle work is asked for if any stage needs it
     * @param severity its severity, or empty if not known
     * @return what does not fit, with paths into the note
     */
    public static Issues check(
            SoapNote note,
            Condition condition,
            Collection<Protocol> protocols,
            Optional<StageId> stage,
            Optional<ConditionSeverity> severity) {
        Set<TechniqueId> listed = Stream.concat(
                        condition.techniques().stream(),
                        protocols.stream()
                                .flatMap(protocol -> protocol.phases().stream())
                                .flatMap(phase -> phase.steps().stream())
                                .flatMap(step -> step.choices().stream()))
                .collect(Collectors.toUnmodifiableSet());
        boolean gentle =
                condition.gentle().map(rule -> rule.appliesTo(stage, severity)).orElse(false);
        List<Issue> found = new ArrayList<>();
        for (int i = 0; i < note.treatments().size(); i++) {
            TreatmentEntry entry = note.treatments().get(i);
            String path = "/treatments/" + i;
            if (gentle
                    && entry.dose() instanceof TreatmentDose.ManualPressure pressure
                    && pressure.walton() > GentleRule.MAX_PRESSURE) {
                found.add(ConditionGap.NOT_GENTLE.at(path + "/dose"));
            }
            if (!listed.contains(entry.technique())) {
                found.add(ConditionGap.TECHNIQUE_NOT_LISTED.at(path + "/technique"));
            }
        }
        return Issues.of(found);
    }
}
