package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A visit that lasted longer than ordered, under several timed codes: which minutes were the ordered ones, a person
 * decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ExcessMinutes.Builder.class)
public abstract class ExcessMinutes implements WithExcessMinutes {

    ExcessMinutes() {}

    /**
     * The minutes that the order gives a visit.
     *
     * @return 1 or more
     */
    public abstract int ordered();

    /**
     * The minutes in the notes, by timed code.
     *
     * @return two codes or more, with more minutes together than ordered
     */
    public abstract Map<ProcedureCode, Integer> noted();

    @Value.Check
    void check() {
        Checks.require(ordered() >= 1, "ordered", "1 or more");
        Checks.require(
                noted().values().stream().mapToInt(Integer::intValue).sum() > ordered(),
                "noted",
                "more together than ordered");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ExcessMinutes";
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
     * Builds {@link ExcessMinutes}. Not thread-safe.
     */
    public static final class Builder extends ImmutableExcessMinutes.Builder {
        Builder() {}
    }
}
