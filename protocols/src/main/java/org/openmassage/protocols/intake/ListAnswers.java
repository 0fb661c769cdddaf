package org.openmassage.protocols.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.ImplantedDevice;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.DeviceId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.Term;

/**
 * Answers about what a history tells as a whole list: devices, operations. Allergies stay beside the history: a yes does not
 * say to which of several things, and a no to these is not a no to every allergy. A list is written only where the
 * answers tell all that is asked of it; where the history has one already it stays, and the answers stand beside it.
 */
final class ListAnswers {
    private final Catalog<FactId, Fact> facts;
    private final Collection<FactId> asked;
    private final HealthHistory history;

    ListAnswers(Catalog<FactId, Fact> facts, Collection<FactId> asked, HealthHistory history) {
        this.facts = facts;
        this.asked = asked;
        this.history = history;
    }

    Answer<List<ImplantedDevice>> devices(Map<Fact, Reading> given) {
        Function<FactSource, Set<DeviceId>> ids =
                source -> source instanceof FactSource.Device device ? device.anyOf() : Set.of();
        if (!toldWhole(given, ids) || history.devices().presence() != Presence.NOT_ASKED) {
            return history.devices();
        }
        List<ImplantedDevice> list = new ArrayList<>();
        for (Map.Entry<Fact, Reading> yes : narrowest(given, ids).entrySet()) {
            Optional<DeviceId> word =
                    HistoryWriter.named(ids.apply(yes.getKey().source()), Set.of(), List.of(yes.getKey()));
            if (word.isEmpty()) {
                return history.devices();
            }
            HistoryWriter.atEach(yes.getValue().sites())
                    .forEach(site -> list.add(ImplantedDevice.builder()
                            .device(word.get())
                            .site(site)
                            .build()));
        }
        return list.isEmpty() ? Answer.absent() : Answer.present(list);
    }

    /** An operation needs a name, so only that there was none can be written. */
    Answer<List<Surgery>> surgeries(Map<Fact, Reading> given) {
        boolean none = given.entrySet().stream()
                .anyMatch(entry -> entry.getKey().source() instanceof FactSource.Operation operation
                        && operation.aspect() == FactSource.Aspect.EVER
                        && operation.site().isEmpty()
                        && entry.getValue().presence() == Presence.ABSENT);
        boolean some = given.entrySet().stream()
                .anyMatch(entry -> entry.getKey().source() instanceof FactSource.Operation
                        && entry.getValue().presence() != Presence.ABSENT);
        return none && !some && history.surgeries().presence() == Presence.NOT_ASKED
                ? Answer.absent()
                : history.surgeries();
    }

    /** Whether everything that is asked of the list was answered, by itself or by a no to a wider question. */
    private <T extends Term> boolean toldWhole(Map<Fact, Reading> given, Function<FactSource, Set<T>> ids) {
        Map<Fact, Reading> about = about(given, ids);
        return !about.isEmpty()
                && about.values().stream()
                        .allMatch(reading ->
                                reading.presence() == Presence.PRESENT || reading.presence() == Presence.ABSENT)
                && facts.stream()
                        .filter(fact -> asked.contains(fact.id())
                                && !ids.apply(fact.source()).isEmpty())
                        .allMatch(fact -> about.containsKey(fact)
                                || about.entrySet().stream()
                                        .anyMatch(entry -> entry.getValue().presence() == Presence.ABSENT
                                                && ids.apply(entry.getKey().source())
                                                        .containsAll(ids.apply(fact.source()))));
    }

    /** The answers with a yes, without those for which a closer question has a yes, too. */
    private static <T extends Term> Map<Fact, Reading> narrowest(
            Map<Fact, Reading> given, Function<FactSource, Set<T>> ids) {
        Map<Fact, Reading> yes = about(given, ids);
        yes.values().removeIf(reading -> reading.presence() != Presence.PRESENT);
        Map<Fact, Reading> narrow = new LinkedHashMap<>(yes);
        narrow.keySet()
                .removeIf(fact -> yes.keySet().stream()
                        .anyMatch(other -> !other.equals(fact)
                                && ids.apply(fact.source()).containsAll(ids.apply(other.source()))));
        return narrow;
    }

    private static <T extends Term> Map<Fact, Reading> about(
            Map<Fact, Reading> given, Function<FactSource, Set<T>> ids) {
        Map<Fact, Reading> about = new LinkedHashMap<>();
        given.forEach((fact, reading) -> {
            if (!ids.apply(fact.source()).isEmpty()) {
                about.put(fact, reading);
            }
        });
        return about;
    }
}
