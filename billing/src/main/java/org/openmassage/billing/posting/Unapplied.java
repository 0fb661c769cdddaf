package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A part of a remittance that was not posted to an account, and why. It waits for a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Unapplied.Builder.class)
public abstract class Unapplied implements WithUnapplied {

    Unapplied() {}

    /**
     * Its place among the claims of the remittance, counted from 0.
     *
     * @return the place
     */
    public abstract int claim();

    /**
     * Why it was not posted.
     *
     * @return the issue
     */
    public abstract PostingIssue why();

    /**
     * What the payer said.
     *
     * @return the claim of the remittance
     */
    public abstract ClaimRemittance remittance();

    @Value.Check
    void check() {
        Checks.require(claim() >= 0, "claim", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Unapplied";
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
     * Builds {@link Unapplied}. Not thread-safe.
     */
    public static final class Builder extends ImmutableUnapplied.Builder {
        Builder() {}
    }
}
