package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A prescriber's written word that a session may take place in spite of some rules: for what, where, from when,
 * until when. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Clearance.Builder.class)
public abstract class Clearance implements WithClearance {
    Clearance() {}

    /**
     * Which rules it satisfies.
     *
     * @return at least one
     */
    public abstract Set<RuleId> rules();

    /**
     * Who gave it.
     *
     * @return the prescriber
     */
    public abstract Prescriber by();

    /**
     * Where it holds.
     *
     * @return the site, or empty for the whole body
     */
    public abstract Optional<BodySite> scope();

    /**
     * The day it was given: its first day.
     *
     * @return the day
     */
    public abstract LocalDate givenOn();

    /**
     * Until which day.
     *
     * @return the last day, not before the first
     */
    public abstract LocalDate until();

    /**
     * On what conditions.
     *
     * @return in the words of the prescriber
     */
    public abstract List<String> conditions();

    @Value.Check
    void check() {
        Checks.require(!rules().isEmpty(), "rules", "at least one");
        Checks.require(!until().isBefore(givenOn()), "until", "on or after the first day");
        Checks.texts("conditions", conditions());
    }

    /**
     * Whether this clearance satisfies a rule for the whole session on a day.
     *
     * @param rule the rule
     * @param day the day
     * @return true on the first and the last day; false for a clearance of one site only
     */
    public final boolean covers(RuleId rule, LocalDate day) {
        return scope().isEmpty() && names(rule, day);
    }

    /**
     * Whether this clearance satisfies a rule at a site on a day.
     *
     * @param rule the rule
     * @param site the site
     * @param day the day
     * @return true if the whole site lies in the scope
     */
    public final boolean covers(RuleId rule, BodySite site, LocalDate day) {
        return scope().map(scope -> scope.contains(site)).orElse(true) && names(rule, day);
    }

    private boolean names(RuleId rule, LocalDate day) {
        return rules().contains(rule) && !day.isBefore(givenOn()) && !day.isAfter(until());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Clearance";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Clearance}. Not thread-safe. */
    public static final class Builder extends ImmutableClearance.Builder {
        Builder() {}
    }
}
