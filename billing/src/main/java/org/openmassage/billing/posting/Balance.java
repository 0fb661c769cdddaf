package org.openmassage.billing.posting;

import org.joda.money.Money;
import org.openmassage.core.internal.Checks;

/**
 * Where a charge stands. The parts add up to the charge: paid by payers, written off, the patient's share, and open.
 * Immutable and thread-safe.
 *
 * @param charge what was charged
 * @param insurancePaid what the payers paid
 * @param writtenOff what nobody pays: above the allowed amount, or refused on the clinic's account; never the patient's
 * @param patientShare what the last payer left to the patient; nothing while a later payer of the claim, a protection of
 *     the patient or a person has still to decide about it
 */
public record Balance(Money charge, Money insurancePaid, Money writtenOff, Money patientShare) {
    /**
     * Checks the currencies.
     *
     * @param charge what was charged
     * @param insurancePaid what the payers paid
     * @param writtenOff what nobody pays: above the allowed amount, or refused on the clinic's account
     * @param patientShare what the last payer left to the patient
     */
    public Balance {
        Checks.require(
                insurancePaid.isSameCurrency(charge)
                        && writtenOff.isSameCurrency(charge)
                        && patientShare.isSameCurrency(charge),
                "charge",
                "in the currency of the other amounts");
    }

    /**
     * What nobody has decided yet: the whole charge before a payer answers, and what one left to the patient while a later payer
     * of the claim has not answered.
     *
     * @return the amount; negative where more was decided than charged
     */
    public Money open() {
        return charge.minus(insurancePaid).minus(writtenOff).minus(patientShare);
    }

    Balance plus(Balance other) {
        return new Balance(
                charge.plus(other.charge),
                insurancePaid.plus(other.insurancePaid),
                writtenOff.plus(other.writtenOff),
                patientShare.plus(other.patientShare));
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Balance";
    }
}
