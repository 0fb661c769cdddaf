package org.openmassage.protocols.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * How the patient's answer to a session changes the next: more, less, or something else where nothing moves. All of it is
 * said to a therapist, who decides. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Progression.Builder.class)
public abstract class Progression implements WithProgression {
    Progression() {}

    /**
     * What has to be so before more is done.
     *
     * @return at least one sentence
     */
    public abstract List<String> progressWhen();

    /**
     * What more is done then: one thing at a time.
     *
     * @return at least one sentence
     */
    public abstract List<String> progressBy();

    /**
     * What calls for less.
     *
     * @return at least one sentence
     */
    public abstract List<String> regressWhen();

    /**
     * What less is done then.
     *
     * @return at least one sentence
     */
    public abstract List<String> regressBy();

    /**
     * What to do when the outcomes do not move.
     *
     * @return at least one sentence
     */
    public abstract List<String> whenStalled();

    @Value.Check
    void check() {
        sentences("progressWhen", progressWhen());
        sentences("progressBy", progressBy());
        sentences("regressWhen", regressWhen());
        sentences("regressBy", regressBy());
        sentences("whenStalled", whenStalled());
    }

    private static void sentences(String name, List<String> sentences) {
        Checks.require(!sentences.isEmpty(), name, "present");
        Checks.texts(name, sentences);
    }

    @Override
    public final String toString() {
        return "Progression";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progression}. Not thread-safe. */
    public static final class Builder extends ImmutableProgression.Builder {
        Builder() {}
    }
}
