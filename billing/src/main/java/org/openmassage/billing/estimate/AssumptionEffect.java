package org.openmassage.billing.estimate;

/**
 * What it would do to the patient's share if an assumption were wrong.
 */
public enum AssumptionEffect {
    /** The patient could owe less. */
    COULD_LOWER,
    /** The patient could owe more. */
    COULD_RAISE
}
