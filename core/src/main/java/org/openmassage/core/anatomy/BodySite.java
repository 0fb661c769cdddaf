package org.openmassage.core.anatomy;

import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.internal.Checks;

/**
 * A region and, where one is named, a side. A site without a side is the whole region: left, right and middle. Sites
 * nest: {@code upper-limb:left} contains {@code forearm-extensors:left}. Immutable and thread-safe.
 *
 * <pre>{@code
 * BodySite.parse("upper-limb:left").contains(BodySite.parse("forearm-extensors:left")) // true
 * }</pre>
 *
 * @param region the region
 * @param side the side, or empty for the whole region
 */
public record BodySite(BodyRegion region, Optional<Side> side) {
    /**
     * Checks that a side is named only where the region has one.
     *
     * @param region the region
     * @param side the side, or empty for the whole region
     */
    public BodySite {
        Checks.require(
                side.isEmpty() || side.get() == Side.MIDLINE || region.isPaired(),
                "side",
                "left out for a region of the midline");
    }

    /**
     * The whole region.
     *
     * @param region the region
     * @return the site
     */
    public static BodySite of(BodyRegion region) {
        return new BodySite(region, Optional.empty());
    }

    /**
     * One side of a region.
     *
     * @param region the region
     * @param side the side
     * @return the site
     * @throws IllegalArgumentException if the region has no such side
     */
    public static BodySite of(BodyRegion region, Side side) {
        return new BodySite(region, Optional.of(side));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code posterior-neck} or {@code shoulder:left}
     * @return the site
     * @throws IllegalArgumentException if no such region or side is known
     */
    public static BodySite parse(String text) {
        int colon = text.indexOf(':');
        String region = colon < 0 ? text : text.substring(0, colon);
        BodyRegion known = Stream.of(BodyRegion.values())
                .filter(candidate -> candidate.word().equals(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("region: must be the word of a body region"));
        if (colon < 0) {
            return of(known);
        }
        String side = text.substring(colon + 1);
        return of(
                known,
                Stream.of(Side.values())
                        .filter(candidate -> candidate.word().equals(side))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("side: must be left, right, midline or bilateral")));
    }

    /**
     * Whether every part of another site belongs to this one.
     *
     * @param other another site
     * @return true for a site and itself
     */
    public boolean contains(BodySite other) {
        return region.contains(other.region)
                && (side.isEmpty() || other.side.map(side.get()::contains).orElse(false));
    }

    /**
     * Whether the two sites may share a part. Two sides of one region do not; a side that is not named may be either.
     *
     * @param other another site
     * @return true also where the one contains the other
     */
    public boolean overlaps(BodySite other) {
        boolean nested = region.contains(other.region) || other.region.contains(region);
        boolean sides = side.isEmpty()
                || other.side.isEmpty()
                || side.get().contains(other.side.get())
                || other.side.get().contains(side.get());
        return nested && sides;
    }

    /**
     * The part that two sites share, as far as regions and sides tell: the smaller region, on the side that either names.
     *
     * <pre>{@code
     * BodySite.parse("shoulder").intersection(BodySite.parse("upper-limb:left")) // shoulder:left
     * }</pre>
     *
     * @param other another site
     * @return the shared part; empty if there is none, as for a region of the midline and the left of what it belongs to
     */
    public Optional<BodySite> intersection(BodySite other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        BodyRegion smaller = region.contains(other.region) ? other.region : region;
        Optional<Side> shared = side.isEmpty()
                ? other.side
                : other.side.filter(named -> side.get().contains(named)).or(() -> side);
        boolean hasSide = shared.isEmpty() || shared.get() == Side.MIDLINE || smaller.isPaired();
        return hasSide ? Optional.of(new BodySite(smaller, shared)) : Optional.empty();
    }

    /**
     * The site as a word.
     *
     * @return the region's word and, after a colon, the side's
     */
    @Override
    public String toString() {
        return region.word() + side.map(named -> ":" + named.word()).orElse("");
    }
}
