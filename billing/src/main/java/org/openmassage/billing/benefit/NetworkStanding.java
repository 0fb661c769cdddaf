package org.openmassage.billing.benefit;

/**
 * Whether the clinic has a contract with the plan.
 */
public enum NetworkStanding {
    /** It has: nothing above the allowed amount is charged. */
    IN_NETWORK,
    /** It has none. */
    OUT_OF_NETWORK
}
