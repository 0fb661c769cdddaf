package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A charged service line.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = AccountLine.Builder.class)
public abstract class AccountLine implements WithAccountLine {

    AccountLine() {}

    /**
     * The date of service.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The modifiers.
     *
     * @return the modifiers
     */
    public abstract List<Modifier> modifiers();

    /**
     * The units.
     *
     * @return 0 or more
     */
    public abstract int units();

    /**
     * The charge.
     *
     * @return 0 or more
     */
    public abstract Money charge();

    @Value.Check
    void check() {
        Checks.require(units() >= 0, "units", "0 or more");
        Checks.require(!charge().isNegative(), "charge", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "AccountLine";
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
     * Builds {@link AccountLine}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAccountLine.Builder {
        Builder() {}
    }
}
