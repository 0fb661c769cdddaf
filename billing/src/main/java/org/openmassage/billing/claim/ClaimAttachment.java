package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A paper that goes with the claim or waits for the payer to ask (837P: PWK in loop 2300).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ClaimAttachment.Builder.class)
public abstract class ClaimAttachment implements WithClaimAttachment {

    ClaimAttachment() {}

    /**
     * What it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * How it reaches the payer.
     *
     * @return the way
     */
    public abstract Transmission transmission();

    /**
     * The number by which the payer finds the paper (PWK06). A paper that is sent needs one; the scrub asks for it.
     *
     * @return the number, if there is one
     */
    public abstract Optional<String> controlNumber();

    @Value.Check
    void check() {
        Checks.text("controlNumber", controlNumber());
    }

    /** What a paper is, by the report type codes of X12 element 755. Immutable and thread-safe. */
    public enum Kind {
        /** B2: the prescription. */
        PRESCRIPTION("B2"),
        /** B3: a physician's order. */
        ORDER("B3"),
        /** B4: a referral form. */
        REFERRAL_FORM("B4"),
        /** EB: another payer's explanation of benefits. */
        EXPLANATION_OF_BENEFITS("EB"),
        /** 08: a plan of treatment. Unconfirmed. */
        PLAN_OF_TREATMENT("08"),
        /** 09: a progress report. Unconfirmed. */
        PROGRESS_REPORT("09"),
        /** OZ: anything else that supports the claim, a report of an unlisted procedure among it. */
        SUPPORT_DATA("OZ");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The report type code (PWK01).
         *
         * @return two characters
         */
        public String code() {
            return code;
        }
    }

    /** How a paper reaches the payer, by the transmission codes of X12 element 756. Immutable and thread-safe. */
    public enum Transmission {
        /** AA: it stays with the provider until the payer asks. */
        ON_REQUEST("AA"),
        /** BM: by mail. */
        MAIL("BM"),
        /** EL: electronically, in another transaction. */
        ELECTRONIC("EL"),
        /** EM: by e-mail. */
        E_MAIL("EM"),
        /** FX: by fax. */
        FAX("FX");

        private final String code;

        Transmission(String code) {
            this.code = code;
        }

        /**
         * The transmission code (PWK02).
         *
         * @return two characters
         */
        public String code() {
            return code;
        }
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ClaimAttachment";
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
     * Builds {@link ClaimAttachment}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimAttachment.Builder {
        Builder() {}
    }
}
