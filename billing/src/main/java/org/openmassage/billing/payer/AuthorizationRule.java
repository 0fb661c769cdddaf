package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What a payer wants before it pays for a range of visits.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = AuthorizationRule.Builder.class)
public abstract class AuthorizationRule implements WithAuthorizationRule {

    AuthorizationRule() {}

    /**
     * The first visit of the range, counted from 1.
     *
     * @return 1 or more
     */
    public abstract int fromVisit();

    /**
     * The last visit of the range.
     *
     * @return the visit, or empty for all that follow
     */
    public abstract Optional<Integer> throughVisit();

    /**
     * Whether an authorization number must be on the claim.
     *
     * @return true if it must
     */
    public abstract boolean required();

    /**
     * What to ask for, and whom, in English.
     *
     * @return a sentence
     */
    public abstract String what();

    /**
     * What the rule rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(fromVisit() >= 1, "fromVisit", "1 or more");
        throughVisit().ifPresent(last -> Checks.require(last >= fromVisit(), "throughVisit", "fromVisit or more"));
        Checks.text("what", what());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "AuthorizationRule";
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
     * Builds {@link AuthorizationRule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAuthorizationRule.Builder {
        Builder() {}
    }
}
