package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.PayerId;
import picocli.CommandLine.Command;

@Command(
        name = "scrub",
        description = "Find what a payer would refuse in a claim.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench scrub examples/requests/scrub.json --json"})
final class ScrubCommand extends LineCommand<ScrubCommand.Request> {
    /** The claim, its payer, the day on which it is filed, and what it rests on where that is at hand. */
    record Request(
            Claim claim,
            Optional<PayerId> payer,
            LocalDate on,
            Optional<Prescription> prescription,
            Optional<List<NoteId>> signedNotes,
            List<SoapNote> notes,
            List<Authorization> authorizations,
            Optional<Integer> priorVisits,
            Optional<Practitioner> practitioner,
            List<Claim> submitted,
            Optional<ClaimId> replaces) {}

    ScrubCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        Issues issues = ClaimScrubber.standard()
                .scrub(
                        request.claim(),
                        ScrubContext.builder()
                                .on(request.on())
                                .policy(request.payer()
                                        .flatMap(payer -> PayerCatalog.standard()
                                                .get(payer)
                                                .policyOn(request.on())))
                                .order(request.prescription())
                                .signedNotes(request.signedNotes().map(Set::copyOf))
                                .notes(request.notes())
                                .authorizations(request.authorizations())
                                .priorVisits(request.priorVisits())
                                .practitioner(request.practitioner())
                                .submitted(request.submitted())
                                .replaces(request.replaces())
                                .build());
        String text = issues.isEmpty()
                ? "clean"
                : issues.stream().map(Object::toString).collect(Collectors.joining("\n"));
        return new Answered(
                Entry.of("clean", !issues.hasErrors()).with("issues", issues).map(), !issues.hasErrors(), text);
    }
}
