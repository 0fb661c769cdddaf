package org.openmassage.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/**
 * Every capability of the library from a shell. It holds no logic: each command is a few lines over the public API, so
 * it is also the shortest example of that API.
 */
@Command(
        name = "openmassage-workbench",
        description = "OpenMassage from a shell: an episode of care, a screening, a score, units, a claim.",
        mixinStandardHelpOptions = true,
        version = "OpenMassage 0.1.0-SNAPSHOT",
        subcommands = {
            VisitCommand.class,
            CatalogCommand.class,
            FindCommand.class,
            IntakeCommand.class,
            ScreenCommand.class,
            RescreenCommand.class,
            PlanCommand.class,
            ScoreCommand.class,
            ChangeCommand.class,
            RomCommand.class,
            TestCommand.class,
            RedFlagsCommand.class,
            UnitsCommand.class,
            NpiCommand.class,
            IcdCommand.class,
            CodeCommand.class,
            EditsCommand.class,
            ScrubCommand.class,
            ClaimCommand.class,
            EstimateCommand.class,
            GoodFaithCommand.class,
            PostCommand.class,
            StatementCommand.class,
            NoteCommand.class,
            LedgerCommand.class,
            ValidateCommand.class
        },
        footer = {
            "",
            "Exit 0: answered. 1: answered, and the answer is no. 2: bad usage or unreadable input.",
            "Example: openmassage-workbench npi '{\"value\": \"1234567893\"}'"
        })
public final class Workbench implements Runnable {
    /** Wide enough that no example is broken over two lines: people copy it. */
    private static final int HELP_WIDTH = 260;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private Workbench() {}

    /**
     * Runs one command.
     *
     * @param args a command and its arguments; {@code --help} lists them
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command on these writers and answers its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Workbench());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((problem, command, parsed) -> Problem.of(problem)
                .map(known -> {
                    command.getErr().println(known.text());
                    return 2;
                })
                .orElseThrow(() -> problem));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? --help lists them.");
    }
}
