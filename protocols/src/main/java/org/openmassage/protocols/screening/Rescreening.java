package org.openmassage.protocols.screening;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.care.ScreeningQuestion;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.style.DomainValue;

/**
 * A new screening beside the last one: what has changed and why, what has become too old, what lapses, and when to screen
 * again. See {@link Screening#rescreen}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Rescreening.Builder.class)
public abstract class Rescreening implements WithRescreening {
    Rescreening() {}

    /**
     * Which screening this is compared with.
     *
     * @return the id of the last one
     */
    public abstract ScreeningId last();

    /**
     * The day of the last screening.
     *
     * @return the day
     */
    public abstract LocalDate lastAsOf();

    /**
     * The decision of the last screening.
     *
     * @return the decision
     */
    public abstract Decision lastDecision();

    /**
     * The new screening, whole: it decides.
     *
     * @return the record to keep
     */
    public abstract ScreeningRecord screening();

    /**
     * The facts that are read otherwise.
     *
     * @return in the order of the catalogs; those only that a rule in force needs
     */
    public abstract List<FactChange> facts();

    /**
     * The rules that say otherwise.
     *
     * @return the strictest first
     */
    public abstract List<RuleChange> rules();

    /**
     * The limits that are not the same.
     *
     * @return that of the session first
     */
    public abstract List<LimitChange> limits();

    /**
     * What was told too long ago and counts as not asked.
     *
     * @return in the order of the catalogs; those only that a rule in force needs. Of these the questions of
     *     {@link #screening()} hold the ones that could still change its outcome
     */
    public abstract List<StaleFact> stale();

    /**
     * The clearances and overrides that no longer count, and those that will not after a day.
     *
     * @return clearances first
     */
    public abstract List<Lapse> lapses();

    /**
     * When to screen again at the latest.
     *
     * @return empty if nothing that is known would change the outcome within a year
     */
    public abstract Optional<NextScreening> next();

    /**
     * What is to be asked and measured at every session, since the answer is good for that day or the next only.
     *
     * @return the questions
     */
    public abstract List<ScreeningQuestion> everySession();

    /**
     * Which way the decision went.
     *
     * @return never {@link Strictness#MIXED}
     */
    public final Strictness decisionChange() {
        return Strictness.of(lastDecision(), screening().decision());
    }

    /**
     * Whether nothing changed at all.
     *
     * @return true if decision, facts, rules and limits are those of the last screening and nothing has lapsed
     */
    public final boolean isUnchanged() {
        return decisionChange() == Strictness.UNCHANGED
                && facts().isEmpty()
                && rules().isEmpty()
                && limits().isEmpty()
                && lapses().stream().noneMatch(Lapse::hasLapsed);
    }

    /** Shows the type and the id of the new screening only. */
    @Override
    public final String toString() {
        return "Rescreening(" + screening().id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rescreening}. Not thread-safe. */
    public static final class Builder extends ImmutableRescreening.Builder {
        Builder() {}
    }
}
