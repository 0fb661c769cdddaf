package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** Which facts are read otherwise than at the last screening, and why. */
final class FactComparison {
    private final ClinicalKnowledge knowledge;
    private final Map<FactId, Set<RuleId>> needed;
    private final LocalDate lastAsOf;
    private final Optional<Earlier> then;
    private final HistoryFacts now;
    private final boolean samePlaces;

    /** What was told by the last screening, as it was read then, and as it would be read now. */
    record Earlier(HistoryFacts then, HistoryFacts now) {}

    /**
     * @param then what was told by the last screening; empty where its history is not at hand
     * @param samePlaces whether the same sites are proposed as then
     */
    FactComparison(
            ClinicalKnowledge knowledge,
            LocalDate lastAsOf,
            Optional<Earlier> then,
            HistoryFacts now,
            boolean samePlaces) {
        this.knowledge = knowledge;
        this.needed = knowledge.factsNeeded();
        this.lastAsOf = lastAsOf;
        this.then = then;
        this.now = now;
        this.samePlaces = samePlaces;
    }

    /** The facts that the rules in force need, in the order of the catalogs. */
    List<Fact> facts() {
        return knowledge.facts().stream()
                .filter(fact -> needed.containsKey(fact.id()))
                .toList();
    }

    List<RuleId> rules(Fact fact) {
        return List.copyOf(needed.getOrDefault(fact.id(), Set.of()));
    }

    List<FactChange> changes() {
        List<FactChange> changes = new ArrayList<>();
        for (Fact fact : facts()) {
            Reading reading = now.read(fact.id());
            Optional<Reading> before = then.map(earlier -> earlier.then().read(fact.id()));
            before.map(old -> kind(old, reading))
                    .orElseGet(() -> kindSince(fact, reading))
                    .ifPresent(kind -> changes.add(new FactChange(fact.id(), kind, before, reading, rules(fact))));
        }
        return changes;
    }

    private static Optional<FactChange.Kind> kind(Reading before, Reading now) {
        if (undated(before).equals(undated(now))) {
            return Optional.empty();
        }
        if (isKnown(now)) {
            return Optional.of(isKnown(before) ? FactChange.Kind.CHANGED : FactChange.Kind.LEARNED);
        }
        return Optional.of(isStale(now) ? FactChange.Kind.GONE_STALE : FactChange.Kind.OPEN);
    }

    /** What the days tell alone: what was told after the last screening, and what was not too old then. */
    private Optional<FactChange.Kind> kindSince(Fact fact, Reading now) {
        if (isStale(now)) {
            boolean wasStale = fact.maxAge()
                    .flatMap(age -> now.observedOn().map(on -> on.isBefore(lastAsOf.minus(age))))
                    .orElse(true);
            return wasStale ? Optional.empty() : Optional.of(FactChange.Kind.GONE_STALE);
        }
        boolean later = now.observedOn().map(on -> on.isAfter(lastAsOf)).orElse(false);
        boolean derived = fact.source() instanceof FactSource.Age
                || (fact.id().equals(Screening.ENDANGERMENT_SITE) && samePlaces)
                || isOutOfQuestion(fact);
        return later && !derived ? Optional.of(FactChange.Kind.TOLD_SINCE) : Optional.empty();
    }

    /** A follow-up whose occasion is false is absent without having been asked. */
    boolean isOutOfQuestion(Fact fact) {
        return now.read(fact.id()).presence() == Presence.ABSENT
                && fact.followUpOf()
                        .map(occasion -> occasion.evaluate(now).truth() == Truth.FALSE)
                        .orElse(false);
    }

    /** Why a rule whose truth changed did so, as far as its facts tell; empty if none of them changed. */
    Set<RuleChange.Cause> causes(List<FactChange> ofRule) {
        Set<RuleChange.Cause> causes = EnumSet.noneOf(RuleChange.Cause.class);
        ofRule.stream().map(this::cause).forEach(causes::add);
        boolean onlyOpened = ofRule.stream()
                .allMatch(
                        change -> change.kind() == FactChange.Kind.GONE_STALE || change.kind() == FactChange.Kind.OPEN);
        if (onlyOpened && causes.contains(RuleChange.Cause.STALE)) {
            // What follows up on something that is too old is open because of that
            causes.remove(RuleChange.Cause.ANSWERS);
        }
        return causes;
    }

    private RuleChange.Cause cause(FactChange change) {
        if (change.kind() == FactChange.Kind.GONE_STALE) {
            return RuleChange.Cause.STALE;
        }
        // What was told by then would be read so by now, too
        boolean aged = then.map(earlier -> undated(earlier.now().read(change.fact())))
                .equals(Optional.of(undated(change.now())));
        return aged ? RuleChange.Cause.TIME : RuleChange.Cause.ANSWERS;
    }

    static boolean isStale(Reading reading) {
        return reading.because().equals(Optional.of(Reading.Gap.STALE));
    }

    private static boolean isKnown(Reading reading) {
        return reading.presence() == Presence.PRESENT || reading.presence() == Presence.ABSENT;
    }

    private static Reading undated(Reading reading) {
        return reading.withObservedOn(Optional.empty());
    }
}
