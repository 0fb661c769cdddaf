package org.openmassage.assessment.muscle;

import java.util.Map;
import java.util.Optional;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;

/**
 * A motion of a joint that a muscle helps to make. Immutable and thread-safe.
 *
 * @param joint the joint
 * @param motion the direction
 */
public record MuscleAction(Joint joint, Motion motion) {
    private static final Map<Motion, Motion> OPPOSITES = Map.ofEntries(
            Map.entry(Motion.FLEXION, Motion.EXTENSION),
            Map.entry(Motion.EXTENSION, Motion.FLEXION),
            Map.entry(Motion.ABDUCTION, Motion.ADDUCTION),
            Map.entry(Motion.ADDUCTION, Motion.ABDUCTION),
            Map.entry(Motion.HORIZONTAL_ABDUCTION, Motion.HORIZONTAL_ADDUCTION),
            Map.entry(Motion.HORIZONTAL_ADDUCTION, Motion.HORIZONTAL_ABDUCTION),
            Map.entry(Motion.INTERNAL_ROTATION, Motion.EXTERNAL_ROTATION),
            Map.entry(Motion.EXTERNAL_ROTATION, Motion.INTERNAL_ROTATION),
            Map.entry(Motion.PRONATION, Motion.SUPINATION),
            Map.entry(Motion.SUPINATION, Motion.PRONATION),
            Map.entry(Motion.RADIAL_DEVIATION, Motion.ULNAR_DEVIATION),
            Map.entry(Motion.ULNAR_DEVIATION, Motion.RADIAL_DEVIATION),
            Map.entry(Motion.DORSIFLEXION, Motion.PLANTAR_FLEXION),
            Map.entry(Motion.PLANTAR_FLEXION, Motion.DORSIFLEXION),
            Map.entry(Motion.INVERSION, Motion.EVERSION),
            Map.entry(Motion.EVERSION, Motion.INVERSION),
            Map.entry(Motion.ELEVATION, Motion.DEPRESSION),
            Map.entry(Motion.DEPRESSION, Motion.ELEVATION));

    /**
     * The opposite motion of the same joint.
     *
     * @return empty for a motion toward a side, whose opposite is the same motion of the other side, and for the jaw
     */
    public Optional<MuscleAction> opposite() {
        return Optional.ofNullable(OPPOSITES.get(motion)).map(other -> new MuscleAction(joint, other));
    }
}
