package org.openmassage.protocols.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.FactSource.Aspect;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;

/**
 * Answers about conditions. The answers about one set of conditions (ever, now, since when, until when) make one entry. A
 * no stands for each of them; a yes that does not say which of them it is stands under the wider word, and takes nothing
 * away from a condition that was told by its name before.
 */
final class ConditionAnswers {
    private final Set<ConditionId> anyOf;
    private final Set<ConditionId> words;
    private final Optional<ConditionId> word;
    private final Map<Aspect, Reading> aspects = new LinkedHashMap<>();

    private ConditionAnswers(FactSource.Condition source, Map<Fact, Reading> given) {
        this.anyOf = source.anyOf();
        this.words = HistoryWriter.union(source.anyOf(), source.alsoPresentAs());
        this.word = HistoryWriter.named(source.anyOf(), source.alsoPresentAs(), List.copyOf(given.keySet()));
        given.forEach((fact, reading) -> aspects.put(((FactSource.Condition) fact.source()).aspect(), reading));
    }

    static List<HistoryCondition> into(HealthHistory history, Map<Fact, Reading> given) {
        Map<Set<ConditionId>, Map<Fact, Reading>> bySet = new LinkedHashMap<>();
        given.forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Condition source) {
                bySet.computeIfAbsent(source.anyOf(), key -> new LinkedHashMap<>())
                        .put(fact, reading);
            }
        });
        List<ConditionAnswers> all = bySet.values().stream()
                .map(answers -> new ConditionAnswers(
                        (FactSource.Condition)
                                answers.keySet().iterator().next().source(),
                        answers))
                .toList();
        List<HistoryCondition> written = new ArrayList<>(history.conditions().stream()
                .filter(told -> all.stream().noneMatch(answers -> answers.words.contains(told.condition())))
                .toList());
        all.forEach(answers -> written.addAll(answers.entries(history.conditions().stream()
                .filter(told -> answers.isCloser(told, all))
                .toList())));
        return written.stream().distinct().toList();
    }

    /** Whether an entry names one of several conditions, and no other answer speaks of fewer conditions with it among them. */
    private boolean isCloser(HistoryCondition told, List<ConditionAnswers> all) {
        return told.answer() == Presence.PRESENT
                && words.contains(told.condition())
                && !word.map(told.condition()::equals).orElse(false)
                && all.stream()
                        .noneMatch(other -> other != this
                                && other.words.size() < words.size()
                                && other.words.contains(told.condition()));
    }

    private List<HistoryCondition> entries(List<HistoryCondition> closer) {
        Presence had = aspects.entrySet().stream()
                .filter(answer ->
                        answer.getKey() != Aspect.ENDED || answer.getValue().presence() == Presence.PRESENT)
                .map(answer -> answer.getValue().presence())
                .min(Comparator.comparingInt(ConditionAnswers::weight))
                .orElse(Presence.NOT_ASKED);
        if (had != Presence.PRESENT) {
            return HistoryWriter.union(anyOf, word.stream().collect(Collectors.toSet())).stream()
                    .sorted()
                    .map(id -> HistoryCondition.of(id, had))
                    .toList();
        }
        Optional<PartialDate> began = date(Aspect.BEGAN);
        Optional<PartialDate> ended = date(Aspect.ENDED);
        boolean over = is(Aspect.CURRENT, Presence.ABSENT);
        Optional<ConditionStatus> status =
                over || ended.isPresent() ? Optional.of(ConditionStatus.RESOLVED) : Optional.empty();
        List<BodySite> sites = aspects.values().stream()
                .flatMap(answer -> answer.sites().stream())
                .distinct()
                .toList();
        List<HistoryCondition> kept = closer.stream()
                .map(told -> over ? told.withStatus(ConditionStatus.RESOLVED) : told)
                .toList();
        boolean saysMore = began.isPresent()
                || ended.isPresent()
                || !sites.isEmpty()
                || (is(Aspect.CURRENT, Presence.PRESENT) && kept.stream().allMatch(ConditionAnswers::isOver));
        Stream<HistoryCondition> named = kept.isEmpty() || saysMore
                ? word.stream()
                        .flatMap(id -> HistoryWriter.atEach(sites)
                                .map(site -> HistoryCondition.builder()
                                        .condition(id)
                                        .answer(Presence.PRESENT)
                                        .status(status)
                                        .onset(began)
                                        .resolved(ended)
                                        .site(site)
                                        .build()))
                : Stream.empty();
        return Stream.concat(kept.stream(), named).toList();
    }

    private Optional<PartialDate> date(Aspect aspect) {
        return Optional.ofNullable(aspects.get(aspect)).flatMap(HistoryWriter::date);
    }

    private boolean is(Aspect aspect, Presence presence) {
        return Optional.ofNullable(aspects.get(aspect))
                .map(reading -> reading.presence() == presence)
                .orElse(false);
    }

    private static boolean isOver(HistoryCondition told) {
        return told.resolved().isPresent() || told.status().equals(Optional.of(ConditionStatus.RESOLVED));
    }

    private static int weight(Presence presence) {
        return switch (presence) {
            case PRESENT -> 0;
            case UNKNOWN -> 1;
            case ABSENT -> 2;
            case NOT_ASKED -> 3;
        };
    }
}
