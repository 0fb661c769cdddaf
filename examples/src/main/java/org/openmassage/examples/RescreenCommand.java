package org.openmassage.examples;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.screening.Rescreening;
import org.openmassage.protocols.screening.RescreeningRequest;
import org.openmassage.protocols.screening.RuleChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rescreen",
        description = "What has changed since the last screening, what is too old, what lapses, when is the next due?",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "LAST is the \"record\" that screen --json answered; \"now\" is what screen reads.",
            "Example: openmassage-workbench rescreen examples/requests/rescreen.json"
        })
final class RescreenCommand extends LineCommand<RescreenCommand.Request> {
    /** The last screening, what it was told if that is at hand, and what is known now. */
    record Request(
            ScreeningRecord last,
            Optional<HealthHistory> historyThen,
            Map<FactId, Reading> answersThen,
            ScreenCommand.Request now) {}

    @Mixin
    private Overlay overlay = new Overlay();

    RescreenCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        Rescreening again = overlay.screening()
                .rescreen(RescreeningRequest.builder()
                        .last(request.last())
                        .historyThen(request.historyThen())
                        .answersThen(request.answersThen())
                        .now(request.now().as("rescreening"))
                        .build());
        ScreeningRecord record = again.screening();
        Entry json = Entry.of("decision", record.decision())
                .with("lastDecision", again.lastDecision())
                .with("change", again.decisionChange())
                .with("unchanged", again.isUnchanged())
                .with("facts", again.facts())
                .with("rules", again.rules())
                .with("limits", again.limits())
                .with("stale", again.stale())
                .with("lapses", again.lapses())
                .with("next", again.next())
                .with("everySession", again.everySession())
                .with("questions", record.questions())
                .with("record", record);
        return new Answered(json.map(), record.decision().allowsSession(), text(again));
    }

    private static String text(Rescreening again) {
        ScreeningRecord record = again.screening();
        return "Decision: " + Words.of(record.decision()) + " (" + Words.of(again.decisionChange()) + " since "
                + again.lastAsOf() + ", then " + Words.of(again.lastDecision()) + ")"
                + again.rules().stream()
                        .filter(change -> !isOnlyTooOld(change))
                        .map(change -> "\n  " + change.rule() + " " + Words.of(change.kind()) + " ("
                                + change.causes().stream()
                                        .map(Words::of)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "): " + change.because())
                        .collect(Collectors.joining())
                + "\n  open again, since answers are too old: "
                + again.rules().stream().filter(RescreenCommand::isOnlyTooOld).count() + " rules"
                + again.lapses().stream()
                        .map(lapse -> "\n  " + Words.of(lapse.what()) + " "
                                + lapse.rules().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ": " + Words.of(lapse.reason())
                                + lapse.lastDay()
                                        .map(day -> ", last day " + day)
                                        .orElse(""))
                        .collect(Collectors.joining())
                + again.next().map(next -> "\nNext due: " + next.due()).orElse("")
                + ScreenCommand.questions(record);
    }

    /** Of these the questions tell all. */
    private static boolean isOnlyTooOld(RuleChange change) {
        return change.kind() == RuleChange.Kind.OPENED && change.causes().equals(Set.of(RuleChange.Cause.STALE));
    }
}
