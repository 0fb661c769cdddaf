package org.openmassage.billing.estimate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openmassage.billing.authorization.BenefitLimit;

/**
 * The visits that one payer counts toward its limits. Not thread-safe; it lives for one calculation.
 */
final class CountedVisits {
    private final Set<LocalDate> counted = new HashSet<>();
    private final Set<LocalDate> uncertain = new HashSet<>();

    /** A visit with a covered service, whether its cost is known or not. */
    void add(LocalDate visit) {
        counted.add(visit);
    }

    /** A visit with a service of which nobody knows whether it is covered. */
    void addUncertain(LocalDate visit) {
        uncertain.add(visit);
    }

    /** Whether a visit, with those before it, is beyond a limit. */
    boolean exceed(BenefitLimit limit, LocalDate visit) {
        return limit.period().contains(visit) && used(limit, visit, Set.of()) > limit.visits();
    }

    /** Whether a visit is beyond a limit if earlier ones of unknown coverage count, and within it if they do not. */
    boolean mayExceed(BenefitLimit limit, LocalDate visit) {
        return limit.period().contains(visit)
                && used(limit, visit, Set.of()) <= limit.visits()
                && used(limit, visit, uncertain) > limit.visits();
    }

    private long used(BenefitLimit limit, LocalDate visit, Set<LocalDate> others) {
        Set<LocalDate> days = new HashSet<>(counted);
        days.addAll(others);
        days.add(visit);
        return limit.usedElsewhere()
                + days.stream().filter(limit.period()::contains).count();
    }
}
