package org.openmassage.assessment.outcome;

/**
 * One answer that an item offers. Immutable and thread-safe.
 *
 * @param value the number that the answer counts
 * @param text the wording, only where the license of the measure lets it ship
 */
public record ResponseOption(int value, String text) {}
