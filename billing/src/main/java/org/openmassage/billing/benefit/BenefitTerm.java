package org.openmassage.billing.benefit;

/**
 * A term of a plan that an estimate asks for.
 */
public enum BenefitTerm {
    /** What one person pays a year before the plan pays. */
    DEDUCTIBLE,
    /** What the family pays a year before the plan pays for any of them. */
    FAMILY_DEDUCTIBLE,
    /** A fixed amount a visit. */
    COPAY,
    /** A percentage of what is left. */
    COINSURANCE,
    /** The most that one person pays a year. */
    OUT_OF_POCKET_MAXIMUM,
    /** The most that the family pays a year. */
    FAMILY_OUT_OF_POCKET_MAXIMUM,
    /** How many visits the plan pays for. */
    VISIT_LIMIT,
    /** The most that the plan pays a year for these services. */
    YEARLY_AMOUNT
}
