package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.core.id.RemittanceId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What a payer said of a claim, as it was posted. Nothing of it is changed or left out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PostedRemittance.Builder.class)
public abstract class PostedRemittance implements WithPostedRemittance {

    PostedRemittance() {}

    /**
     * The remittance.
     *
     * @return the id
     */
    public abstract RemittanceId remittance();

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * The day of the payment.
     *
     * @return the day
     */
    public abstract LocalDate paidOn();

    /**
     * The number of the check or transfer.
     *
     * @return the number, if told
     */
    public abstract Optional<String> paymentReference();

    /**
     * What it said of the claim.
     *
     * @return the claim of the remittance
     */
    public abstract ClaimRemittance claim();

    /**
     * Which line of the account each line of the claim is, counted from 1; 0 for one that fits none.
     *
     * @return as many as there are lines
     */
    public abstract List<Integer> lineNumbers();

    @Value.Check
    void check() {
        Checks.require(lineNumbers().size() == claim().lines().size(), "lineNumbers", "one a line");
        Checks.require(lineNumbers().stream().allMatch(number -> number >= 0), "lineNumbers", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PostedRemittance";
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
     * Builds {@link PostedRemittance}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePostedRemittance.Builder {
        Builder() {}
    }
}
