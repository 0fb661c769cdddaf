package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What the therapist judges: how the person does against the goals. The diagnoses are quoted from the prescription;
 * a massage therapist does not diagnose. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Assessment.Builder.class)
public abstract class Assessment implements WithAssessment {
    Assessment() {}

    /**
     * The judgment.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    /**
     * How the person does since the start of the care.
     *
     * @return if judged
     */
    public abstract Optional<Progress> progress();

    /**
     * What the outcome measures say about the change.
     *
     * @return the verdicts, or none
     */
    public abstract List<ChangeVerdict> changes();

    /**
     * The diagnoses treated, as the prescriber gave them.
     *
     * @return the codes, the first one treated first
     */
    public abstract List<Icd10CmCode> diagnoses();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /**
     * Whether nothing is written here.
     *
     * @return true if every attribute is empty
     */
    public final boolean blank() {
        return equals(builder().build());
    }

    /** How a person does, in the therapist's judgment. */
    public enum Progress {
        /** Better. */
        IMPROVED,
        /** Neither better nor worse. */
        UNCHANGED,
        /** Worse. */
        WORSE,
        /** The goals are met. */
        RESOLVED
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Assessment";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. Not thread-safe. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
