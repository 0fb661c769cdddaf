package org.openmassage.core.person;

/** What somebody does for a patient. */
public enum CareTeamRole {
    /** The primary care physician. */
    PRIMARY_CARE_PHYSICIAN,
    /** Who prescribed the massage. */
    PRESCRIBER,
    /** A specialist physician. */
    SPECIALIST,
    /** The surgeon. */
    SURGEON,
    /** The obstetrician or midwife. */
    OBSTETRIC_PROVIDER,
    /** The oncologist. */
    ONCOLOGIST,
    /** The physical therapist. */
    PHYSICAL_THERAPIST,
    /** The occupational therapist. */
    OCCUPATIONAL_THERAPIST,
    /** The chiropractor. */
    CHIROPRACTOR,
    /** The acupuncturist. */
    ACUPUNCTURIST,
    /** A psychologist, psychiatrist or counselor. */
    MENTAL_HEALTH_PROFESSIONAL,
    /** A massage therapist. */
    MASSAGE_THERAPIST,
    /** The case manager or claims adjuster. */
    CASE_MANAGER,
    /** Somebody else. */
    OTHER
}
