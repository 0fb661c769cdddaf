package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * What the library needs to know about a procedure code. In the shipped code set the label is our own and says what the
 * code is used for here; the official descriptor of a CPT code belongs to the AMA and is the caller's licensed data, read
 * from the caller's file.
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
     * A short text: our own functional label, or that of the caller's file.
     *
     * @return for example {@code hands-on therapy}
     */
    public abstract String label();

    /**
     * A long text, from the caller's file or a public code set.
     *
     * @return the text; empty in the shipped code set
     */
    public abstract Optional<String> description();

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
     * When the code is in force, as far as this catalog knows: its latest period, where it had several.
     *
     * @return the period, or empty where the catalog does not say
     */
    public abstract Optional<Period> inForce();

    /**
     * The same code in earlier periods, each with the label and the timing of its time: a code that ended and came back, or
     * that was counted in another way before.
     *
     * @return entries of this code, the earliest first; empty for most codes
     */
    public abstract List<ProcedureEntry> earlier();

    /**
     * What is known of the code on a date.
     *
     * @param on the date of service
     * @return this entry, or the one of the earlier period that holds the date; empty if the code was not in force
     */
    public final Optional<ProcedureEntry> on(LocalDate on) {
        return Stream.concat(Stream.of(this), earlier().stream())
                .filter(entry ->
                        entry.inForce().map(period -> period.contains(on)).orElse(true))
                .findFirst();
    }

    /**
     * What the entry rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.text("label", label());
        Checks.text("description", description());
        List<ProcedureEntry> all = new ArrayList<>(earlier());
        all.add(this);
        for (int i = 1; i < all.size(); i++) {
            Checks.require(
                    all.get(i - 1).code().equals(code())
                            && all.get(i - 1).earlier().isEmpty()
                            && precedes(all.get(i - 1), all.get(i)),
                    "earlier",
                    "of this code, with a last day before the period that follows, the earliest first");
        }
    }

    private static boolean precedes(ProcedureEntry one, ProcedureEntry next) {
        return one.inForce()
                .filter(period -> next.inForce().filter(period::precedes).isPresent())
                .isPresent();
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
