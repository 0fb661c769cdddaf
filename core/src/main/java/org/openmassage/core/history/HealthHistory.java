package org.openmassage.core.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;

/**
 * What is known of a patient's health as of a day. It is never edited: what a patient tells later is a new version
 * with a new id that {@linkplain #supersedes() supersedes} this one, so that what was known at a visit stays known as
 * of that visit.
 *
 * <p>A list in an {@link Answer} is the whole list as told; "none" is {@link Answer#absent()}, never an empty list. A
 * condition or symptom that is not in its list was not asked for. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "health-history", version = 1)
@JsonDeserialize(builder = HealthHistory.Builder.class)
public abstract class HealthHistory implements WithHealthHistory {
    private static final Comparator<HealthHistory> ORDER = Comparator.comparing(HealthHistory::recordedOn)
            .thenComparing(version -> version.recordedAt().orElse(Instant.MIN));

    HealthHistory() {}

    /**
     * The id of this version.
     *
     * @return as the caller supplied it
     */
    public abstract HistoryId id();

    /**
     * The patient.
     *
     * @return the id
     */
    public abstract PatientId patient();

    /**
     * The day as of which it is known.
     *
     * @return a local date
     */
    public abstract LocalDate recordedOn();

    /**
     * The moment it was written down.
     *
     * @return or empty; it orders versions of one day
     */
    public abstract Optional<Instant> recordedAt();

    /**
     * Who wrote it down.
     *
     * @return the practitioner, or empty for a form that the patient filled in
     */
    public abstract Optional<PractitionerId> recordedBy();

    /**
     * The version before this one.
     *
     * @return its id, or empty for the first
     */
    public abstract Optional<HistoryId> supersedes();

    /**
     * Conditions asked for or told.
     *
     * @return in the order told
     */
    public abstract List<HistoryCondition> conditions();

    /**
     * Symptoms asked for or told.
     *
     * @return in the order told
     */
    public abstract List<SymptomReport> symptoms();

    /**
     * Medications.
     *
     * @return the whole list as told
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<List<Medication>> medications() {
        return Answer.notAsked();
    }

    /**
     * Operations.
     *
     * @return the whole list as told
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<List<Surgery>> surgeries() {
        return Answer.notAsked();
    }

    /**
     * Allergies and intolerances.
     *
     * @return the whole list as told
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<List<Allergy>> allergies() {
        return Answer.notAsked();
    }

    /**
     * Devices in or on the body.
     *
     * @return the whole list as told
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<List<ImplantedDevice>> devices() {
        return Answer.notAsked();
    }

    /**
     * Pregnancy.
     *
     * @return the answer
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<Pregnancy> pregnancy() {
        return Answer.notAsked();
    }

    /**
     * Vital signs.
     *
     * @return in the order taken
     */
    public abstract List<VitalSign> vitals();

    /**
     * Laboratory and imaging values.
     *
     * @return in the order told
     */
    public abstract List<LabResult> labs();

    /**
     * How well the patient sleeps, from 0 (not at all) to 10 (very well).
     *
     * @return 0 to 10
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<Integer> sleepQuality() {
        return Answer.notAsked();
    }

    /**
     * How much energy the patient has, from 0 (none) to 10 (full).
     *
     * @return 0 to 10
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<Integer> energy() {
        return Answer.notAsked();
    }

    /**
     * How much stress the patient feels, from 0 (none) to 10 (the worst imaginable).
     *
     * @return 0 to 10
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Answer<Integer> stress() {
        return Answer.notAsked();
    }

    /**
     * Work and what it asks of the body.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> occupation();

    /**
     * What the host keeps beside this record.
     *
     * @return the host's own
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.require(!supersedes().map(id()::equals).orElse(false), "supersedes", "another version");
        notEmpty("medications", medications());
        notEmpty("surgeries", surgeries());
        notEmpty("allergies", allergies());
        notEmpty("devices", devices());
        scale("sleepQuality", sleepQuality());
        scale("energy", energy());
        scale("stress", stress());
        Checks.text("occupation", occupation());
    }

    private static <T> void notEmpty(String attribute, Answer<List<T>> answer) {
        answer.value()
                .ifPresent(list -> Checks.require(!list.isEmpty(), attribute, "absent where the patient has none"));
    }

    private static void scale(String attribute, Answer<Integer> answer) {
        answer.value().ifPresent(degree -> Checks.range(attribute, degree, 0, 10));
    }

    /**
     * Whether a condition is there on a day.
     *
     * @param condition the condition
     * @param day the day
     * @return present if any entry of it is; else unknown, absent or not asked, in this order
     */
    public final Presence condition(ConditionId condition, LocalDate day) {
        return Spans.together(conditions().stream()
                .filter(entry -> entry.condition().equals(condition))
                .map(entry -> entry.presenceOn(day)));
    }

    /**
     * Whether a symptom is there, by the latest day on which it was asked for.
     *
     * @param symptom the symptom
     * @return present if any entry of that day is; else unknown, absent or not asked, in this order
     */
    public final Presence symptom(SymptomId symptom) {
        List<SymptomReport> reports = symptoms().stream()
                .filter(report -> report.symptom().equals(symptom))
                .toList();
        Optional<LocalDate> latest = reports.stream().map(SymptomReport::on).max(Comparator.naturalOrder());
        return Spans.together(reports.stream()
                .filter(report -> latest.map(report.on()::equals).orElse(false))
                .map(SymptomReport::answer));
    }

    /**
     * Whether a medication of a class is taken on a day. A medication that nobody classified leaves the question unknown.
     *
     * @param medicationClass the class
     * @param day the day
     * @return one of the four states
     */
    public final Presence takes(MedicationClassId medicationClass, LocalDate day) {
        return medications().presence(list -> {
            Presence known = Spans.together(list.stream()
                    .filter(medication -> medication.medicationClass().equals(Optional.of(medicationClass)))
                    .map(medication -> medication.takenOn(day)));
            boolean unclassified = list.stream()
                    .anyMatch(medication ->
                            medication.medicationClass().isEmpty() && medication.takenOn(day) != Presence.ABSENT);
            return known == Presence.PRESENT
                    ? known
                    : unclassified || known == Presence.UNKNOWN ? Presence.UNKNOWN : Presence.ABSENT;
        });
    }

    /**
     * The latest vital sign of a kind, not after a moment.
     *
     * @param kind the kind
     * @param asOf the moment
     * @return the vital sign, or empty if none was taken by then
     */
    public final Optional<VitalSign> latestVital(VitalKind kind, Instant asOf) {
        return vitals().stream()
                .filter(vital -> vital.kind() == kind && !vital.takenAt().isAfter(asOf))
                .max(Comparator.comparing(VitalSign::takenAt));
    }

    /**
     * What was known on a day: of all versions recorded on or before it, the latest.
     *
     * @param versions versions of one patient's history, in any order
     * @param day the day, of a visit say
     * @return the version, or empty if nothing was recorded by then. Of versions recorded on one day, the one that
     *     supersedes the others; where none does, the one recorded at the latest moment; else the last of them in
     *     {@code versions}
     * @throws IllegalArgumentException if the versions are of several patients
     */
    public static Optional<HealthHistory> asOf(List<HealthHistory> versions, LocalDate day) {
        Checks.require(
                versions.stream().map(HealthHistory::patient).distinct().count() <= 1, "versions", "of one patient");
        List<HealthHistory> known = versions.stream()
                .filter(version -> !version.recordedOn().isAfter(day))
                .toList();
        List<HistoryId> replaced =
                known.stream().flatMap(version -> version.supersedes().stream()).toList();
        List<HealthHistory> standing = known.stream()
                .filter(version -> !replaced.contains(version.id()))
                .toList();
        return (standing.isEmpty() ? known : standing)
                .stream().reduce((one, other) -> ORDER.compare(one, other) > 0 ? one : other);
    }

    /** Shows the type and the document id only. */
    @Override
    public final String toString() {
        return "HealthHistory(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HealthHistory}. Not thread-safe. */
    public static final class Builder extends ImmutableHealthHistory.Builder {
        Builder() {}
    }
}
