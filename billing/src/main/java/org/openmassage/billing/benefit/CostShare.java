package org.openmassage.billing.benefit;

/**
 * One of the three ways in which a patient shares the cost.
 */
public enum CostShare {
    /** What is paid before the plan pays. */
    DEDUCTIBLE,
    /** A fixed amount a visit. */
    COPAY,
    /** A percentage of what is left. */
    COINSURANCE
}
