package org.openmassage.core.care;

/** What kind of massage an episode consists of. */
public enum MassageKind {
    /** Medical massage: for a condition that a physician diagnosed, toward an outcome. */
    MEDICAL,
    /** Clinical massage: outcome-based work in a clinical setting. */
    CLINICAL,
    /** Therapeutic massage in the widest sense. */
    THERAPEUTIC,
    /** Massage for well-being, without a condition to treat. */
    WELLNESS
}
