package org.openmassage.protocols.catalog;

import java.util.Set;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.note.TreatmentPosition;

/**
 * Where hands reach in a position: not the front of somebody who lies face down, nor the back of somebody who lies on it.
 * The back of the neck, the top of the shoulder and the calf are reached from both; on the side everything is, save what
 * lies below. The lists are a consensus of this library and not taken from a source. Stateless and thread-safe.
 */
public final class PositionReach {
    private static final Set<BodyRegion> FRONT = Set.of(
            BodyRegion.FOREHEAD,
            BodyRegion.FACE,
            BodyRegion.ANTERIOR_NECK,
            BodyRegion.PECTORAL_REGION,
            BodyRegion.STERNUM,
            BodyRegion.BREAST,
            BodyRegion.ABDOMEN,
            BodyRegion.GROIN,
            BodyRegion.ANTERIOR_SHOULDER,
            BodyRegion.ANTERIOR_HIP,
            BodyRegion.ANTERIOR_THIGH,
            BodyRegion.FEMORAL_TRIANGLE,
            BodyRegion.ANTERIOR_KNEE,
            BodyRegion.SHIN);

    private static final Set<BodyRegion> REAR = Set.of(
            BodyRegion.BACK, BodyRegion.POSTERIOR_SHOULDER, BodyRegion.GLUTEAL_REGION, BodyRegion.POSTERIOR_THIGH);

    private static final Set<BodyRegion> SAT_UPON = Set.of(BodyRegion.GLUTEAL_REGION, BodyRegion.POSTERIOR_THIGH);

    private PositionReach() {}

    /**
     * Whether hands reach a region in a position. A region that is reached in part counts as reached.
     *
     * @param position how the person lies or sits
     * @param region where
     * @return false if the region lies wholly on the side that is turned away
     */
    public static boolean reaches(TreatmentPosition position, BodyRegion region) {
        return hidden(position).stream().noneMatch(away -> away.contains(region));
    }

    private static Set<BodyRegion> hidden(TreatmentPosition position) {
        return switch (position) {
            case PRONE -> FRONT;
            case SUPINE, SEMI_RECLINED -> REAR;
            case SEATED -> SAT_UPON;
            case SIDE_LYING_LEFT, SIDE_LYING_RIGHT, STANDING -> Set.of();
        };
    }
}
