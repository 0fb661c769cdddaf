package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * The wording of a measure in one language, as an integrator is licensed to show it. This library ships the wording of
 * free measures only; for the others this is how the licensed text joins the scoring, with {@link
 * OutcomeMeasure#worded(MeasureWording)}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MeasureWording.Builder.class)
public abstract class MeasureWording implements WithMeasureWording {
    MeasureWording() {}

    /**
     * The measure whose wording it is.
     *
     * @return the measure's id
     */
    public abstract MeasureId measure();

    /**
     * The language.
     *
     * @return a language tag such as {@code en-US} or {@code es}
     */
    public abstract String language();

    /**
     * Under which terms the text is used.
     *
     * @return not blank, such as the holder and the number of the license
     */
    public abstract String license();

    /**
     * What stands before the items.
     *
     * @return the question or the instruction
     */
    public abstract Optional<String> stem();

    /**
     * The wording of the items.
     *
     * @return by item id, one for every item of the measure
     */
    public abstract Map<String, String> items();

    /**
     * The answers that every item offers, where all items offer the same.
     *
     * @return the answers with their wording, or none
     */
    public abstract List<ResponseOption> options();

    /**
     * The answers that single items offer, where they differ from item to item.
     *
     * @return by item id
     */
    public abstract Map<String, List<ResponseOption>> itemOptions();

    @Value.Check
    void check() {
        Checks.text("language", language());
        Checks.text("license", license());
        Checks.text("stem", stem());
        Checks.require(!items().isEmpty(), "items", "at least one");
        items().values().forEach(text -> Checks.text("items", text));
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureWording}. Not thread-safe. */
    public static final class Builder extends ImmutableMeasureWording.Builder {
        Builder() {}
    }
}
