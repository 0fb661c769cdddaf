package org.openmassage.protocols.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.StageId;

/**
 * Tells where the treatments of a note do not fit the condition that they are for: pressure where gentle work is asked
 * for (R9), techniques that the catalog does not list for it (R10). A finding is for a person to weigh, never an
 * exception. Stateless and thread-safe.
 */
public final class ConditionReview {
    private ConditionReview() {}

    /**
     * Reviews the treatments of a note.
     *
     * @param note the note
     * @param condition the condition of the order
     * @param stage its stage, or empty if not known: then gentle work is asked for if any stage needs it
     * @param severity its severity, or empty if not known
     * @return what does not fit, with paths into the note
     */
    public static Issues check(
            SoapNote note, Condition condition, Optional<StageId> stage, Optional<ConditionSeverity> severity) {
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
            if (!condition.techniques().contains(entry.technique())) {
                found.add(ConditionGap.TECHNIQUE_NOT_LISTED.at(path + "/technique"));
            }
        }
        return Issues.of(found);
    }
}
