package org.openmassage.billing.correction;

import org.openmassage.core.catalog.Status;

/**
 * A kind of change to a claim that was sent, with what it asks for and where that comes from. Immutable and thread-safe.
 */
public enum ClaimChange {
    /** A date of service. */
    DATE(ChangeEffect.REPLACEMENT, true),
    /** A procedure code. */
    CODE(ChangeEffect.REPLACEMENT, true),
    /** The modifiers of a line. */
    MODIFIERS(ChangeEffect.REPLACEMENT, true),
    /** The units of a line. */
    UNITS(ChangeEffect.REPLACEMENT, true),
    /** Who is paid. */
    BILLING_PROVIDER(ChangeEffect.REPLACEMENT, true),
    /** Who prescribed. */
    REFERRING_PROVIDER(ChangeEffect.REPLACEMENT, true),
    /** The diagnoses, or what a line points to. */
    DIAGNOSES(ChangeEffect.REPLACEMENT, true),
    /** A line was added or removed. */
    LINES(ChangeEffect.REPLACEMENT, false),
    /** The charge of a line. */
    CHARGE(ChangeEffect.REPLACEMENT, false),
    /** Where a service was given. */
    PLACE(ChangeEffect.REPLACEMENT, false),
    /** Who treated. */
    RENDERING_PROVIDER(ChangeEffect.REPLACEMENT, false),
    /** The coverage within the same payer: the number, the subscriber, the order, or the other payers. */
    COVERAGE(ChangeEffect.REPLACEMENT, false),
    /** What the payer has on file of the patient: name, birth date, sex, address. */
    PATIENT_DETAILS(ChangeEffect.REPLACEMENT, false),
    /** The accident, the employment or another date that the claim tells. */
    CAUSE(ChangeEffect.REPLACEMENT, false),
    /** The authorization or referral number. */
    AUTHORIZATION(ChangeEffect.REPLACEMENT, false),
    /** Payments, attachments, signatures, assignment or what else the payer was told. */
    OTHER_DATA(ChangeEffect.REPLACEMENT, false),
    /** The claim was sent to another payer than the one who answers for it. */
    PAYER(ChangeEffect.VOID, false),
    /** The claim was sent for another patient. */
    PATIENT(ChangeEffect.VOID, false),
    /** Nothing of it was done. */
    NOTHING_LEFT(ChangeEffect.VOID, false),
    /** What the payer never sees: minutes, notes, the prescription's own number, a telephone number, extensions. */
    OWN_RECORD(ChangeEffect.NONE, false);

    private final ChangeEffect effect;
    private final boolean published;

    ClaimChange(ChangeEffect effect, boolean published) {
        this.effect = effect;
        this.published = published;
    }

    /**
     * What the change asks for.
     *
     * @return the effect
     */
    public ChangeEffect effect() {
        return effect;
    }

    /**
     * Where the effect comes from.
     *
     * @return the source
     */
    public String source() {
        if (published) {
            return "Payers' guidance on corrected claims: a change of date of service, code, modifiers, units, billing"
                    + " provider, referrer or diagnosis needs a replacement claim";
        }
        return switch (effect) {
            case REPLACEMENT -> "Our careful reading: the payer decides by it, so that it has to be told";
            case VOID -> "Our careful reading: there is nothing to correct, the claim should not stand";
            case NONE -> "It does not go to the payer";
        };
    }

    /**
     * How sure the source is.
     *
     * @return consensus for what guidance lists, unconfirmed for our own reading
     */
    public Status status() {
        return published || effect == ChangeEffect.NONE ? Status.CONSENSUS : Status.UNCONFIRMED;
    }
}
