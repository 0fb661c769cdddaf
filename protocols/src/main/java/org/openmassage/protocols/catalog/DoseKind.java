package org.openmassage.protocols.catalog;

/** In what the dose of a technique is expressed. */
public enum DoseKind {
    /** The pressure of the hands, on the Walton scale from 0 to 5. */
    PRESSURE,
    /** Heat. */
    HEAT,
    /** Cold. */
    COLD,
    /** Heat and cold in turn. */
    CONTRAST,
    /** The suction of a cup. */
    SUCTION,
    /** None: tape. */
    NONE;

    /**
     * Whether it warms the body.
     *
     * @return true for heat and for heat and cold in turn
     */
    public boolean isHeat() {
        return this == HEAT || this == CONTRAST;
    }

    /**
     * Whether it cools the body.
     *
     * @return true for cold and for heat and cold in turn
     */
    public boolean isCold() {
        return this == COLD || this == CONTRAST;
    }
}
