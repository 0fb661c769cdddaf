package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.style.DomainValue;

/**
 * Where the service was given, if not at the billing provider's address.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ServiceFacility.Builder.class)
public abstract class ServiceFacility implements WithServiceFacility {

    ServiceFacility() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The National Provider Identifier as it was entered.
     *
     * @return the number, if given
     */
    public abstract Optional<String> npi();

    /**
     * The address.
     *
     * @return the address, if known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * A number beside the NPI.
     *
     * @return the number, if there is one
     */
    public abstract Optional<SecondaryId> secondaryId();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("npi", npi());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ServiceFacility";
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
     * Builds {@link ServiceFacility}. Not thread-safe.
     */
    public static final class Builder extends ImmutableServiceFacility.Builder {
        Builder() {}
    }
}
