package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/** A patient: who it is, who speaks, who pays, who else cares. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "patient", version = 1)
@JsonDeserialize(builder = Patient.Builder.class)
public abstract class Patient implements WithPatient {
    Patient() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract PatientId id();

    /**
     * The name by which the payer knows the patient.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The name to call the patient by.
     *
     * @return or empty
     */
    public abstract Optional<String> preferredName();

    /**
     * The date of birth.
     *
     * @return a local date
     */
    public abstract LocalDate birthDate();

    /**
     * The sex that a claim states.
     *
     * @return unknown unless told
     */
    @Value.Default
    public Sex sexForClaims() {
        return Sex.UNKNOWN;
    }

    /**
     * The gender, in the patient's own words.
     *
     * @return or empty
     */
    public abstract Optional<String> gender();

    /**
     * The language to speak, as a BCP 47 tag.
     *
     * @return for example {@code es}, or empty
     */
    public abstract Optional<String> language();

    /**
     * The address.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> address();

    /**
     * A telephone number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> phone();

    /**
     * An e-mail address.
     *
     * @return or empty
     */
    public abstract Optional<String> email();

    /**
     * Numbers in other systems: a medical record, a state's program.
     *
     * @return the identifiers
     */
    public abstract List<Identifier> identifiers();

    /**
     * Who may speak for the patient.
     *
     * @return none for most adults
     */
    public abstract List<Guardian> guardians();

    /**
     * Whom to call in an emergency.
     *
     * @return in the order to call
     */
    public abstract List<EmergencyContact> emergencyContacts();

    /**
     * Who pays.
     *
     * @return empty for one who pays alone
     */
    public abstract List<Coverage> coverages();

    /**
     * Who else cares.
     *
     * @return the care team
     */
    public abstract List<CareTeamMember> careTeam();

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
        Checks.text("preferredName", preferredName());
        Checks.text("gender", gender());
        Checks.text("language", language());
        Checks.text("email", email());
    }

    /**
     * The age on a day. One born on February 29 grows a year older on March 1 of other years.
     *
     * @param day the day
     * @return completed years
     * @throws IllegalArgumentException if the day is before the birth
     */
    public final int ageOn(LocalDate day) {
        Checks.require(!day.isBefore(birthDate()), "day", "on or after the date of birth");
        return (int) ChronoUnit.YEARS.between(birthDate(), day);
    }

    /**
     * The coverage that pays in an order on a day.
     *
     * @param order which of them
     * @param day the day of service
     * @return the first such coverage that is in force, or empty
     */
    public final Optional<Coverage> coverage(CoverageOrder order, LocalDate day) {
        return coverages().stream()
                .filter(coverage -> coverage.order() == order && coverage.inForceOn(day))
                .findFirst();
    }

    /**
     * Those of the care team to whom reports go on a day.
     *
     * @param day the day
     * @return in the order of the team
     */
    public final List<CareTeamMember> reportRecipients(LocalDate day) {
        return careTeam().stream()
                .filter(CareTeamMember::receivesReports)
                .filter(member ->
                        member.period().map(when -> when.contains(day)).orElse(true))
                .toList();
    }

    /** Shows the type and the document id only. */
    @Override
    public final String toString() {
        return "Patient";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Patient}. Not thread-safe. */
    public static final class Builder extends ImmutablePatient.Builder {
        Builder() {}
    }
}
