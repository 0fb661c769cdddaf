package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * A payer with its policies over time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Payer.Builder.class)
public abstract class Payer implements WithPayer {

    Payer() {}

    /**
     * The payer's id.
     *
     * @return the id
     */
    public abstract PayerId id();

    /**
     * A name for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The policies; their periods do not overlap.
     *
     * @return one or more policies of this payer
     */
    public abstract List<PayerPolicy> policies();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.require(!policies().isEmpty(), "policies", "one or more");
        for (int i = 0; i < policies().size(); i++) {
            PayerPolicy policy = policies().get(i);
            Checks.require(policy.payer().equals(id()), "policies", "those of this payer");
            Checks.require(
                    policies().subList(0, i).stream()
                            .noneMatch(other -> other.inForce().overlaps(policy.inForce())),
                    "policies",
                    "without overlap");
        }
    }

    /**
     * The policy for a date of service.
     *
     * @param on the date of service
     * @return the policy, if there is one for that date
     */
    public final Optional<PayerPolicy> policyOn(LocalDate on) {
        return policies().stream()
                .filter(policy -> policy.inForce().contains(on))
                .findFirst();
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "Payer(" + id() + ")";
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
     * Builds {@link Payer}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePayer.Builder {
        Builder() {}
    }
}
