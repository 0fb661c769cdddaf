package org.openmassage.examples;

import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.Npi;
import picocli.CommandLine.Command;

@Command(
        name = "npi",
        description = "Check a National Provider Identifier.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench npi '{\"value\": \"1234567893\"}'"})
final class NpiCommand extends LineCommand<NpiCommand.Request> {
    /** What to check. */
    record Request(String value) {}

    NpiCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        try {
            Npi.parse(request.value());
            return new Answered(Entry.of("valid", true).map(), true, "valid");
        } catch (InvalidCodeException e) {
            return new Answered(
                    Entry.of("valid", false)
                            .with("reason", "must be " + e.rule())
                            .map(),
                    false,
                    "not valid: " + e.rule());
        }
    }
}
