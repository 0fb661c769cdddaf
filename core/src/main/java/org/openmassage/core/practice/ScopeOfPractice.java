package org.openmassage.core.practice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * What a jurisdiction lets a profession do, as of a period, with its source. The data is the caller's: the library
 * takes no position on any law. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ScopeOfPractice.Builder.class)
public abstract class ScopeOfPractice implements WithScopeOfPractice {
    ScopeOfPractice() {}

    /**
     * Where.
     *
     * @return the jurisdiction
     */
    public abstract Jurisdiction jurisdiction();

    /**
     * Which profession.
     *
     * @return massage therapy unless told otherwise
     */
    @Value.Default
    public Profession profession() {
        return Profession.MASSAGE_THERAPIST;
    }

    /**
     * When it is in force.
     *
     * @return or empty if no end or beginning is known
     */
    public abstract Optional<Period> period();

    /**
     * Whether the jurisdiction licenses the profession at all.
     *
     * @return true unless told otherwise
     */
    @Value.Default
    public boolean licensed() {
        return true;
    }

    /**
     * Techniques outside the scope.
     *
     * @return their words
     */
    public abstract Set<TechniqueId> techniquesOutside();

    /**
     * Techniques inside the scope only with a prescription or referral.
     *
     * @return their words
     */
    public abstract Set<TechniqueId> techniquesOnReferral();

    /**
     * Sites outside the scope.
     *
     * @return the sites
     */
    public abstract List<BodySite> sitesOutside();

    /**
     * Where it is written.
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
        Checks.require(
                techniquesOutside().stream().noneMatch(techniquesOnReferral()::contains),
                "techniquesOnReferral",
                "inside the scope");
        Checks.text("source", source());
    }

    /**
     * Whether it speaks of a profession in a jurisdiction on a day.
     *
     * @param who the profession
     * @param where the jurisdiction
     * @param day the day
     * @return true if all three fit
     */
    public final boolean appliesTo(Profession who, Jurisdiction where, LocalDate day) {
        return profession().equals(who)
                && jurisdiction().contains(where)
                && period().map(when -> when.contains(day)).orElse(true);
    }

    /**
     * Whether a technique at a site is inside the scope.
     *
     * @param technique the technique
     * @param site the site
     * @param referred whether there is a prescription or referral
     * @return false if the technique or any part of the site is outside, or a referral is needed and missing
     */
    public final boolean permits(TechniqueId technique, BodySite site, boolean referred) {
        return !techniquesOutside().contains(technique)
                && (referred || !techniquesOnReferral().contains(technique))
                && sitesOutside().stream().noneMatch(site::overlaps);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "ScopeOfPractice";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScopeOfPractice}. Not thread-safe. */
    public static final class Builder extends ImmutableScopeOfPractice.Builder {
        Builder() {}
    }
}
