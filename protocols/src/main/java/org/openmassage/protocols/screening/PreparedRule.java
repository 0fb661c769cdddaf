package org.openmassage.protocols.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Evaluation;
import org.openmassage.core.rule.Explanation;
import org.openmassage.core.rule.FactCriterion;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.catalog.ClearanceRequirement;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.knowledge.RuleInForce;

/** A rule in force with whatever can be said of it before a patient is known, so that it is put into words once. Immutable. */
final class PreparedRule {
    private final RuleInForce rule;
    private final TreatmentLimits ruledOut;
    private final String opening;
    private final List<String> advice;
    private final List<String> monitor;
    private final Optional<String> clearance;

    PreparedRule(RuleInForce inForce) {
        Contraindication contraindication = inForce.contraindication();
        Set<String> precautions = new LinkedHashSet<>();
        contraindication.limits().forEach(limit -> precautions.addAll(limit.precautions()));
        this.rule = inForce;
        this.ruledOut = TreatmentLimits.builder()
                .bannedTechniques(new TreeSet<>(inForce.techniques()))
                .build();
        this.opening = contraindication.name() + ". " + contraindication.because() + " ";
        this.advice = together(contraindication.advice().stream().toList(), precautions);
        this.monitor = together(precautions, contraindication.monitor());
        this.clearance = contraindication.clearance().map(PreparedRule::words);
    }

    RuleId id() {
        return rule.id();
    }

    RuleEffect effect() {
        return rule.effect();
    }

    Criterion criterion() {
        return rule.criterion();
    }

    List<ImposedLimit> limits() {
        return rule.contraindication().limits();
    }

    boolean canBeCleared() {
        return clearance.isPresent();
    }

    /** What the techniques forbid that name the rule: themselves. */
    TreatmentLimits ruledOut() {
        return ruledOut;
    }

    /** What to watch while the rule limits the session. */
    List<String> monitor() {
        return monitor;
    }

    /**
     * What the rule says of a patient.
     *
     * @param own what the rule limits
     * @param limiting whether it does limit the session
     */
    ScreeningFinding finding(
            Evaluation evaluation, ScreeningFinding.Standing status, LimitCollector own, boolean limiting) {
        List<Explanation> grounds = evaluation.grounds();
        Set<FactId> facts = new LinkedHashSet<>();
        for (Explanation ground : grounds) {
            if (ground.criterion() instanceof FactCriterion ofFact) {
                facts.add(ofFact.fact());
            }
        }
        return ScreeningFinding.builder()
                .rule(id())
                .effect(effect())
                .truth(evaluation.truth())
                .status(status)
                .because(because(evaluation.truth(), grounds))
                .sites(own.sites())
                .limits(limiting ? own.session() : TreatmentLimits.none())
                .siteLimits(limiting ? own.siteLimits() : List.of())
                .advice(advice)
                .facts(facts)
                .wouldChange(wouldChange(evaluation))
                .citations(rule.contraindication().citations())
                .support(rule.contraindication().status())
                .catalog(rule.provenance())
                .build();
    }

    private String because(Truth truth, List<Explanation> grounds) {
        Set<String> words = new LinkedHashSet<>();
        grounds.forEach(ground -> words.add(ground.words()));
        return opening + (truth == Truth.TRUE ? "It applies: " : "It may apply; not known: ") + String.join("; ", words)
                + ".";
    }

    private List<String> wouldChange(Evaluation evaluation) {
        List<String> changes = new ArrayList<>();
        for (List<Evaluation.Change> together : evaluation.whatWouldChange()) {
            StringJoiner words = new StringJoiner(" and ");
            together.forEach(change -> words.add(change.words()));
            changes.add((together.get(0).outcome() == Truth.TRUE
                            ? "It would apply if this held: "
                            : "It would not apply if this were ruled out: ")
                    + words);
        }
        clearance.ifPresent(changes::add);
        return changes;
    }

    private static String words(ClearanceRequirement clearance) {
        String from = clearance.from().stream()
                .map(source -> source.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or the "));
        return "A written clearance from the " + from + " would satisfy it. It says: "
                + String.join(" ", clearance.mustSay());
    }

    private static List<String> together(Collection<String> first, Collection<String> second) {
        Set<String> together = new LinkedHashSet<>(first);
        together.addAll(second);
        return List.copyOf(together);
    }
}
