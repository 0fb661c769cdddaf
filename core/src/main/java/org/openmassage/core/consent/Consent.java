package org.openmassage.core.consent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * One statement of consent: given, refused or withdrawn, at a moment, by a person. It is never edited; a later one
 * takes its place. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Consent.Builder.class)
public abstract class Consent implements WithConsent {
    Consent() {}

    /**
     * What it is about.
     *
     * @return the kind
     */
    public abstract ConsentKind kind();

    /**
     * What was said.
     *
     * @return given, refused or withdrawn
     */
    public abstract ConsentStatus status();

    /**
     * When it was said.
     *
     * @return the moment
     */
    public abstract Instant at();

    /**
     * The zone in which the moment is read.
     *
     * @return the zone of the clinic
     */
    public abstract ZoneId zone();

    /**
     * Who said it, as signed.
     *
     * @return a name
     */
    public abstract String by();

    /**
     * In whose name.
     *
     * @return the patient unless told otherwise
     */
    @Value.Default
    public ConsentCapacity capacity() {
        return ConsentCapacity.PATIENT;
    }

    /**
     * The region it is limited to.
     *
     * @return the region, or empty for the whole body; never empty for {@link ConsentKind#REGION}
     */
    public abstract Optional<BodySite> region();

    /**
     * The last day of a consent that was given for a time.
     *
     * @return a local date, or empty
     */
    public abstract Optional<LocalDate> until();

    /**
     * The signed form, in the system that keeps it.
     *
     * @return its identifier, or empty
     */
    public abstract Optional<Identifier> form();

    @Value.Check
    void check() {
        Checks.text("by", by());
        Checks.require(
                kind() != ConsentKind.REGION || region().isPresent(), "region", "present in a consent to a region");
        Checks.require(
                until().isEmpty() || status() == ConsentStatus.GIVEN, "until", "left out unless the consent is given");
        until().ifPresent(last -> Checks.require(!last.isBefore(on()), "until", "on or after the day of the consent"));
    }

    /**
     * The day on which it was said, where it was said.
     *
     * @return a local date
     */
    public final LocalDate on() {
        return at().atZone(zone()).toLocalDate();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Consent";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. Not thread-safe. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
