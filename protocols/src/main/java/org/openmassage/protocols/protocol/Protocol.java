package org.openmassage.protocols.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.StageId;

/**
 * How a condition is treated: what to assess, what to do in which session, how often and how long, what to mind, when to
 * look again, when to stop and when to refer. It is where a plan starts from, not an order. What is known about massage for
 * the condition stands with the condition. Several protocols of one condition are alternatives. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Protocol.Builder.class)
public abstract class Protocol implements WithProtocol {
    Protocol() {}

    /**
     * Its id.
     *
     * @return for example {@code chronic-neck-pain}
     */
    public abstract ProtocolId id();

    /**
     * Its name.
     *
     * @return for example {@code Chronic neck pain}
     */
    public abstract String name();

    /**
     * The condition that it is for.
     *
     * @return an id of the condition catalog
     */
    public abstract ConditionId condition();

    /**
     * The goals.
     *
     * @return at least one
     */
    public abstract List<ProtocolGoal> goals();

    /**
     * The outcome measures to take.
     *
     * @return at least one, the main one first
     */
    public abstract List<MeasureId> measures();

    /**
     * The special tests to do.
     *
     * @return test ids
     */
    public abstract List<SpecialTestId> specialTests();

    /**
     * What else to assess: motion, touch, posture.
     *
     * @return sentences
     */
    public abstract List<String> assessment();

    /**
     * The phases.
     *
     * @return at least one, in order of time
     */
    public abstract List<ProtocolPhase> phases();

    /**
     * Techniques that are not used for this condition.
     *
     * @return technique ids
     */
    public abstract Set<TechniqueId> avoidedTechniques();

    /**
     * What to mind.
     *
     * @return at least one sentence
     */
    public abstract List<String> precautions();

    /**
     * How the patient lies.
     *
     * @return sentences
     */
    public abstract List<String> positioning();

    /**
     * Heat and cold.
     *
     * @return sentences
     */
    public abstract List<String> heatAndCold();

    /**
     * What the patient does at home.
     *
     * @return sentences
     */
    public abstract List<String> homeCare();

    /**
     * When to look again.
     *
     * @return visits and weeks
     */
    public abstract Reassessment reassessment();

    /**
     * What the patient's answer to a session changes in the next.
     *
     * @return when to do more and when to do less, and how
     */
    public abstract Progression progression();

    /**
     * When the treatment ends.
     *
     * @return at least one sentence
     */
    public abstract List<String> dischargeCriteria();

    /**
     * How it usually goes.
     *
     * @return sentences
     */
    public abstract String expectedCourse();

    /**
     * When to refer to somebody else.
     *
     * @return at least one sentence
     */
    public abstract List<String> referWhen();

    /**
     * The sources.
     *
     * @return citation ids
     */
    public abstract List<CitationId> citations();

    /**
     * How well the protocol as a whole is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("expectedCourse", expectedCourse());
        Checks.require(!goals().isEmpty(), "goals", "present");
        Checks.require(!measures().isEmpty(), "measures", "present");
        Checks.require(!phases().isEmpty(), "phases", "present");
        Checks.require(!precautions().isEmpty(), "precautions", "present");
        Checks.require(!dischargeCriteria().isEmpty(), "dischargeCriteria", "present");
        Checks.require(!referWhen().isEmpty(), "referWhen", "present");
        Checks.texts("assessment", assessment());
        Checks.texts("precautions", precautions());
        Checks.texts("positioning", positioning());
        Checks.texts("heatAndCold", heatAndCold());
        Checks.texts("homeCare", homeCare());
        Checks.texts("dischargeCriteria", dischargeCriteria());
        Checks.texts("referWhen", referWhen());
        Checks.require(
                phases().stream()
                        .flatMap(phase -> phase.steps().stream())
                        .flatMap(step -> step.choices().stream())
                        .noneMatch(avoidedTechniques()::contains),
                "phases",
                "without the avoided techniques");
        Checks.require(
                phases().stream().map(ProtocolPhase::name).distinct().count() == phases().size(),
                "phases",
                "of different names");
    }

    /**
     * The phases for a stage of the condition.
     *
     * @param stage the stage, or empty if it is not known
     * @return those for every stage, and those for this one; without a stage, those for every stage
     */
    public final List<ProtocolPhase> phasesFor(Optional<StageId> stage) {
        return phases().stream()
                .filter(phase -> phase.stages().isEmpty()
                        || stage.map(phase.stages()::contains).orElse(false))
                .toList();
    }

    @Override
    public final String toString() {
        return "Protocol(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Protocol}. Not thread-safe. */
    public static final class Builder extends ImmutableProtocol.Builder {
        Builder() {}
    }
}
