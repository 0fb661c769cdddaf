package org.openmassage.billing.scrub;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;

/** Which visit of the course of care each date of a claim is. */
final class Visits {
    private Visits() {}

    /**
     * Counts the dates of a claim on from the visits before it.
     *
     * @return the number of each date's visit, from 1 up; empty where nobody told how many went before
     */
    static Map<LocalDate, Integer> of(Claim claim, ScrubContext context) {
        Map<LocalDate, Integer> visits = new HashMap<>();
        context.priorVisits()
                .ifPresent(before -> claim.lines().stream()
                        .map(ClaimLine::date)
                        .distinct()
                        .sorted()
                        .forEach(date -> visits.put(date, before + visits.size() + 1)));
        return visits;
    }
}
