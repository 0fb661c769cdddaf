package org.openmassage.billing.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.Recognition;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.sign.ChainLink;
import org.openmassage.core.sign.SignedDocument;

/**
 * Captures charges from signed notes: technique minutes become codes (by the payer's map), codes become units (by the
 * payer's method), units become charges (by the clinic's fees). Nothing is charged that is not in a signed note that
 * verifies, and nothing is decided that belongs to a person:
 *
 * <ul>
 *   <li>All minutes of a technique go to the code that the payer's map gives it, and never to another.
 *   <li>Two codes that an edit never pays together are a {@link ChargeChoice}. The minutes of the code that is left out
 *       neither move to the other code nor count toward units.
 *   <li>What lies outside the order or the authorization is left out, with the reason. A visit longer than ordered is cut
 *       where one timed code has the minutes, and is a choice where several have.
 *   <li>A tie of units is a choice, too. A day with an open choice has no charge until a {@link ChargeDecision} settles
 *       it.
 * </ul>
 *
 * <p>Charges are worked out for each date and practitioner: edits and daily maximums apply per patient, date and provider.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChargeCapture {
    private final PayerPolicy policy;
    private final FeeSchedule fees;
    private final ProcedureCodeSet codes;
    private final EditTable edits;
    private final Optional<FeeSchedule> allowed;

    private ChargeCapture(
            PayerPolicy policy,
            FeeSchedule fees,
            ProcedureCodeSet codes,
            EditTable edits,
            Optional<FeeSchedule> allowed) {
        this.policy = policy;
        this.fees = fees;
        this.codes = codes;
        this.edits = edits;
        this.allowed = allowed;
    }

    /**
     * A capture with the shipped code set and edits.
     *
     * @param policy the payer's policy
     * @param fees the clinic's fees
     * @return the capture
     */
    public static ChargeCapture of(PayerPolicy policy, FeeSchedule fees) {
        return new ChargeCapture(policy, fees, ProcedureCodeSet.standard(), EditTable.standard(), Optional.empty());
    }

    /**
     * The same with another code set.
     *
     * @param other the code set, for example the caller's licensed one laid over the shipped one
     * @return a capture
     */
    public ChargeCapture withCodes(ProcedureCodeSet other) {
        return new ChargeCapture(policy, fees, other, edits, allowed);
    }

    /**
     * The same with other edits.
     *
     * @param other the edits, for example from the current CMS files
     * @return a capture
     */
    public ChargeCapture withEdits(EditTable other) {
        return new ChargeCapture(policy, fees, codes, other, allowed);
    }

    /**
     * The same with what the payer allows.
     *
     * @param schedule the payer's contracted amounts or published schedule
     * @return a capture whose charges tell the allowed amount where the schedule has one
     */
    public ChargeCapture withAllowed(FeeSchedule schedule) {
        return new ChargeCapture(policy, fees, codes, edits, Optional.of(schedule));
    }

    Optional<FeeSchedule> allowed() {
        return allowed;
    }

    PayerPolicy policy() {
        return policy;
    }

    FeeSchedule fees() {
        return fees;
    }

    ProcedureCodeSet codes() {
        return codes;
    }

    EditTable edits() {
        return edits;
    }

    /**
     * Captures the charges of notes that stand on a prescription.
     *
     * @param notes signed notes of one patient, each once, one or more
     * @param order the prescription, whose diagnoses the charges take
     * @param decisions a person's answers to choices of an earlier capture; may be empty
     * @return charges, omissions, open choices and the trace
     * @throws IllegalArgumentException if there is no note, a note is there twice, the notes or the prescription are of
     *     different patients, or a decision does not fit its choice
     * @throws org.openmassage.core.json.InvalidDocumentException if a signed document is not a SOAP note
     */
    public ChargeSheet capture(List<SignedDocument> notes, Prescription order, List<ChargeDecision> decisions) {
        return capture(notes, ChargeLimits.of(order), decisions);
    }

    /**
     * Captures the charges of notes without a prescription, for example for a patient who pays. The charges have no
     * diagnosis: a massage therapist does not make one.
     *
     * @param notes signed notes of one patient, each once, one or more
     * @param decisions a person's answers to choices of an earlier capture; may be empty
     * @return charges, omissions, open choices and the trace
     * @throws IllegalArgumentException if there is no note, a note is there twice, the notes are of different patients,
     *     or a decision does not fit its choice
     * @throws org.openmassage.core.json.InvalidDocumentException if a signed document is not a SOAP note
     */
    public ChargeSheet capture(List<SignedDocument> notes, List<ChargeDecision> decisions) {
        return capture(notes, ChargeLimits.none(), decisions);
    }

    /**
     * Captures the charges of notes within the order and the authorizations. What lies outside them is left out: dates,
     * visits, techniques and areas that were not ordered, minutes beyond those of a visit, and what was not authorized.
     *
     * @param notes signed notes of one patient, each once, one or more
     * @param limits the order, the authorizations and the visits before
     * @param decisions a person's answers to choices of an earlier capture; may be empty
     * @return charges, omissions, open choices and the trace
     * @throws IllegalArgumentException if there is no note, a note is there twice, the notes, the prescription or an
     *     authorization are of different patients, or a decision does not fit its choice
     * @throws org.openmassage.core.json.InvalidDocumentException if a signed document is not a SOAP note
     */
    public ChargeSheet capture(List<SignedDocument> notes, ChargeLimits limits, List<ChargeDecision> decisions) {
        Sorted sorted = sort(notes);
        Checks.require(
                limits.order().map(Prescription::patient).map(sorted::isOf).orElse(true),
                "order",
                "of the patient of the notes");
        Checks.require(
                limits.authorizations().stream().map(Authorization::patient).allMatch(sorted::isOf),
                "authorizations",
                "of the patient of the notes");
        return capture(sorted, limits, decisions);
    }

    /** Reads what verifies; nothing in a note that does not is looked at. */
    private static Sorted sort(List<SignedDocument> documents) {
        Checks.require(!documents.isEmpty(), "notes", "one or more");
        Sorted sorted = new Sorted();
        for (int i = 0; i < documents.size(); i++) {
            SignedDocument document = documents.get(i);
            if (!document.verify().valid()) {
                sorted.issues.add(ChargeIssue.NOTE_NOT_VERIFIED.at("/notes/" + i));
                continue;
            }
            SoapNote note = document.payload(SoapNote.class);
            Checks.require(sorted.ids.add(note.id()), "notes", "each there only once");
            PatientId patient = sorted.patient == null ? note.patient() : sorted.patient;
            Checks.require(note.patient().equals(patient), "notes", "of one patient");
            sorted.patient = patient;
            sorted.issues.addAll(lookAt(document, note, "/notes/" + i));
            sorted.days
                    .computeIfAbsent(new Day(note.date(), note.practitioner()), day -> new ArrayList<>())
                    .add(note);
        }
        return sorted;
    }

    private static List<Issue> lookAt(SignedDocument document, SoapNote note, String path) {
        List<Issue> issues = new ArrayList<>();
        if (document.chain().stream()
                .noneMatch(link -> signs(link) && link.by().id().equals(note.practitioner()))) {
            issues.add(ChargeIssue.NOTE_SIGNED_BY_OTHER.at(path));
        }
        if (document.chain().stream().anyMatch(link -> link.kind() == ChainLink.Kind.ADDENDUM)) {
            issues.add(ChargeIssue.NOTE_HAS_ADDENDUM.at(path));
        }
        if (note.sessionMinutes().isPresent()
                && note.treatedMinutes() > note.sessionMinutes().getAsInt()) {
            issues.add(ChargeIssue.MINUTES_OVER_SESSION.at(path));
        }
        return issues;
    }

    private static boolean signs(ChainLink link) {
        return link.kind() == ChainLink.Kind.SIGNATURE || link.kind() == ChainLink.Kind.COSIGNATURE;
    }

    private ChargeSheet capture(Sorted sorted, ChargeLimits limits, List<ChargeDecision> decisions) {
        List<Icd10CmCode> diagnoses = limits.order().map(Prescription::diagnoses).orElse(List.of()).stream()
                .map(Diagnosis::code)
                .distinct()
                .toList();
        List<LocalDate> dates =
                sorted.days.keySet().stream().map(Day::date).distinct().toList();
        ChargeSheet.Builder sheet = ChargeSheet.builder();
        sheet.patient(Optional.ofNullable(sorted.patient));
        List<Issue> issues = new ArrayList<>(recognition());
        issues.addAll(sorted.issues);
        Set<ChargeDecision> unused = new LinkedHashSet<>(decisions);
        sorted.days.forEach((day, notes) -> {
            Optional<ChargeDecision> decision = decisions.stream()
                    .filter(each -> each.date().equals(day.date)
                            && each.practitioner().map(day.practitioner::equals).orElse(true))
                    .findFirst();
            decision.ifPresent(unused::remove);
            DayCapture capture = new DayCapture(
                    this,
                    new DayLimits(limits, policy, dates, day.date),
                    day.date,
                    day.practitioner,
                    diagnoses,
                    decision);
            capture.run(notes);
            sheet.addAllCharges(capture.charges)
                    .addAllOmissions(capture.omissions)
                    .addAllChoices(capture.choices)
                    .addAllDays(capture.days);
            issues.addAll(capture.issues);
        });
        unused.forEach(decision -> issues.add(ChargeIssue.DECISION_UNUSED.at("/decisions")));
        return sheet.issues(Issues.of(issues)).build();
    }

    private List<Issue> recognition() {
        return policy.recognition().value() != Recognition.NOT_RECOGNIZED
                ? List.of()
                : List.of(ChargeIssue.PAYER_NOT_PAYING.at(""));
    }

    /** A date and who treated. */
    private record Day(LocalDate date, PractitionerId practitioner) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            return Comparator.comparing(Day::date)
                    .thenComparing(day -> day.practitioner.value())
                    .compare(this, other);
        }
    }

    /** The notes that count, by day, and those that do not. */
    private static final class Sorted {
        @Nullable
        PatientId patient;

        final Set<NoteId> ids = new HashSet<>();
        final List<Issue> issues = new ArrayList<>();
        final Map<Day, List<SoapNote>> days = new TreeMap<>();

        boolean isOf(PatientId other) {
            return patient == null || patient.equals(other);
        }
    }
}
