package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.billing.unit.UnitDecision;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A person's answers to the choices of one day and practitioner.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChargeDecision.Builder.class)
public abstract class ChargeDecision implements WithChargeDecision {

    ChargeDecision() {}

    /**
     * The date of service.
     *
     * @return a date
     */
    public abstract LocalDate date();

    /**
     * Who treated.
     *
     * @return the id, or empty where one practitioner treated that day
     */
    public abstract Optional<PractitionerId> practitioner();

    /**
     * For each edit conflict, the code that is billed. The other is left out, with its minutes.
     *
     * @return the codes; empty where no conflict is answered
     */
    public abstract Set<ProcedureCode> keep();

    /**
     * Which of the tied codes get one more unit.
     *
     * @return the decision, if a tie is answered
     */
    public abstract Optional<UnitDecision> units();

    /**
     * Where the visit lasted longer than ordered: how many minutes of each timed code are billed. The rest is left out.
     *
     * @return minutes by code, no more than noted and no more together than ordered; empty where no excess is answered
     */
    public abstract Map<ProcedureCode, Integer> minutes();

    @Value.Check
    void check() {
        Checks.require(minutes().values().stream().allMatch(count -> count >= 0), "minutes", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ChargeDecision";
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
     * Builds {@link ChargeDecision}. Not thread-safe.
     */
    public static final class Builder extends ImmutableChargeDecision.Builder {
        Builder() {}
    }
}
