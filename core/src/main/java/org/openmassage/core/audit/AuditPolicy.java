package org.openmassage.core.audit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** What an audit asks for, where law, payers and clinics differ. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = AuditPolicy.Builder.class)
public abstract class AuditPolicy implements WithAuditPolicy {
    AuditPolicy() {}

    /**
     * Who must be billed for a prescription to be required.
     *
     * @return whoever bills an insurer, directly or not, unless said otherwise; add {@link PaymentMode#SELF_PAY}
     * where the law or the clinic asks for one from everybody
     */
    @Value.Default
    public Set<PaymentMode> prescriptionRequiredFor() {
        return Set.of(PaymentMode.INSURER_DIRECT, PaymentMode.CLIENT_REIMBURSEMENT);
    }

    /**
     * Whether medical massage needs a prescription beside a physician's diagnosis. Sources disagree.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean medicalNeedsPrescription() {
        return false;
    }

    /**
     * After how many kept visits without taking stock progress is due.
     *
     * @return 6 unless said otherwise, as in WAC 296-23-250; payers differ
     */
    @Value.Default
    public int progressDueAfterVisits() {
        return 6;
    }

    /**
     * After how many days between two kept visits a gap is told.
     *
     * @return 42 unless said otherwise: a default of this library, not confirmed by a source
     */
    @Value.Default
    public int gapDays() {
        return 42;
    }

    @Value.Check
    void check() {
        Checks.require(progressDueAfterVisits() > 0, "progressDueAfterVisits", "1 or more");
        Checks.require(gapDays() > 0, "gapDays", "1 or more");
    }

    /**
     * The policy where nothing was agreed otherwise.
     *
     * @return all defaults
     */
    public static AuditPolicy standard() {
        return builder().build();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "AuditPolicy";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuditPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableAuditPolicy.Builder {
        Builder() {}
    }
}
