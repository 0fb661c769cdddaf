package org.openmassage.assessment.specialtest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * An orthopedic or neurologic special test: what it looks for, who may perform it, how it is done, what counts as
 * positive, and how accurate it was found to be. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SpecialTest.Builder.class)
public abstract class SpecialTest implements WithSpecialTest {
    SpecialTest() {}

    /**
     * The id of the test.
     *
     * @return the id, such as {@code spurling}
     */
    public abstract SpecialTestId id();

    /**
     * The name of the test.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * Other names of the same test.
     *
     * @return any number
     */
    public abstract List<String> otherNames();

    /**
     * Where it is done.
     *
     * @return the region
     */
    public abstract BodyRegion region();

    /**
     * What it looks for.
     *
     * @return at least one
     */
    public abstract List<ConditionId> targets();

    /**
     * Who may perform it. Scope of practice differs between states: a clinic narrows it, and never widens
     * it.
     *
     * @return the performer
     */
    public abstract Performer performer();

    /**
     * How it is done, in our own words.
     *
     * @return one or more sentences
     */
    public abstract String procedure();

    /**
     * What counts as positive.
     *
     * @return one or more sentences
     */
    public abstract String positive();

    /**
     * What studies found.
     *
     * @return any number: none where no figure could be sourced
     */
    public abstract List<TestAccuracy> accuracy();

    /**
     * What a positive result asks for by itself.
     *
     * @return refer, urgent or emergency; empty for a finding among others
     */
    public abstract Optional<RuleEffect> onPositive();

    /**
     * What a reader must not make of it.
     *
     * @return a warning to show with the test
     */
    public abstract Optional<String> caution();

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

    /** Who may perform a test. */
    public enum Performer {
        /** A massage therapist, where the state's scope of practice allows it. */
        THERAPIST,
        /** Not the therapist: a result that somebody else found may be recorded. */
        RECORD_ONLY,
        /** Nobody within this library's reach: the test is unsafe or misleading. */
        PROHIBITED
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("otherNames", otherNames());
        Checks.text("procedure", procedure());
        Checks.text("positive", positive());
        Checks.text("caution", caution());
        Checks.require(!targets().isEmpty(), "targets", "at least one");
        Checks.require(
                accuracy().stream().allMatch(figures -> targets().contains(figures.target())),
                "accuracy",
                "about a target of the test");
        Checks.require(
                onPositive()
                        .map(effect -> effect == RuleEffect.REFER
                                || effect == RuleEffect.URGENT
                                || effect == RuleEffect.EMERGENCY)
                        .orElse(true),
                "onPositive",
                "refer, urgent or emergency");
        Checks.require(
                performer() == Performer.THERAPIST || caution().isPresent(),
                "caution",
                "given where the therapist does not perform the test");
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

    /** Builds a {@link SpecialTest}. Not thread-safe. */
    public static final class Builder extends ImmutableSpecialTest.Builder {
        Builder() {}
    }
}
