package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.SymptomId;

/** A symptom on a day: there or not, since when, where, how strong. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SymptomReport.Builder.class)
public abstract class SymptomReport implements WithSymptomReport {
    SymptomReport() {}

    /**
     * The symptom.
     *
     * @return its word
     */
    public abstract SymptomId symptom();

    /**
     * Whether it is there.
     *
     * @return one of the four states
     */
    public abstract Presence answer();

    /**
     * The day it was asked for.
     *
     * @return a local date
     */
    public abstract LocalDate on();

    /**
     * Since when.
     *
     * @return as exactly as it is remembered, or empty
     */
    public abstract Optional<PartialDate> since();

    /**
     * Where.
     *
     * @return the site, or empty
     */
    public abstract Optional<BodySite> site();

    /**
     * How strong, from 0 (none) to 10 (the worst imaginable).
     *
     * @return 0 to 10, or empty
     */
    public abstract Optional<Integer> severity();

    /**
     * What else the patient said of it.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        Checks.require(
                answer() == Presence.PRESENT || (since().isEmpty() && severity().isEmpty()),
                "answer",
                "present where a beginning or a severity is given");
        since().ifPresent(began ->
                Checks.require(!began.earliest().isAfter(on()), "since", "on or before the day it was asked for"));
        severity().ifPresent(strength -> Checks.range("severity", strength, 0, 10));
        Checks.text("detail", detail());
    }

    /**
     * An answer without a site or a severity.
     *
     * @param symptom see {@link #symptom()}
     * @param answer see {@link #answer()}
     * @param on see {@link #on()}
     * @return the answer
     */
    public static SymptomReport of(SymptomId symptom, Presence answer, LocalDate on) {
        return builder().symptom(symptom).answer(answer).on(on).build();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "SymptomReport";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SymptomReport}. Not thread-safe. */
    public static final class Builder extends ImmutableSymptomReport.Builder {
        Builder() {}
    }
}
