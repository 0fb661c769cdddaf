package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;

/** A laboratory or imaging result that the patient or the physician reports. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LabResult.Builder.class)
public abstract class LabResult implements WithLabResult {
    LabResult() {}

    /**
     * What was measured; it fixes the unit.
     *
     * @return the kind
     */
    public abstract LabKind kind();

    /**
     * The value, in the unit of its kind.
     *
     * @return 0 or more; a T-score may be below 0
     */
    public abstract BigDecimal value();

    /**
     * The day of the sample or the image.
     *
     * @return as exactly as it is known
     */
    public abstract PartialDate on();

    @Value.Check
    void check() {
        Checks.require(kind() == LabKind.BONE_DENSITY_T_SCORE || value().signum() >= 0, "value", "0 or more");
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "LabResult";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LabResult}. Not thread-safe. */
    public static final class Builder extends ImmutableLabResult.Builder {
        Builder() {}
    }
}
