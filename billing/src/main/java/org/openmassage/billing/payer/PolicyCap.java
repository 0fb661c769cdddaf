package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The most visits or units that a payer pays for in some time, whatever was ordered and authorized.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PolicyCap.Builder.class)
public abstract class PolicyCap implements WithPolicyCap {

    PolicyCap() {}

    /**
     * What is counted.
     *
     * @return the kind
     */
    public abstract CapKind kind();

    /**
     * How many at the most.
     *
     * @return 1 or more
     */
    public abstract int most();

    /**
     * For which codes, where units are counted.
     *
     * @return the codes; empty for each code
     */
    public abstract Set<ProcedureCode> codes();

    /**
     * What lets the payer go beyond it, in English.
     *
     * @return a sentence; empty where nothing does
     */
    public abstract Optional<String> unless();

    /**
     * What the cap rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(most() >= 1, "most", "1 or more");
        Checks.require(codes().isEmpty() || kind() == CapKind.UNITS_A_DAY, "codes", "empty where visits are counted");
        Checks.text("unless", unless());
    }

    /**
     * Whether the cap is on units of a code.
     *
     * @param code the code
     * @return true if units of the code are counted
     */
    public final boolean isOn(ProcedureCode code) {
        return kind() == CapKind.UNITS_A_DAY && (codes().isEmpty() || codes().contains(code));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PolicyCap";
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
     * Builds {@link PolicyCap}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePolicyCap.Builder {
        Builder() {}
    }
}
