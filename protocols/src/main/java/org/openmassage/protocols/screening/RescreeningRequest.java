package org.openmassage.protocols.screening;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.FactId;

/**
 * What a re-screening looks at: the last screening, what was known then if that is at hand, and what is known now. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RescreeningRequest.Builder.class)
public abstract class RescreeningRequest implements WithRescreeningRequest {
    RescreeningRequest() {}

    /**
     * The last screening.
     *
     * @return its record
     */
    public abstract ScreeningRecord last();

    /**
     * The health history in the version that the last screening read.
     *
     * @return the history; without it, what has changed is told from the days on which things were told
     */
    public abstract Optional<HealthHistory> historyThen();

    /**
     * What the last screening was told beside that history.
     *
     * @return readings by fact
     */
    public abstract Map<FactId, Reading> answersThen();

    /**
     * What is known and proposed now. Only the clearances and overrides that are handed over here count.
     *
     * @return the request of the new screening
     */
    public abstract ScreeningRequest now();

    @Value.Check
    void check() {
        Checks.require(
                last().patient().equals(now().history().patient()), "now", "of the patient of the last screening");
        Checks.require(!now().asOf().isBefore(last().asOf()), "now", "on or after the day of the last screening");
        historyThen().ifPresent(then -> {
            Checks.require(then.patient().equals(last().patient()), "historyThen", "of the same patient");
            Checks.require(
                    last().history().map(then.id()::equals).orElse(true),
                    "historyThen",
                    "the version that the last screening read");
            Checks.require(
                    !then.recordedOn().isAfter(last().asOf()),
                    "historyThen",
                    "recorded on or before the day of the last screening");
        });
        Checks.require(
                historyThen().isPresent() || answersThen().isEmpty(), "answersThen", "left out without historyThen");
    }

    /** Shows the type and the id of the new screening only. */
    @Override
    public final String toString() {
        return "RescreeningRequest(" + now().id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RescreeningRequest}. Not thread-safe. */
    public static final class Builder extends ImmutableRescreeningRequest.Builder {
        Builder() {}
    }
}
