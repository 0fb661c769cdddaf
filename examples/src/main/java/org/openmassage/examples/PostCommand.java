package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.benefit.ContractedSchedule;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.posting.Balance;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.posting.DenialFinding;
import org.openmassage.billing.posting.DenialReview;
import org.openmassage.billing.posting.PostedRemittance;
import org.openmassage.billing.posting.PostingResult;
import org.openmassage.billing.posting.RemittancePosting;
import org.openmassage.billing.posting.Unapplied;
import org.openmassage.billing.posting.UnderpaymentReview;
import org.openmassage.billing.remittance.ProviderAdjustment;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.issue.Issues;
import picocli.CommandLine.Command;

@Command(
        name = "post",
        description = "Post remittances to the accounts of claims: balances, refusals and what to do, underpayment.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench post examples/requests/post.json --json"})
final class PostCommand extends LineCommand<PostCommand.Request> {
    /** New claims, accounts from before, the remittances in order, the day of the review, and the contract. */
    record Request(
            List<Claim> claims,
            List<ClaimAccount> accounts,
            List<Remittance> remittances,
            LocalDate on,
            Optional<ContractedSchedule> contract) {}

    PostCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        List<ClaimAccount> accounts = Stream.concat(
                        request.accounts().stream(), request.claims().stream().map(ClaimAccount::open))
                .toList();
        Set<PostedRemittance> before = accounts.stream()
                .flatMap(account -> account.postings().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Issues issues = Issues.none();
        List<Unapplied> unapplied = new ArrayList<>();
        List<ProviderAdjustment> others = new ArrayList<>();
        for (Remittance remittance : request.remittances()) {
            PostingResult result = RemittancePosting.post(accounts, remittance, PayerCatalog.standard());
            accounts = result.accounts();
            issues = issues.plus(result.issues());
            unapplied.addAll(result.unapplied());
            others.addAll(result.providerAdjustments());
        }
        List<Map<String, Object>> denials = new ArrayList<>();
        List<Map<String, Object>> payments = new ArrayList<>();
        for (ClaimAccount account : accounts) {
            account.postings().stream()
                    .filter(posted -> !before.contains(posted) && posted.claim().status() != RemittanceStatus.REVERSAL)
                    .forEach(posted -> {
                        denials(account, posted, request.on())
                                .forEach(found -> denials.add(Entry.of("claim", account.claim())
                                        .with("denial", found)
                                        .map()));
                        request.contract()
                                .filter(contract -> contract.payer().equals(posted.payer()))
                                .ifPresent(contract -> UnderpaymentReview.review(account, posted, contract)
                                        .forEach(found -> payments.add(Entry.of("claim", account.claim())
                                                .with("payment", found)
                                                .map())));
                    });
        }
        Entry json = Entry.of(
                        "balances", accounts.stream().map(PostCommand::balance).toList())
                .with("denials", denials)
                .with("payments", payments)
                .with("unapplied", unapplied)
                .with("providerAdjustments", others)
                .with("issues", issues)
                .with("accounts", accounts);
        return new Answered(json.map(), unapplied.isEmpty() && !issues.hasErrors(), text(accounts, denials, issues));
    }

    private static List<DenialFinding> denials(ClaimAccount account, PostedRemittance posted, LocalDate on) {
        Optional<PayerPolicy> policy = PayerCatalog.standard()
                .find(posted.payer())
                .flatMap(payer -> payer.policyOn(account.lines().get(0).date()));
        return DenialReview.review(account, posted, policy, RemittanceCodes.reasons(), RemittanceCodes.remarks(), on);
    }

    private static Map<String, Object> balance(ClaimAccount account) {
        Balance balance = account.balance();
        return Entry.of("claim", account.claim())
                .with("charge", balance.charge().getAmount().toPlainString())
                .with("insurancePaid", balance.insurancePaid().getAmount().toPlainString())
                .with("writtenOff", balance.writtenOff().getAmount().toPlainString())
                .with("open", balance.open().getAmount().toPlainString())
                .with("patientShare", balance.patientShare().getAmount().toPlainString())
                .with("patientOwes", account.patientOwes().getAmount().toPlainString())
                .map();
    }

    private static String text(List<ClaimAccount> accounts, List<Map<String, Object>> denials, Issues issues) {
        Stream<String> balances = accounts.stream()
                .map(account ->
                        account.claim() + ": charged " + account.balance().charge() + ", insurance paid "
                                + account.balance().insurancePaid() + ", written off "
                                + account.balance().writtenOff() + ", open "
                                + account.balance().open()
                                + ", the patient owes " + account.patientOwes());
        Stream<String> refusals = denials.stream()
                .map(found -> (DenialFinding) found.get("denial"))
                .map(found -> "Refused " + found.amount() + ", " + found.group() + "-" + found.reason() + " "
                        + found.label().orElse("(unknown)")
                        + found.options().stream()
                                .map(option -> "\n  " + Words.of(option.action()) + ": " + option.how()
                                        + option.dueBy()
                                                .map(day -> " By " + day + ".")
                                                .orElse(""))
                                .collect(Collectors.joining()));
        return Stream.of(balances, refusals, issues.stream().map(Object::toString))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
