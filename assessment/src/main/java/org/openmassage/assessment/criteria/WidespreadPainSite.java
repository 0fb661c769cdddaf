package org.openmassage.assessment.criteria;

import java.util.Optional;

/**
 * A site of the Widespread Pain Index of the 2016 fibromyalgia criteria: nineteen in all. Jaws, chest and abdomen count in
 * the index and not towards a region.
 */
public enum WidespreadPainSite {
    /** Left jaw. */
    LEFT_JAW(Optional.empty()),
    /** Left shoulder girdle. */
    LEFT_SHOULDER_GIRDLE(Optional.of(Region.LEFT_UPPER)),
    /** Left upper arm. */
    LEFT_UPPER_ARM(Optional.of(Region.LEFT_UPPER)),
    /** Left lower arm. */
    LEFT_LOWER_ARM(Optional.of(Region.LEFT_UPPER)),
    /** Right jaw. */
    RIGHT_JAW(Optional.empty()),
    /** Right shoulder girdle. */
    RIGHT_SHOULDER_GIRDLE(Optional.of(Region.RIGHT_UPPER)),
    /** Right upper arm. */
    RIGHT_UPPER_ARM(Optional.of(Region.RIGHT_UPPER)),
    /** Right lower arm. */
    RIGHT_LOWER_ARM(Optional.of(Region.RIGHT_UPPER)),
    /** Left hip. */
    LEFT_HIP(Optional.of(Region.LEFT_LOWER)),
    /** Left upper leg. */
    LEFT_UPPER_LEG(Optional.of(Region.LEFT_LOWER)),
    /** Left lower leg. */
    LEFT_LOWER_LEG(Optional.of(Region.LEFT_LOWER)),
    /** Right hip. */
    RIGHT_HIP(Optional.of(Region.RIGHT_LOWER)),
    /** Right upper leg. */
    RIGHT_UPPER_LEG(Optional.of(Region.RIGHT_LOWER)),
    /** Right lower leg. */
    RIGHT_LOWER_LEG(Optional.of(Region.RIGHT_LOWER)),
    /** Neck. */
    NECK(Optional.of(Region.AXIAL)),
    /** Upper back. */
    UPPER_BACK(Optional.of(Region.AXIAL)),
    /** Lower back. */
    LOWER_BACK(Optional.of(Region.AXIAL)),
    /** Chest. */
    CHEST(Optional.empty()),
    /** Abdomen. */
    ABDOMEN(Optional.empty());

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum is immutable
    private final Optional<Region> region;

    WidespreadPainSite(Optional<Region> region) {
        this.region = region;
    }

    /**
     * The region towards which the site counts.
     *
     * @return empty for a jaw, the chest and the abdomen
     */
    public Optional<Region> region() {
        return region;
    }

    /** A region of generalized pain. */
    public enum Region {
        /** Left upper. */
        LEFT_UPPER,
        /** Right upper. */
        RIGHT_UPPER,
        /** Left lower. */
        LEFT_LOWER,
        /** Right lower. */
        RIGHT_LOWER,
        /** Axial. */
        AXIAL
    }
}
