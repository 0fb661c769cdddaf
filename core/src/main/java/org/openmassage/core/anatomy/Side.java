package org.openmassage.core.anatomy;

import java.util.Locale;

/** The side of the body, the patient's own. */
public enum Side {
    /** The patient's left. */
    LEFT,
    /** The patient's right. */
    RIGHT,
    /** The middle: neither left nor right. */
    MIDLINE,
    /** Left and right. */
    BILATERAL;

    /**
     * Whether everything on another side is on this one, too.
     *
     * @param other another side
     * @return true for a side and itself, and for {@link #BILATERAL} and left or right
     */
    public boolean contains(Side other) {
        return this == other || (this == BILATERAL && (other == LEFT || other == RIGHT));
    }

    /**
     * The other side.
     *
     * @return right for left, left for right, and otherwise itself
     */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case MIDLINE, BILATERAL -> this;
        };
    }

    /**
     * The side's word in JSON and in {@link BodySite#parse}.
     *
     * @return for example {@code left}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
