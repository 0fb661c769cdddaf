package org.openmassage.billing.posting;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What may be wrong with a remittance when it is posted. Immutable and thread-safe.
 */
public enum PostingIssue implements IssueKind {
    /** What was paid is not what the claims less the adjustments of the whole payment come to. */
    PAYMENT_UNBALANCED(
            Severity.ERROR,
            "posting.payment-unbalanced",
            "What was paid is not what the claims less the adjustments of the whole payment come to.",
            "Ask the payer for the rest of the remittance; the claims are posted as told.",
            "A remittance balances: charge less adjustments is the payment (ASC X12 835, balancing)"),
    /** The charge of a claim less its adjustments is not what was paid for it. */
    CLAIM_UNBALANCED(
            Severity.ERROR,
            "posting.claim-unbalanced",
            "The charge of a claim less its adjustments is not what was paid for it.",
            "Ask the payer; what is missing stays open on the account.",
            "A remittance balances: charge less adjustments is the payment (ASC X12 835, balancing)"),
    /** The charge of a line less its adjustments is not what was paid for it. */
    LINE_UNBALANCED(
            Severity.ERROR,
            "posting.line-unbalanced",
            "The charge of a line less its adjustments is not what was paid for it.",
            "Ask the payer; what is missing stays open on the account.",
            "A remittance balances: charge less adjustments is the payment (ASC X12 835, balancing)"),
    /** The lines of a claim do not add up to what is said of the claim. */
    LINES_AND_CLAIM_DIFFER(
            Severity.ERROR,
            "posting.lines-and-claim-differ",
            "The lines of a claim do not add up to what is said of the claim.",
            "Ask the payer; the lines are posted as told.",
            "A remittance balances: charge less adjustments is the payment (ASC X12 835, balancing)"),
    /** There is no account for a claim of the remittance. */
    CLAIM_UNKNOWN(
            Severity.ERROR,
            "posting.claim-unknown",
            "There is no account for a claim of the remittance.",
            "Find the claim, and post it by hand; the payment is among what was not applied.",
            "Nothing of a payment is dropped"),
    /** A line of the remittance fits no line of the claim. */
    LINE_UNMATCHED(
            Severity.WARNING,
            "posting.line-unmatched",
            "A line of the remittance fits no line of the claim.",
            "Find the line; its amounts stand on the claim as a whole.",
            "Nothing of a payment is dropped"),
    /** The payer processed a line under another code than it was charged under. */
    CODE_CHANGED(
            Severity.WARNING,
            "posting.code-changed",
            "The payer processed a line under another code than it was charged under.",
            "Look whether the payer bundled or recoded it, and whether that is right.",
            "Payers recode and bundle"),
    /** The charge that the payer names for a line is not the one that was charged. */
    CHARGE_DIFFERS(
            Severity.WARNING,
            "posting.charge-differs",
            "The charge that the payer names for a line is not the one that was charged.",
            "Look for a lost or split line.",
            "Nothing of a payment is dropped"),
    /** The same payment of the same claim was posted before. */
    DUPLICATE(
            Severity.WARNING,
            "posting.duplicate",
            "The same payment of the same claim was posted before.",
            "Nothing, if the payer sent it twice; it is not posted again.",
            "A remittance may arrive twice"),
    /** A reversal takes back a payment that was never posted. */
    REVERSAL_UNKNOWN(
            Severity.ERROR,
            "posting.reversal-unknown",
            "A reversal takes back a payment that was never posted.",
            "Find the first payment, and post it before the reversal; the reversal is among what was not applied.",
            "A reversal negates what was paid before (ASC X12 RFI 1147)"),
    /** A payer paid a claim again without taking back what it paid before. */
    SECOND_PAYMENT(
            Severity.WARNING,
            "posting.second-payment",
            "A payer paid a claim again without taking back what it paid before.",
            "Look whether it is a payment twice; an overpayment belongs to the payer.",
            "A correction follows a reversal (ASC X12 RFI 1147)"),
    /** More was paid on a claim than was charged. */
    OVERPAID(
            Severity.WARNING,
            "posting.overpaid",
            "More was paid on a claim than was charged.",
            "Find out which payer paid too much, and return it.",
            "An overpayment belongs to who paid it"),
    /** What the payer states as the patient's is not the sum of the adjustments that are the patient's. */
    PATIENT_AMOUNT_DIFFERS(
            Severity.WARNING,
            "posting.patient-amount-differs",
            "What the payer states as the patient's is not the sum of the adjustments that are the patient's.",
            "Ask the payer before the patient is billed.",
            "A remittance balances: charge less adjustments is the payment (ASC X12 835, balancing)"),
    /** The payer left a share to a patient whom its policy forbids to charge. */
    PATIENT_PROTECTED(
            Severity.ERROR,
            "posting.patient-protected",
            "The payer left a share to a patient whom its policy forbids to charge.",
            "Ask the payer; do not bill the patient. The share stays open.",
            "The payer's policy; see its basis"),
    /** A payer that is not on the claim paid it. */
    PAYER_NOT_ON_CLAIM(
            Severity.WARNING,
            "posting.payer-not-on-claim",
            "A payer that is not on the claim paid it.",
            "Add the coverage to the claim, or find the claim that is meant.",
            "Payers are reckoned in the order of the claim"),
    /** A reason or a remark is not in the catalog. */
    REASON_UNKNOWN(
            Severity.INFORMATION,
            "posting.reason-unknown",
            "A reason or a remark is not in the catalog.",
            "Look it up with the payer, and add it to the catalog of the clinic.",
            "The catalog holds what a massage claim meets"),
    /** The payer took back an earlier overpayment from this payment. */
    PAYMENT_TAKEN_BACK(
            Severity.WARNING,
            "posting.payment-taken-back",
            "The payer took back an earlier overpayment from this payment.",
            "Find the reversal that it refers to; it is not a payment of the claims at hand.",
            "Provider-level adjustments belong to no claim of the remittance"),
    /** The payer paid interest. */
    INTEREST_PAID(
            Severity.INFORMATION,
            "posting.interest-paid",
            "The payer paid interest.",
            "Book it as income; it is no payment of a charge.",
            "Provider-level adjustments belong to no claim of the remittance");

    private final IssueWords words;

    PostingIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
