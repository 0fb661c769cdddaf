package org.openmassage.protocols.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.LabResult;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Pregnancy;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.history.VitalSign;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.FactValue;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;
import org.openmassage.core.vocabulary.Term;

/**
 * Puts answers where the facts are read from, so that reading them gives the answers back, and says no more than was told:
 * where a fact may be one of several things and the answer does not say which, the fact's own or wider word is written; if
 * it has none, the answer stays beside the history.
 */
final class HistoryWriter {
    private final Catalog<FactId, Fact> facts;
    private final Collection<FactId> asked;
    private final HealthHistory history;
    private final Instant at;
    private final ZoneId zone;

    HistoryWriter(
            Catalog<FactId, Fact> facts, Collection<FactId> asked, HealthHistory history, Instant at, ZoneId zone) {
        this.facts = facts;
        this.asked = asked;
        this.history = history;
        this.at = at;
        this.zone = zone;
    }

    FilledIntake write(Map<FactId, Reading> answers) {
        Map<Fact, Reading> given = new LinkedHashMap<>();
        answers.forEach((id, reading) -> {
            Fact fact = facts.get(id);
            Checks.require(
                    reading.value().map(value -> value.type() == fact.type()).orElse(true),
                    "answers",
                    "of the type of their question");
            if (reading.presence() != Presence.NOT_ASKED) {
                given.put(fact, reading);
            }
        });
        ListAnswers lists = new ListAnswers(facts, asked, history);
        HealthHistory filled = history.withConditions(ConditionAnswers.into(history, given))
                .withSymptoms(symptoms(given))
                .withVitals(vitals(given))
                .withLabs(labs(given))
                .withMedications(medications(given))
                .withDevices(lists.devices(given))
                .withSurgeries(lists.surgeries(given))
                .withPregnancy(pregnancy(given));
        return new FilledIntake(filled, left(given, filled));
    }

    /** The answers that the history does not give back: what has no place in it, and what it can only tell in part. */
    private Map<FactId, Reading> left(Map<Fact, Reading> given, HealthHistory filled) {
        LocalDate asOf = filled.recordedOn().isAfter(day()) ? filled.recordedOn() : day();
        HistoryFacts told = HistoryFacts.of(facts, filled, asOf);
        Map<FactId, Reading> left = new LinkedHashMap<>();
        given.forEach((fact, reading) -> {
            Reading read = told.read(fact.id());
            boolean same = read.presence() == reading.presence()
                    && read.value().equals(reading.value())
                    && Set.copyOf(read.sites()).equals(Set.copyOf(reading.sites()));
            if (!same) {
                left.put(fact.id(), reading);
            }
        });
        return left;
    }

    private List<SymptomReport> symptoms(Map<Fact, Reading> given) {
        List<SymptomReport> written = new ArrayList<>(history.symptoms());
        widestFirst(given).forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Symptom source) {
                LocalDate on = reading.observedOn().orElse(day());
                Optional<SymptomId> word = named(source.anyOf(), source.alsoPresentAs(), List.of(fact));
                Set<SymptomId> words = union(source.anyOf(), word.stream().collect(Collectors.toSet()));
                boolean yes = reading.presence() == Presence.PRESENT;
                // A yes to the wider question takes nothing away from what was told more closely.
                written.removeIf(told -> words.contains(told.symptom())
                        && told.on().equals(on)
                        && !(yes
                                && told.answer() == Presence.PRESENT
                                && !word.map(told.symptom()::equals).orElse(false)));
                if (yes) {
                    word.ifPresent(id -> written.addAll(symptom(id, source.aspect(), reading, on)));
                } else {
                    words.stream()
                            .sorted()
                            .map(id -> SymptomReport.of(id, reading.presence(), on))
                            .forEach(written::add);
                }
            }
        });
        return written;
    }

    private static List<SymptomReport> symptom(SymptomId id, FactSource.Aspect aspect, Reading reading, LocalDate on) {
        Optional<Integer> severity = aspect == FactSource.Aspect.SEVERITY
                ? number(reading).map(number -> number.intValue())
                : Optional.empty();
        Optional<PartialDate> since = aspect == FactSource.Aspect.BEGAN ? date(reading) : Optional.empty();
        return atEach(reading.sites())
                .map(site -> SymptomReport.of(id, Presence.PRESENT, on)
                        .withSite(site)
                        .withSince(since)
                        .withSeverity(severity))
                .toList();
    }

    private List<VitalSign> vitals(Map<Fact, Reading> given) {
        List<VitalSign> written = new ArrayList<>(history.vitals());
        given.forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Vital source) {
                number(reading)
                        .ifPresent(value -> written.add(VitalSign.builder()
                                .kind(source.kind())
                                .value(value)
                                .takenAt(at)
                                .zone(zone)
                                .build()));
            }
        });
        return written;
    }

    private List<LabResult> labs(Map<Fact, Reading> given) {
        List<LabResult> written = new ArrayList<>(history.labs());
        given.forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Lab source) {
                number(reading)
                        .ifPresent(value -> written.add(LabResult.builder()
                                .kind(source.kind())
                                .value(value)
                                .on(PartialDate.of(reading.observedOn().orElse(day())))
                                .build()));
            }
        });
        return written;
    }

    private Answer<List<Medication>> medications(Map<Fact, Reading> given) {
        Map<Fact, Reading> about = new LinkedHashMap<>();
        given.forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Medication) {
                about.put(fact, reading);
            }
        });
        if (about.isEmpty()) {
            return history.medications();
        }
        boolean whole = facts.stream()
                .filter(fact -> asked.contains(fact.id()) && fact.source() instanceof FactSource.Medication)
                .allMatch(fact -> about.containsKey(fact) || isRuledOut(fact, about));
        Optional<List<Medication>> before = history.medications().value();
        Checks.require(whole || before.isPresent(), "answers", "to every question about medicines, or to none");
        if (about.entrySet().stream().anyMatch(HistoryWriter::isNameless)) {
            return history.medications();
        }
        List<Medication> list = new ArrayList<>(before.orElse(List.of()));
        about.forEach((fact, reading) -> {
            if (reading.presence() == Presence.ABSENT) {
                medication(fact, reading, list);
            }
        });
        List<Map.Entry<Fact, Reading>> narrowestFirst =
                new ArrayList<>(widestFirst(about).entrySet());
        Collections.reverse(narrowestFirst);
        narrowestFirst.stream()
                .filter(entry -> entry.getValue().presence() == Presence.PRESENT)
                .forEach(entry -> medication(entry.getKey(), entry.getValue(), list));
        if (!list.isEmpty()) {
            return Answer.present(list);
        }
        boolean unknown = about.values().stream().anyMatch(reading -> reading.presence() == Presence.UNKNOWN);
        return unknown ? Answer.unknown() : Answer.absent();
    }

    /** Whether a yes does not say which medicine it is, and has no word for that. */
    private static boolean isNameless(Map.Entry<Fact, Reading> answer) {
        Set<MedicationClassId> classes =
                ((FactSource.Medication) answer.getKey().source()).anyOf();
        return answer.getValue().presence() == Presence.PRESENT
                && named(classes, Set.of(), List.of(answer.getKey())).isEmpty();
    }

    /** Whether a no to a wider question answers this one. */
    private static boolean isRuledOut(Fact fact, Map<Fact, Reading> about) {
        Set<MedicationClassId> classes = ((FactSource.Medication) fact.source()).anyOf();
        return about.entrySet().stream()
                .anyMatch(entry -> entry.getValue().presence() == Presence.ABSENT
                        && ((FactSource.Medication) entry.getKey().source())
                                .anyOf()
                                .containsAll(classes));
    }

    /** What asks for many things before what asks for one of them, so that the closer answer has the last word. */
    private static Map<Fact, Reading> widestFirst(Map<Fact, Reading> given) {
        Map<Fact, Reading> sorted = new LinkedHashMap<>();
        given.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -width(entry.getKey().source())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int width(FactSource source) {
        if (source instanceof FactSource.Symptom symptom) {
            return symptom.anyOf().size();
        }
        return source instanceof FactSource.Medication medication
                ? medication.anyOf().size()
                : 0;
    }

    private static void medication(Fact fact, Reading reading, List<Medication> list) {
        Set<MedicationClassId> classes = ((FactSource.Medication) fact.source()).anyOf();
        Predicate<Medication> ofClass =
                told -> told.medicationClass().map(classes::contains).orElse(false);
        switch (reading.presence()) {
            case PRESENT -> {
                if (list.stream().noneMatch(ofClass)) {
                    named(classes, Set.of(), List.of(fact))
                            .ifPresent(named -> list.add(
                                    Medication.builder().medicationClass(named).build()));
                }
            }
            case ABSENT -> list.removeIf(ofClass);
            case UNKNOWN, NOT_ASKED -> {}
        }
    }

    private Answer<Pregnancy> pregnancy(Map<Fact, Reading> given) {
        Map<FactSource.Aspect, Map.Entry<Fact, Reading>> aspects = new LinkedHashMap<>();
        given.forEach((fact, reading) -> {
            if (fact.source() instanceof FactSource.Gestation source) {
                aspects.put(source.aspect(), Map.entry(fact, reading));
            }
        });
        Optional<Reading> pregnant = reading(aspects, FactSource.Aspect.CURRENT);
        Optional<Integer> weeks = reading(aspects, FactSource.Aspect.WEEKS)
                .flatMap(HistoryWriter::number)
                .map(number -> number.intValue());
        if (weeks.isPresent()) {
            Presence highRisk = reading(aspects, FactSource.Aspect.HIGH_RISK)
                    .map(Reading::presence)
                    .orElse(Presence.NOT_ASKED);
            return Answer.present(Pregnancy.builder()
                    .weeks(weeks.get())
                    .asOf(day())
                    .highRisk(highRisk)
                    .build());
        }
        Presence told = pregnant.map(Reading::presence).orElse(Presence.NOT_ASKED);
        return switch (told) {
            case ABSENT -> Answer.absent();
            case UNKNOWN -> Answer.unknown();
            case PRESENT, NOT_ASKED -> history.pregnancy();
        };
    }

    private LocalDate day() {
        return at.atZone(zone).toLocalDate();
    }

    static Optional<Reading> reading(
            Map<FactSource.Aspect, Map.Entry<Fact, Reading>> aspects, FactSource.Aspect aspect) {
        return Optional.ofNullable(aspects.get(aspect)).map(Map.Entry::getValue);
    }

    static Optional<PartialDate> date(Reading reading) {
        return reading.value()
                .flatMap(value -> value instanceof FactValue.Dates dates
                        ? dates.dates().stream().findFirst()
                        : Optional.empty());
    }

    private static Optional<BigDecimal> number(Reading reading) {
        return reading.value()
                .flatMap(value ->
                        value instanceof FactValue.Amount amount ? Optional.of(amount.value()) : Optional.empty());
    }

    /**
     * The word for a yes that does not say which of several it is: the fact's own, or else the only wider one, or else the
     * only one that there is.
     */
    static <T extends Term> Optional<T> named(Set<T> anyOf, Set<T> alsoPresentAs, List<Fact> facts) {
        Optional<T> own = Stream.concat(anyOf.stream(), alsoPresentAs.stream())
                .filter(word ->
                        facts.stream().anyMatch(fact -> fact.id().value().equals(word.value())))
                .findFirst();
        return own.or(() -> only(alsoPresentAs)).or(() -> alsoPresentAs.isEmpty() ? only(anyOf) : Optional.empty());
    }

    private static <T> Optional<T> only(Set<T> words) {
        return words.size() == 1 ? words.stream().findFirst() : Optional.empty();
    }

    static <T> Set<T> union(Set<T> some, Set<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** An entry for each site, or one without. */
    static Stream<Optional<BodySite>> atEach(List<BodySite> sites) {
        return sites.isEmpty() ? Stream.of(Optional.empty()) : sites.stream().map(Optional::of);
    }
}
