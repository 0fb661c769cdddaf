package org.openmassage.assessment.rom;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.finding.RangeOfMotionMeasurement.EndFeel;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.RuleId;

/**
 * What the end-feel of a motion means. An end-feel that is normal for another motion is not abnormal by itself, but it is
 * not the expected one, either. Immutable and thread-safe.
 *
 * @param normality whether it is the expected one
 * @param meaning the entry it was read from, with citations and status
 * @param promptsReferral whether a physician should look
 */
public record EndFeelVerdict(Normality normality, EndFeelMeaning meaning, boolean promptsReferral) {

    /** Whether an end-feel is the expected one. */
    public enum Normality {
        /** Normal, if it comes at the end of the usual range. */
        EXPECTED,
        /** Normal for another motion, not for this one. */
        UNEXPECTED,
        /** Never normal. */
        ABNORMAL
    }

    /**
     * Interprets the end-feel of a measurement.
     *
     * @param meanings the meanings
     * @param measurement a measurement with an end-feel
     * @return the verdict
     * @throws IllegalArgumentException if the measurement has no end-feel, or the catalog does not speak of it
     */
    public static EndFeelVerdict of(Catalog<RuleId, EndFeelMeaning> meanings, RangeOfMotionMeasurement measurement) {
        Checks.require(measurement.endFeel().isPresent(), "measurement", "one with an end-feel");
        EndFeel felt = measurement.endFeel().get();
        EndFeelMeaning meaning = meanings.stream()
                .filter(entry -> entry.endFeel() == felt)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("meanings: must speak of every end-feel that is asked"));
        return new EndFeelVerdict(normality(meanings, meaning, measurement), meaning, meaning.promptsReferral());
    }

    private static Normality normality(
            Catalog<RuleId, EndFeelMeaning> meanings, EndFeelMeaning meaning, RangeOfMotionMeasurement measurement) {
        if (!meaning.everNormal()) {
            return Normality.ABNORMAL;
        }
        EndFeelMeaning.JointMotion motion = new EndFeelMeaning.JointMotion(measurement.joint(), measurement.motion());
        boolean named = meanings.stream().anyMatch(entry -> entry.expectedFor().contains(motion));
        boolean expected = named ? meaning.expectedFor().contains(motion) : meaning.expectedElsewhere();
        return expected ? Normality.EXPECTED : Normality.UNEXPECTED;
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "EndFeelVerdict";
    }
}
