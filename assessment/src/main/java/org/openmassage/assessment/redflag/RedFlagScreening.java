package org.openmassage.assessment.redflag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.RuleOutcome;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.RuleId;

/**
 * What red flags come to for one patient on one day. The strictest raised flag decides; a flag whose findings are not
 * all known stays open and comes back as questions; nothing clears a raised flag. Immutable and thread-safe.
 */
public final class RedFlagScreening {
    private final Map<RuleId, RedFlag> flags;
    private final Determination determination;

    private RedFlagScreening(Map<RuleId, RedFlag> flags, Determination determination) {
        this.flags = flags;
        this.determination = determination;
    }

    /**
     * Holds what is known against every flag.
     *
     * @param flags the flags, mostly {@link RedFlags#standard()}
     * @param facts what is known, with its day
     * @return the screening
     */
    public static RedFlagScreening of(Catalog<RuleId, RedFlag> flags, Facts facts) {
        Map<RuleId, RedFlag> byId = new LinkedHashMap<>();
        flags.stream().forEach(flag -> byId.put(flag.id(), flag));
        List<RuleOutcome> outcomes = byId.values().stream()
                .map(flag ->
                        new RuleOutcome(flag.id(), flag.effect(), flag.when().evaluate(facts)))
                .toList();
        return new RedFlagScreening(byId, Determination.of(outcomes));
    }

    /**
     * The decision with its outcomes, their explanations and the open questions.
     *
     * @return the determination
     */
    public Determination determination() {
        return determination;
    }

    /**
     * The decision as things stand.
     *
     * @return proceed, the decision of the strictest raised flag, or incomplete where a flag is open
     */
    public Decision decision() {
        return determination.decision();
    }

    /**
     * What the strictest raised flag asks for.
     *
     * @return the action; empty where no flag is raised
     */
    public Optional<RuleEffect> action() {
        return raised().stream().findFirst().map(RedFlag::effect);
    }

    /**
     * The raised flags.
     *
     * @return the flags that hold, the strictest first
     */
    public List<RedFlag> raised() {
        return determination.applied().stream()
                .filter(outcome -> outcome.truth() == Truth.TRUE)
                .map(outcome -> flag(outcome.rule()))
                .toList();
    }

    /**
     * The flags that may still be raised.
     *
     * @return the flags whose findings are not all known, the strictest first
     */
    public List<RedFlag> open() {
        return determination.open().stream()
                .map(outcome -> flag(outcome.rule()))
                .toList();
    }

    /**
     * The questions that would settle the open flags.
     *
     * @return a question for each fact, those that could make the decision strictest first
     */
    public List<Determination.Question> questions() {
        return determination.questions();
    }

    /**
     * What the absence of findings does not mean, for the flags that are not raised.
     *
     * @return warnings by flag
     */
    public Map<RuleId, String> cautions() {
        Map<RuleId, String> cautions = new LinkedHashMap<>();
        for (RuleOutcome outcome : determination.outcomes()) {
            if (outcome.truth() == Truth.FALSE) {
                flag(outcome.rule()).caution().ifPresent(caution -> cautions.put(outcome.rule(), caution));
            }
        }
        return cautions;
    }

    private RedFlag flag(RuleId id) {
        return Objects.requireNonNull(flags.get(id), "flag");
    }

    /** Shows the type only: that a flag is raised concerns a person. */
    @Override
    public String toString() {
        return "RedFlagScreening";
    }
}
