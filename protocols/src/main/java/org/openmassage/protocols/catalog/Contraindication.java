package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A reason not to massage, or to do it otherwise: when it applies, what it then asks, why, and who says so. One rule has
 * one effect; what the field lists under one number with two effects is two rules here. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Contraindication.Builder.class)
public abstract class Contraindication implements WithContraindication {
    Contraindication() {}

    /**
     * The rule's id.
     *
     * @return for example {@code fever}
     */
    public abstract RuleId id();

    /**
     * Its number in the list of contraindications that this catalog was built from. Rules that were split share one.
     *
     * @return for example {@code C1}; empty for a clinic's own rule
     */
    public abstract Optional<String> factsId();

    /**
     * Its name.
     *
     * @return for example {@code Fever}
     */
    public abstract String name();

    /**
     * What it does to the session.
     *
     * @return the effect
     */
    public abstract RuleEffect effect();

    /**
     * When it applies.
     *
     * @return the criterion, over facts of the fact catalog; empty exactly where a red flag stands in its place
     */
    public abstract Optional<Criterion> criterion();

    /**
     * What it asks of the session or of a site.
     *
     * @return the limits; empty where the effect says all
     */
    public abstract List<ImposedLimit> limits();

    /**
     * Why, in plain words.
     *
     * @return a sentence
     */
    public abstract String because();

    /**
     * What to do when it applies: reschedule until when, whom to refer to.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> advice();

    /**
     * The written clearance that satisfies it.
     *
     * @return empty where no clearance does
     */
    public abstract Optional<ClearanceRequirement> clearance();

    /**
     * What to watch during and after the session.
     *
     * @return sentences
     */
    public abstract List<String> monitor();

    /**
     * The red flag that this rule stands on: it applies when the flag is raised.
     *
     * @return its id in the catalog of red flags; empty exactly where the rule has a criterion of its own
     */
    public abstract Optional<RuleId> redFlag();

    /**
     * The sources.
     *
     * @return citation ids; empty for consensus and for defaults of ours
     */
    public abstract List<CitationId> citations();

    /**
     * How well the rule and its numbers are confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * What to know about its sources: where they disagree, which number is ours.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.require(criterion().isPresent() != redFlag().isPresent(), "criterion", "present, or a red flag");
        Checks.text("because", because());
        Checks.text("advice", advice());
        Checks.text("remark", remark());
        Checks.texts("monitor", monitor());
        Checks.require(
                effect() != RuleEffect.CLEARANCE || clearance().isPresent(),
                "clearance",
                "present where the effect is a clearance");
        Checks.require(
                effect() != RuleEffect.EMERGENCY || clearance().isEmpty(), "clearance", "left out for an emergency");
        Checks.require(
                effect() != RuleEffect.LOCAL
                        || (!limits().isEmpty() && limits().stream().allMatch(ImposedLimit::isLocal)),
                "limits",
                "of a site where the effect is local");
        Checks.require(
                effect() != RuleEffect.MODIFY || !limits().isEmpty(),
                "limits",
                "present where the effect is to modify");
        Checks.require(
                status() != Status.CONFIRMED || !citations().isEmpty(), "citations", "present where it is confirmed");
    }

    @Override
    public final String toString() {
        return "Contraindication(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contraindication}. Not thread-safe. */
    public static final class Builder extends ImmutableContraindication.Builder {
        Builder() {}
    }
}
