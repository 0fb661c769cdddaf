package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.core.care.Visit;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.style.DomainValue;

/**
 * What a ledger of coverage is made from.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LedgerRequest.Builder.class)
public abstract class LedgerRequest implements WithLedgerRequest {

    LedgerRequest() {}

    /**
     * The day the ledger is for.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whose care it is.
     *
     * @return the patient
     */
    public abstract PatientId patient();

    /**
     * The payer's policy.
     *
     * @return the policy
     */
    public abstract PayerPolicy policy();

    /**
     * The prescriber's orders.
     *
     * @return the orders; may be empty
     */
    public abstract List<Prescription> prescriptions();

    /**
     * The payer's authorizations.
     *
     * @return the authorizations; may be empty
     */
    public abstract List<Authorization> authorizations();

    /**
     * The plan's limit.
     *
     * @return the limit, if one is known
     */
    public abstract Optional<BenefitLimit> benefit();

    /**
     * The visits.
     *
     * @return the visits, in any order
     */
    public abstract List<Visit> visits();

    /**
     * The progress reports sent.
     *
     * @return the reports, in any order
     */
    public abstract List<ReportFiled> reports();

    /**
     * The visits for which a claim is filed.
     *
     * @return their ids
     */
    public abstract Set<VisitId> filed();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "LedgerRequest";
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
     * Builds {@link LedgerRequest}. Not thread-safe.
     */
    public static final class Builder extends ImmutableLedgerRequest.Builder {
        Builder() {}
    }
}
