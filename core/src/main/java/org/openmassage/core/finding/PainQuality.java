package org.openmassage.core.finding;

/** What a pain feels like, in plain words. */
public enum PainQuality {
    /** Aching. */
    ACHING,
    /** Burning. */
    BURNING,
    /** Cramping. */
    CRAMPING,
    /** Dull. */
    DULL,
    /** Like an electric shock. */
    ELECTRIC,
    /** Heavy. */
    HEAVY,
    /** Itching. */
    ITCHING,
    /** Numb. */
    NUMB,
    /** Pressing or tight, like a band. */
    PRESSING,
    /** Pins and needles. */
    PRICKLING,
    /** Sharp. */
    SHARP,
    /** Shooting. */
    SHOOTING,
    /** Sore to the touch. */
    SORE,
    /** Stabbing. */
    STABBING,
    /** Stiff. */
    STIFF,
    /** Throbbing. */
    THROBBING
}
