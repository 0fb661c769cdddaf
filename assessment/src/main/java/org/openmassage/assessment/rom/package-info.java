/**
 * Range of motion: norms by source, differences between sides and over time against the error of measurement, end-feel,
 * capsular patterns and painful arcs, as cited data.
 */
@NullMarked
package org.openmassage.assessment.rom;

import org.jspecify.annotations.NullMarked;
