package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.billing.estimate.PlannedService;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.billing.goodfaith.BusinessCalendar;
import org.openmassage.billing.goodfaith.GoodFaithCheck;
import org.openmassage.billing.goodfaith.GoodFaithDeadline;
import org.openmassage.billing.goodfaith.GoodFaithDraft;
import org.openmassage.billing.goodfaith.GoodFaithEstimate;
import org.openmassage.billing.goodfaith.Recurrence;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.time.Period;

/**
 * What a patient who pays without insurance was told to expect when the visits were scheduled: {@code good-faith.json}.
 *
 * @param estimate the id of the estimate to make
 * @param scheduledOn the day on which the visits were scheduled
 * @param issuedOn the day on which the estimate was given
 * @param primaryService what it is about, in words that a patient understands
 * @param frequency how often the visits recur
 * @param services what is expected at each visit
 */
record CaseGoodFaith(
        EstimateId estimate,
        LocalDate scheduledOn,
        LocalDate issuedOn,
        String primaryService,
        String frequency,
        List<PlannedService> services) {
    /**
     * An estimate, and how it stands by the rule.
     *
     * @param estimate the estimate
     * @param deadline when it was due
     * @param issues what is missing or late
     */
    record Made(GoodFaithEstimate estimate, GoodFaithDeadline deadline, Issues issues) {
        Map<String, Object> answer() {
            return Entry.of("id", estimate.id())
                    .with("expected", estimate.expected().map(Money::getAmount).map(Object::toString))
                    .with("due", deadline.due().map(LocalDate::toString))
                    .with("complete", !issues.hasErrors())
                    .map();
        }
    }

    /** The estimate for the visits of a case, at the clinic's fees. */
    Made make(CaseFolder folder) {
        List<PlannedVisit> visits = folder.visits().stream()
                .map(visit -> PlannedVisit.builder()
                        .date(visit.visit().date())
                        .services(services)
                        .build())
                .toList();
        LocalDate first = visits.get(0).date();
        GoodFaithEstimate made = draft(folder, folder.file().claims().schedule(), visits)
                .primaryService(primaryService)
                .recurrence(Recurrence.builder()
                        .period(Period.of(first, visits.get(visits.size() - 1).date()))
                        .frequency(frequency)
                        .visits(visits.size())
                        .build())
                .build();
        GoodFaithDeadline deadline = GoodFaithDeadline.scheduled(scheduledOn, first, BusinessCalendar.federal());
        return new Made(made, deadline, GoodFaithCheck.check(made, deadline));
    }

    private GoodFaithEstimate.Builder draft(CaseFolder folder, FeeSchedule fees, List<PlannedVisit> visits) {
        return folder.prescription()
                .map(order ->
                        GoodFaithDraft.of(estimate, issuedOn, folder.patient(), folder.clinic(), fees, visits, order))
                .orElseGet(
                        () -> GoodFaithDraft.of(estimate, issuedOn, folder.patient(), folder.clinic(), fees, visits));
    }
}
