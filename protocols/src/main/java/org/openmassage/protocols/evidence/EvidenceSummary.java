package org.openmassage.protocols.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What is known about massage for one condition: the grade, in a few plain words, and where sources disagree. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EvidenceSummary.Builder.class)
public abstract class EvidenceSummary implements WithEvidenceSummary {
    EvidenceSummary() {}

    /**
     * The grade.
     *
     * @return the grade
     */
    public abstract EvidenceGrade grade();

    /**
     * Whether guidelines or trials disagree, or one advises against.
     *
     * @return true if so; {@link #conflict()} says how
     */
    public final boolean isConflicted() {
        return conflict().isPresent();
    }

    /**
     * How the sources disagree.
     *
     * @return sentences; empty where they agree
     */
    public abstract Optional<String> conflict();

    /**
     * What is known, without more of a promise than the evidence carries.
     *
     * @return sentences
     */
    public abstract String statement();

    /**
     * The pieces of evidence.
     *
     * @return ids of the evidence catalog; empty for consensus
     */
    public abstract List<EvidenceId> evidence();

    @Value.Check
    void check() {
        Checks.text("statement", statement());
        Checks.text("conflict", conflict());
        Checks.require(
                grade() == EvidenceGrade.C || !evidence().isEmpty(), "evidence", "present for a grade above consensus");
    }

    @Override
    public final String toString() {
        return "EvidenceSummary(" + grade() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceSummary}. Not thread-safe. */
    public static final class Builder extends ImmutableEvidenceSummary.Builder {
        Builder() {}
    }
}
