package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A diagnosis code with its standing over time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DiagnosisEntry.Builder.class)
public abstract class DiagnosisEntry implements WithDiagnosisEntry {

    DiagnosisEntry() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract Icd10CmCode code();

    /**
     * Its standing, in order of time; spans do not overlap.
     *
     * @return one or more spans
     */
    public abstract List<DiagnosisSpan> spans();

    /**
     * Whether the first span began because the code was new then. Otherwise the table only does not look further
     * back, and an earlier date cannot be told.
     *
     * @return true if the code did not exist before
     */
    @Value.Default
    public boolean introduced() {
        return false;
    }

    /**
     * What was used before the code was new, as the conversion table names it.
     *
     * @return the codes; empty for one that is not known to be new, or that took nothing's place
     */
    public abstract List<Icd10CmCode> replaces();

    /**
     * What the entry rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(!spans().isEmpty(), "spans", "one or more");
        for (int i = 1; i < spans().size(); i++) {
            LocalDate start = spans().get(i).start();
            Checks.require(
                    spans().get(i - 1).end().filter(end -> end.isBefore(start)).isPresent(),
                    "spans",
                    "in order of time without overlap");
        }
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DiagnosisEntry";
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
     * Builds {@link DiagnosisEntry}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDiagnosisEntry.Builder {
        Builder() {}
    }
}
