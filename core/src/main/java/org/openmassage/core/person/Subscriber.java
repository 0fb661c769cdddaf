package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/** Who holds a coverage, where it is not the patient. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Subscriber.Builder.class)
public abstract class Subscriber implements WithSubscriber {
    Subscriber() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The date of birth.
     *
     * @return a local date, or empty if not known
     */
    public abstract Optional<LocalDate> birthDate();

    /**
     * The sex that the claim states.
     *
     * @return unknown unless told
     */
    @Value.Default
    public Sex sex() {
        return Sex.UNKNOWN;
    }

    /**
     * The address.
     *
     * @return or empty if not known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * A telephone number.
     *
     * @return or empty
     */
    public abstract Optional<Phone> phone();

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Subscriber";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subscriber}. Not thread-safe. */
    public static final class Builder extends ImmutableSubscriber.Builder {
        Builder() {}
    }
}
