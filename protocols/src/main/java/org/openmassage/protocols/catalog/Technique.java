package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * A massage technique: what it does, how strong and how long it is usually applied, what training it asks for, and which
 * contraindications rule it out. It holds no procedure code: which code a technique is billed under is the payer's to
 * say. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Technique.Builder.class)
public abstract class Technique implements WithTechnique {
    Technique() {}

    /**
     * The technique's id.
     *
     * @return for example {@code effleurage}
     */
    public abstract TechniqueId id();

    /**
     * The abbreviation that therapists chart.
     *
     * @return for example {@code EFF}
     */
    public abstract String abbreviation();

    /**
     * The usual name.
     *
     * @return for example {@code Effleurage}
     */
    public abstract String name();

    /**
     * Other names.
     *
     * @return in no order
     */
    public abstract List<String> synonyms();

    /**
     * The family.
     *
     * @return the category
     */
    public abstract TechniqueCategory category();

    /**
     * How it is thought to work, in plain words.
     *
     * @return a phrase
     */
    public abstract String mechanism();

    /**
     * In what its dose is expressed.
     *
     * @return pressure, unless the data say otherwise
     */
    @Value.Default
    public DoseKind dose() {
        return DoseKind.PRESSURE;
    }

    /**
     * The usual pressure.
     *
     * @return on the Walton scale; empty exactly where the dose is not a pressure
     */
    public abstract Optional<PressureRange> pressure();

    /**
     * The usual time in a session.
     *
     * @return minutes
     */
    public abstract MinuteRange minutes();

    /**
     * Whether it reaches its site however the person lies: a hold, a movement of the limb, a pack or a tape, and not a
     * stroke of the hand. A consensus of this library.
     *
     * @return false unless the data say so: see {@link PositionReach}
     */
    @Value.Default
    public boolean reachesInAnyPosition() {
        return false;
    }

    /**
     * Whether it reaches a site in a position.
     *
     * @param site the site
     * @param position how the person lies or sits
     * @return whether hands get there, or need not
     */
    public final boolean reaches(BodySite site, TreatmentPosition position) {
        return reachesInAnyPosition() || PositionReach.reaches(position, site.region());
    }

    /**
     * What training it asks for.
     *
     * @return the level
     */
    public abstract Training training();

    /**
     * What else is to be known about training or scope of practice.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> trainingNote();

    /**
     * The contraindications that rule this technique out, where they apply: for the session or at their site. Beside
     * these stand the rules whose own limits leave no room for it: see {@code ClinicalKnowledge.exclusions}.
     *
     * @return rule ids of the contraindication catalog
     */
    public abstract Set<RuleId> contraindicatedBy();

    /**
     * What else to keep in mind that no rule holds.
     *
     * @return sentences
     */
    public abstract List<String> cautions();

    /**
     * Where the figures come from.
     *
     * @return citation ids; empty for consensus
     */
    public abstract List<CitationId> citations();

    /**
     * How well the figures are confirmed.
     *
     * @return consensus, unless the data say otherwise
     */
    @Value.Default
    public Status status() {
        return Status.CONSENSUS;
    }

    @Value.Check
    void check() {
        Checks.text("abbreviation", abbreviation());
        Checks.text("name", name());
        Checks.text("mechanism", mechanism());
        Checks.require(
                (dose() == DoseKind.PRESSURE) == pressure().isPresent(),
                "pressure",
                "present exactly where the dose is a pressure");
    }

    /**
     * Whether limits leave no room for this technique: they avoid all treatment, name it, forbid its heat or its cold, or
     * allow less pressure than its lightest.
     *
     * @param limits the limits of a session or of a site
     * @return true if it must not be done under them
     */
    public final boolean isForbiddenBy(TreatmentLimits limits) {
        return limits.avoid()
                || limits.bannedTechniques().contains(id())
                || (dose().isHeat() && limits.noHeat())
                || (dose().isCold() && limits.noCold())
                || pressure()
                        .map(range -> !range.fitsUnder(limits.maxPressure().orElse(PressureRange.STRONGEST)))
                        .orElse(false);
    }

    @Override
    public final String toString() {
        return "Technique(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Technique}. Not thread-safe. */
    public static final class Builder extends ImmutableTechnique.Builder {
        Builder() {}
    }
}
