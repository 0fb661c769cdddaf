package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * What the library needs to know about a procedure code. The label is our own and says what the code is used for
 * here; the official descriptor of a CPT code belongs to the AMA and is the caller's licensed data.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProcedureEntry.Builder.class)
public abstract class ProcedureEntry implements WithProcedureEntry {

    ProcedureEntry() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * Our own functional label.
     *
     * @return for example {@code manual therapy}
     */
    public abstract String label();

    /**
     * How the code is counted.
     *
     * @return the timing
     */
    public abstract ProcedureTiming timing();

    /**
     * Whether massage therapists bill the code without question. Others depend on the scope of practice where the
     * therapist works.
     *
     * @return true for the few codes every payer knows from massage therapists
     */
    @Value.Default
    public boolean massageTherapy() {
        return false;
    }

    /**
     * When the code is in force, as far as this catalog knows.
     *
     * @return the period, or empty where the catalog does not say
     */
    public abstract Optional<Period> inForce();

    /**
     * What the entry rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.text("label", label());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ProcedureEntry";
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
     * Builds {@link ProcedureEntry}. Not thread-safe.
     */
    public static final class Builder extends ImmutableProcedureEntry.Builder {
        Builder() {}
    }
}
