package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.style.DomainValue;

/**
 * A good faith estimate of expected charges for a patient who is uninsured or pays without using insurance. It may be an unfinished draft: {@link GoodFaithCheck} says what is missing. It stands on the clinic's own charges; for an insured person see {@code org.openmassage.billing.estimate}. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "good-faith-estimate", version = 1)
@JsonDeserialize(builder = GoodFaithEstimate.Builder.class)
public abstract class GoodFaithEstimate implements WithGoodFaithEstimate {

    GoodFaithEstimate() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract EstimateId id();

    /**
     * The patient.
     *
     * @return the id, if given
     */
    public abstract Optional<PatientId> patient();

    /**
     * The day on which it was made.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * The patient's name.
     *
     * @return the name, if given
     */
    public abstract Optional<PersonName> patientName();

    /**
     * The patient's date of birth.
     *
     * @return the date, if given
     */
    public abstract Optional<LocalDate> birthDate();

    /**
     * The service that it is about, in words that a patient understands.
     *
     * @return a description, if given
     */
    public abstract Optional<String> primaryService();

    /**
     * The day for which that service is scheduled.
     *
     * @return the day, if it is scheduled
     */
    public abstract Optional<LocalDate> scheduledFor();

    /**
     * The scope, where services recur.
     *
     * @return the scope, if they do
     */
    public abstract Optional<Recurrence> recurrence();

    /**
     * The providers and facilities with their services; the one that schedules first.
     *
     * @return the providers
     */
    public abstract List<ProviderEstimate> providers();

    /**
     * Services that will have to be scheduled separately.
     *
     * @return the services; may be empty
     */
    public abstract List<SeparateService> separateServices();

    /**
     * The disclaimers.
     *
     * @return the disclaimers
     */
    public abstract List<Disclaimer> disclaimers();

    /**
     * What the caller keeps with the estimate.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("primaryService", primaryService());
        Checks.require(
                providers().stream()
                                .flatMap(provider -> provider.services().stream())
                                .flatMap(service -> service.charge().stream())
                                .map(Money::getCurrencyUnit)
                                .distinct()
                                .count()
                        <= 1,
                "providers",
                "in one currency");
    }

    /**
     * The expected charges of all providers.
     *
     * @return the sum; empty where one is unknown
     */
    public final Optional<Money> expected() {
        List<Optional<Money>> each =
                providers().stream().map(ProviderEstimate::expected).toList();
        return each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Money.total(each.stream().map(Optional::orElseThrow).toList()));
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "GoodFaithEstimate(" + id() + ")";
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
     * Builds {@link GoodFaithEstimate}. Not thread-safe.
     */
    public static final class Builder extends ImmutableGoodFaithEstimate.Builder {
        Builder() {}
    }
}
