package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openmassage.protocols.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "intake",
        description = "The questions that the rules in force need.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench intake --json"})
final class IntakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Mixin
    private Overlay overlay = new Overlay();

    @Override
    public Integer call() throws JsonProcessingException {
        var questions = Intake.of(overlay.knowledge()).questions();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(LineCommand.json(Entry.of(
                            "questions",
                            questions.stream()
                                    .map(question -> Entry.of("id", question.id())
                                            .with("text", question.text())
                                            .with("type", question.type())
                                            .with("unit", question.unit())
                                            .with("group", question.group())
                                            .with("onlyIf", question.onlyIf())
                                            .with("askedBy", question.askedBy())
                                            .map())
                                    .toList())
                    .map()));
        } else {
            out.println(questions.stream()
                    .map(question -> (question.onlyIf().isPresent() ? "    " : "") + question.text())
                    .collect(Collectors.joining("\n")));
        }
        return 0;
    }
}
