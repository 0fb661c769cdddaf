package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.OpenMassageModule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A command that reads one JSON object and answers one. With {@code --stdin} it answers a line for each line, in order,
 * in one JVM.
 *
 * @param <I> what it reads
 */
abstract class LineCommand<I> implements Callable<Integer> {
    /** Writes answers as a host of the library would: a mapper of its own with the library's module. */
    private static final JsonMapper HOST = JsonMapper.builder()
            .addModule(new OpenMassageModule())
            .addModule(new Jdk8Module())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "INPUT",
            description = "One JSON object, or the path of a file that holds one; - reads it from standard input.")
    private String input = "";

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Option(names = "--stdin", description = "Read one JSON object a line from standard input, answer one a line.")
    private boolean stdin;

    private final Class<I> inputType;

    LineCommand(Class<I> inputType) {
        this.inputType = inputType;
    }

    /** An answer on one line. */
    static String json(Map<String, Object> answer) throws JsonProcessingException {
        return HOST.writeValueAsString(answer);
    }

    /** A value for people to read. */
    static String pretty(Object value) throws JsonProcessingException {
        return HOST.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** Answers one input. */
    abstract Answered answer(I request);

    @Override
    public final Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (stdin) {
            return answerLines(out);
        }
        if (input.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No input: give one JSON object, a file that holds one, or --stdin.");
        }
        Answered answered = answer(Input.of(input).as(inputType));
        out.println(json ? json(answered.json()) : answered.text());
        return answered.yes() ? 0 : 1;
    }

    private int answerLines(PrintWriter out) throws IOException {
        boolean bad = false;
        // Bytes for now: a line that is not UTF-8 is an error of its own, and the rest go on
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                bad |= answerLine(line, out);
            }
        }
        return bad ? 1 : 0;
    }

    /** Whether the line was an error. A fault in one line never stops the rest. */
    private boolean answerLine(String line, PrintWriter out) throws JsonProcessingException {
        try {
            String text = Input.text(line.getBytes(StandardCharsets.ISO_8859_1));
            out.println(json(answer(Documents.read(text, inputType)).json()));
            return false;
        } catch (RuntimeException | CharacterCodingException e) {
            Problem problem = Problem.of(e)
                    .orElse(new Problem("internal-error", "", "A fault of the workbench: please report it."));
            out.println(json(problem.json()));
            return true;
        }
    }
}
