package org.openmassage.core.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.LabKind;
import org.openmassage.core.history.VitalKind;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.AllergenId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.DeviceId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;

/**
 * How a fact is read from a health history. Where several ids are named, one of them is enough; all must be absent for the
 * fact to be. A word of {@code alsoPresentAs} counts where it is present and is not needed for an absence: it is the wider
 * word for a yes that did not say which of them it is ("a blood clot", "a cancer at some time"), so that the record says no
 * more than was told. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactSource.Answered.class, name = "answer"),
    @JsonSubTypes.Type(value = FactSource.Condition.class, name = "condition"),
    @JsonSubTypes.Type(value = FactSource.Symptom.class, name = "symptom"),
    @JsonSubTypes.Type(value = FactSource.Medication.class, name = "medication"),
    @JsonSubTypes.Type(value = FactSource.Operation.class, name = "surgery"),
    @JsonSubTypes.Type(value = FactSource.Device.class, name = "device"),
    @JsonSubTypes.Type(value = FactSource.Allergen.class, name = "allergy"),
    @JsonSubTypes.Type(value = FactSource.Gestation.class, name = "pregnancy"),
    @JsonSubTypes.Type(value = FactSource.Vital.class, name = "vital"),
    @JsonSubTypes.Type(value = FactSource.Lab.class, name = "lab"),
    @JsonSubTypes.Type(value = FactSource.Age.class, name = "age")
})
public sealed interface FactSource {

    /**
     * The type of what this reads.
     *
     * @return the type; empty if any
     */
    Optional<FactType> type();

    /** Which side of a record is read. */
    enum Aspect {
        /** Whether it is there on the day. */
        CURRENT(FactType.BOOLEAN),
        /** Whether it is there or ever was. */
        EVER(FactType.BOOLEAN),
        /** When it began: the onset of a condition, the first dose of what is taken now, an operation, an implantation. */
        BEGAN(FactType.DATE),
        /**
         * When it was over: a resolution, a last dose. While a medication is taken, its last dose is on the day itself;
         * while a condition or a course of treatment goes on, the day is not known.
         */
        ENDED(FactType.DATE),
        /** How strong it is, from 0 to 10. */
        SEVERITY(FactType.NUMBER),
        /** Completed weeks of pregnancy. */
        WEEKS(FactType.NUMBER),
        /** Whether a pregnancy is of high risk. */
        HIGH_RISK(FactType.BOOLEAN),
        /** Whether a wound of an operation is not healed. */
        UNHEALED(FactType.BOOLEAN),
        /** Whether an allergy leads to anaphylaxis. */
        ANAPHYLAXIS(FactType.BOOLEAN);

        private final FactType type;

        Aspect(FactType type) {
            this.type = type;
        }

        /**
         * The type of what is read.
         *
         * @return the type
         */
        public FactType type() {
            return type;
        }
    }

    /** Not in the history: it is asked for or examined, and given to the rules as an answer. Immutable and thread-safe. */
    record Answered() implements FactSource {
        @Override
        public Optional<FactType> type() {
            return Optional.empty();
        }
    }

    /**
     * Conditions. Immutable and thread-safe.
     *
     * @param anyOf the conditions, at least one
     * @param site only at this site or a part of it; empty for anywhere
     * @param statuses only in one of these; empty for any. A condition whose status nobody told is not precise enough
     * @param aspect current, ever, began or ended
     * @param alsoPresentAs wider words, each enough where it is present and not needed for an absence; may be empty
     */
    record Condition(
            Set<ConditionId> anyOf,
            Optional<BodySite> site,
            Set<ConditionStatus> statuses,
            Aspect aspect,
            Set<ConditionId> alsoPresentAs)
            implements FactSource {
        /**
         * Copies the sets, and checks the aspect.
         *
         * @param anyOf the conditions, at least one
         * @param site only at this site or a part of it; empty for anywhere
         * @param statuses only in one of these; empty for any. A condition whose status nobody told is not precise enough
         * @param aspect current, ever, began or ended
         * @param alsoPresentAs wider words, each enough where it is present and not needed for an absence; may be empty
         */
        public Condition {
            anyOf = copied(anyOf);
            alsoPresentAs = Set.copyOf(alsoPresentAs);
            statuses = Set.copyOf(statuses);
            Objects.requireNonNull(site, "site");
            requireAspect(aspect, Aspect.CURRENT, Aspect.EVER, Aspect.BEGAN, Aspect.ENDED);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * Symptoms. The latest report counts; a report about the whole body, or about a site that contains the other, takes the
     * place of an earlier one. Immutable and thread-safe.
     *
     * @param anyOf the symptoms, at least one
     * @param site only at this site or a part of it; empty for anywhere
     * @param aspect current, began or severity
     * @param alsoPresentAs wider words, each enough where it is present and not needed for an absence; may be empty
     */
    record Symptom(Set<SymptomId> anyOf, Optional<BodySite> site, Aspect aspect, Set<SymptomId> alsoPresentAs)
            implements FactSource {
        /**
         * Copies the set, and checks the aspect.
         *
         * @param anyOf the symptoms, at least one
         * @param site only at this site or a part of it; empty for anywhere
         * @param aspect current, began or severity
         * @param alsoPresentAs wider words, each enough where it is present and not needed for an absence; may be empty
         */
        public Symptom {
            anyOf = copied(anyOf);
            alsoPresentAs = Set.copyOf(alsoPresentAs);
            Objects.requireNonNull(site, "site");
            requireAspect(aspect, Aspect.CURRENT, Aspect.BEGAN, Aspect.SEVERITY);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * Medications by class. A medication without a class may be of any, and leaves the fact open. Immutable and thread-safe.
     *
     * @param anyOf the classes, at least one
     * @param aspect current, began or ended
     */
    record Medication(Set<MedicationClassId> anyOf, Aspect aspect) implements FactSource {
        /**
         * Copies the set, and checks the aspect.
         *
         * @param anyOf the classes, at least one
         * @param aspect current, began or ended
         */
        public Medication {
            anyOf = copied(anyOf);
            requireAspect(aspect, Aspect.CURRENT, Aspect.BEGAN, Aspect.ENDED);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * Operations. Immutable and thread-safe.
     *
     * @param site only at this site or a part of it; empty for anywhere
     * @param aspect ever, began or unhealed
     */
    record Operation(Optional<BodySite> site, Aspect aspect) implements FactSource {
        /**
         * Checks the aspect.
         *
         * @param site only at this site or a part of it; empty for anywhere
         * @param aspect ever, began or unhealed
         */
        public Operation {
            Objects.requireNonNull(site, "site");
            requireAspect(aspect, Aspect.EVER, Aspect.BEGAN, Aspect.UNHEALED);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * Devices in or on the body. Immutable and thread-safe.
     *
     * @param anyOf the devices, at least one
     * @param site only at this site or a part of it; empty for anywhere
     * @param aspect current, ever or began
     */
    record Device(Set<DeviceId> anyOf, Optional<BodySite> site, Aspect aspect) implements FactSource {
        /**
         * Copies the set, and checks the aspect.
         *
         * @param anyOf the devices, at least one
         * @param site only at this site or a part of it; empty for anywhere
         * @param aspect current, ever or began
         */
        public Device {
            anyOf = copied(anyOf);
            Objects.requireNonNull(site, "site");
            requireAspect(aspect, Aspect.CURRENT, Aspect.EVER, Aspect.BEGAN);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * Allergies and intolerances. Immutable and thread-safe.
     *
     * @param anyOf the allergens, at least one
     * @param aspect current or anaphylaxis
     */
    record Allergen(Set<AllergenId> anyOf, Aspect aspect) implements FactSource {
        /**
         * Copies the set, and checks the aspect.
         *
         * @param anyOf the allergens, at least one
         * @param aspect current or anaphylaxis
         */
        public Allergen {
            anyOf = copied(anyOf);
            requireAspect(aspect, Aspect.CURRENT, Aspect.ANAPHYLAXIS);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * A pregnancy. Immutable and thread-safe.
     *
     * @param aspect current, weeks or high risk
     */
    record Gestation(Aspect aspect) implements FactSource {
        /**
         * Checks the aspect.
         *
         * @param aspect current, weeks or high risk
         */
        public Gestation {
            requireAspect(aspect, Aspect.CURRENT, Aspect.WEEKS, Aspect.HIGH_RISK);
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(aspect.type());
        }
    }

    /**
     * The latest vital sign of a kind. Immutable and thread-safe.
     *
     * @param kind the kind; it fixes the unit
     */
    record Vital(VitalKind kind) implements FactSource {
        /**
         * Checks that there is a kind.
         *
         * @param kind the kind; it fixes the unit
         */
        public Vital {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(FactType.NUMBER);
        }
    }

    /**
     * The latest laboratory or imaging value of a kind; of bone densities of the same day the lowest. Immutable and
     * thread-safe.
     *
     * @param kind the kind; it fixes the unit
     */
    record Lab(LabKind kind) implements FactSource {
        /**
         * Checks that there is a kind.
         *
         * @param kind the kind; it fixes the unit
         */
        public Lab {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Optional<FactType> type() {
            return Optional.of(FactType.NUMBER);
        }
    }

    /** Completed years of life. Immutable and thread-safe. */
    record Age() implements FactSource {
        @Override
        public Optional<FactType> type() {
            return Optional.of(FactType.NUMBER);
        }
    }

    private static <T> Set<T> copied(Set<T> anyOf) {
        Checks.require(!anyOf.isEmpty(), "anyOf", "at least one");
        return Set.copyOf(anyOf);
    }

    private static void requireAspect(Aspect aspect, Aspect... allowed) {
        Checks.require(Set.of(allowed).contains(aspect), "aspect", "one that its source has");
    }
}
