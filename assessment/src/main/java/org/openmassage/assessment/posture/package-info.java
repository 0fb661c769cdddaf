/** Posture: the vocabulary of deviations from upright posture, as data. */
@NullMarked
package org.openmassage.assessment.posture;

import org.jspecify.annotations.NullMarked;
