package org.openmassage.examples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.assessment.outcome.OutcomeScoring;
import org.openmassage.assessment.progress.EpisodeData;
import org.openmassage.assessment.progress.LetterHead;
import org.openmassage.assessment.progress.PrescriberLetter;
import org.openmassage.assessment.progress.ProgressReview;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.core.audit.AuditPolicy;
import org.openmassage.core.audit.Chart;
import org.openmassage.core.audit.ChartAudit;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.EpisodeOfCare;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.MassageKind;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.note.NoteCompleteness;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.time.Period;
import org.openmassage.protocols.care.SessionCheck;
import org.openmassage.protocols.care.SessionFrame;
import org.openmassage.protocols.care.SessionGap;
import org.openmassage.protocols.explain.Audience;
import org.openmassage.protocols.explain.PlanExplainer;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.planning.Planner;
import org.openmassage.protocols.planning.PlanningRequest;
import org.openmassage.protocols.planning.PlanningResult;
import org.openmassage.protocols.review.ConditionReview;
import org.openmassage.protocols.screening.ReferralLetter;

/** An episode of care from the order to the claims, in memory: nothing is written before everything is made. */
final class EpisodeRun {
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();
    private final CaseFolder folder;
    private final EpisodeScreenings screenings;
    private final Optional<PlanningResult> planning;
    private final List<SignedDocument> notes;
    private final List<ProgressReview> progress;
    private final List<Letter> letters;
    private final EpisodeBilling billing;

    private EpisodeRun(CaseFolder folder) {
        this.folder = folder;
        this.screenings = new EpisodeScreenings(knowledge, folder);
        this.planning = screening().decision().allowsSession() ? Optional.of(draftPlan()) : Optional.empty();
        this.notes = folder.visits().stream()
                .flatMap(visit -> visit.note().stream().map(note -> sign(note, visit.visit())))
                .toList();
        this.progress = plan().isPresent()
                ? folder.file().reports().stream().map(this::review).toList()
                : List.of();
        this.letters = screening().decision().allowsSession() ? toPrescriber() : List.of(referral());
        this.billing = EpisodeBilling.of(folder, plan().isPresent() ? notes : List.of());
    }

    static EpisodeRun of(CaseFolder folder) {
        return new EpisodeRun(folder);
    }

    CaseFolder folder() {
        return folder;
    }

    /** The screening that decides whether there is care at all. */
    ScreeningRecord screening() {
        return screenings.opening();
    }

    EpisodeScreenings screenings() {
        return screenings;
    }

    Optional<PlanningResult> planning() {
        return planning;
    }

    private Optional<PlanningResult.Drafted> drafted() {
        return planning.filter(PlanningResult.Drafted.class::isInstance).map(PlanningResult.Drafted.class::cast);
    }

    /** The plan that the therapist accepted. */
    Optional<TreatmentPlan> plan() {
        return drafted()
                .map(PlanningResult.Drafted::plan)
                .flatMap(draft -> folder.file()
                        .planAcceptedOn()
                        .map(day -> draft.withGoals(draft.goals().stream()
                                        .map(this::withTarget)
                                        .toList())
                                .accepted(folder.practitioner().id(), day)));
    }

    /** The therapist sets a target where planning left it open. */
    private Goal withTarget(Goal goal) {
        return goal.target()
                .or(() -> goal.measure().map(folder.file().targets()::get))
                .map(goal::withTarget)
                .orElse(goal);
    }

    /** The plan in the words of each reader. */
    Map<Audience, String> planTexts() {
        PlanExplainer explainer = PlanExplainer.with(knowledge);
        Map<Audience, String> texts = new EnumMap<>(Audience.class);
        drafted().ifPresent(drafted -> {
            for (Audience audience : Audience.values()) {
                texts.put(audience, explainer.explain(drafted, audience).text());
            }
        });
        return texts;
    }

    List<SignedDocument> notes() {
        return notes;
    }

    List<ProgressReview> progress() {
        return progress;
    }

    List<Letter> letters() {
        return letters;
    }

    /** What the visits cost the patient, where the case tells what its plans pay. */
    Optional<CostEstimate> estimate() {
        return folder.benefits()
                .flatMap(benefits -> benefits.estimate(billing.claims().stream()
                        .map(EpisodeBilling.ScrubbedClaim::claim)
                        .toList()));
    }

    EpisodeBilling billing() {
        return billing;
    }

    Optional<VisitLedger> ledger() {
        return folder.prescription()
                .map(order ->
                        VisitLedger.of(order, visits(), folder.file().claims().filedOn()));
    }

    /** Everything that a validator found, the claims' own findings apart. */
    Issues issues() {
        Issues found = ChartAudit.check(chart(), AuditPolicy.standard(), lastDay());
        for (SignedDocument note : notes) {
            found = found.plus(NoteCompleteness.check(note.payload(SoapNote.class)));
        }
        return found.plus(review()).plus(sessions());
    }

    /**
     * Whether each session kept within the limits of its screening and within its phase of the plan. Where a case screens
     * once only, that a later session has no screening of its own is not told of each.
     */
    private Issues sessions() {
        SessionCheck check = SessionCheck.with(knowledge);
        Issues found = Issues.none();
        List<CaseFolder.CaseVisit> held = folder.visits().stream()
                .filter(visit -> visit.note().isPresent())
                .toList();
        for (int nth = 0; nth < held.size() && plan().isPresent(); nth++) {
            SoapNote note = notes.get(nth).payload(SoapNote.class);
            SessionFrame.Builder frame = SessionFrame.builder();
            frame.on(note.date())
                    .screening(screenings.before(held.get(nth).visit().id()))
                    .plan(plan())
                    .phase(plan().orElseThrow().phaseOf(nth + 1).map(Dosage::phase));
            found = found.plus(check.check(note, frame.build()));
        }
        boolean once = screenings.later().isEmpty();
        return Issues.of(found.stream()
                .filter(issue -> !(once && issue.code().equals(SessionGap.SCREENED_EARLIER.code())))
                .toList());
    }

    /** R9 and R10: whether what was done fits the condition. */
    private Issues review() {
        return folder.file().conditions().stream()
                .flatMap(planned -> knowledge.conditions().find(planned.condition()).stream()
                        .flatMap(condition -> notes.stream()
                                .map(note -> ConditionReview.check(
                                        note.payload(SoapNote.class),
                                        condition,
                                        knowledge.protocolsFor(condition.id()),
                                        planned.stage(),
                                        planned.severity()))))
                .reduce(Issues.none(), Issues::plus);
    }

    EpisodeOfCare episode() {
        EpisodeOfCare.Builder episode = EpisodeOfCare.builder();
        episode.id(folder.file().episode())
                .patient(folder.patient().id())
                .kind(MassageKind.MEDICAL)
                .payment(folder.patient().coverages().isEmpty() ? PaymentMode.SELF_PAY : PaymentMode.INSURER_DIRECT)
                .openedOn(folder.file().screenedOn())
                .addAllHistories(
                        screenings.histories().stream().map(HealthHistory::id).toList())
                .addAllScreenings(
                        screenings.all().stream().map(ScreeningRecord::id).toList())
                .addAllVisits(visits().stream().map(Visit::id).toList())
                .addAllNotes(notes().stream()
                        .map(note -> note.payload(SoapNote.class).id())
                        .toList())
                .addAllLetters(letters.stream().map(Letter::id).toList())
                .addAllReports(
                        progress.stream().map(review -> review.report().id()).toList())
                .addAllClaims(billing.claims().stream()
                        .map(claim -> claim.claim().id())
                        .toList());
        folder.prescription().ifPresent(order -> episode.addPrescriptions(order.id()));
        plan().ifPresent(plan -> episode.addPlans(plan.id()));
        return episode.build();
    }

    /** The history with the answers of the intake in it. */
    HealthHistory history() {
        return screenings.history();
    }

    private PlanningResult draftPlan() {
        PlanningRequest.Builder request = PlanningRequest.builder();
        request.id(folder.file().plan())
                .conditions(folder.file().conditions())
                .answers(folder.file().answers())
                .prescription(folder.prescription())
                .screening(screening())
                .baseline(firstNote().map(this::scores).orElse(List.of()))
                .startOn(folder.file().screenedOn())
                .availableMinutes(folder.file().availableMinutes())
                .assessedIn(firstNote().map(SoapNote::id));
        return Planner.with(knowledge).plan(request.build());
    }

    private Optional<SoapNote> firstNote() {
        return folder.visits().stream().flatMap(visit -> visit.note().stream()).findFirst();
    }

    private List<OutcomeScore> scores(SoapNote note) {
        return note.subjective().outcomes().stream()
                .flatMap(response -> knowledge.measures().find(response.measure()).stream()
                        .map(measure -> OutcomeScoring.score(measure, response)))
                .toList();
    }

    /** Signed at the end of the visit, in the visit's zone. */
    private SignedDocument sign(SoapNote note, Visit visit) {
        ZoneId zone = visit.zone().orElse(ZoneId.of("UTC"));
        LocalTime end = visit.end().orElse(LocalTime.NOON);
        return SignedDocument.sign(
                note,
                new Signatory(
                        folder.practitioner().id(),
                        folder.practitioner().name().full(),
                        folder.practitioner().credential().orElse("massage therapist")),
                note.date().atTime(end).atZone(zone).toInstant(),
                zone);
    }

    private Letter referral() {
        return ReferralLetter.of(
                folder.file().letter(), screening(), folder.practitioner(), folder.prescription(), firstNote());
    }

    /** A case without an order is paid by the patient, and has nobody to write to. */
    private List<Letter> toPrescriber() {
        List<Letter> written = new ArrayList<>();
        for (int i = 0; i < progress.size(); i++) {
            CaseFile.Report report = folder.file().reports().get(i);
            if (report.letter().isPresent() && folder.prescription().isPresent()) {
                written.add(letter(
                        progress.get(i),
                        report,
                        LetterHead.of(
                                report.letter().get(),
                                folder.practitioner(),
                                folder.prescription().get())));
            }
        }
        return List.copyOf(written);
    }

    private Letter letter(ProgressReview review, CaseFile.Report report, LetterHead head) {
        return switch (report.tells()) {
            case INITIAL -> PrescriberLetter.initial(head, review, plan());
            case PROGRESS -> PrescriberLetter.progress(head, review);
            case DISCHARGE ->
                PrescriberLetter.discharge(
                        head,
                        review,
                        report.discharge(),
                        plan().map(TreatmentPlan::homeCare).orElse(List.of()));
        };
    }

    private ProgressReview review(CaseFile.Report report) {
        EpisodeData.Builder data = EpisodeData.builder();
        data.report(report.id())
                .patient(folder.patient().id())
                .practitioner(folder.practitioner().id())
                .plan(plan().map(TreatmentPlan::id))
                .writtenOn(report.on())
                .period(Period.of(folder.file().screenedOn(), report.on()))
                .visits(visits().stream()
                        .filter(visit -> !visit.date().isAfter(report.on()))
                        .toList())
                .goals(plan().map(TreatmentPlan::goals).orElse(List.of()))
                .symptoms(history().symptoms());
        notes.stream()
                .filter(note -> !note.payload(SoapNote.class).date().isAfter(report.on()))
                .forEach(note -> data.addNote(note, knowledge.measures()));
        folder.prescription()
                .ifPresent(order -> data.prescription(order.id()).ledger(VisitLedger.of(order, visits(), report.on())));
        drafted().ifPresent(drafted -> data.bases(drafted.changeBases(knowledge.protocols())));
        return ProgressReview.of(data.build(), knowledge.measures());
    }

    private List<Visit> visits() {
        return folder.visits().stream().map(CaseFolder.CaseVisit::visit).toList();
    }

    private LocalDate lastDay() {
        return folder.file().claims().filedOn();
    }

    private Chart chart() {
        List<SoapNote> all =
                notes.stream().map(note -> note.payload(SoapNote.class)).toList();
        Set<NoteId> signed = all.stream().map(SoapNote::id).collect(Collectors.toSet());
        return Chart.builder()
                .episode(episode())
                .addPractitioners(folder.practitioner())
                .addAllPrescriptions(folder.prescription().stream().toList())
                .consents(folder.consents())
                .visits(visits())
                .addAllScreenings(screenings.all())
                .addAllPlans(plan().stream().toList())
                .notes(all)
                .signedNotes(signed)
                .reports(progress.stream().map(ProgressReview::report).toList())
                .letters(letters)
                .build();
    }
}
