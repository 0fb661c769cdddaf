package org.openmassage.core.practice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.RuleId;

/**
 * One thing that a jurisdiction, an employer or a certifier requires, as of a period, with its source. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CredentialRequirement.Builder.class)
public abstract class CredentialRequirement implements WithCredentialRequirement {
    CredentialRequirement() {}

    /**
     * The id of the requirement.
     *
     * @return its word
     */
    public abstract RuleId id();

    /**
     * Where it applies.
     *
     * @return the jurisdiction, or empty for everywhere
     */
    public abstract Optional<Jurisdiction> jurisdiction();

    /**
     * Who asks for it.
     *
     * @return the employer, or empty where the jurisdiction does
     */
    public abstract Optional<OrganizationId> employer();

    /**
     * When it is in force.
     *
     * @return or empty if no end or beginning is known
     */
    public abstract Optional<Period> period();

    /**
     * What it asks.
     *
     * @return the need
     */
    public abstract CredentialNeed need();

    /**
     * Where it is written: a statute, a handbook.
     *
     * @return the source
     */
    public abstract String source();

    /**
     * The day on which somebody read the source.
     *
     * @return a local date
     */
    public abstract LocalDate reviewedOn();

    /**
     * How well it is supported.
     *
     * @return unconfirmed unless told otherwise
     */
    @Value.Default
    public Status status() {
        return Status.UNCONFIRMED;
    }

    @Value.Check
    void check() {
        Checks.text("source", source());
    }

    /**
     * Whether it applies to who treats for an employer at a place on a day.
     *
     * @param where the jurisdiction
     * @param by the employer, or empty for one who works alone
     * @param day the day
     * @return true if the jurisdiction, the employer and the period fit
     */
    public final boolean appliesTo(Jurisdiction where, Optional<OrganizationId> by, LocalDate day) {
        return jurisdiction().map(in -> in.contains(where)).orElse(true)
                && employer().map(asks -> by.map(asks::equals).orElse(false)).orElse(true)
                && period().map(when -> when.contains(day)).orElse(true);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "CredentialRequirement";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CredentialRequirement}. Not thread-safe. */
    public static final class Builder extends ImmutableCredentialRequirement.Builder {
        Builder() {}
    }
}
