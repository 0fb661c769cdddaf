package org.openmassage.assessment.specialtest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;

/**
 * How accurate one source found a test or a cluster to be for one condition. Figures hold for the people studied;
 * several sources stand side by side and are never averaged. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TestAccuracy.Builder.class)
public abstract class TestAccuracy implements WithTestAccuracy {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    TestAccuracy() {}

    /**
     * What the test was held against.
     *
     * @return the condition
     */
    public abstract ConditionId target();

    /**
     * How many people with the condition test positive.
     *
     * @return percent
     */
    public abstract Optional<AccuracyFigure> sensitivity();

    /**
     * How many people without it test negative.
     *
     * @return percent
     */
    public abstract Optional<AccuracyFigure> specificity();

    /**
     * The likelihood ratio of a positive result, where the source prints one.
     *
     * @return more than 0
     */
    public abstract Optional<BigDecimal> publishedPositiveRatio();

    /**
     * The likelihood ratio of a negative result, where the source prints one.
     *
     * @return 0 or more
     */
    public abstract Optional<BigDecimal> publishedNegativeRatio();

    /**
     * The diagnostic odds ratio, where the source prints one.
     *
     * @return more than 0
     */
    public abstract Optional<BigDecimal> diagnosticOddsRatio();

    /**
     * Who was studied, or how.
     *
     * @return a few words
     */
    public abstract Optional<String> studied();

    /**
     * Where it was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well it is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark for the reader, such as where sources disagree.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * The likelihood ratio of a positive result.
     *
     * @return the published one, or else sensitivity over 100 less specificity, marked as computed; empty where neither
     *     can be had, also where a specificity of 100 % would make it infinite
     */
    public final Optional<LikelihoodRatio> positiveRatio() {
        return publishedPositiveRatio()
                .map(LikelihoodRatio::published)
                .or(() -> sensitivity()
                        .flatMap(AccuracyFigure::value)
                        .flatMap(sn -> specificity()
                                .flatMap(AccuracyFigure::value)
                                .flatMap(sp -> LikelihoodRatio.computed(sn, ALL.subtract(sp)))));
    }

    /**
     * The likelihood ratio of a negative result.
     *
     * @return the published one, or else 100 less sensitivity over specificity, marked as computed; empty where neither can
     *     be had
     */
    public final Optional<LikelihoodRatio> negativeRatio() {
        return publishedNegativeRatio()
                .map(LikelihoodRatio::published)
                .or(() -> sensitivity()
                        .flatMap(AccuracyFigure::value)
                        .flatMap(sn -> specificity()
                                .flatMap(AccuracyFigure::value)
                                .flatMap(sp -> LikelihoodRatio.computed(ALL.subtract(sn), sp))));
    }

    @Value.Check
    void check() {
        Checks.text("studied", studied());
        publishedPositiveRatio()
                .ifPresent(ratio -> Checks.require(ratio.signum() > 0, "publishedPositiveRatio", "more than 0"));
        publishedNegativeRatio()
                .ifPresent(ratio -> Checks.require(ratio.signum() >= 0, "publishedNegativeRatio", "0 or more"));
        diagnosticOddsRatio()
                .ifPresent(ratio -> Checks.require(ratio.signum() > 0, "diagnosticOddsRatio", "more than 0"));
        Checks.require(
                status() == Status.UNCONFIRMED || !citations().isEmpty(), "citations", "given unless unconfirmed");
        Checks.text("note", note());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TestAccuracy}. Not thread-safe. */
    public static final class Builder extends ImmutableTestAccuracy.Builder {
        Builder() {}
    }
}
