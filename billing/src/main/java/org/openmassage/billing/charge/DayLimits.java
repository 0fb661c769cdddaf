package org.openmassage.billing.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.payer.EpisodeRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.prescription.Prescription;

/** What the order and the authorizations allow on one date. */
final class DayLimits {
    private final ChargeLimits limits;
    private final PayerPolicy policy;
    private final LocalDate date;
    private final int visit;
    private final Optional<LocalDate> firstTreatment;

    /**
     * Limits of a date.
     *
     * @param limits the limits
     * @param policy the payer's policy, for its standard episodes
     * @param dates all dates with a note, the earliest first
     * @param date one of them
     */
    DayLimits(ChargeLimits limits, PayerPolicy policy, List<LocalDate> dates, LocalDate date) {
        this.limits = limits;
        this.policy = policy;
        this.date = date;
        this.visit = limits.priorVisits() + dates.indexOf(date) + 1;
        this.firstTreatment = limits.firstTreatment()
                .or(() -> limits.priorVisits() == 0 ? dates.stream().findFirst() : Optional.empty());
    }

    /** Why nothing of the date is charged, if so. */
    Optional<OmissionReason> wholeDay() {
        Optional<Prescription> order = limits.order();
        if (order.filter(this::outside).isPresent()) {
            return Optional.of(OmissionReason.OUTSIDE_ORDER);
        }
        if (order.map(Prescription::orderedVisits)
                .filter(ordered -> ordered.isPresent() && visit > ordered.getAsInt())
                .isPresent()) {
            return Optional.of(OmissionReason.BEYOND_ORDERED_VISITS);
        }
        if (limits.authorizations().isEmpty()) {
            return Optional.empty();
        }
        Optional<Authorization> leave = leave();
        if (leave.isEmpty()) {
            return Optional.of(OmissionReason.OUTSIDE_AUTHORIZATION);
        }
        return visits(leave.get())
                .filter(allowed -> visit > allowed)
                .map(allowed -> OmissionReason.BEYOND_AUTHORIZED_VISITS);
    }

    private boolean outside(Prescription order) {
        return date.isBefore(order.writtenOn())
                || order.lastDay(firstTreatment)
                        .filter(last -> date.isAfter(last))
                        .isPresent();
    }

    /** Why a treatment is not charged, if so: neither the technique nor the area may lie outside the order. */
    Optional<OmissionReason> treatment(TreatmentEntry entry) {
        Optional<Prescription> order = limits.order();
        if (order.filter(it -> !it.evaluateAndTreat()
                        && !it.techniques().isEmpty()
                        && !it.techniques().contains(entry.technique()))
                .isPresent()) {
            return Optional.of(OmissionReason.TECHNIQUE_NOT_ORDERED);
        }
        return order.filter(it -> !it.regions().isEmpty()
                        && !entry.sites().isEmpty()
                        && entry.sites().stream()
                                .noneMatch(site -> it.regions().stream().anyMatch(site::overlaps)))
                .map(it -> OmissionReason.REGION_NOT_ORDERED);
    }

    /** Whether the authorization of the date is for other codes than this one. */
    boolean notAuthorized(ProcedureCode code) {
        return leave().filter(
                        given -> !given.codes().isEmpty() && !given.codes().contains(code))
                .isPresent();
    }

    /** The most minutes that the order gives a visit. */
    Optional<Integer> minutes() {
        return limits.order().flatMap(Prescription::minutesPerVisit);
    }

    /** The authorization that covers the date. */
    private Optional<Authorization> leave() {
        return limits.authorizations().stream()
                .filter(given -> !date.isBefore(given.issuedOn())
                        && given.expires().map(last -> !date.isAfter(last)).orElse(true)
                        && lastDay(given).map(last -> !date.isAfter(last)).orElse(true))
                .findFirst();
    }

    /** The day of the first treatment is day 1. */
    private Optional<LocalDate> lastDay(Authorization given) {
        Optional<Integer> days = given.days().or(() -> episode(given).map(EpisodeRule::days));
        return firstTreatment.flatMap(first -> days.map(count -> first.plusDays(count - 1L)));
    }

    private Optional<Integer> visits(Authorization given) {
        return given.visits().or(() -> episode(given).map(EpisodeRule::visits));
    }

    private Optional<EpisodeRule> episode(Authorization given) {
        return policy.episodes().stream()
                .filter(rule -> rule.kind() == given.kind())
                .findFirst();
    }
}
