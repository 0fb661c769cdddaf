package org.openmassage.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmassage.billing.charge.Charge;
import org.openmassage.billing.charge.ChargeCapture;
import org.openmassage.billing.charge.ChargeChoice;
import org.openmassage.billing.charge.ChargeDecision;
import org.openmassage.billing.charge.ChargeSheet;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimDraft;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.core.consent.ConsentKind;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.sign.SignedDocument;

/**
 * The claims of an episode, one a calendar month, and what no claim holds.
 *
 * @param claims the claims with what the scrub found
 * @param leftOut what was done and is not charged, and why
 */
record EpisodeBilling(List<ScrubbedClaim> claims, List<String> leftOut) {
    /**
     * A claim and what the scrub found in it.
     *
     * @param claim the claim
     * @param issues what a payer would refuse
     */
    record ScrubbedClaim(Claim claim, Issues issues) {}

    /** Bills signed notes to the first coverage; without a coverage, an order or a note there is nothing to bill. */
    static EpisodeBilling of(CaseFolder folder, List<SignedDocument> notes) {
        Optional<Coverage> coverage = folder.patient().coverages().stream().findFirst();
        if (coverage.isEmpty() || folder.prescription().isEmpty() || notes.isEmpty()) {
            return new EpisodeBilling(List.of(), List.of());
        }
        Prescription order = folder.prescription().get();
        LocalDate firstDay = notes.get(0).payload(SoapNote.class).date();
        PayerPolicy policy = folder.payers()
                .get(coverage.get().payer())
                .policyOn(firstDay)
                .orElseThrow(() -> new Problem.InvalidInput(
                        "payer-policy-missing",
                        "/coverages/0/payer",
                        "The payer has no policy for the day of service."));
        ChargeSheet sheet = charges(folder.file().claims(), policy, notes, order);
        Map<YearMonth, List<Charge>> months = sheet.charges().stream()
                .collect(Collectors.groupingBy(
                        charge -> YearMonth.from(charge.date()), TreeMap::new, Collectors.toList()));
        List<SoapNote> texts =
                notes.stream().map(note -> note.payload(SoapNote.class)).toList();
        ScrubContext context = ScrubContext.builder()
                .on(folder.file().claims().filedOn())
                .policy(policy)
                .order(order)
                .signedNotes(ScrubContext.verified(notes))
                .notes(texts)
                .practitioner(folder.practitioner())
                .build();
        List<ScrubbedClaim> claims = new ArrayList<>();
        int visits = 0;
        for (Map.Entry<YearMonth, List<Charge>> month : months.entrySet()) {
            Claim claim = claim(folder, order, month.getKey(), month.getValue());
            claims.add(
                    new ScrubbedClaim(claim, ClaimScrubber.standard().scrub(claim, context.withPriorVisits(visits))));
            visits +=
                    (int) month.getValue().stream().map(Charge::date).distinct().count();
        }
        return new EpisodeBilling(claims, leftOut(sheet));
    }

    /** Charges once to see what is to be chosen, and again with the biller's choice. */
    private static ChargeSheet charges(
            CaseFile.Billing billing, PayerPolicy policy, List<SignedDocument> notes, Prescription order) {
        ChargeCapture capture = ChargeCapture.of(policy, billing.schedule());
        ChargeSheet open = capture.capture(notes, order, List.of());
        List<ChargeDecision> decisions = billing.keepCode().stream()
                .flatMap(keep -> open.choices().stream()
                        .filter(choice -> choice.conflict().isPresent())
                        .map(ChargeChoice::date)
                        .distinct()
                        .map(day ->
                                ChargeDecision.builder().date(day).addKeep(keep).build()))
                .toList();
        return capture.capture(notes, order, decisions);
    }

    private static Claim claim(CaseFolder folder, Prescription order, YearMonth month, List<Charge> charges) {
        return ClaimDraft.of(
                        ClaimId.of(folder.file().claims().prefix() + "-" + month),
                        folder.patient(),
                        BillingProvider.of(folder.clinic()),
                        folder.clinic().placeOfService(),
                        charges,
                        order)
                .authorization(folder.file().claims().authorization())
                .referral(folder.file().claims().referral())
                .rendering(ClaimProvider.of(folder.practitioner()))
                .releaseOfInformation(consented(folder, ConsentKind.RELEASE_OF_INFORMATION))
                .assignmentOfBenefits(consented(folder, ConsentKind.ASSIGNMENT_OF_BENEFITS))
                .acceptAssignment(consented(folder, ConsentKind.ASSIGNMENT_OF_BENEFITS))
                .providerSignedOn(folder.file().claims().filedOn())
                .build();
    }

    private static boolean consented(CaseFolder folder, ConsentKind kind) {
        return folder.consents().inForce(kind, folder.file().claims().filedOn());
    }

    private static List<String> leftOut(ChargeSheet sheet) {
        List<String> omitted = sheet.omissions().stream()
                .collect(Collectors.groupingBy(
                        omission -> Words.of(omission.reason())
                                + omission.code().map(code -> ", " + code).orElse(""),
                        TreeMap::new,
                        Collectors.summingInt(omission -> omission.minutes())))
                .entrySet()
                .stream()
                .map(reason -> "Not charged: " + reason.getKey() + ": " + reason.getValue() + " minutes")
                .toList();
        List<String> open = sheet.choices().stream()
                .map(choice -> "Not charged until a person chooses: " + choice.date())
                .toList();
        return java.util.stream.Stream.concat(omitted.stream(), open.stream()).toList();
    }
}
