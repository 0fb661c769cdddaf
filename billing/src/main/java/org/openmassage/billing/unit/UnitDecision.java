package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A person's answer to a {@link UnitChoice}: which of the tied codes get one more unit each.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = UnitDecision.Builder.class)
public abstract class UnitDecision implements WithUnitDecision {

    UnitDecision() {}

    /**
     * The codes that get one more unit each.
     *
     * @return one or more different codes
     */
    public abstract List<ProcedureCode> codes();

    /**
     * The provider's key of the choice that is answered.
     *
     * @return the key, if the choice has one
     */
    public abstract Optional<String> provider();

    @Value.Check
    void check() {
        Checks.require(
                !codes().isEmpty() && new HashSet<>(codes()).size() == codes().size(),
                "codes",
                "one or more different codes");
    }

    /**
     * The type only.
     *
     * @return {@code "UnitDecision"}
     */
    @Override
    public final String toString() {
        return "UnitDecision";
    }

    /**
     * One more unit for each of these codes.
     *
     * @param codes one or more different codes
     * @return the decision
     * @throws IllegalArgumentException if there is no code or a code comes twice
     */
    public static UnitDecision of(ProcedureCode... codes) {
        return builder().addCodes(codes).build();
    }

    /**
     * Starts a decision.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitDecision}. Not thread-safe. */
    public static final class Builder extends ImmutableUnitDecision.Builder {
        Builder() {}
    }
}
