package org.openmassage.billing.correction;

/** What a change to a claim that was sent asks for, the mildest first. Immutable and thread-safe. */
public enum ChangeEffect {
    /** Nothing: the payer never saw what changed, or does not decide by it. */
    NONE,
    /** A replacement claim, frequency 7. */
    REPLACEMENT,
    /** The claim is taken back, frequency 8; what is still owed goes onto a new claim. */
    VOID
}
