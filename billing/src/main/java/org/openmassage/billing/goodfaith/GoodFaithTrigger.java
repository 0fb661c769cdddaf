package org.openmassage.billing.goodfaith;

/**
 * Why a good faith estimate is due.
 */
public enum GoodFaithTrigger {
    /** Scheduled at least 3, but not 10 business days ahead: due 1 business day after scheduling, 45 CFR 149.610(b)(1)(vi)(A). */
    SCHEDULED_SOON,
    /** Scheduled at least 10 business days ahead: due 3 business days after scheduling, 45 CFR 149.610(b)(1)(vi)(B). */
    SCHEDULED_EARLY,
    /** The patient asked, or inquired about the cost: due 3 business days after that, 45 CFR 149.610(b)(1)(vi)(C). */
    REQUESTED,
    /** What it says is expected to change: a new one is due 1 business day before the service, 45 CFR 149.610(b)(1)(vii). */
    CHANGED,
    /** Scheduled fewer than 3 business days ahead: none is required unless the patient asks. */
    SCHEDULED_SHORTLY
}
