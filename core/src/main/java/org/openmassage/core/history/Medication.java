package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.MedicationClassId;

/**
 * A medication that the patient takes or took. A patient often knows only the name or only what it is for: one of
 * name and class is enough. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Medication.Builder.class)
public abstract class Medication implements WithMedication {
    Medication() {}

    /**
     * Its name as told, brand or generic.
     *
     * @return or empty if only the class is known
     */
    public abstract Optional<String> name();

    /**
     * The class that the screening rules speak of, for example {@code anticoagulant}.
     *
     * @return or empty if nobody classified it
     */
    public abstract Optional<MedicationClassId> medicationClass();

    /**
     * The dose.
     *
     * @return or empty if not known
     */
    public abstract Optional<MedicationDose> dose();

    /**
     * Where it is applied: a patch, a cream, an injection.
     *
     * @return the site, or empty
     */
    public abstract Optional<BodySite> site();

    /**
     * Since when.
     *
     * @return as exactly as it is remembered, or empty
     */
    public abstract Optional<PartialDate> since();

    /**
     * The last day of it.
     *
     * @return as exactly as it is remembered, or empty while it goes on
     */
    public abstract Optional<PartialDate> until();

    /**
     * What else the patient said of it.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        Checks.require(name().isPresent() || medicationClass().isPresent(), "name", "present where no class is given");
        Checks.text("name", name());
        since().ifPresent(began -> until().ifPresent(ended ->
                Checks.require(!ended.latest().isBefore(began.earliest()), "until", "on or after the start")));
        Checks.text("detail", detail());
    }

    /**
     * Whether it is taken on a day.
     *
     * @param day the day
     * @return present, absent, or unknown where a partial date leaves it open
     */
    public final Presence takenOn(LocalDate day) {
        return Spans.presenceOn(since(), until(), day);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Medication";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Medication}. Not thread-safe. */
    public static final class Builder extends ImmutableMedication.Builder {
        Builder() {}
    }
}
