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
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.evidence.EvidenceId;

/** A phase of a protocol: how often, how long, and what happens in a session. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProtocolPhase.Builder.class)
public abstract class ProtocolPhase implements WithProtocolPhase {
    ProtocolPhase() {}

    /**
     * Its name, a word.
     *
     * @return for example {@code relief} or {@code booster}
     */
    public abstract String name();

    /**
     * The stages of the condition that it is for.
     *
     * @return empty for every stage
     */
    public abstract Set<StageId> stages();

    /**
     * What has to be reached before the phase begins, where it follows on another one.
     *
     * @return a sentence; empty for a phase that treatment may begin with
     */
    public abstract Optional<String> beginWhen();

    /**
     * How many sessions in each stretch of {@link #everyWeeks()} weeks.
     *
     * @return 1 to 14
     */
    public abstract int perWeek();

    /**
     * The most sessions in each stretch, where the protocol leaves a choice: 2 beside 1 for once or twice a week.
     *
     * @return above {@link #perWeek()}; empty where there is no choice
     */
    public abstract Optional<Integer> perWeekAtMost();

    /**
     * The stretch that the sessions are counted in: 1 for so many a week, 2 for so many a fortnight.
     *
     * @return 1 unless the data say otherwise
     */
    @Value.Default
    public int everyWeeks() {
        return 1;
    }

    /**
     * How many weeks.
     *
     * @return above 0
     */
    public abstract int weeks();

    /**
     * How long a session is.
     *
     * @return minutes; the minutes of the steps add up to it
     */
    public abstract int minutes();

    /**
     * The shortest session that the evidence speaks for.
     *
     * @return minutes; empty where no evidence sets one
     */
    public abstract Optional<Integer> minutesWithEvidence();

    /**
     * What happens in a session.
     *
     * @return steps in order, at least one
     */
    public abstract List<ProtocolStep> steps();

    /**
     * The evidence for the dosage.
     *
     * @return ids of the evidence catalog; empty for consensus
     */
    public abstract List<EvidenceId> evidence();

    /**
     * The sources of the dosage.
     *
     * @return citation ids; empty for consensus
     */
    public abstract List<CitationId> citations();

    /**
     * How well the dosage is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("beginWhen", beginWhen());
        Checks.range("perWeek", perWeek(), 1, 14);
        perWeekAtMost().ifPresent(most -> Checks.range("perWeekAtMost", most, perWeek() + 1, 14));
        Checks.range("everyWeeks", everyWeeks(), 1, 52);
        Checks.range("weeks", weeks(), 1, 104);
        Checks.require(!steps().isEmpty(), "steps", "present");
        Checks.require(
                steps().stream().mapToInt(ProtocolStep::minutes).sum() == minutes(),
                "minutes",
                "the sum of the minutes of the steps");
    }

    @Override
    public final String toString() {
        return "ProtocolPhase(" + name() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProtocolPhase}. Not thread-safe. */
    public static final class Builder extends ImmutableProtocolPhase.Builder {
        Builder() {}
    }
}
