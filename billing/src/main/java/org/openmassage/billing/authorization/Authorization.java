package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.billing.payer.EpisodeKind;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What a payer has agreed to pay for. It is the payer's, and stands beside the prescriber's order and the plan's benefit limits; none of the three replaces another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Authorization.Builder.class)
public abstract class Authorization implements WithAuthorization {

    Authorization() {}

    /**
     * The payer's number, exactly as the payer gave it.
     *
     * @return the authorization or referral number
     */
    public abstract String number();

    /**
     * Whose care it is.
     *
     * @return the patient
     */
    public abstract PatientId patient();

    /**
     * Who gave it.
     *
     * @return the payer
     */
    public abstract PayerId payer();

    /**
     * Whether it begins care or goes on with it.
     *
     * @return initial unless said otherwise
     */
    @Value.Default
    public EpisodeKind kind() {
        return EpisodeKind.INITIAL;
    }

    /**
     * The day from which it can be used.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * The last day on which it can be used.
     *
     * @return the day, if one is named
     */
    public abstract Optional<LocalDate> expires();

    /**
     * How many visits.
     *
     * @return 1 or more; where none are named, the payer's standard episode counts
     */
    public abstract Optional<Integer> visits();

    /**
     * Within how many days of the first treatment, that day being day 1.
     *
     * @return 1 or more; where none are named, the payer's standard episode counts
     */
    public abstract Optional<Integer> days();

    /**
     * For which codes.
     *
     * @return the codes; empty for any
     */
    public abstract Set<ProcedureCode> codes();

    @Value.Check
    void check() {
        Checks.text("number", number());
        expires().ifPresent(last -> Checks.require(!last.isBefore(issuedOn()), "expires", "on or after issuedOn"));
        visits().ifPresent(count -> Checks.require(count >= 1, "visits", "1 or more"));
        days().ifPresent(count -> Checks.require(count >= 1, "days", "1 or more"));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Authorization";
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
     * Builds {@link Authorization}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAuthorization.Builder {
        Builder() {}
    }
}
