package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * When a payer wants a progress report: after so many visits or so many months, whichever comes first.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ReportRule.Builder.class)
public abstract class ReportRule implements WithReportRule {

    ReportRule() {}

    /**
     * How many visits may pass without a report.
     *
     * @return 1 or more
     */
    public abstract int visits();

    /**
     * How many months may pass without a report, counted from the first visit or the last report.
     *
     * @return 1 or more
     */
    public abstract int months();

    /**
     * Whether the count begins anew after each report.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    public boolean repeats() {
        return true;
    }

    /**
     * Whether visits beyond the first count are paid only where the last report shows functional improvement.
     *
     * @return true if so
     */
    @Value.Default
    public boolean improvementRequired() {
        return false;
    }

    /**
     * What the rule rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(visits() >= 1, "visits", "1 or more");
        Checks.require(months() >= 1, "months", "1 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ReportRule";
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
     * Builds {@link ReportRule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableReportRule.Builder {
        Builder() {}
    }
}
