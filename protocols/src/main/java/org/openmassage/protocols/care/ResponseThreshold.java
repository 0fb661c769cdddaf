package org.openmassage.protocols.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * From where on an answer to a session changes the next: a number with its source. A clinic may lay its own over the
 * shipped ones. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ResponseThreshold.Builder.class)
public abstract class ResponseThreshold implements WithResponseThreshold {
    /** Hours of soreness after a session; longer calls for less. */
    public static final RuleId SORENESS_HOURS = RuleId.of("soreness-hours");
    /** Points of 10 by which the pain is more after a session than before; as much calls for less. */
    public static final RuleId PAIN_RISE = RuleId.of("pain-rise");
    /** Sessions in a row that have to be borne well before more is done. */
    public static final RuleId STEADY_SESSIONS = RuleId.of("steady-sessions");
    /** Reassessments in a row without a change, after which care has stalled. */
    public static final RuleId STALLED_REASSESSMENTS = RuleId.of("stalled-reassessments");

    ResponseThreshold() {}

    /**
     * The id.
     *
     * @return for example {@code soreness-hours}
     */
    public abstract RuleId id();

    /**
     * The name.
     *
     * @return a phrase
     */
    public abstract String name();

    /**
     * The number.
     *
     * @return in {@link #unit()}, above 0
     */
    public abstract int value();

    /**
     * The unit.
     *
     * @return for example {@code hours}
     */
    public abstract String unit();

    /**
     * What it means to be there.
     *
     * @return sentences
     */
    public abstract String meaning();

    /**
     * The sources.
     *
     * @return citation ids; empty for consensus
     */
    public abstract List<CitationId> citations();

    /**
     * How well the number is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("unit", unit());
        Checks.text("meaning", meaning());
        Checks.require(value() > 0, "value", "above 0");
    }

    /**
     * The thresholds that this library ships.
     *
     * @return the catalog; every call reads it anew
     */
    public static Catalog<RuleId, ResponseThreshold> standard() {
        return CatalogReader.of(ResponseThreshold.class, ResponseThreshold::id, RuleId::of)
                .read(CatalogSource.resources(
                        ResponseThreshold.class::getResourceAsStream, "catalog-data/response-thresholds"));
    }

    @Override
    public final String toString() {
        return "ResponseThreshold(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponseThreshold}. Not thread-safe. */
    public static final class Builder extends ImmutableResponseThreshold.Builder {
        Builder() {}
    }
}
