package org.openmassage.protocols.catalog;

/** Who can give the written clearance that a rule asks for. */
public enum ClearanceSource {
    /** The physician who treats the condition in question. */
    TREATING_PHYSICIAN,
    /** The prescriber of the massage. */
    PRESCRIBER,
    /** The surgeon. */
    SURGEON,
    /** The oncologist. */
    ONCOLOGIST,
    /** The physician or midwife who cares for the pregnancy. */
    OBSTETRIC_PROVIDER,
    /** The cardiologist or the physician who treats the heart. */
    CARDIOLOGIST,
    /** A parent or guardian. */
    GUARDIAN
}
