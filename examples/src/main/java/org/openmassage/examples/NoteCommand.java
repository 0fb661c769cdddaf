package org.openmassage.examples;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.sign.Addendum;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.sign.Verification;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "note",
        description = "Sign a note, verify a signed one, add to it.",
        mixinStandardHelpOptions = true,
        subcommands = {NoteCommand.Sign.class, NoteCommand.Verify.class, NoteCommand.Addend.class},
        footer = {
            "",
            "Example: openmassage-workbench note sign examples/requests/soap-note.json --by lmt-1 --name 'Alex Example'"
                    + " --at 2026-03-02T11:00:00-08:00"
        })
final class NoteCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which: sign, verify or addend?");
    }

    /** Who signs, and when: nothing here reads a clock. */
    static final class By {
        @Option(names = "--by", required = true, paramLabel = "ID", description = "The id of who signs.")
        private String id = "";

        @Option(names = "--name", paramLabel = "NAME", description = "The printed name; the id if left out.")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", description = "In which role; massage therapist if left out.")
        private String role = "massage therapist";

        @Option(
                names = "--at",
                required = true,
                paramLabel = "TIME",
                description = "When, with an offset or a zone: 2026-03-02T11:00:00-08:00[America/Los_Angeles]")
        private String at = "";

        Signatory signatory() {
            return new Signatory(PractitionerId.of(id), name.isEmpty() ? id : name, role);
        }

        ZonedDateTime time() {
            try {
                return ZonedDateTime.parse(at);
            } catch (DateTimeException e) {
                throw new Problem.InvalidInput(
                        "invalid-time", "--at", "The time must be ISO 8601 with an offset: 2026-03-02T11:00:00-08:00.");
            }
        }
    }

    @Command(
            name = "sign",
            description = "Sign a SOAP note.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example: openmassage-workbench note sign examples/requests/soap-note.json --by lmt-1"
                        + " --at 2026-03-02T11:00:00-08:00"
            })
    static final class Sign implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "NOTE", description = "A SOAP note: a file or its JSON.")
        private String note = "";

        @ArgGroup(exclusive = false, multiplicity = "1")
        private By by = new By();

        @Option(names = "--json", description = "Print on one line.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            ZonedDateTime at = by.time();
            SignedDocument signed = SignedDocument.sign(
                    Input.of(note).as(SoapNote.class), by.signatory(), at.toInstant(), at.getZone());
            spec.commandLine().getOut().println(json ? Documents.write(signed) : Documents.writePretty(signed));
            return 0;
        }
    }

    @Command(
            name = "addend",
            description = "Add to a signed document.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example: openmassage-workbench note addend examples/requests/signed-note.json --by lmt-1"
                        + " --at 2026-03-03T09:00:00-08:00 --text 'The left side was meant.' --reason 'Slip of the pen'"
            })
    static final class Addend implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "SIGNED", description = "A signed document: a file or its JSON.")
        private String document = "";

        @ArgGroup(exclusive = false, multiplicity = "1")
        private By by = new By();

        @Option(names = "--text", required = true, description = "What is added.")
        private String text = "";

        @Option(names = "--reason", required = true, description = "Why it is added.")
        private String reason = "";

        @Option(names = "--late", description = "It was left out at the time.")
        private boolean late;

        @Option(names = "--json", description = "Print on one line.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            SignedDocument signed = Input.of(document).as(SignedDocument.class);
            if (!signed.verify().valid()) {
                throw new Problem.InvalidInput(
                        "not-intact", "", "The document was changed after it was signed: verify it first.");
            }
            ZonedDateTime at = by.time();
            SignedDocument more =
                    signed.addend(new Addendum(text, reason, late), by.signatory(), at.toInstant(), at.getZone());
            spec.commandLine().getOut().println(json ? Documents.write(more) : Documents.writePretty(more));
            return 0;
        }
    }

    @Command(
            name = "verify",
            description = "Was anything changed since it was signed?",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: openmassage-workbench note verify examples/requests/signed-note.json"})
    static final class Verify extends LineCommand<SignedDocument> {
        Verify() {
            super(SignedDocument.class);
        }

        @Override
        Answered answer(SignedDocument document) {
            Verification result = document.verify();
            return new Answered(
                    Entry.of("valid", result.valid())
                            .with("authentic", result.authentic())
                            .with("section", result.section())
                            .with("reason", result.reason())
                            .map(),
                    result.valid(),
                    result.valid()
                            ? "valid: nothing was changed since it was signed (this does not prove who signed)"
                            : "NOT valid: " + result.reason().orElse("") + " in "
                                    + result.section().orElse(""));
        }
    }
}
