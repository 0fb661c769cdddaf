package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** What the person tells. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Subjective.Builder.class)
public abstract class Subjective implements WithSubjective {
    Subjective() {}

    /**
     * What the person complains of, in their words.
     *
     * @return the complaint
     */
    public abstract Optional<String> complaint();

    /**
     * How much it hurts, and where.
     *
     * @return the reports, or none
     */
    public abstract List<PainReport> pain();

    /**
     * The outcome measures filled in for this visit.
     *
     * @return the responses, or none
     */
    public abstract List<OutcomeResponse> outcomes();

    /**
     * What daily life allows: work, sleep, driving, lifting.
     *
     * @return in free words
     */
    public abstract Optional<String> function();

    /**
     * How it was since the last visit, and after the last treatment.
     *
     * @return in free words
     */
    public abstract Optional<String> sinceLastVisit();

    /**
     * How the use of medications changed.
     *
     * @return the changes, or none
     */
    public abstract List<MedicationChange> medicationChanges();

    /**
     * What else was told.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        Checks.text("complaint", complaint());
        Checks.text("function", function());
        Checks.text("sinceLastVisit", sinceLastVisit());
        Checks.text("text", text());
    }

    /**
     * Whether nothing is written here.
     *
     * @return true if every attribute is empty
     */
    public final boolean blank() {
        return equals(builder().build());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Subjective";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subjective}. Not thread-safe. */
    public static final class Builder extends ImmutableSubjective.Builder {
        Builder() {}
    }
}
