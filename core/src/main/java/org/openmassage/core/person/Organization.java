package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/** A clinic, or the practice of one therapist, as it bills. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "organization", version = 1)
@JsonDeserialize(builder = Organization.Builder.class)
public abstract class Organization implements WithOrganization {
    Organization() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract OrganizationId id();

    /**
     * The name.
     *
     * @return not blank
     */
    public abstract String name();

    /**
     * The NPI of the organization.
     *
     * @return or empty
     */
    public abstract Optional<Npi> npi();

    /**
     * The EIN or SSN.
     *
     * @return or empty
     */
    public abstract Optional<TaxId> taxId();

    /**
     * Where it treats.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> address();

    /**
     * Where payments go, if elsewhere.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> billingAddress();

    /**
     * A telephone number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> phone();

    /**
     * A fax number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> fax();

    /**
     * The place of service of its visits.
     *
     * @return an office unless told otherwise
     */
    @Value.Default
    public PlaceOfService placeOfService() {
        return PlaceOfService.parse("11");
    }

    /**
     * Numbers in other systems.
     *
     * @return the identifiers
     */
    public abstract List<Identifier> identifiers();

    /**
     * What the host keeps beside this record.
     *
     * @return the host's own
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
    }

    /** Shows the type and the document id only. */
    @Override
    public final String toString() {
        return "Organization(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}. Not thread-safe. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
