package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * Which procedure code a payer wants for a technique. All minutes of the technique go to that code, whatever else
 * was done in the session.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TechniqueRule.Builder.class)
public abstract class TechniqueRule implements WithTechniqueRule {

    TechniqueRule() {}

    /**
     * The technique.
     *
     * @return the technique
     */
    public abstract TechniqueId technique();

    /**
     * The code.
     *
     * @return the code, or empty where the payer has none for the technique
     */
    public abstract Optional<ProcedureCode> code();

    /**
     * What the rule rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "TechniqueRule";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link TechniqueRule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableTechniqueRule.Builder {
        Builder() {}
    }
}
