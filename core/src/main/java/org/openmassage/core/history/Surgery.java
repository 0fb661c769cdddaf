package org.openmassage.core.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;

/** An operation: what, when, where, and whether the wound is closed. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Surgery.Builder.class)
public abstract class Surgery implements WithSurgery {
    Surgery() {}

    /**
     * What was done, as told.
     *
     * @return free text
     */
    public abstract String procedure();

    /**
     * When.
     *
     * @return as exactly as it is remembered, or empty if not known
     */
    public abstract Optional<PartialDate> on();

    /**
     * Where.
     *
     * @return the site, or empty
     */
    public abstract Optional<BodySite> site();

    /**
     * Whether the wound is closed and dry.
     *
     * @return one of the four states
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Presence healed() {
        return Presence.NOT_ASKED;
    }

    /**
     * What else the patient said of it.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        Checks.text("procedure", procedure());
        Checks.text("detail", detail());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Surgery";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Surgery}. Not thread-safe. */
    public static final class Builder extends ImmutableSurgery.Builder {
        Builder() {}
    }
}
