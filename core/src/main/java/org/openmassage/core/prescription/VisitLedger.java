package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.care.Visit;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * How many visits are ordered, used and left on a day, and to which order each visit counts. A pure calculation over
 * the orders and the visits; it asks no clock.
 *
 * <p>Only kept visits up to the day count. A visit that names its order counts to it; one that names none counts to
 * the order in force on its day, and where there are several, the tie is told and a person decides. A renewal that
 * does not begin a new count adds its visits to those before; one that does begins anew, and what was left lapses.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = VisitLedger.Builder.class)
public abstract class VisitLedger implements WithVisitLedger {
    VisitLedger() {}

    /**
     * The day the ledger is for.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * How many visits are ordered.
     *
     * @return the sum of the current lines; empty where one does not limit them
     */
    public abstract Optional<Integer> prescribed();

    /**
     * How many visits were done elsewhere.
     *
     * @return 0 or more
     */
    public abstract int priorElsewhere();

    /**
     * How many visits were done here.
     *
     * @return 0 or more, in the current lines; undecided ones that may count to one of them included
     */
    public abstract int used();

    /**
     * How many visits are left.
     *
     * @return the sum of the current lines, less the undecided visits that may count to one of them; 0 or more; empty
     *     where one does not limit them
     */
    public abstract Optional<Integer> remaining();

    /**
     * The last day of the current lines.
     *
     * @return empty where none is named or the weeks have not begun
     */
    public abstract Optional<LocalDate> expires();

    /**
     * Every count.
     *
     * @return in the order of time
     */
    public abstract List<LedgerLine> lines();

    /**
     * Every visit.
     *
     * @return in the order of time
     */
    public abstract List<VisitAttribution> attributions();

    /**
     * What was found.
     *
     * @return the kinds of {@link LedgerIssue}; a path such as {@code /visits/3} counts in the order given
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * The ledger of one order and its visits.
     *
     * @param order the order
     * @param visits the visits
     * @param on the day
     * @return the ledger
     */
    public static VisitLedger of(Prescription order, List<Visit> visits, LocalDate on) {
        return of(List.of(order), visits, List.of(), on);
    }

    /**
     * The ledger of orders with their renewals, visits, and visits elsewhere. Of records with one id the first is taken,
     * and an issue says so.
     *
     * @param orders the orders of one patient
     * @param visits the visits of the patient
     * @param prior the visits done elsewhere
     * @param on the day
     * @return the ledger
     */
    public static VisitLedger of(List<Prescription> orders, List<Visit> visits, List<PriorVisits> prior, LocalDate on) {
        return new LedgerCalculation(orders, visits, prior, on).result();
    }

    /**
     * Whether one more visit on the day of the ledger would be covered.
     *
     * @return true if a current line is in force and has a visit left
     */
    public final boolean open() {
        boolean some = remaining().map(left -> left > 0).orElse(true);
        return some
                && lines().stream()
                        .filter(LedgerLine::current)
                        .filter(line -> line.expires()
                                .map(last -> !asOf().isAfter(last))
                                .orElse(true))
                        .anyMatch(line -> line.remaining().map(left -> left > 0).orElse(true));
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "VisitLedger";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VisitLedger}. Not thread-safe. */
    public static final class Builder extends ImmutableVisitLedger.Builder {
        Builder() {}
    }
}
