package org.openmassage.billing.statement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.StatementId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.style.DomainValue;

/**
 * A statement for the patient. It shows no code, diagnosis or reason: whoever opens the letter learns no more than dates and amounts. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "statement", version = 1)
@JsonDeserialize(builder = PatientStatement.Builder.class)
public abstract class PatientStatement implements WithPatientStatement {

    PatientStatement() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract StatementId id();

    /**
     * The patient.
     *
     * @return the id
     */
    public abstract PatientId patient();

    /**
     * The day of the statement.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Who asks for the payment.
     *
     * @return the name of the clinic
     */
    public abstract String clinic();

    /**
     * To whom it goes.
     *
     * @return the name of the patient or the guarantor
     */
    public abstract PersonName addressee();

    /**
     * Where it goes.
     *
     * @return the address, if known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * The visits by date.
     *
     * @return one or more
     */
    public abstract List<StatementVisit> visits();

    /**
     * What the patient paid without saying for which visit.
     *
     * @return the amount, if any
     */
    public abstract Optional<Money> unassigned();

    /**
     * What the caller keeps with the statement.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("clinic", clinic());
        Checks.require(!visits().isEmpty(), "visits", "one or more");
        Checks.require(
                Stream.concat(visits().stream().map(StatementVisit::charges), unassigned().stream())
                                .map(Money::getCurrencyUnit)
                                .distinct()
                                .count()
                        == 1,
                "visits",
                "in one currency");
    }

    /**
     * What is due from the patient for all visits, less what was paid without saying for which.
     *
     * @return the amount; negative for a credit
     */
    public final Money balance() {
        Money due = Money.total(visits().stream().map(StatementVisit::due).toList());
        return unassigned().map(due::minus).orElse(due);
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "PatientStatement(" + id() + ")";
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
     * Builds {@link PatientStatement}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePatientStatement.Builder {
        Builder() {}
    }
}
