package org.openmassage.protocols.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** What a session has to keep within: the screening of the day, and the plan. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SessionFrame.Builder.class)
public abstract class SessionFrame implements WithSessionFrame {
    SessionFrame() {}

    /**
     * The day of the session.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The screening whose limits hold.
     *
     * @return the record
     */
    public abstract ScreeningRecord screening();

    /**
     * The plan that the session belongs to.
     *
     * @return empty for a session without one: then only the limits are held
     */
    public abstract Optional<TreatmentPlan> plan();

    /**
     * The phase of the plan that the session belongs to.
     *
     * @return its name; empty if not said: it is asked for where the plan has several
     */
    public abstract Optional<String> phase();

    @Value.Check
    void check() {
        Checks.text("phase", phase());
        Checks.require(
                plan().map(plan -> plan.patient().equals(screening().patient())).orElse(true),
                "plan",
                "of the patient who was screened");
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "SessionFrame";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SessionFrame}. Not thread-safe. */
    public static final class Builder extends ImmutableSessionFrame.Builder {
        Builder() {}
    }
}
