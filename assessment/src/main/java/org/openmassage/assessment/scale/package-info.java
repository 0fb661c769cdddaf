/** Ordinal grading scales: tenderness, edema, spasticity, strength, reflexes, pressure. Grades are ordered, never averaged. */
@NullMarked
package org.openmassage.assessment.scale;

import org.jspecify.annotations.NullMarked;
