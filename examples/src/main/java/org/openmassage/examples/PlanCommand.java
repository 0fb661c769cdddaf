package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.practice.ScopeOfPractice;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.protocols.explain.Audience;
import org.openmassage.protocols.explain.PlanExplainer;
import org.openmassage.protocols.explain.PlanText;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.planning.PatientPreferences;
import org.openmassage.protocols.planning.PlannedCondition;
import org.openmassage.protocols.planning.Planner;
import org.openmassage.protocols.planning.PlanningRequest;
import org.openmassage.protocols.planning.PlanningResult;
import org.openmassage.protocols.planning.TherapistTraining;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        description = {
            "A draft of a treatment plan from a history (or a screening) and conditions, with what it left out and what is"
                    + " to be chosen.",
            "To choose, put the key of a choice and the id of an option into \"answers\" and plan again."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench plan '{\"screening\": {\"schema\": \"screening-record/1\", \"id\": \"s\","
                    + " \"patient\": \"p\", \"asOf\": \"2026-03-02\", \"decision\": \"proceed\"}, \"conditions\":"
                    + " [{\"condition\": \"chronic-neck-pain\"}], \"startOn\": \"2026-03-02\"}' --for patient"
        })
final class PlanCommand extends LineCommand<PlanCommand.Request> {
    /** What to plan from: a history, which is screened first, or a screening. */
    record Request(
            Optional<HealthHistory> history,
            Optional<LocalDate> birthDate,
            Optional<ScreeningRecord> screening,
            List<PlannedCondition> conditions,
            LocalDate startOn,
            Optional<Prescription> prescription,
            List<OutcomeScore> baseline,
            Optional<Integer> availableMinutes,
            Optional<PatientPreferences> preferences,
            List<ScopeOfPractice> scopes,
            Optional<TherapistTraining> training,
            Map<String, String> answers) {}

    @Option(
            names = "--for",
            paramLabel = "AUDIENCE",
            description = "Explain the plan to a physician, a therapist or a patient: ${COMPLETION-CANDIDATES}.")
    private Optional<Audience> audience = Optional.empty();

    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    PlanCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        PlanningResult result = Planner.with(knowledge)
                .plan(PlanningRequest.builder()
                        .id(PlanId.of("plan"))
                        .conditions(request.conditions())
                        .screening(screening(request))
                        .startOn(request.startOn())
                        .prescription(request.prescription())
                        .baseline(request.baseline())
                        .availableMinutes(request.availableMinutes())
                        .preferences(request.preferences().orElse(PatientPreferences.none()))
                        .scopes(request.scopes())
                        .training(request.training())
                        .answers(request.answers())
                        .build());
        Entry json = Entry.of("drafted", result instanceof PlanningResult.Drafted);
        Optional<PlanText> explained = Optional.empty();
        if (result instanceof PlanningResult.Drafted drafted) {
            explained = audience.map(reader -> PlanExplainer.with(knowledge).explain(drafted, reader));
            json.with("plan", drafted.plan())
                    .with("sessions", drafted.sessions())
                    .with("leftOut", drafted.leftOut());
        }
        json.with("choices", result.choices())
                .with("reasons", result.reasons())
                .with("text", explained.map(PlanText::text));
        return new Answered(
                json.map(),
                result instanceof PlanningResult.Drafted,
                explained.map(PlanText::text).orElseGet(() -> text(result)));
    }

    private ScreeningRecord screening(Request request) {
        return request.screening()
                .orElseGet(() -> Screening.with(knowledge)
                        .screen(ScreeningRequest.builder()
                                .id(ScreeningId.of("screening"))
                                .history(request.history()
                                        .orElseThrow(() -> new Problem.InvalidInput(
                                                "missing", "/history", "Give a history or a screening.")))
                                .birthDate(request.birthDate())
                                .asOf(request.startOn())
                                .build()));
    }

    private static String text(PlanningResult result) {
        return (result instanceof PlanningResult.Drafted drafted
                        ? "Drafted: " + drafted.plan().plannedSessions() + " sessions"
                        : "No plan")
                + result.choices().stream()
                        .map(choice -> "\n  ? " + choice.question() + " (" + choice.key() + ": "
                                + choice.options().stream()
                                        .map(option -> option.id())
                                        .collect(Collectors.joining(", "))
                                + ")")
                        .collect(Collectors.joining())
                + result.reasons().stream()
                        .map(PlanReason::because)
                        .map(because -> "\n  " + because)
                        .collect(Collectors.joining());
    }
}
