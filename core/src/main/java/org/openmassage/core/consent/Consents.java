package org.openmassage.core.consent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/**
 * Every consent of one patient, as a history: nothing is removed, the latest that applies counts. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "consents", version = 1)
@JsonDeserialize(builder = Consents.Builder.class)
public abstract class Consents implements WithConsents {
    Consents() {}

    /**
     * The patient.
     *
     * @return the id
     */
    public abstract PatientId patient();

    /**
     * Every statement, in the order in which it was recorded.
     *
     * @return the statements
     */
    public abstract List<Consent> entries();

    /**
     * What the host keeps beside this record.
     *
     * @return the host's own
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * No consent yet.
     *
     * @param patient the patient
     * @return an empty history
     */
    public static Consents none(PatientId patient) {
        return builder().patient(patient).build();
    }

    /**
     * This history and one more statement.
     *
     * @param consent the statement
     * @return a new history
     */
    public final Consents plus(Consent consent) {
        return builder().from(this).addEntries(consent).build();
    }

    /**
     * How a consent for the whole body stands at the end of a day. What was said for one region only says nothing here.
     *
     * @param kind what it is about
     * @param day the day
     * @return how it stands
     */
    public final ConsentStanding on(ConsentKind kind, LocalDate day) {
        return standing(latest(kind, day, entry -> entry.region().isEmpty()), day);
    }

    /**
     * How a consent for a site stands at the end of a day. A yes counts for a site that its region contains, a no for every
     * site that its region overlaps; the latest that counts decides, and of two at one moment the one recorded later.
     *
     * @param kind what it is about
     * @param site the site
     * @param day the day
     * @return how it stands
     */
    public final ConsentStanding on(ConsentKind kind, BodySite site, LocalDate day) {
        return standing(latest(kind, day, entry -> counts(entry, site)), day);
    }

    /**
     * Whether a consent for the whole body is in force on a day.
     *
     * @param kind what it is about
     * @param day the day
     * @return true if {@link #on(ConsentKind, LocalDate)} is {@link ConsentStanding#IN_FORCE}
     */
    public final boolean inForce(ConsentKind kind, LocalDate day) {
        return on(kind, day) == ConsentStanding.IN_FORCE;
    }

    /**
     * Whether a consent for a site is in force on a day.
     *
     * @param kind what it is about
     * @param site the site
     * @param day the day
     * @return true if {@link #on(ConsentKind, BodySite, LocalDate)} is {@link ConsentStanding#IN_FORCE}
     */
    public final boolean inForce(ConsentKind kind, BodySite site, LocalDate day) {
        return on(kind, site, day) == ConsentStanding.IN_FORCE;
    }

    private Optional<Consent> latest(ConsentKind kind, LocalDate day, Predicate<Consent> counts) {
        return entries().stream()
                .filter(entry -> entry.kind() == kind && !entry.on().isAfter(day))
                .filter(counts)
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
    }

    private static boolean counts(Consent entry, BodySite site) {
        return entry.region()
                .map(region -> entry.status() == ConsentStatus.GIVEN ? region.contains(site) : region.overlaps(site))
                .orElse(true);
    }

    private static ConsentStanding standing(Optional<Consent> latest, LocalDate day) {
        if (latest.isEmpty()) {
            return ConsentStanding.NOT_RECORDED;
        }
        Consent consent = latest.get();
        return switch (consent.status()) {
            case REFUSED -> ConsentStanding.REFUSED;
            case WITHDRAWN -> ConsentStanding.WITHDRAWN;
            case GIVEN ->
                consent.until().map(day::isAfter).orElse(false) ? ConsentStanding.LAPSED : ConsentStanding.IN_FORCE;
        };
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Consents";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consents}. Not thread-safe. */
    public static final class Builder extends ImmutableConsents.Builder {
        Builder() {}
    }
}
