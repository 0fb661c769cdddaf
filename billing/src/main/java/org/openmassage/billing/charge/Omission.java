package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * Something that was done but not charged, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Omission.Builder.class)
public abstract class Omission implements WithOmission {

    Omission() {}

    /**
     * The date of service.
     *
     * @return a date
     */
    public abstract LocalDate date();

    /**
     * Why it was left out.
     *
     * @return the reason
     */
    public abstract OmissionReason reason();

    /**
     * The notes it is in.
     *
     * @return the ids
     */
    public abstract List<NoteId> notes();

    /**
     * The technique, where it never got a code.
     *
     * @return the technique, if the reason is about one
     */
    public abstract Optional<TechniqueId> technique();

    /**
     * The code, where it got one.
     *
     * @return the code, if the reason is about one
     */
    public abstract Optional<ProcedureCode> code();

    /**
     * The minutes left out.
     *
     * @return minutes, 0 or more
     */
    public abstract int minutes();

    @Value.Check
    void check() {
        Checks.require(minutes() >= 0, "minutes", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Omission";
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
     * Builds {@link Omission}. Not thread-safe.
     */
    public static final class Builder extends ImmutableOmission.Builder {
        Builder() {}
    }
}
