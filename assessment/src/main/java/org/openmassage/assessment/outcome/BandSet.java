package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * One author's division of a scale into named bands, from the lowest score to the highest without gap or overlap.
 * Sources can differ, so that a scale may have several sets; each says whose it is. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = BandSet.Builder.class)
public abstract class BandSet implements WithBandSet {
    BandSet() {}

    /**
     * The set's id within its scale, mostly author and year.
     *
     * @return a non-blank id
     */
    public abstract String id();

    /**
     * The bands in rising order.
     *
     * @return at least one band
     */
    public abstract List<ScoreBand> bands();

    /**
     * Where the bands were published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well the bands are confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark on the bands, such as how edges between whole numbers were placed.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * Finds the band of a score.
     *
     * @param score a score in the unit of the scale
     * @return the one band that holds it, or nothing if the score lies outside of the scale
     */
    public final Optional<ScoreBand> find(BigDecimal score) {
        return bands().stream().filter(band -> band.range().contains(score)).findFirst();
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id: must not be blank");
        }
        if (bands().isEmpty()) {
            throw new IllegalArgumentException("bands: must not be empty");
        }
        for (int i = 1; i < bands().size(); i++) {
            if (!bands().get(i - 1).range().meets(bands().get(i).range())) {
                throw new IllegalArgumentException("bands/" + i + ": must begin where the band before it ends");
            }
        }
        if (status() != Status.UNCONFIRMED && citations().isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty unless unconfirmed");
        }
    }

    /**
     * Starts a set of bands.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of a {@link BandSet}. Not thread-safe. */
    public static final class Builder extends ImmutableBandSet.Builder {
        Builder() {}
    }
}
