package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** Who prescribes: a physician, or another whom the law lets prescribe massage. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Prescriber.Builder.class)
public abstract class Prescriber implements WithPrescriber {
    Prescriber() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The NPI.
     *
     * @return the number
     */
    public abstract Npi npi();

    /**
     * The letters after the name.
     *
     * @return for example {@code MD}
     */
    public abstract String credential();

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
     * The practice or clinic.
     *
     * @return its name, or empty
     */
    public abstract Optional<String> organization();

    /**
     * The address.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> address();

    @Value.Check
    void check() {
        Checks.text("credential", credential());
        Checks.text("organization", organization());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Prescriber";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Prescriber}. Not thread-safe. */
    public static final class Builder extends ImmutablePrescriber.Builder {
        Builder() {}
    }
}
