package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;

/**
 * A pain as the person tells it: how strong on the 0 to 10 numeric scale, where, of what quality, when, and what
 * makes it worse or better. One report is one number: the worst and the average of a week are two reports. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PainReport.Builder.class)
public abstract class PainReport implements WithPainReport {
    PainReport() {}

    /**
     * How strong the pain is.
     *
     * @return 0, no pain, to 10, the worst imaginable
     */
    public abstract int intensity();

    /**
     * The day it was told.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What the number speaks of.
     *
     * @return {@link Occasion#NOW} unless said otherwise
     */
    @Value.Default
    public Occasion occasion() {
        return Occasion.NOW;
    }

    /**
     * Where it hurts.
     *
     * @return the site, or empty for pain as a whole
     */
    public abstract Optional<BodySite> site();

    /**
     * Where it spreads.
     *
     * @return the sites, or none
     */
    public abstract List<BodySite> spreadsTo();

    /**
     * What it feels like.
     *
     * @return any number of qualities
     */
    public abstract Set<PainQuality> qualities();

    /**
     * Whether it is always there.
     *
     * @return the pattern, if told
     */
    public abstract Optional<Pattern> pattern();

    /**
     * When it comes or is worst.
     *
     * @return any number of times
     */
    public abstract Set<Timing> timing();

    /**
     * Since when.
     *
     * @return as exactly as is known
     */
    public abstract Optional<PartialDate> since();

    /**
     * What makes it worse.
     *
     * @return in the words of the person
     */
    public abstract List<String> aggravating();

    /**
     * What makes it better.
     *
     * @return in the words of the person
     */
    public abstract List<String> easing();

    @Value.Check
    void check() {
        Checks.range("intensity", intensity(), 0, 10);
        Checks.texts("aggravating", aggravating());
        Checks.texts("easing", easing());
    }

    /** What the number of a report speaks of. */
    public enum Occasion {
        /** At the time of asking. */
        NOW,
        /** On the average of the last days. */
        AVERAGE,
        /** At its worst in the last days. */
        WORST,
        /** At its least in the last days. */
        LEAST,
        /** While moving. */
        WITH_MOVEMENT,
        /** Right after a treatment. */
        AFTER_TREATMENT
    }

    /** Whether the pain is always there. */
    public enum Pattern {
        /** Always there. */
        CONSTANT,
        /** Comes and goes. */
        INTERMITTENT,
        /** Seldom. */
        OCCASIONAL
    }

    /** When the pain comes or is worst. */
    public enum Timing {
        /** In the morning. */
        MORNING,
        /** During the day. */
        DAYTIME,
        /** In the evening. */
        EVENING,
        /** At night, so that it wakes or keeps from sleep. */
        NIGHT,
        /** During activity. */
        DURING_ACTIVITY,
        /** After activity. */
        AFTER_ACTIVITY,
        /** At rest. */
        AT_REST
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "PainReport";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PainReport}. Not thread-safe. */
    public static final class Builder extends ImmutablePainReport.Builder {
        Builder() {}
    }
}
