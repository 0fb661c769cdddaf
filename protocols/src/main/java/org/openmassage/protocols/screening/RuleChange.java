package org.openmassage.protocols.screening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.care.ScreeningFinding.Standing;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A rule that says otherwise than at the last screening. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param effect what it asks for where it holds
 * @param kind what became of it
 * @param before whether it held then
 * @param now whether it holds now; false, too, for a rule that is no longer in force
 * @param standing whether a clearance or an override settles it now; empty where it does not hold
 * @param causes why
 * @param facts those of its facts that are read otherwise than then
 * @param because the reasons in words, without a value of the patient's
 */
public record RuleChange(
        RuleId rule,
        RuleEffect effect,
        Kind kind,
        Truth before,
        Truth now,
        Optional<Standing> standing,
        Set<Cause> causes,
        List<FactId> facts,
        String because) {
    /**
     * Copies the lists.
     *
     * @param rule the rule
     * @param effect what it asks for where it holds
     * @param kind what became of it
     * @param before whether it held then
     * @param now whether it holds now; false, too, for a rule that is no longer in force
     * @param standing whether a clearance or an override settles it now; empty where it does not hold
     * @param causes why
     * @param facts those of its facts that are read otherwise than then
     * @param because the reasons in words, without a value of the patient's
     */
    public RuleChange {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(because, "because");
        causes = Set.copyOf(causes);
        facts = List.copyOf(facts);
    }

    /** What became of a rule. */
    public enum Kind {
        /** It holds, and did not then. */
        FIRED,
        /** It does not hold, and did, or could have. */
        CEASED,
        /** It has become open. */
        OPENED,
        /** It holds as before, and a clearance or an override now settles it. */
        SETTLED,
        /** It holds as before, and what settled it no longer does. */
        REINSTATED,
        /** It holds as before, and asks for something else, since a catalog has changed it. */
        REDEFINED,
        /** An overlay has taken it away, or the catalogs no longer have it. */
        GONE
    }

    /** Why a rule says otherwise. */
    public enum Cause {
        /** Something was told, measured or examined. */
        ANSWERS,
        /** What was told has become too old. */
        STALE,
        /** Time has passed: a period is over, or the weeks of a pregnancy were counted on. */
        TIME,
        /** The catalogs are not those of the last screening. */
        CATALOG,
        /** A clearance was given, or has ended. */
        CLEARANCE,
        /** An override was made, or no longer counts. */
        OVERRIDE
    }

    /** Shows the type only: that a rule holds of somebody concerns that person. */
    @Override
    public String toString() {
        return "RuleChange";
    }
}
