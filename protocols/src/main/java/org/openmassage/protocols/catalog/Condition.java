package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.evidence.EvidenceSummary;

/**
 * A condition that people bring to clinical massage, as a prescriber has diagnosed it. What the entry says about massage
 * is bounded by its {@link #evidence()}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Condition.Builder.class)
public abstract class Condition implements WithCondition {
    Condition() {}

    /**
     * Its id.
     *
     * @return for example {@code chronic-neck-pain}
     */
    public abstract ConditionId id();

    /**
     * The usual name.
     *
     * @return for example {@code Chronic neck pain}
     */
    public abstract String name();

    /**
     * Other names, common ones and those of the field.
     *
     * @return in no order
     */
    public abstract List<String> synonyms();

    /**
     * How the project's seed names it.
     *
     * @return verbatim wordings; empty where the seed does not name it
     */
    public abstract List<String> seedWordings();

    /**
     * The heading it is found under.
     *
     * @return the category
     */
    public abstract ConditionCategory category();

    /**
     * Where on the body it is, and where massage for it goes.
     *
     * @return regions; {@link BodyRegion#BODY} for a condition of the whole body
     */
    public abstract Set<BodyRegion> regions();

    /**
     * The stages it goes through.
     *
     * @return in order; empty where it has none
     */
    public abstract List<ConditionStage> stages();

    /**
     * The severities that make a difference to its treatment.
     *
     * @return empty where none does
     */
    public abstract Set<ConditionSeverity> severities();

    /**
     * The diagnosis codes that prescribers write for it.
     *
     * @return with their days of validity
     */
    public abstract List<ConditionCode> codes();

    /**
     * When it is treated gently only.
     *
     * @return the rule, or empty where it never has to be
     */
    public abstract Optional<GentleRule> gentle();

    /**
     * The techniques that are usual for it.
     *
     * @return technique ids, in the order of a session
     */
    public abstract List<TechniqueId> techniques();

    /**
     * The outcome measures that fit it. One that is not scored here may still be named.
     *
     * @return measure ids, the main one first
     */
    public abstract List<MeasureId> measures();

    /**
     * The special tests that fit it.
     *
     * @return test ids
     */
    public abstract List<SpecialTestId> specialTests();

    /**
     * What to mind.
     *
     * @return sentences
     */
    public abstract List<String> precautions();

    /**
     * What is known about massage for it.
     *
     * @return the summary
     */
    public abstract EvidenceSummary evidence();

    /**
     * Further sources of this entry.
     *
     * @return citation ids
     */
    public abstract List<CitationId> citations();

    /**
     * How well the entry as a whole is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("synonyms", synonyms());
        Checks.texts("precautions", precautions());
        Checks.require(!regions().isEmpty(), "regions", "present");
        gentle().ifPresent(rule -> Checks.require(
                stages().stream().map(ConditionStage::id).toList().containsAll(rule.stages()),
                "gentle",
                "of stages that the condition has"));
    }

    /**
     * The codes that are valid for a service.
     *
     * @param dateOfService the day of the service
     * @return in the order of {@link #codes()}
     */
    public final List<ConditionCode> codesOn(LocalDate dateOfService) {
        return codes().stream().filter(code -> code.isValidOn(dateOfService)).toList();
    }

    @Override
    public final String toString() {
        return "Condition(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Condition}. Not thread-safe. */
    public static final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
