package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * What a screening came to on a day: the decision, every rule behind it, the limits for the session and for each
 * site, what is still to be asked, and the clearances and overrides that it rests on. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "screening-record", version = 1)
@JsonDeserialize(builder = ScreeningRecord.Builder.class)
public abstract class ScreeningRecord implements WithScreeningRecord {
    ScreeningRecord() {}

    /**
     * The id of this screening.
     *
     * @return supplied by the caller
     */
    public abstract ScreeningId id();

    /**
     * Who was screened.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * The version of the health history that was read.
     *
     * @return its id
     */
    public abstract Optional<HistoryId> history();

    /**
     * The day the decision is for.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The techniques that were proposed.
     *
     * @return none if nothing was proposed
     */
    public abstract Set<TechniqueId> proposedTechniques();

    /**
     * The sites that were proposed.
     *
     * @return none if nothing was proposed
     */
    public abstract List<BodySite> proposedSites();

    /**
     * Whether a session may take place.
     *
     * @return the strictest that a rule in force demands
     */
    public abstract Decision decision();

    /**
     * The rules behind the decision.
     *
     * @return the strictest first
     */
    public abstract List<ScreeningFinding> findings();

    /**
     * The limits of the whole session.
     *
     * @return none unless given
     */
    @Value.Default
    public TreatmentLimits limits() {
        return TreatmentLimits.none();
    }

    /**
     * The limits at single sites.
     *
     * @return beside those of the session
     */
    public abstract List<SiteLimits> siteLimits();

    /**
     * The rules that need a clearance that has not been given.
     *
     * @return the rules
     */
    public abstract Set<RuleId> clearancesNeeded();

    /**
     * What to watch during the session.
     *
     * @return in words
     */
    public abstract List<String> monitor();

    /**
     * What is still to be asked.
     *
     * @return the questions that could change the decision or the limits
     */
    public abstract List<ScreeningQuestion> questions();

    /**
     * The clearances that were taken into account.
     *
     * @return the clearances
     */
    public abstract List<Clearance> clearances();

    /**
     * The overrides that were taken into account.
     *
     * @return the overrides
     */
    public abstract List<RuleOverride> overrides();

    /**
     * The rules that a catalog overlay took away: they are shown, lest their absence go unseen.
     *
     * @return the withdrawals
     */
    public abstract List<WithdrawnRule> withdrawn();

    /**
     * The catalogs that the rules came from.
     *
     * @return their provenance
     */
    public abstract List<Provenance> catalogs();

    /**
     * What the host keeps beside it.
     *
     * @return none unless given
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.texts("monitor", monitor());
    }

    /**
     * What a treatment at a site must keep within.
     *
     * @param site the site
     * @return the limits of the session and of every site that overlaps with this one, taken together
     */
    public final TreatmentLimits limitsAt(BodySite site) {
        return siteLimits().stream()
                .filter(local -> local.site().overlaps(site))
                .map(SiteLimits::limits)
                .reduce(limits(), TreatmentLimits::and);
    }

    /**
     * Whether whatever a clearance satisfied is satisfied at a site on a day: one for a part of the body says nothing of the
     * rest, and one that has run out nothing at all.
     *
     * @param site the site
     * @param day the day of the session
     * @return true also if nothing had to be cleared
     */
    public final boolean isCleared(BodySite site, LocalDate day) {
        return findings().stream()
                .filter(finding -> finding.status() == ScreeningFinding.Standing.CLEARED)
                .allMatch(finding ->
                        clearances().stream().anyMatch(clearance -> clearance.covers(finding.rule(), site, day)));
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "ScreeningRecord(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreeningRecord}. Not thread-safe. */
    public static final class Builder extends ImmutableScreeningRecord.Builder {
        Builder() {}
    }
}
