package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A modifier that a payer wants on some codes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ModifierRule.Builder.class)
public abstract class ModifierRule implements WithModifierRule {

    ModifierRule() {}

    /**
     * The modifier.
     *
     * @return for example {@code GP}
     */
    public abstract Modifier modifier();

    /**
     * The codes that must carry it.
     *
     * @return one or more codes
     */
    public abstract Set<ProcedureCode> codes();

    /**
     * What the rule rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(!codes().isEmpty(), "codes", "one or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ModifierRule";
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
     * Builds {@link ModifierRule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableModifierRule.Builder {
        Builder() {}
    }
}
