package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.credential.Certification;
import org.openmassage.core.credential.ContinuingEducationCredit;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/** A massage therapist, or another who treats, with what entitles to it. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "practitioner", version = 1)
@JsonDeserialize(builder = Practitioner.Builder.class)
public abstract class Practitioner implements WithPractitioner {
    Practitioner() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract PractitionerId id();

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The letters after the name.
     *
     * @return for example {@code LMT}, or empty
     */
    public abstract Optional<String> credential();

    /**
     * The NPI.
     *
     * @return or empty
     */
    public abstract Optional<Npi> npi();

    /**
     * The provider taxonomy code; a massage therapist's is 225700000X.
     *
     * @return or empty
     */
    public abstract Optional<ProviderTaxonomyCode> taxonomy();

    /**
     * Licenses, present and past.
     *
     * @return the licenses
     */
    public abstract List<License> licenses();

    /**
     * Certifications beyond the license.
     *
     * @return the certifications
     */
    public abstract List<Certification> certifications();

    /**
     * Completed continuing education.
     *
     * @return the courses
     */
    public abstract List<ContinuingEducationCredit> continuingEducation();

    /**
     * A telephone number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> phone();

    /**
     * Numbers in other systems: a payer's provider number.
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
        Checks.text("credential", credential());
    }

    /**
     * Whether a license of a profession permits practice in a jurisdiction on a day.
     *
     * @param profession the profession
     * @param jurisdiction where
     * @param day when
     * @return true if at least one does
     */
    public final boolean isLicensed(Profession profession, Jurisdiction jurisdiction, LocalDate day) {
        return licenses().stream()
                .anyMatch(license -> license.profession().equals(profession)
                        && license.jurisdiction().contains(jurisdiction)
                        && license.permitsPracticeOn(day));
    }

    /** Shows the type and the document id only. */
    @Override
    public final String toString() {
        return "Practitioner(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Practitioner}. Not thread-safe. */
    public static final class Builder extends ImmutablePractitioner.Builder {
        Builder() {}
    }
}
