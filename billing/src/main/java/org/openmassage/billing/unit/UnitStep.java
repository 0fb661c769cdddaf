package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;

/**
 * One step of a unit calculation, for a person who wants to know why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = UnitStep.Builder.class)
public abstract class UnitStep implements WithUnitStep {

    UnitStep() {}

    /**
     * The rule applied: {@code total}, {@code whole-quarter-hours}, {@code largest-remainder}, {@code tie},
     * {@code decision}, {@code midpoint} or {@code untimed}.
     *
     * @return a stable kebab-case name
     */
    public abstract String rule();

    /**
     * The code the step is about.
     *
     * @return the code, unless the step is about the whole date
     */
    public abstract Optional<ProcedureCode> code();

    /**
     * What was done and why, with its numbers, in English.
     *
     * @return one sentence
     */
    public abstract String because();

    /**
     * The source of the rule.
     *
     * @return a short reference for a person to look up
     */
    public abstract String source();

    /**
     * The type only; read {@link #because()} for the sentence.
     *
     * @return {@code "UnitStep"}
     */
    @Override
    public final String toString() {
        return "UnitStep";
    }

    /**
     * Starts a step.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitStep}. Not thread-safe. */
    public static final class Builder extends ImmutableUnitStep.Builder {
        Builder() {}
    }
}
