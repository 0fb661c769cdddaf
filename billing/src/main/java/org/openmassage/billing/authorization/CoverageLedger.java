package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * What the prescriber ordered, the payer authorized and the plan covers, side by side on a day; what was found; and what falls due. A pure calculation: kept visits up to the day count.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CoverageLedger.Builder.class)
public abstract class CoverageLedger implements WithCoverageLedger {

    CoverageLedger() {}

    /**
     * The day the ledger is for.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * How many visits were kept by that day.
     *
     * @return 0 or more
     */
    public abstract int visits();

    /**
     * Each limit that there is.
     *
     * @return at most one a kind, in the order of the kinds
     */
    public abstract List<LimitLine> limits();

    /**
     * What falls due.
     *
     * @return in the order of the kinds
     */
    public abstract List<DueItem> due();

    /**
     * What was found.
     *
     * @return the kinds of {@link AuthorizationIssue}, and those of the ledger of the orders; a path such as {@code /visits/3} counts in the order given
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * Makes the ledger.
     *
     * @param request what it is made from
     * @return the ledger
     */
    public static CoverageLedger of(LedgerRequest request) {
        return new CoverageCalculation(request).result();
    }

    /**
     * One of the limits.
     *
     * @param kind whose limit
     * @return the limit; empty where there is none
     */
    public final Optional<LimitLine> limit(LimitKind kind) {
        return limits().stream().filter(line -> line.kind() == kind).findFirst();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "CoverageLedger";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CoverageLedger}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCoverageLedger.Builder {
        Builder() {}
    }
}
