package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.GaitFinding;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.finding.PosturalFinding;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.finding.ReflexFinding;
import org.openmassage.core.finding.SensationFinding;
import org.openmassage.core.finding.SizeMeasurement;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.StrengthGrade;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** What was found. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Objective.Builder.class)
public abstract class Objective implements WithObjective {
    Objective() {}

    /**
     * What the hands felt.
     *
     * @return the findings, or none
     */
    public abstract List<PalpationFinding> palpation();

    /**
     * How far joints move.
     *
     * @return the measurements, or none
     */
    public abstract List<RangeOfMotionMeasurement> rangeOfMotion();

    /**
     * How the person stands.
     *
     * @return the findings, or none
     */
    public abstract List<PosturalFinding> posture();

    /**
     * How the person walks.
     *
     * @return the findings, or none
     */
    public abstract List<GaitFinding> gait();

    /**
     * How strong muscles are.
     *
     * @return the grades, or none
     */
    public abstract List<StrengthGrade> strength();

    /**
     * The reflexes.
     *
     * @return the findings, or none
     */
    public abstract List<ReflexFinding> reflexes();

    /**
     * What is felt.
     *
     * @return the findings, or none
     */
    public abstract List<SensationFinding> sensation();

    /**
     * The special tests.
     *
     * @return the results, or none
     */
    public abstract List<SpecialTestResult> specialTests();

    /**
     * Girth and volume.
     *
     * @return the measurements, or none
     */
    public abstract List<SizeMeasurement> sizes();

    /**
     * What else was found.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /**
     * Whether nothing is written here.
     *
     * @return true if every attribute is empty
     */
    public final boolean blank() {
        return equals(builder().build());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Objective";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Objective}. Not thread-safe. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
