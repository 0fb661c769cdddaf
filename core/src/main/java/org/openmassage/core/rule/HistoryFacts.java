package org.openmassage.core.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Presence;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.FactId;

/**
 * Facts as a health history tells them on a day, read as a catalog of facts says. It is pure: the same history, answers and
 * day give the same readings.
 *
 * <ul>
 *   <li>A condition or symptom that the history does not mention was not asked for; it is never absent. A list that was told
 *       whole (medications, operations, devices, allergies) makes absent what is not on it.
 *   <li>What is older than the fact's {@link Fact#maxAge} counts as not asked; so does what was told but not exactly enough,
 *       a medication without a class for instance.
 *   <li>What the patient was asked for and does not know stays unknown.
 *   <li>A follow-up whose occasion is false is absent, unless it is known to be present, or was told to be and the occasion
 *       has not been denied since.
 * </ul>
 *
 * <pre>{@code
 * HistoryFacts facts = HistoryFacts.of(catalog, history, LocalDate.of(2026, 3, 2)).bornOn(patient.birthDate());
 * Evaluation severe = criterion.evaluate(facts);
 * }</pre>
 *
 * <p>{@code toString} shows the type only. Immutable and thread-safe.
 */
public final class HistoryFacts implements Facts {

    private final Catalog<FactId, Fact> catalog;
    private final HealthHistory history;
    private final Optional<LocalDate> birthDate;
    private final LocalDate asOf;
    private final Map<FactId, Reading> answers;
    private final Map<FactId, Reading> readings = new HashMap<>();

    private HistoryFacts(
            Catalog<FactId, Fact> catalog,
            HealthHistory history,
            Optional<LocalDate> birthDate,
            LocalDate asOf,
            Map<FactId, Reading> answers) {
        Checks.require(!history.recordedOn().isAfter(asOf), "history", "recorded on or before the day asked for");
        Checks.require(birthDate.map(born -> !born.isAfter(asOf)).orElse(true), "birthDate", "on or before that day");
        this.catalog = catalog;
        this.history = history;
        this.birthDate = birthDate;
        this.asOf = asOf;
        this.answers = Map.copyOf(answers);
        HistoryReader reader = new HistoryReader(history, birthDate, asOf);
        Set<FactId> waiting = new LinkedHashSet<>();
        catalog.stream().forEach(fact -> readAll(fact, reader, waiting));
    }

    /**
     * Reads a history.
     *
     * @param catalog the facts that rules may ask for
     * @param history the version that was known on the day: see {@link HealthHistory#asOf}
     * @param asOf the day
     * @return the facts, without an age
     * @throws IllegalArgumentException if the history was recorded after the day, or if follow-ups of the catalog form a
     *     circle
     * @throws org.openmassage.core.catalog.UnknownEntryException if a follow-up mentions a fact that the catalog lacks
     */
    public static HistoryFacts of(Catalog<FactId, Fact> catalog, HealthHistory history, LocalDate asOf) {
        return new HistoryFacts(catalog, history, Optional.empty(), asOf, Map.of());
    }

    /**
     * Reads a history with the age and with answers that are not in it, at one go: see {@link #bornOn} and
     * {@link #withAnswers}.
     *
     * @param catalog the facts that rules may ask for
     * @param history the version that was known on the day
     * @param asOf the day
     * @param birthDate the patient's date of birth; without it an age is not known
     * @param answers what was answered
     * @return the facts
     * @throws IllegalArgumentException if the history was recorded or the patient born after the day, if an answer is of
     *     another type than its fact, or if follow-ups of the catalog form a circle
     * @throws org.openmassage.core.catalog.UnknownEntryException if the catalog lacks one of the facts
     */
    public static HistoryFacts of(
            Catalog<FactId, Fact> catalog,
            HealthHistory history,
            LocalDate asOf,
            Optional<LocalDate> birthDate,
            Map<FactId, Reading> answers) {
        answers.forEach((fact, answer) -> requireType(catalog, fact, answer));
        return new HistoryFacts(catalog, history, birthDate, asOf, answers);
    }

    /**
     * The same facts with the age.
     *
     * @param birthDate the patient's date of birth
     * @return the facts
     * @throws IllegalArgumentException if it is after the day
     */
    public HistoryFacts bornOn(LocalDate birthDate) {
        return new HistoryFacts(catalog, history, Optional.of(birthDate), asOf, answers);
    }

    /**
     * The same facts with answers that are not in the history: findings of an examination, questions just asked. An answer
     * without a day is of the day asked for; one of a later day is left out. Where the history speaks of the same fact, the
     * later of the two counts, and of the same day the one that is present.
     *
     * @param answers what was answered
     * @return the facts
     * @throws org.openmassage.core.catalog.UnknownEntryException if the catalog lacks one of the facts
     * @throws IllegalArgumentException if the value of an answer is of another type than its fact
     */
    public HistoryFacts withAnswers(Map<FactId, Reading> answers) {
        Map<FactId, Reading> all = new HashMap<>(this.answers);
        answers.forEach((id, answer) -> {
            requireType(catalog, id, answer);
            all.put(id, answer);
        });
        return new HistoryFacts(catalog, history, birthDate, asOf, all);
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public Reading read(FactId fact) {
        Reading reading = readings.get(fact);
        return reading == null ? unreadable(fact) : reading;
    }

    @Override
    public String label(FactId fact) {
        return catalog.find(fact).map(Fact::label).orElseGet(() -> Facts.super.label(fact));
    }

    /** The fact itself; while it is open whether a follow-up matters, what decides that. */
    @Override
    public Set<FactId> questionsFor(FactId fact) {
        Set<FactId> first = catalog.get(fact)
                .followUpOf()
                .map(occasion -> occasion.evaluate(this).questions())
                .orElse(Set.of());
        return first.isEmpty() ? Set.of(fact) : first;
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "HistoryFacts";
    }

    private static void requireType(Catalog<FactId, Fact> catalog, FactId fact, Reading answer) {
        FactType type = catalog.get(fact).type();
        Checks.require(
                answer.value().map(value -> value.type() == type).orElse(true), "answers", "of their fact's type");
    }

    /** Fails with the near matches of a fact that the catalog lacks. */
    private Reading unreadable(FactId fact) {
        catalog.get(fact);
        throw new IllegalStateException("a fact of the catalog was not read");
    }

    private Reading readAll(Fact fact, HistoryReader reader, Set<FactId> waiting) {
        Reading known = readings.get(fact.id());
        if (known != null) {
            return known;
        }
        Reading told = later(reader.read(fact.source(), fact.maxAge()), answer(fact, fact.maxAge()));
        Reading reading = fact.followUpOf().isEmpty()
                ? told
                : followUp(fact, fact.followUpOf().get(), told, reader, waiting);
        readings.put(fact.id(), reading);
        return reading;
    }

    private Reading followUp(Fact fact, Criterion occasion, Reading told, HistoryReader reader, Set<FactId> waiting) {
        if (!waiting.add(fact.id())) {
            throw new IllegalArgumentException("followUpOf: must be free of circles, unlike " + waiting);
        }
        Truth matters = occasion.truth(part -> part.truth(readAll(catalog.get(part.fact()), reader, waiting), asOf));
        waiting.remove(fact.id());
        if (matters != Truth.FALSE || Readings.isPresent(told)) {
            return told;
        }
        LocalDate denied = deniedOn(occasion, reader, waiting);
        return isAgedYes(fact, reader, denied) ? told : Reading.absent().withObservedOn(denied);
    }

    /** The last day on which somebody said no to the occasion of a follow-up, or to the occasion of that in turn. */
    private LocalDate deniedOn(Criterion occasion, HistoryReader reader, Set<FactId> waiting) {
        Optional<LocalDate> last = Optional.empty();
        for (FactId part : occasion.facts()) {
            Reading reading = readAll(catalog.get(part), reader, waiting);
            LocalDate on = reading.observedOn().orElse(LocalDate.MIN);
            if (reading.gap().isEmpty() && on.isAfter(last.orElse(LocalDate.MIN))) {
                last = reading.observedOn();
            }
        }
        return last.orElse(asOf);
    }

    /**
     * Whether a follow-up was present when it was told, and nobody has said no to its occasion since: a yes that has become
     * too old is asked again, and not taken for a no.
     */
    private boolean isAgedYes(Fact fact, HistoryReader reader, LocalDate denied) {
        if (fact.maxAge().isEmpty()) {
            return false;
        }
        Reading once = later(reader.read(fact.source(), Optional.empty()), answer(fact, Optional.empty()));
        return Readings.isPresent(once) && !once.observedOn().orElse(asOf).isBefore(denied);
    }

    private Reading answer(Fact fact, Optional<Period> maxAge) {
        Reading answer = answers.get(fact.id());
        if (answer == null) {
            return Reading.notAsked();
        }
        LocalDate on = answer.observedOn().orElse(asOf);
        return on.isAfter(asOf) ? Reading.notAsked() : HistoryReader.dated(answer, on, maxAge, asOf);
    }

    private Reading later(Reading history, Reading answer) {
        if (answer.presence() == Presence.NOT_ASKED) {
            boolean staleOnly =
                    history.presence() == Presence.NOT_ASKED && answer.because().isPresent();
            return staleOnly ? answer : history;
        }
        if (history.presence() == Presence.NOT_ASKED) {
            return answer;
        }
        LocalDate told = history.observedOn().orElse(asOf);
        LocalDate answered = answer.observedOn().orElse(asOf);
        boolean keep = told.isAfter(answered) || (told.equals(answered) && Readings.isPresent(history));
        return keep ? history : answer;
    }
}
