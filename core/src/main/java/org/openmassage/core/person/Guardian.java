package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/** Who may speak for a patient, on what ground, and since when. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Guardian.Builder.class)
public abstract class Guardian implements WithGuardian {
    Guardian() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * On what ground.
     *
     * @return the ground
     */
    public abstract GuardianAuthority authority();

    /**
     * What they are to each other.
     *
     * @return for example {@code aunt}, or empty
     */
    public abstract Optional<String> relationship();

    /**
     * When the authority is good.
     *
     * @return or empty if nothing limits it
     */
    public abstract Optional<Period> period();

    /**
     * Whether the authority covers consent to treatment.
     *
     * @return true unless it is limited
     */
    @Value.Default
    public boolean consentsToTreatment() {
        return true;
    }

    /**
     * A telephone number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> phone();

    /**
     * A postal address.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> address();

    /**
     * The order or instrument, in the system that keeps it.
     *
     * @return its identifier, or empty
     */
    public abstract Optional<Identifier> evidence();

    @Value.Check
    void check() {
        Checks.text("relationship", relationship());
    }

    /**
     * Whether this guardian may consent to treatment on a day.
     *
     * @param day the day
     * @return true if the authority covers it and is good on that day
     */
    public final boolean mayConsentOn(LocalDate day) {
        return consentsToTreatment() && period().map(when -> when.contains(day)).orElse(true);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Guardian";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Guardian}. Not thread-safe. */
    public static final class Builder extends ImmutableGuardian.Builder {
        Builder() {}
    }
}
