package org.openmassage.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmassage.core.rule.Evaluation.Change;
import org.openmassage.core.vocabulary.FactId;

/** Finds which criteria of one fact would have to be otherwise for a criterion to come out otherwise. */
final class Changes {

    private static final List<Truth> KNOWN = List.of(Truth.TRUE, Truth.FALSE);

    private final Criterion whole;
    private final Function<FactCriterion, Truth> now;
    private final Function<FactId, String> labels;

    private Changes(Criterion whole, Function<FactCriterion, Truth> now, Function<FactId, String> labels) {
        this.whole = whole;
        this.now = now;
        this.labels = labels;
    }

    static List<List<Change>> of(Criterion whole, Function<FactCriterion, Truth> now, Function<FactId, String> labels) {
        return new Changes(whole, now, labels).alternatives();
    }

    private List<List<Change>> alternatives() {
        Truth truth = whole.truth(now);
        List<List<Change>> alternatives = new ArrayList<>();
        for (FactCriterion part : atoms()) {
            Truth from = now.apply(part);
            for (Truth to : KNOWN) {
                Truth outcome = to == from ? truth : outcome(part, to);
                if (outcome.isKnown() && outcome != truth) {
                    alternatives.add(List.of(new Change(part, part.words(labels), from, to, outcome)));
                }
            }
        }
        return alternatives.isEmpty() ? smallest(truth) : List.copyOf(alternatives);
    }

    private Truth outcome(FactCriterion changed, Truth to) {
        return whole.truth(part -> part.equals(changed) ? to : now.apply(part));
    }

    private List<List<Change>> smallest(Truth truth) {
        return KNOWN.stream()
                .filter(target -> target != truth)
                .flatMap(target -> toReach(whole, target).stream())
                .filter(changed -> leadsFrom(truth, changed))
                .min(Comparator.comparingInt(Map::size))
                .map(changed -> List.of(changes(changed)))
                .orElse(List.of());
    }

    /** The fewest changes that make a criterion so, as far as its parts do not share facts. */
    private Optional<Map<FactCriterion, Truth>> toReach(Criterion criterion, Truth target) {
        if (criterion.truth(now) == target) {
            return Optional.of(Map.of());
        }
        if (criterion instanceof FactCriterion ofFact) {
            return Optional.of(Map.of(ofFact, target));
        }
        if (criterion instanceof Criterion.Not not) {
            return toReach(not.of(), target.not());
        }
        if (criterion.parts().isEmpty()) {
            return Optional.empty();
        }
        int size = criterion.parts().size();
        int needed = criterion instanceof Criterion.AtLeast atLeast
                ? atLeast.count()
                : criterion instanceof Criterion.All ? size : 1;
        return cheapest(criterion.parts(), target, target == Truth.TRUE ? needed : size - needed + 1);
    }

    private Optional<Map<FactCriterion, Truth>> cheapest(List<Criterion> parts, Truth target, int needed) {
        List<Map<FactCriterion, Truth>> ways = parts.stream()
                .flatMap(part -> toReach(part, target).stream())
                .sorted(Comparator.comparingInt(Map::size))
                .limit(needed)
                .toList();
        if (ways.size() < needed) {
            return Optional.empty();
        }
        Map<FactCriterion, Truth> together = new LinkedHashMap<>();
        ways.forEach(together::putAll);
        return Optional.of(together);
    }

    private boolean leadsFrom(Truth truth, Map<FactCriterion, Truth> changed) {
        Truth outcome = outcome(changed);
        return outcome.isKnown() && outcome != truth;
    }

    private Truth outcome(Map<FactCriterion, Truth> changed) {
        return whole.truth(part -> changed.containsKey(part) ? changed.get(part) : now.apply(part));
    }

    private List<Change> changes(Map<FactCriterion, Truth> changed) {
        Truth outcome = outcome(changed);
        return changed.entrySet().stream()
                .map(change -> new Change(
                        change.getKey(),
                        change.getKey().words(labels),
                        now.apply(change.getKey()),
                        change.getValue(),
                        outcome))
                .toList();
    }

    private Collection<FactCriterion> atoms() {
        if (whole instanceof FactCriterion alone) {
            return List.of(alone);
        }
        Set<FactCriterion> atoms = new LinkedHashSet<>();
        collect(whole, atoms);
        return atoms;
    }

    private static void collect(Criterion criterion, Set<FactCriterion> atoms) {
        if (criterion instanceof FactCriterion ofFact) {
            atoms.add(ofFact);
        }
        for (Criterion part : criterion.parts()) {
            collect(part, atoms);
        }
    }
}
