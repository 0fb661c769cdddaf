package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.DeviceId;

/**
 * A device in or on the body: a pacemaker, a port, a pump, a joint replacement, plates and screws. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ImplantedDevice.Builder.class)
public abstract class ImplantedDevice implements WithImplantedDevice {
    ImplantedDevice() {}

    /**
     * What it is.
     *
     * @return its word, for example {@code pacemaker}
     */
    public abstract DeviceId device();

    /**
     * Where.
     *
     * @return the site, or empty
     */
    public abstract Optional<BodySite> site();

    /**
     * When it was put in.
     *
     * @return as exactly as it is remembered, or empty
     */
    public abstract Optional<PartialDate> implantedOn();

    /**
     * When it was taken out.
     *
     * @return as exactly as it is remembered, or empty while it is there
     */
    public abstract Optional<PartialDate> removedOn();

    /**
     * What else the patient said of it.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        implantedOn()
                .ifPresent(in -> removedOn()
                        .ifPresent(out -> Checks.require(
                                !out.latest().isBefore(in.earliest()), "removedOn", "on or after the implantation")));
        Checks.text("detail", detail());
    }

    /**
     * Whether it is in place on a day.
     *
     * @param day the day
     * @return present, absent, or unknown where a partial date leaves it open
     */
    public final Presence inPlaceOn(LocalDate day) {
        return Spans.presenceOn(implantedOn(), removedOn(), day);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "ImplantedDevice";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImplantedDevice}. Not thread-safe. */
    public static final class Builder extends ImmutableImplantedDevice.Builder {
        Builder() {}
    }
}
