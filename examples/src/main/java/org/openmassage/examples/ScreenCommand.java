package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.screening.ScreeningRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "screen",
        description = "May this person be treated today, and within which limits?",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench screen '{\"history\": {\"schema\": \"health-history/1\", \"id\": \"h\","
                    + " \"patient\": \"p\", \"recordedOn\": \"2026-03-02\"}, \"asOf\": \"2026-03-02\"}'"
        })
final class ScreenCommand extends LineCommand<ScreenCommand.Request> {
    /** Who is screened, for which day and for what. */
    record Request(
            HealthHistory history,
            LocalDate asOf,
            Optional<LocalDate> birthDate,
            Map<FactId, Reading> answers,
            Optional<Proposed> proposed,
            List<Clearance> clearances,
            List<RuleOverride> overrides) {
        ScreeningRequest as(String id) {
            return ScreeningRequest.builder()
                    .id(ScreeningId.of(id))
                    .history(history)
                    .birthDate(birthDate)
                    .asOf(asOf)
                    .answers(answers)
                    .clearances(clearances)
                    .overrides(overrides)
                    .proposedTechniques(proposed.map(Proposed::techniques).orElse(Set.of()))
                    .proposedSites(proposed.map(Proposed::sites).orElse(List.of()))
                    .build();
        }
    }

    /** What the session would hold. */
    record Proposed(Set<TechniqueId> techniques, List<BodySite> sites) {}

    @Mixin
    private Overlay overlay = new Overlay();

    ScreenCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        ScreeningRecord record = overlay.screening().screen(request.as("screening"));
        Entry json = Entry.of("decision", record.decision())
                .with("limits", limits(record))
                .with(
                        "siteLimits",
                        record.siteLimits().stream()
                                .map(site -> Entry.of("site", site.site())
                                        .with("limits", site.limits())
                                        .map())
                                .toList())
                .with("findings", record.findings())
                .with("clearancesNeeded", record.clearancesNeeded())
                .with("monitor", record.monitor())
                .with("questions", record.questions())
                .with("withdrawn", record.withdrawn())
                .with("record", record);
        return new Answered(json.map(), record.decision().allowsSession(), text(record));
    }

    private static Map<String, Object> limits(ScreeningRecord record) {
        TreatmentLimits limits = record.limits();
        return Entry.of("maxPressure", limits.maxPressure())
                .with("maxMinutes", limits.maxMinutes())
                .with("bannedTechniques", limits.bannedTechniques())
                .with("bannedPositions", limits.bannedPositions())
                .with("noHeat", limits.noHeat())
                .with("noCold", limits.noCold())
                .with(
                        "avoidSites",
                        record.siteLimits().stream()
                                .filter(site -> site.limits().avoid())
                                .map(site -> site.site())
                                .toList())
                .map();
    }

    private static String text(ScreeningRecord record) {
        return "Decision: " + Words.of(record.decision())
                + record.findings().stream()
                        .map(finding -> "\n  " + finding.rule() + " (" + Words.of(finding.effect()) + ", "
                                + Words.of(finding.truth()) + "): " + finding.because())
                        .collect(Collectors.joining())
                + questions(record);
    }

    /** The open questions, one a line. */
    static String questions(ScreeningRecord record) {
        return record.questions().stream()
                .map(question -> "\n  ? " + question.text())
                .collect(Collectors.joining());
    }
}
