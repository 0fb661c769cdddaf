package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.style.DomainValue;

/**
 * What one provider or facility expects to charge.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProviderEstimate.Builder.class)
public abstract class ProviderEstimate implements WithProviderEstimate {

    ProviderEstimate() {}

    /**
     * The name.
     *
     * @return not blank
     */
    public abstract String name();

    /**
     * The National Provider Identifier, as it was entered.
     *
     * @return the number, if given
     */
    public abstract Optional<String> npi();

    /**
     * The tax number.
     *
     * @return the number, if given
     */
    public abstract Optional<TaxId> taxId();

    /**
     * Where the services are expected to be given, with the state.
     *
     * @return the address, if given
     */
    public abstract Optional<PostalAddress> location();

    /**
     * The services.
     *
     * @return the itemized list
     */
    public abstract List<ExpectedService> services();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("npi", npi());
    }

    /**
     * The expected charges of this provider, which a later bill is held against.
     *
     * @return the sum; empty where there is no service, or the charge of one is unknown
     */
    public final Optional<Money> expected() {
        List<Optional<Money>> totals =
                services().stream().map(ExpectedService::total).toList();
        return totals.isEmpty() || totals.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Money.total(totals.stream().map(Optional::orElseThrow).toList()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ProviderEstimate";
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
     * Builds {@link ProviderEstimate}. Not thread-safe.
     */
    public static final class Builder extends ImmutableProviderEstimate.Builder {
        Builder() {}
    }
}
