package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A service that is expected to be given, as a good faith estimate itemizes it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ExpectedService.Builder.class)
public abstract class ExpectedService implements WithExpectedService {

    ExpectedService() {}

    /**
     * What it is, in words that a patient understands.
     *
     * @return a phrase
     */
    public abstract String description();

    /**
     * The expected service code.
     *
     * @return the code, if known
     */
    public abstract Optional<ProcedureCode> code();

    /**
     * The diagnosis codes that apply.
     *
     * @return the codes; empty where there is none yet
     */
    public abstract List<Icd10CmCode> diagnoses();

    /**
     * The units at one time.
     *
     * @return 1 or more
     */
    @Value.Default
    public int units() {
        return 1;
    }

    /**
     * How often it is expected.
     *
     * @return 1 or more
     */
    @Value.Default
    public int occurrences() {
        return 1;
    }

    /**
     * The expected charge for one time: what the clinic will ask, any discount taken off.
     *
     * @return the amount, if known
     */
    public abstract Optional<Money> charge();

    @Value.Check
    void check() {
        Checks.text("description", description());
        Checks.require(units() >= 1, "units", "1 or more");
        Checks.require(occurrences() >= 1, "occurrences", "1 or more");
        charge().ifPresent(amount -> Checks.require(!amount.isNegative(), "charge", "0 or more"));
    }

    /**
     * The expected charge for all times.
     *
     * @return the amount, if that of one time is known
     */
    public final Optional<Money> total() {
        return charge().map(once -> once.multipliedBy(occurrences()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ExpectedService";
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
     * Builds {@link ExpectedService}. Not thread-safe.
     */
    public static final class Builder extends ImmutableExpectedService.Builder {
        Builder() {}
    }
}
