package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

/** One payer's coverage of a patient. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Coverage.Builder.class)
public abstract class Coverage implements WithCoverage {
    Coverage() {}

    /**
     * The payer.
     *
     * @return its id in the payer catalog, or the clinic's own
     */
    public abstract PayerId payer();

    /**
     * The payer's name.
     *
     * @return not blank
     */
    public abstract String payerName();

    /**
     * Where paper claims go.
     *
     * @return or empty
     */
    public abstract Optional<PostalAddress> payerAddress();

    /**
     * The kind of payer.
     *
     * @return commercial unless told otherwise
     */
    @Value.Default
    public CoverageKind kind() {
        return CoverageKind.COMMERCIAL;
    }

    /**
     * The member's id, as on the card.
     *
     * @return not blank
     */
    public abstract String memberId();

    /**
     * The policy group or FECA number.
     *
     * @return or empty
     */
    public abstract Optional<String> groupNumber();

    /**
     * The plan's name.
     *
     * @return or empty
     */
    public abstract Optional<String> planName();

    /**
     * What the patient is to the subscriber.
     *
     * @return the subscriber unless told otherwise
     */
    @Value.Default
    public Relationship relationship() {
        return Relationship.SELF;
    }

    /**
     * The subscriber.
     *
     * @return empty where it is the patient, or not yet known
     */
    public abstract Optional<Subscriber> subscriber();

    /**
     * When it pays.
     *
     * @return first unless told otherwise
     */
    @Value.Default
    public CoverageOrder order() {
        return CoverageOrder.PRIMARY;
    }

    /**
     * When it is in force.
     *
     * @return or empty if nobody said
     */
    public abstract Optional<Period> period();

    @Value.Check
    void check() {
        Checks.text("payerName", payerName());
        Checks.text("memberId", memberId());
        Checks.text("groupNumber", groupNumber());
        Checks.text("planName", planName());
        Checks.require(
                subscriber().isEmpty() || relationship() != Relationship.SELF,
                "subscriber",
                "left out where it is the patient");
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day, of service say
     * @return true if nothing says otherwise
     */
    public final boolean inForceOn(LocalDate day) {
        return period().map(when -> when.contains(day)).orElse(true);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Coverage";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Coverage}. Not thread-safe. */
    public static final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
