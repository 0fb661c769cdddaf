package org.openmassage.core.letter;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.style.DomainValue;

/** Who writes or receives a letter. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Correspondent.Builder.class)
public abstract class Correspondent implements WithCorrespondent {
    Correspondent() {}

    /**
     * The name of the person or the clinic.
     *
     * @return not blank
     */
    public abstract String name();

    /**
     * The credential that stands after the name.
     *
     * @return for example MD
     */
    public abstract Optional<String> credential();

    /**
     * The NPI.
     *
     * @return if known
     */
    public abstract Optional<Npi> npi();

    /**
     * The organization.
     *
     * @return if the name is a person's
     */
    public abstract Optional<String> organization();

    /**
     * Where to write.
     *
     * @return the address, if known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * Where to call.
     *
     * @return the number, if known
     */
    public abstract Optional<Phone> phone();

    /**
     * Where to fax.
     *
     * @return the number, if known
     */
    public abstract Optional<Phone> fax();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("credential", credential());
        Checks.text("organization", organization());
    }

    /**
     * A prescriber as a correspondent.
     *
     * @param prescriber the prescriber
     * @return name, credential, NPI, organization, address and numbers
     */
    public static Correspondent of(Prescriber prescriber) {
        return builder()
                .name(prescriber.name().full())
                .credential(prescriber.credential())
                .npi(prescriber.npi())
                .organization(prescriber.organization())
                .address(prescriber.address())
                .phone(prescriber.phone())
                .fax(prescriber.fax())
                .build();
    }

    /**
     * A practitioner as a correspondent.
     *
     * @param practitioner the practitioner
     * @return name, credential, NPI and number
     */
    public static Correspondent of(Practitioner practitioner) {
        return builder()
                .name(practitioner.name().full())
                .credential(practitioner.credential())
                .npi(practitioner.npi())
                .phone(practitioner.phone())
                .build();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Correspondent";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Correspondent}. Not thread-safe. */
    public static final class Builder extends ImmutableCorrespondent.Builder {
        Builder() {}
    }
}
