package org.openmassage.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.assessment.redflag.RedFlagScreening;
import org.openmassage.assessment.redflag.RedFlags;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import picocli.CommandLine.Command;

@Command(
        name = "red-flags",
        description = "Look for signs that need a physician before anything else.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench red-flags '{\"findings\": {\"back-or-leg-pain\": \"present\","
                    + " \"saddle-numbness\": \"present\"}, \"age\": 61, \"asOf\": \"2026-03-02\"}'"
        })
final class RedFlagsCommand extends LineCommand<RedFlagsCommand.Request> {
    /** The answers by fact; one that is left out was not asked. */
    record Request(Map<FactId, Presence> findings, Optional<Integer> age, LocalDate asOf) {}

    private final Catalog<FactId, Fact> facts = RedFlags.facts();

    RedFlagsCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        Map<FactId, Reading> readings = new LinkedHashMap<>();
        request.findings().forEach((fact, answer) -> {
            facts.get(fact);
            readings.put(fact, Reading.of(answer));
        });
        request.age()
                .ifPresent(age -> facts.stream()
                        .filter(fact -> fact.source() instanceof FactSource.Age)
                        .forEach(fact -> readings.put(fact.id(), Reading.of(age.longValue()))));
        RedFlagScreening found = RedFlagScreening.of(RedFlags.standard(), Facts.of(request.asOf(), readings));
        Entry json = Entry.of("action", found.decision())
                .with(
                        "flags",
                        found.raised().stream()
                                .map(flag -> Entry.of("rule", flag.id())
                                        .with("name", flag.name())
                                        .with("effect", flag.effect())
                                        .with("because", flag.reason())
                                        .with("advice", flag.advice())
                                        .with("status", flag.status())
                                        .with("citations", flag.citations())
                                        .map())
                                .toList())
                .with("questions", questions(found))
                .with("cautions", found.cautions());
        String text = "Action: " + Words.of(found.decision())
                + found.raised().stream()
                        .map(flag -> "\n  " + flag.name() + ": " + flag.reason())
                        .collect(Collectors.joining())
                + found.determination().questions().stream()
                        .map(question -> "\n  to ask: "
                                + facts.find(question.fact())
                                        .flatMap(Fact::question)
                                        .orElse(question.fact().value()))
                        .collect(Collectors.joining());
        return new Answered(json.map(), found.decision().allowsSession(), text);
    }

    private List<Map<String, Object>> questions(RedFlagScreening found) {
        return found.determination().questions().stream()
                .map(question -> Entry.of("id", question.fact())
                        .with("text", facts.find(question.fact()).flatMap(Fact::question))
                        .with("askedBy", question.askedBy())
                        .map())
                .toList();
    }
}
