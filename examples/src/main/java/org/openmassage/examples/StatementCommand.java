package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.statement.PatientStatement;
import org.openmassage.billing.statement.StatementDraft;
import org.openmassage.billing.statement.StatementText;
import org.openmassage.core.id.StatementId;
import org.openmassage.core.person.Patient;
import picocli.CommandLine.Command;

@Command(
        name = "statement",
        description = "Write a patient's statement from the accounts that post answers.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench statement examples/requests/statement.json --json"})
final class StatementCommand extends LineCommand<StatementCommand.Request> {
    /** The accounts of one patient, the clinic, and the day. */
    record Request(
            Optional<StatementId> id, LocalDate on, String clinic, Patient patient, List<ClaimAccount> accounts) {}

    StatementCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        PatientStatement statement = StatementDraft.of(
                request.id().orElse(StatementId.of("statement")),
                request.on(),
                request.clinic(),
                request.patient(),
                request.accounts());
        String text = StatementText.of(statement);
        return new Answered(
                Entry.of("balance", statement.balance().getAmount().toPlainString())
                        .with("statement", statement)
                        .with("text", text)
                        .map(),
                true,
                text.stripTrailing());
    }
}
