package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.style.DomainValue;

/**
 * Who is paid: the clinic or the therapist.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = BillingProvider.Builder.class)
public abstract class BillingProvider implements WithBillingProvider {

    BillingProvider() {}

    /**
     * Name of the organization or person.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The National Provider Identifier as it was entered. It is kept as text, so that a draft with a wrong one can
     * be saved; the scrub checks it.
     *
     * @return the number, if given
     */
    public abstract Optional<String> npi();

    /**
     * EIN or SSN.
     *
     * @return the number, if known
     */
    public abstract Optional<TaxId> taxId();

    /**
     * The taxonomy code.
     *
     * @return the code, if known
     */
    public abstract Optional<ProviderTaxonomyCode> taxonomy();

    /**
     * The street address; payers refuse a post office box here.
     *
     * @return the address, if known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * The telephone number.
     *
     * @return the number, if known
     */
    public abstract Optional<Phone> phone();

    /**
     * Where the money is to go, if not to the address.
     *
     * @return the address, if it differs
     */
    public abstract Optional<PostalAddress> payTo();

    /**
     * The name in its parts, where the one who bills is a person and not an organization.
     *
     * @return the name of a person, if it is one
     */
    public abstract Optional<PersonName> person();

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
     * What a claim takes from the record of a clinic.
     *
     * @param clinic the clinic; its billing address is used where it has one
     * @return the billing provider, without a taxonomy code
     */
    public static BillingProvider of(Organization clinic) {
        return builder()
                .name(clinic.name())
                .npi(clinic.npi().map(Npi::value))
                .taxId(clinic.taxId())
                .address(clinic.billingAddress().or(clinic::address))
                .phone(clinic.phone())
                .build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "BillingProvider";
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
     * Builds {@link BillingProvider}. Not thread-safe.
     */
    public static final class Builder extends ImmutableBillingProvider.Builder {
        Builder() {}
    }
}
