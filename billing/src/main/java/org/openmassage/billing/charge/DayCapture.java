package org.openmassage.billing.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.PairEdit;
import org.openmassage.billing.payer.TechniqueRule;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitDecision;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.vocabulary.TechniqueId;

/** Works out the charges of one date and practitioner. Used once, by one thread. */
final class DayCapture {
    private final ChargeCapture capture;
    private final DayLimits limits;
    private final LocalDate date;
    private final PractitionerId practitioner;
    private final List<Icd10CmCode> diagnoses;
    private final Optional<ChargeDecision> decision;

    private final Map<ProcedureCode, Work> work = new LinkedHashMap<>();
    private final Map<OmissionReason, Map<TechniqueId, Work>> without = new EnumMap<>(OmissionReason.class);

    final List<Charge> charges = new ArrayList<>();
    final List<Omission> omissions = new ArrayList<>();
    final List<ChargeChoice> choices = new ArrayList<>();
    final List<DayUnits> days = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();

    DayCapture(
            ChargeCapture capture,
            DayLimits limits,
            LocalDate date,
            PractitionerId practitioner,
            List<Icd10CmCode> diagnoses,
            Optional<ChargeDecision> decision) {
        this.capture = capture;
        this.limits = limits;
        this.date = date;
        this.practitioner = practitioner;
        this.diagnoses = diagnoses;
        this.decision = decision;
    }

    void run(List<SoapNote> notes) {
        Optional<OmissionReason> wholeDay = limits.wholeDay();
        for (SoapNote note : notes) {
            note.treatments()
                    .forEach(entry -> wholeDay.or(() -> limits.treatment(entry))
                            .ifPresentOrElse(
                                    reason -> without(reason, entry.technique()).add(note, entry),
                                    () -> sort(note, entry)));
        }
        without.forEach((reason, techniques) -> techniques.forEach((technique, done) -> omit(reason, technique, done)));
        for (ProcedureCode code : List.copyOf(work.keySet())) {
            Optional<ProcedureTiming> timing = capture.codes().find(code, date).map(ProcedureEntry::timing);
            if (timing.isEmpty()) {
                leaveOut(OmissionReason.CODE_NOT_KNOWN, code);
                issues.add(ChargeIssue.CODE_NOT_KNOWN.at("/omissions"));
            } else if (timing.get() == ProcedureTiming.UNKNOWN) {
                leaveOut(OmissionReason.TIMING_NOT_KNOWN, code);
                issues.add(ChargeIssue.TIMING_NOT_KNOWN.at("/omissions"));
            } else if (limits.notAuthorized(code)) {
                leaveOut(OmissionReason.CODE_NOT_AUTHORIZED, code);
            }
        }
        settleConflicts();
        if (choices.isEmpty()) {
            limits.minutes().ifPresent(this::keepWithin);
        }
        if (choices.isEmpty()) {
            placeUnits();
        } else {
            work.keySet().stream().toList().forEach(code -> leaveOut(OmissionReason.CHOICE_OPEN, code));
        }
    }

    private Work without(OmissionReason reason, TechniqueId technique) {
        return without.computeIfAbsent(reason, key -> new LinkedHashMap<>())
                .computeIfAbsent(technique, key -> new Work());
    }

    /** Minutes beyond the ordered ones are left out: of one timed code by itself, of several as a person decides. */
    private void keepWithin(int ordered) {
        Map<ProcedureCode, Integer> noted = new LinkedHashMap<>();
        work.forEach((code, done) -> capture.codes()
                .find(code, date)
                .filter(entry -> entry.timing() == ProcedureTiming.QUARTER_HOUR)
                .ifPresent(entry -> noted.put(code, done.minutes)));
        if (noted.values().stream().mapToInt(Integer::intValue).sum() <= ordered) {
            return;
        }
        if (noted.size() == 1) {
            noted.keySet().forEach(code -> cut(code, ordered));
            return;
        }
        Map<ProcedureCode, Integer> billed =
                decision.map(ChargeDecision::minutes).orElse(Map.of());
        if (billed.isEmpty()) {
            choices.add(ChargeChoice.builder()
                    .date(date)
                    .practitioner(practitioner)
                    .excess(ExcessMinutes.builder()
                            .ordered(ordered)
                            .noted(noted)
                            .build())
                    .build());
            return;
        }
        Checks.require(
                noted.keySet().containsAll(billed.keySet())
                        && billed.entrySet().stream()
                                .allMatch(each -> each.getValue() <= noted.getOrDefault(each.getKey(), 0))
                        && billed.values().stream().mapToInt(Integer::intValue).sum() <= ordered,
                "decisions",
                "of minutes that were noted, no more together than ordered");
        noted.keySet().forEach(code -> cut(code, billed.getOrDefault(code, 0)));
    }

    private void cut(ProcedureCode code, int minutes) {
        Work done = workOf(code);
        if (done.minutes > minutes) {
            omissions.add(Omission.builder()
                    .date(date)
                    .reason(OmissionReason.BEYOND_ORDERED_MINUTES)
                    .code(code)
                    .minutes(done.minutes - minutes)
                    .notes(done.notes)
                    .build());
            done.minutes = minutes;
        }
        if (minutes == 0) {
            work.remove(code);
        }
    }

    /** Puts the minutes of one treatment where the payer's map says; they never go anywhere else. */
    private void sort(SoapNote note, TreatmentEntry entry) {
        Optional<TechniqueRule> rule = capture.policy().ruleOf(entry.technique());
        if (rule.isEmpty()) {
            without(OmissionReason.TECHNIQUE_NOT_MAPPED, entry.technique()).add(note, entry);
        } else if (rule.get().code().isEmpty()) {
            without(OmissionReason.TECHNIQUE_NOT_PAID, entry.technique()).add(note, entry);
        } else {
            work.computeIfAbsent(rule.get().code().get(), key -> new Work()).add(note, entry);
        }
    }

    private void settleConflicts() {
        if (!capture.policy().editsApply().value()) {
            return;
        }
        Set<ProcedureCode> keep = decision.map(ChargeDecision::keep).orElse(Set.of());
        for (PairEdit edit : capture.edits().active(Set.copyOf(work.keySet()), date)) {
            if (!work.containsKey(edit.column1()) || !work.containsKey(edit.column2())) {
                continue; // a decision on another pair has already left one of them out
            }
            if (edit.indicator() == EditIndicator.WITH_MODIFIER) {
                issues.add(ChargeIssue.MODIFIER_NEEDED.at("/charges"));
            } else if (keep.contains(edit.column1()) != keep.contains(edit.column2())) {
                leaveOut(
                        OmissionReason.LEFT_OUT_BY_DECISION,
                        keep.contains(edit.column1()) ? edit.column2() : edit.column1());
            } else {
                choices.add(ChargeChoice.builder()
                        .date(date)
                        .practitioner(practitioner)
                        .conflict(edit)
                        .build());
            }
        }
    }

    private void placeUnits() {
        List<ServiceMinutes> services = new ArrayList<>();
        work.forEach((code, done) ->
                capture.codes().service(code, done.minutes, date).ifPresent(services::add));
        if (services.isEmpty()) {
            return;
        }
        UnitCalculation calculation =
                UnitCalculator.calculate(capture.policy().unitMethod().value(), services);
        Optional<UnitDecision> settled = decision.flatMap(ChargeDecision::units);
        if (settled.isPresent() && !calculation.settled()) {
            calculation = calculation.resolve(settled.get());
        }
        days.add(DayUnits.builder()
                .date(date)
                .practitioner(practitioner)
                .calculation(calculation)
                .build());
        if (!calculation.settled()) {
            calculation
                    .choices()
                    .forEach(tie -> choices.add(ChargeChoice.builder()
                            .date(date)
                            .practitioner(practitioner)
                            .tie(tie)
                            .build()));
            work.keySet().stream().toList().forEach(code -> leaveOut(OmissionReason.CHOICE_OPEN, code));
            return;
        }
        for (ProcedureCode code : List.copyOf(work.keySet())) {
            charge(code, calculation.unitsOf(code));
        }
    }

    private void charge(ProcedureCode code, int units) {
        if (units == 0) {
            leaveOut(OmissionReason.TOO_FEW_MINUTES, code);
            return;
        }
        Optional<Money> fee = capture.fees().find(code, date);
        if (fee.isEmpty()) {
            leaveOut(OmissionReason.NO_FEE, code);
            issues.add(ChargeIssue.NO_FEE.at("/omissions"));
            return;
        }
        Work done = workOf(code);
        charges.add(Charge.builder()
                .date(date)
                .practitioner(practitioner)
                .code(code)
                .modifiers(capture.policy().modifiersOf(code))
                .units(units)
                .minutes(done.minutes)
                .diagnoses(diagnoses)
                .fee(fee.get())
                .allowed(capture.allowed().flatMap(schedule -> schedule.find(code, date)))
                .notes(done.notes)
                .build());
    }

    private Work workOf(ProcedureCode code) {
        return Objects.requireNonNull(work.get(code));
    }

    private void leaveOut(OmissionReason reason, ProcedureCode code) {
        Work done = workOf(code);
        work.remove(code);
        omissions.add(Omission.builder()
                .date(date)
                .reason(reason)
                .code(code)
                .minutes(done.minutes)
                .notes(done.notes)
                .build());
    }

    private void omit(OmissionReason reason, TechniqueId technique, Work done) {
        omissions.add(Omission.builder()
                .date(date)
                .reason(reason)
                .technique(technique)
                .minutes(done.minutes)
                .notes(done.notes)
                .build());
    }

    /** Minutes and the notes they are in. */
    private static final class Work {
        int minutes;
        final Set<NoteId> notes = new LinkedHashSet<>();

        void add(SoapNote note, TreatmentEntry entry) {
            minutes += entry.minutes();
            notes.add(note.id());
        }
    }
}
