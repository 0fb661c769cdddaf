package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * One of those who care for a patient, and whether reports go there. The patient's consent to that is a {@code
 * Consent}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CareTeamMember.Builder.class)
public abstract class CareTeamMember implements WithCareTeamMember {
    CareTeamMember() {}

    /**
     * What they do.
     *
     * @return the role
     */
    public abstract CareTeamRole role();

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The NPI.
     *
     * @return or empty
     */
    public abstract Optional<Npi> npi();

    /**
     * Where they work.
     *
     * @return or empty
     */
    public abstract Optional<String> organization();

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
     * Whether progress reports go there.
     *
     * @return false unless told
     */
    @Value.Default
    public boolean receivesReports() {
        return false;
    }

    /**
     * When they are on the team.
     *
     * @return or empty if nobody said
     */
    public abstract Optional<Period> period();

    @Value.Check
    void check() {
        Checks.text("organization", organization());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "CareTeamMember";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareTeamMember}. Not thread-safe. */
    public static final class Builder extends ImmutableCareTeamMember.Builder {
        Builder() {}
    }
}
