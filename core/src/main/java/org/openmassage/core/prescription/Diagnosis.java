package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;

/**
 * A diagnosis as a prescriber made it. Its author is a prescriber by type: a massage therapist does not diagnose.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Diagnosis.Builder.class)
public abstract class Diagnosis implements WithDiagnosis {
    Diagnosis() {}

    /**
     * The code.
     *
     * @return in the form of ICD-10-CM
     */
    public abstract Icd10CmCode code();

    /**
     * The prescriber's words.
     *
     * @return in free words
     */
    public abstract Optional<String> description();

    /**
     * Who made it.
     *
     * @return the prescriber
     */
    public abstract Prescriber diagnosedBy();

    /**
     * Since when.
     *
     * @return as exactly as is known
     */
    public abstract Optional<PartialDate> onset();

    /**
     * Where.
     *
     * @return the site, if the code does not say it
     */
    public abstract Optional<BodySite> site();

    @Value.Check
    void check() {
        Checks.text("description", description());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Diagnosis";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diagnosis}. Not thread-safe. */
    public static final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
