/** Gait: the vocabulary of deviations of gait, as data. */
@NullMarked
package org.openmassage.assessment.gait;

import org.jspecify.annotations.NullMarked;
