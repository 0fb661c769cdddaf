package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * A prescriber's order for massage: for what, what, where, how often, for how long. What a payer would miss in it is
 * told by {@link PrescriptionCompleteness}; how much of it is used, by {@link VisitLedger}. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "prescription", version = 1)
@JsonDeserialize(builder = Prescription.Builder.class)
public abstract class Prescription implements WithPrescription {
    Prescription() {}

    /**
     * The id of this order.
     *
     * @return supplied by the caller
     */
    public abstract PrescriptionId id();

    /**
     * For whom.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who orders.
     *
     * @return the prescriber
     */
    public abstract Prescriber prescriber();

    /**
     * The day it was written.
     *
     * @return its first day in force
     */
    public abstract LocalDate writtenOn();

    /**
     * For what.
     *
     * @return the diagnoses, the first one first
     */
    public abstract List<Diagnosis> diagnoses();

    /**
     * Which techniques are ordered.
     *
     * @return none where it is left to the therapist
     */
    public abstract List<TechniqueId> techniques();

    /**
     * Whether the choice of techniques is left to the therapist.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean evaluateAndTreat() {
        return false;
    }

    /**
     * Where.
     *
     * @return the sites, or none where it is not said
     */
    public abstract List<BodySite> regions();

    /**
     * How many visits.
     *
     * @return 1 to 366, if the order gives the number
     */
    public abstract Optional<Integer> visits();

    /**
     * How many visits a week.
     *
     * @return 1 to 14, if the order says
     */
    public abstract Optional<Integer> perWeek();

    /**
     * For how many weeks.
     *
     * @return 1 to 104, if the order says
     */
    public abstract Optional<Integer> weeks();

    /**
     * How long a visit.
     *
     * @return 1 to 720 minutes, if the order says
     */
    public abstract Optional<Integer> minutesPerVisit();

    /**
     * From when the weeks are counted.
     *
     * @return {@link StartTrigger#ISSUE} unless said otherwise
     */
    @Value.Default
    public StartTrigger startTrigger() {
        return StartTrigger.ISSUE;
    }

    /**
     * The last day in force, where the order names it.
     *
     * @return not before it was written
     */
    public abstract Optional<LocalDate> expires();

    /**
     * What to mind.
     *
     * @return in the words of the prescriber
     */
    public abstract List<String> precautions();

    /**
     * Why it is medically necessary.
     *
     * @return in the words of the prescriber
     */
    public abstract Optional<String> medicalNecessity();

    /**
     * The day it was signed.
     *
     * @return empty for an order that is not signed
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * The order that this one renews.
     *
     * @return its id, or empty for a first order
     */
    public abstract Optional<PrescriptionId> renewalOf();

    /**
     * Whether a renewal begins a new count. If it does, visits left from before lapse and visits done before no
     * longer count. If it does not, the tally runs on: its visits are added to those ordered before, and those done
     * before still count.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean renewalResetsCount() {
        return false;
    }

    /**
     * What the condition is due to, where somebody else may have to pay.
     *
     * @return empty for none
     */
    public abstract Optional<RelatedCause> relatedCause();

    /**
     * What the host keeps beside it.
     *
     * @return none unless given
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        visits().ifPresent(visits -> Checks.range("visits", visits, 1, 366));
        perWeek().ifPresent(perWeek -> Checks.range("perWeek", perWeek, 1, 14));
        weeks().ifPresent(weeks -> Checks.range("weeks", weeks, 1, 104));
        minutesPerVisit().ifPresent(minutes -> Checks.range("minutesPerVisit", minutes, 1, 720));
        Checks.require(
                expires().isEmpty() || !expires().get().isBefore(writtenOn()),
                "expires",
                "on or after the day of writing");
        Checks.texts("precautions", precautions());
        Checks.text("medicalNecessity", medicalNecessity());
        Checks.require(!renewalOf().equals(Optional.of(id())), "renewalOf", "another order than this one");
        Checks.require(
                !renewalResetsCount() || renewalOf().isPresent(), "renewalResetsCount", "false unless it is a renewal");
    }

    /**
     * Whether it is signed.
     *
     * @return true if the day of signing is named
     */
    public final boolean signed() {
        return signedOn().isPresent();
    }

    /**
     * How many visits are ordered.
     *
     * @return the number that the order gives, else so many a week times the weeks; empty where neither can be told
     */
    public final OptionalInt orderedVisits() {
        if (visits().isPresent()) {
            return OptionalInt.of(visits().get());
        }
        return perWeek().isPresent() && weeks().isPresent()
                ? OptionalInt.of(perWeek().get() * weeks().get())
                : OptionalInt.empty();
    }

    /**
     * The last day on which a visit is covered: the day that the order names, or that on which its weeks end, whichever is
     * sooner. The day that starts the weeks is not counted, as is usual with terms: one week from a Monday ends on the next
     * Monday, that day included.
     *
     * @param firstTreatment the day of the first treatment under this order, if there has been one
     * @return the day; empty where no end is named, or the weeks have not begun
     */
    public final Optional<LocalDate> lastDay(Optional<LocalDate> firstTreatment) {
        Optional<LocalDate> start = startTrigger() == StartTrigger.ISSUE ? Optional.of(writtenOn()) : firstTreatment;
        Optional<LocalDate> end = start.flatMap(day -> weeks().map(day::plusWeeks));
        return Stream.of(expires(), end).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** From when the weeks of an order are counted. */
    public enum StartTrigger {
        /** From the day it was written. */
        ISSUE,
        /** From the first treatment under it. */
        FIRST_TREATMENT
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "Prescription(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Prescription}. Not thread-safe. */
    public static final class Builder extends ImmutablePrescription.Builder {
        Builder() {}
    }
}
