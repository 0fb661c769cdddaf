package org.openmassage.billing.estimate;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * Why the cost of a service cannot be told. Immutable and thread-safe.
 */
public enum EstimateGap implements IssueKind {
    /** The payer's allowed amount for a service is unknown. */
    ALLOWED_AMOUNT_UNKNOWN(
            Severity.WARNING,
            "estimate.allowed-amount-unknown",
            "The payer's allowed amount for a service is unknown.",
            "Look it up in the contract or the payer's schedule; the clinic's own fee does not stand in for it.",
            "An estimate for an insured person stands on allowed amounts"),
    /** Nobody knows whether the plan covers a service. */
    COVERAGE_UNKNOWN(
            Severity.WARNING,
            "estimate.coverage-unknown",
            "Nobody knows whether the plan covers a service.",
            "Ask the payer.",
            "Unknown is not no"),
    /** The benefits of the plan year of a visit are missing. */
    BENEFITS_MISSING(
            Severity.WARNING,
            "estimate.benefits-missing",
            "The benefits of the plan year of a visit are missing.",
            "Give the benefits of that plan year; they begin anew with it.",
            "Deductible and maximum are counted by plan year"),
    /** Deductible, copay or coinsurance of a plan was not told. */
    BENEFIT_NOT_TOLD(
            Severity.WARNING,
            "estimate.benefit-not-told",
            "Deductible, copay or coinsurance of a plan was not told.",
            "Ask the payer; give zero, or name the term among those that the plan does not have.",
            "Unknown is not no"),
    /** Nobody told how much of the deductible, or of the yearly amount of a plan, is used. */
    MET_AMOUNT_NOT_TOLD(
            Severity.WARNING,
            "estimate.met-amount-not-told",
            "Nobody told how much of the deductible, or of the yearly amount of a plan, is used.",
            "Ask the payer how much is met to date.",
            "Unknown is not no"),
    /** The share in a service depends on that in an earlier one, which is unknown. */
    EARLIER_SERVICE_UNKNOWN(
            Severity.WARNING,
            "estimate.earlier-service-unknown",
            "The share in a service depends on that in an earlier one, which is unknown.",
            "Settle the earlier service first.",
            "Deductible and maximum are used up in order"),
    /** The clinic's fee for a service that the patient may have to pay in full is missing. */
    FEE_UNKNOWN(
            Severity.WARNING,
            "estimate.fee-unknown",
            "The clinic's fee for a service that the patient may have to pay in full is missing.",
            "Give the fee of the clinic for that service.",
            "A service that is not covered, and the balance above an allowed amount, are the clinic's to price"),
    /** What the second payer would pay for a service cannot be told. */
    SECOND_PAYER_UNKNOWN(
            Severity.WARNING,
            "estimate.second-payer-unknown",
            "What the second payer would pay for a service cannot be told.",
            "Give its benefits for the year of the visit and its allowed amount.",
            "Unknown is not no"),
    /** The payer forbids to charge the patient for what it covers, and does not cover this service. */
    CHARGE_UNCERTAIN(
            Severity.WARNING,
            "estimate.charge-uncertain",
            "The payer forbids to charge the patient for what it covers, and does not cover this service.",
            "Ask the payer before the visit whether the patient may be charged.",
            "The payer's policy; see its basis");

    private final IssueWords words;

    EstimateGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
