package org.openmassage.protocols.medication;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MedicationClassId;

/**
 * A class of medicines, as screening rules speak of it, with common generic names. A name may stand in several classes.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * {"id": "antiplatelet", "label": "antiplatelet medicine", "names": ["aspirin", "clopidogrel"], "status": "unconfirmed"}
 * }</pre>
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MedicationClass.Builder.class)
public abstract class MedicationClass implements WithMedicationClass {
    MedicationClass() {}

    /**
     * The class.
     *
     * @return for example {@code anticoagulant}
     */
    public abstract MedicationClassId id();

    /**
     * Its name for people.
     *
     * @return a few words
     */
    public abstract String label();

    /**
     * Generic names that belong to it.
     *
     * @return in lower case, at least one; never a complete list
     */
    public abstract List<String> names();

    /**
     * Where the assignment comes from.
     *
     * @return citation ids, or empty
     */
    public abstract List<CitationId> citations();

    /**
     * How well it is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * What else is to be known of it.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        Checks.text("label", label());
        Checks.require(!names().isEmpty(), "names", "present");
        Checks.texts("names", names());
        Checks.require(
                names().stream().allMatch(name -> name.equals(MedicationRecognizer.normal(name))),
                "names",
                "in lower case, words divided by one blank");
        Checks.text("remark", remark());
        Checks.require(
                status() != Status.CONFIRMED || !citations().isEmpty(), "citations", "present where it is confirmed");
    }

    @Override
    public final String toString() {
        return "MedicationClass(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationClass}. Not thread-safe. */
    public static final class Builder extends ImmutableMedicationClass.Builder {
        Builder() {}
    }
}
