/**
 * What the difference between two scores means: against the measurement error first, then against the smallest
 * difference that matters, for a named population.
 */
@NullMarked
package org.openmassage.assessment.change;

import org.jspecify.annotations.NullMarked;
