package org.openmassage.core.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.history.Allergy;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.ImplantedDevice;
import org.openmassage.core.history.LabKind;
import org.openmassage.core.history.LabResult;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Pregnancy;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.history.VitalSign;
import org.openmassage.core.rule.FactSource.Aspect;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.SymptomId;

/** Reads facts from one version of a health history, as of one day. Immutable. */
final class HistoryReader {

    private final HealthHistory history;
    private final Optional<LocalDate> birthDate;
    private final LocalDate asOf;
    private final Map<ConditionId, List<HistoryCondition>> conditions;
    private final Map<SymptomId, List<SymptomReport>> symptoms;

    HistoryReader(HealthHistory history, Optional<LocalDate> birthDate, LocalDate asOf) {
        this.history = history;
        this.birthDate = birthDate;
        this.asOf = asOf;
        this.conditions = history.conditions().stream().collect(Collectors.groupingBy(HistoryCondition::condition));
        this.symptoms = history.symptoms().stream()
                .filter(report -> !report.on().isAfter(asOf) && report.answer() != Presence.NOT_ASKED)
                .collect(Collectors.groupingBy(SymptomReport::symptom));
    }

    /** Reads a source; a part of it that is older than the period counts as not asked. */
    Reading read(FactSource source, Optional<Period> maxAge) {
        if (source instanceof FactSource.Symptom symptom) {
            return anyOf(symptom.anyOf(), symptom.alsoPresentAs(), id -> symptom(id, symptom, maxAge));
        }
        if (source instanceof FactSource.Vital vital) {
            return latest(vital)
                    .map(sign -> dated(Reading.of(sign.value()), sign.takenOn(), maxAge))
                    .orElse(Reading.notAsked());
        }
        if (source instanceof FactSource.Lab lab) {
            return latest(lab.kind())
                    .map(result -> dated(Reading.of(result.value()), result.on().earliest(), maxAge))
                    .orElse(Reading.notAsked());
        }
        if (source instanceof FactSource.Age) {
            return birthDate
                    .map(born ->
                            Reading.of(Period.between(born, asOf).getYears()).withObservedOn(asOf))
                    .orElse(Reading.notAsked());
        }
        return dated(told(source), history.recordedOn(), maxAge);
    }

    /** What was told when the history was recorded. */
    private Reading told(FactSource source) {
        if (source instanceof FactSource.Condition condition) {
            return anyOf(condition.anyOf(), condition.alsoPresentAs(), id -> condition(id, condition));
        }
        if (source instanceof FactSource.Medication medication) {
            return list(history.medications(), told -> medication(told, medication));
        }
        if (source instanceof FactSource.Operation operation) {
            return list(
                    history.surgeries(),
                    told -> surgery(told, operation.aspect())
                            .flatMap(reading -> Readings.at(operation.site(), told.site(), reading)));
        }
        if (source instanceof FactSource.Device device) {
            return list(history.devices(), told -> device(told, device));
        }
        if (source instanceof FactSource.Allergen allergen) {
            return list(history.allergies(), told -> allergy(told, allergen));
        }
        if (source instanceof FactSource.Gestation gestation) {
            return history.pregnancy().value().isPresent()
                    ? pregnancy(history.pregnancy().value().get(), gestation.aspect())
                    : Reading.of(history.pregnancy().presence());
        }
        return Reading.notAsked();
    }

    private Reading condition(ConditionId id, FactSource.Condition source) {
        List<HistoryCondition> entries = conditions.get(id);
        if (entries == null) {
            return Reading.notAsked();
        }
        List<Reading> readings = new ArrayList<>(entries.size());
        for (HistoryCondition entry : entries) {
            if (entry.answer() != Presence.NOT_ASKED) {
                Readings.at(source.site(), entry.site(), condition(entry, source))
                        .ifPresent(readings::add);
            }
        }
        return Readings.together(readings);
    }

    private Reading condition(HistoryCondition entry, FactSource.Condition source) {
        if (entry.answer() != Presence.PRESENT) {
            return Reading.of(entry.answer());
        }
        if (!source.statuses().isEmpty()) {
            if (entry.status().isEmpty()) {
                return Reading.imprecise();
            }
            if (!source.statuses().contains(entry.status().get())) {
                return Reading.absent();
            }
        }
        boolean over = entry.resolved().isPresent() || entry.status().equals(Optional.of(ConditionStatus.RESOLVED));
        return switch (source.aspect()) {
            case CURRENT ->
                over && entry.resolved().isEmpty() ? Reading.absent() : during(entry.onset(), entry.resolved());
            case BEGAN -> started(entry.onset(), Readings.event(entry.onset()));
            case ENDED -> started(entry.onset(), ended(entry.resolved()));
            default -> started(entry.onset(), Reading.present());
        };
    }

    /** When it was over. While it goes on, the last time was not told: a course of treatment has days between. */
    private Reading ended(Optional<PartialDate> resolved) {
        return Readings.event(resolved.filter(date -> !date.earliest().isAfter(asOf)));
    }

    private Reading symptom(SymptomId id, FactSource.Symptom source, Optional<Period> maxAge) {
        List<SymptomReport> reports = symptoms.get(id);
        if (reports == null) {
            return Reading.notAsked();
        }
        List<Reading> readings = new ArrayList<>(reports.size());
        for (SymptomReport report : reports) {
            if (!isSuperseded(report, reports)) {
                Readings.at(source.site(), report.site(), symptom(report, source.aspect()))
                        .ifPresent(reading -> readings.add(dated(reading, report.on(), maxAge)));
            }
        }
        return Readings.together(readings);
    }

    private static boolean isSuperseded(SymptomReport report, List<SymptomReport> reports) {
        for (SymptomReport other : reports) {
            if (supersedes(other, report)) {
                return true;
            }
        }
        return false;
    }

    private static boolean supersedes(SymptomReport later, SymptomReport earlier) {
        return later.on().isAfter(earlier.on())
                && (later.site().isEmpty()
                        || earlier.site().map(later.site().get()::contains).orElse(false));
    }

    private static Reading symptom(SymptomReport report, Aspect aspect) {
        if (report.answer() != Presence.PRESENT || aspect == Aspect.CURRENT) {
            return Reading.of(report.answer());
        }
        return aspect == Aspect.BEGAN
                ? Readings.event(report.since())
                : report.severity().map(Reading::of).orElseGet(Reading::present);
    }

    private Optional<Reading> medication(Medication told, FactSource.Medication source) {
        Reading taken = during(told.since(), told.until());
        if (told.medicationClass().isEmpty()) {
            boolean matters = taken.presence() != Presence.ABSENT || source.aspect() == Aspect.ENDED;
            return matters ? Optional.of(Reading.imprecise()) : Optional.empty();
        }
        if (!source.anyOf().contains(told.medicationClass().get())) {
            return Optional.empty();
        }
        Reading reading = switch (source.aspect()) {
            case BEGAN -> Readings.isPresent(taken) ? Readings.event(told.since()) : taken;
            case ENDED ->
                started(
                        told.since(),
                        Readings.isPresent(taken) ? Reading.of(PartialDate.of(asOf)) : Readings.event(told.until()));
            default -> taken;
        };
        return Optional.of(sited(reading, told.site()));
    }

    private Optional<Reading> surgery(Surgery told, Aspect aspect) {
        Reading done = started(told.on(), Reading.present());
        if (!Readings.isPresent(done)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (aspect) {
                    case BEGAN -> Readings.event(told.on());
                    case UNHEALED -> opposite(told.healed());
                    default -> done;
                });
    }

    private Optional<Reading> device(ImplantedDevice told, FactSource.Device source) {
        if (!source.anyOf().contains(told.device())) {
            return Optional.empty();
        }
        Reading inPlace = source.aspect() == Aspect.EVER
                ? started(told.implantedOn(), Reading.present())
                : during(told.implantedOn(), told.removedOn());
        Reading reading = source.aspect() == Aspect.BEGAN && Readings.isPresent(inPlace)
                ? Readings.event(told.implantedOn())
                : inPlace;
        return Readings.at(source.site(), told.site(), reading);
    }

    private static Optional<Reading> allergy(Allergy told, FactSource.Allergen source) {
        if (!source.anyOf().contains(told.allergen())) {
            return Optional.empty();
        }
        return Optional.of(source.aspect() == Aspect.ANAPHYLAXIS ? Reading.of(told.anaphylaxis()) : Reading.present());
    }

    private Reading pregnancy(Pregnancy told, Aspect aspect) {
        if (told.weeksOn(asOf).isEmpty()) {
            return Reading.stale(history.recordedOn());
        }
        return switch (aspect) {
            case WEEKS -> Reading.of(told.weeksOn(asOf).getAsInt());
            case HIGH_RISK -> Reading.of(told.highRisk());
            default -> Reading.present();
        };
    }

    private Optional<VitalSign> latest(FactSource.Vital source) {
        return history.vitals().stream()
                .filter(vital ->
                        vital.kind() == source.kind() && !vital.takenOn().isAfter(asOf))
                .max(Comparator.comparing(VitalSign::takenAt).thenComparing(VitalSign::value));
    }

    private Optional<LabResult> latest(LabKind kind) {
        Comparator<LabResult> byDay =
                Comparator.comparing(result -> Dated.latest(result.on(), Optional.of(history.recordedOn())));
        // Of several of one day the one that asks for more care: a high INR, else the lowest
        Comparator<LabResult> byValue = Comparator.comparing(LabResult::value);
        return history.labs().stream()
                .filter(result ->
                        result.kind() == kind && !result.on().earliest().isAfter(asOf))
                .max(byDay.thenComparing(kind == LabKind.INR ? byValue : byValue.reversed()));
    }

    private Reading during(Optional<PartialDate> from, Optional<PartialDate> to) {
        return Readings.during(from, to, history.recordedOn(), asOf);
    }

    /** What is present, unless it is yet to come. */
    private Reading started(Optional<PartialDate> from, Reading present) {
        Reading started = during(from, Optional.empty());
        return Readings.isPresent(started) ? present : started;
    }

    private static Reading opposite(Presence presence) {
        return switch (presence) {
            case PRESENT -> Reading.absent();
            case ABSENT -> Reading.present();
            case UNKNOWN, NOT_ASKED -> Reading.of(presence);
        };
    }

    private static Reading sited(Reading reading, Optional<BodySite> site) {
        return Readings.isPresent(reading) ? reading.withSites(site.stream().toList()) : reading;
    }

    /** A wider word tells that one of them is there; that it is not there, or was not told, says nothing of them. */
    private static <T> Reading anyOf(Collection<T> ids, Collection<T> alsoPresentAs, Function<T, Reading> read) {
        List<Reading> readings = new ArrayList<>(ids.size());
        for (T id : ids) {
            readings.add(read.apply(id));
        }
        Reading named = Readings.together(readings);
        for (T id : alsoPresentAs) {
            Reading wider = read.apply(id);
            if (Readings.isPresent(wider) || wider.gap().equals(Optional.of(Reading.Gap.IMPRECISE))) {
                boolean placed = Readings.isPresent(named) && wider.sites().isEmpty();
                readings.add(placed ? wider.withSites(named.sites()) : wider);
            }
        }
        return Readings.together(readings);
    }

    private static <T> Reading list(Answer<List<T>> answer, Function<T, Optional<Reading>> read) {
        return answer.value()
                .map(list -> Readings.ofWholeList(list, read))
                .orElseGet(() -> Reading.of(answer.presence()));
    }

    private Reading dated(Reading reading, LocalDate on, Optional<Period> maxAge) {
        return dated(reading, on, maxAge, asOf);
    }

    /** The reading with its day; stale if that day is before the period that is counted back from the day asked. */
    static Reading dated(Reading reading, LocalDate on, Optional<Period> maxAge, LocalDate asOf) {
        boolean told =
                reading.presence() != Presence.NOT_ASKED || reading.because().isPresent();
        if (!told) {
            return reading;
        }
        boolean stale = maxAge.map(age -> on.isBefore(asOf.minus(age))).orElse(false);
        return stale ? Reading.stale(on) : reading.withObservedOn(on);
    }
}
