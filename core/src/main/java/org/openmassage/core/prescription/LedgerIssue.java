package org.openmassage.core.prescription;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What a ledger may find. */
public enum LedgerIssue implements IssueKind {
    /** A visit before its order. */
    VISIT_BEFORE_ORDER(
            Severity.ERROR,
            "ledger.visit-before-order",
            "A visit was before the order was written.",
            "Name another order, or ask whether an earlier one exists.",
            "R2: a prescription is required if insurance is billed; denial 174, prescribed late"),
    /** A visit after the expiry. */
    VISIT_AFTER_EXPIRY(
            Severity.ERROR,
            "ledger.visit-after-expiry",
            "A visit was after the order had expired.",
            "Ask for a renewal, or name another order.",
            "R2: a prescription is required if insurance is billed; denial 176, expired"),
    /** More visits than ordered. */
    VISIT_BEYOND_COUNT(
            Severity.ERROR,
            "ledger.visit-beyond-count",
            "A visit was beyond the number that was ordered.",
            "Ask for a renewal.",
            "R2: a prescription is required if insurance is billed"),
    /** A visit without an order. */
    VISIT_WITHOUT_ORDER(
            Severity.ERROR,
            "ledger.visit-without-order",
            "A visit names an order that is not here, or there is no order at all.",
            "Add the order, or correct the visit.",
            "R2: a prescription is required if insurance is billed"),
    /** A tie between orders. */
    VISIT_UNDECIDED(
            Severity.WARNING,
            "ledger.visit-undecided",
            "A visit could count to more than one order.",
            "Name the order in the visit.",
            "A choice that belongs to a person is never made silently"),
    /** More visits in a week than ordered. */
    MORE_PER_WEEK(
            Severity.WARNING,
            "ledger.more-per-week",
            "There were more visits in a week of the order than it foresees.",
            "Ask the prescriber, or explain it in the note.",
            "The order's own frequency"),
    /** Two orders at once. */
    ORDERS_OVERLAP(
            Severity.WARNING,
            "ledger.orders-overlap",
            "Two orders that do not renew each other are in force on the same days.",
            "Name the order in every visit.",
            "Each visit counts to one order"),
    /** Two visits at once. */
    VISITS_OVERLAP(
            Severity.ERROR,
            "ledger.visits-overlap",
            "Two kept visits overlap in time.",
            "Correct the times.",
            "A person is treated once at a time"),
    /** The renewed order is unknown. */
    RENEWAL_UNKNOWN(
            Severity.WARNING,
            "ledger.renewal-unknown",
            "An order renews one that is not here or was not written before it.",
            "Add the earlier order, or correct the dates.",
            "A renewal continues an order"),
    /** Another patient's record. */
    OTHER_PATIENT(
            Severity.ERROR,
            "ledger.other-patient",
            "An order or a visit belongs to another patient and is left out.",
            "Give the ledger the records of one patient.",
            "A ledger is one person's"),
    /** An order or a visit is given twice under one id; the first is taken. */
    GIVEN_TWICE(
            Severity.ERROR,
            "ledger.given-twice",
            "An order or a visit is given more than once under one id; the first is taken.",
            "Give each record once, as it stands last.",
            "Each visit counts once, and each order once");

    private final IssueWords words;

    LedgerIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
