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
 * A tie: some units are earned, and several codes have the same claim to them. The person who treated decides, with a
 * {@link UnitDecision}; the library never does. Source: CMS Pub. 100-04, chapter 5, section 20.2, example 2 (20 and 20
 * minutes: three units, and either code may have two).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = UnitChoice.Builder.class)
public abstract class UnitChoice implements WithUnitChoice {

    UnitChoice() {}

    /**
     * The codes with the same remainder, in the order in which the services were given.
     *
     * @return two or more different codes
     */
    public abstract List<ProcedureCode> codes();

    /**
     * How many of the codes get one more unit.
     *
     * @return 1 or more, and fewer than there are codes
     */
    public abstract int unitsToPlace();

    /**
     * The provider's key, as given with the services.
     *
     * @return the key, if one was given
     */
    public abstract Optional<String> provider();

    @Value.Check
    void check() {
        Checks.require(
                codes().size() > 1 && new HashSet<>(codes()).size() == codes().size(),
                "codes",
                "two or more different codes");
        Checks.range("unitsToPlace", unitsToPlace(), 1, codes().size() - 1);
    }

    /**
     * The type only.
     *
     * @return {@code "UnitChoice"}
     */
    @Override
    public final String toString() {
        return "UnitChoice";
    }

    /**
     * Starts a choice.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitChoice}. Not thread-safe. */
    public static final class Builder extends ImmutableUnitChoice.Builder {
        Builder() {}
    }
}
