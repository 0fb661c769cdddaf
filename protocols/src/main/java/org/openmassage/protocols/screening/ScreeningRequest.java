package org.openmassage.protocols.screening;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.TechniqueId;

/** What a screening looks at: what is known of the patient, on which day, and what is proposed. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ScreeningRequest.Builder.class)
public abstract class ScreeningRequest implements WithScreeningRequest {
    ScreeningRequest() {}

    /**
     * The id of the record that the screening makes.
     *
     * @return supplied by the caller
     */
    public abstract ScreeningId id();

    /**
     * The patient's health history, in the version that is known on the day.
     *
     * @return the history
     */
    public abstract HealthHistory history();

    /**
     * The patient's date of birth, for the rules that ask for an age.
     *
     * @return the date; without it an age is unknown, never young
     */
    public abstract Optional<LocalDate> birthDate();

    /**
     * The day that the decision is for.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * What was asked or examined and has no place in the history: findings, signs of red flags. What is given here stands
     * in place of what the history says of the same fact.
     *
     * @return readings by fact
     */
    public abstract Map<FactId, Reading> answers();

    /**
     * The clearances that were given.
     *
     * @return in any order
     */
    public abstract List<Clearance> clearances();

    /**
     * The rules that the practitioner sets aside, with the reasons.
     *
     * @return in any order
     */
    public abstract List<RuleOverride> overrides();

    /**
     * The techniques that are proposed.
     *
     * @return none if nothing is proposed yet
     */
    public abstract Set<TechniqueId> proposedTechniques();

    /**
     * The sites that are proposed.
     *
     * @return none if nothing is proposed yet
     */
    public abstract List<BodySite> proposedSites();

    /** Shows the type and the id of the screening only. */
    @Override
    public final String toString() {
        return "ScreeningRequest(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreeningRequest}. Not thread-safe. */
    public static final class Builder extends ImmutableScreeningRequest.Builder {
        Builder() {}
    }
}
