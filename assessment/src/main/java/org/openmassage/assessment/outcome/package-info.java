/**
 * Outcome measures as data (items, ranges, scoring, bands, thresholds of change, license of the text) and the engine
 * that scores an answered one. No licensed questionnaire text lives here: items are ids and ranges.
 */
@NullMarked
package org.openmassage.assessment.outcome;

import org.jspecify.annotations.NullMarked;
