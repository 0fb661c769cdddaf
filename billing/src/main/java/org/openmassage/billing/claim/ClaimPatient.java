package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Sex;
import org.openmassage.core.style.DomainValue;

/**
 * The patient as the claim names them: no more than a payer needs.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ClaimPatient.Builder.class)
public abstract class ClaimPatient implements WithClaimPatient {

    ClaimPatient() {}

    /**
     * The caller's id of the patient.
     *
     * @return the id
     */
    public abstract PatientId id();

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The date of birth.
     *
     * @return a date, never an instant
     */
    public abstract LocalDate birthDate();

    /**
     * The sex the payer has on file.
     *
     * @return the sex for claims
     */
    public abstract Sex sex();

    /**
     * The address.
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
     * What a claim takes from the patient's record.
     *
     * @param patient the patient
     * @return the patient for a claim
     */
    public static ClaimPatient of(Patient patient) {
        return builder()
                .id(patient.id())
                .name(patient.name())
                .birthDate(patient.birthDate())
                .sex(patient.sexForClaims())
                .address(patient.address())
                .phone(patient.phone())
                .build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ClaimPatient";
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
     * Builds {@link ClaimPatient}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimPatient.Builder {
        Builder() {}
    }
}
