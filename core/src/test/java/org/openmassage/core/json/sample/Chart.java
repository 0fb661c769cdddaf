package org.openmassage.core.json.sample;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/** A document with one attribute of every kind. */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "sample-chart", version = 3)
@JsonDeserialize(builder = Chart.Builder.class)
public abstract class Chart {
    Chart() {}

    public abstract Key key();

    public abstract int visitCount();

    public abstract LocalDate birthDate();

    public abstract Optional<BigDecimal> weight();

    public abstract Optional<Boolean> smoker();

    public abstract Optional<Mood> mood();

    public abstract Optional<Instant> takenAt();

    public abstract Optional<ZoneId> zone();

    public abstract Optional<LocalTime> start();

    public abstract Optional<Part> part();

    public abstract List<Part> parts();

    public abstract Set<Mood> moods();

    public abstract Set<Key> related();

    public abstract Map<Key, String> remarks();

    public abstract Map<Mood, Integer> counts();

    public abstract Optional<Dose> dose();

    public abstract List<Dose> doses();

    public abstract List<Optional<Integer>> items();

    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    public final boolean isOld() {
        return visitCount() > 5;
    }

    @Value.Check
    void check() {
        if (visitCount() > 100) {
            throw new IllegalArgumentException("visitCount: must be at most 100");
        }
    }

    @Override
    public final String toString() {
        return "Chart";
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableChart.Builder {
        Builder() {}
    }
}
