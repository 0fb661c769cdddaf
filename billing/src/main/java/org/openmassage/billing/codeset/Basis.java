package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * What a billing figure rests on: its sources, and how sure they are. A figure without a confirmed source says so
 * wherever it shows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Basis.Builder.class)
public abstract class Basis implements WithBasis {

    Basis() {}

    /**
     * How sure the figure is.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * The sources, as ids in the citation catalog of billing.
     *
     * @return the citations; may be empty only where the figure is not confirmed
     */
    public abstract List<CitationId> citations();

    /**
     * What a reader should know about the figure.
     *
     * @return a sentence, if there is something to say
     */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        Checks.require(
                status() != Status.CONFIRMED || !citations().isEmpty(), "citations", "there for a confirmed figure");
        Checks.text("remark", remark());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Basis";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Basis}. Not thread-safe.
     */
    public static final class Builder extends ImmutableBasis.Builder {
        Builder() {}
    }
}
