package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** Whom to call in an emergency. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EmergencyContact.Builder.class)
public abstract class EmergencyContact implements WithEmergencyContact {
    EmergencyContact() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The telephone number.
     *
     * @return the number
     */
    public abstract Phone phone();

    /**
     * What they are to each other.
     *
     * @return for example {@code spouse}, or empty
     */
    public abstract Optional<String> relationship();

    @Value.Check
    void check() {
        Checks.text("relationship", relationship());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "EmergencyContact";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EmergencyContact}. Not thread-safe. */
    public static final class Builder extends ImmutableEmergencyContact.Builder {
        Builder() {}
    }
}
