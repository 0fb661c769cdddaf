package org.openmassage.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactCriterion;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/**
 * The yardstick of screening: each rule as a plain predicate of a health history, as somebody would write it who knows the
 * rules beforehand and asks for yes or no only: {@code history.takes(ANTICOAGULANT, day) == PRESENT}. The predicates are
 * composed once from the catalogs, so that they are the same rules; they answer neither "unknown" nor why, add up no limits
 * and ask no questions.
 */
final class PredicateRules {
    private record Rule(RuleId id, Predicate<HealthHistory> holds) {}

    private final Catalog<FactId, Fact> facts;
    private final LocalDate birthDate;
    private final LocalDate day;
    private final List<Rule> rules = new ArrayList<>();

    PredicateRules(ClinicalKnowledge knowledge, LocalDate birthDate, LocalDate day) {
        this.facts = knowledge.facts();
        this.birthDate = birthDate;
        this.day = day;
        knowledge.rulesInForce().forEach(rule -> rules.add(new Rule(rule.id(), predicate(rule.criterion()))));
    }

    /** The rules that hold. */
    List<RuleId> holding(HealthHistory history) {
        List<RuleId> holding = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.holds().test(history)) {
                holding.add(rule.id());
            }
        }
        return holding;
    }

    private Predicate<HealthHistory> predicate(Criterion criterion) {
        if (criterion instanceof FactCriterion part) {
            return ofFact(part);
        }
        List<Predicate<HealthHistory>> parts =
                criterion.parts().stream().map(this::predicate).toList();
        int needed = criterion instanceof Criterion.All
                ? parts.size()
                : criterion instanceof Criterion.AtLeast atLeast ? atLeast.count() : 1;
        return history -> {
            int yes = 0;
            for (Predicate<HealthHistory> part : parts) {
                if (part.test(history) && ++yes >= needed) {
                    return true;
                }
            }
            return false;
        };
    }

    private Predicate<HealthHistory> ofFact(FactCriterion criterion) {
        FactSource source = facts.get(criterion.fact()).source();
        if (criterion instanceof FactCriterion.Compare compare) {
            Function<HealthHistory, Optional<? extends Number>> number = number(source);
            double limit = compare.value().doubleValue();
            return history -> number.apply(history)
                    .map(value -> compares(compare.op(), value.doubleValue(), limit))
                    .orElse(false);
        }
        if (criterion instanceof FactCriterion.Within within) {
            LocalDate first = day.minus(within.period());
            return history -> dates(source, history).anyMatch(date -> !date.isBefore(first) && !date.isAfter(day));
        }
        if (criterion instanceof FactCriterion.AtLeastAgo ago) {
            LocalDate last = day.minus(ago.period());
            return history -> dates(source, history).anyMatch(date -> !date.isAfter(last));
        }
        return history -> isPresent(source, history);
    }

    private static boolean compares(FactCriterion.Comparison op, double value, double limit) {
        return switch (op) {
            case LESS_THAN -> value < limit;
            case AT_MOST -> value <= limit;
            case EQUAL_TO -> value == limit;
            case AT_LEAST -> value >= limit;
            case MORE_THAN -> value > limit;
        };
    }

    private Function<HealthHistory, Optional<? extends Number>> number(FactSource source) {
        if (source instanceof FactSource.Vital vital) {
            return history -> history.vitals().stream()
                    .filter(sign -> sign.kind() == vital.kind())
                    .reduce((one, other) -> other)
                    .map(sign -> sign.value());
        }
        if (source instanceof FactSource.Lab lab) {
            return history -> history.labs().stream()
                    .filter(result -> result.kind() == lab.kind())
                    .reduce((one, other) -> other)
                    .map(result -> result.value());
        }
        return history -> source instanceof FactSource.Age
                ? Optional.of(Period.between(birthDate, day).getYears())
                : Optional.empty();
    }

    private boolean isPresent(FactSource source, HealthHistory history) {
        if (source instanceof FactSource.Condition condition) {
            return any(condition.anyOf(), id -> history.condition(id, day))
                    || any(condition.alsoPresentAs(), id -> history.condition(id, day));
        }
        if (source instanceof FactSource.Symptom symptom) {
            return any(symptom.anyOf(), history::symptom) || any(symptom.alsoPresentAs(), history::symptom);
        }
        if (source instanceof FactSource.Medication medication) {
            return any(medication.anyOf(), id -> history.takes(id, day));
        }
        if (source instanceof FactSource.Gestation) {
            return history.pregnancy().presence() == Presence.PRESENT;
        }
        if (source instanceof FactSource.Operation) {
            return history.surgeries().presence() == Presence.PRESENT;
        }
        if (source instanceof FactSource.Device device) {
            return history.devices().value().stream()
                    .flatMap(List::stream)
                    .anyMatch(each -> device.anyOf().contains(each.device()));
        }
        return source instanceof FactSource.Allergen allergen
                && history.allergies().value().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> allergen.anyOf().contains(each.allergen()));
    }

    private static <T> boolean any(Set<T> ids, Function<T, Presence> presence) {
        for (T id : ids) {
            if (presence.apply(id) == Presence.PRESENT) {
                return true;
            }
        }
        return false;
    }

    private static Stream<LocalDate> dates(FactSource source, HealthHistory history) {
        if (source instanceof FactSource.Condition condition) {
            return history.conditions().stream()
                    .filter(each -> condition.anyOf().contains(each.condition())
                            || condition.alsoPresentAs().contains(each.condition()))
                    .map(HistoryCondition::onset)
                    .flatMap(Optional::stream)
                    .map(date -> date.latest());
        }
        return source instanceof FactSource.Operation
                ? history.surgeries().value().stream()
                        .flatMap(List::stream)
                        .flatMap(each -> each.on().stream())
                        .map(date -> date.latest())
                : Stream.empty();
    }
}
