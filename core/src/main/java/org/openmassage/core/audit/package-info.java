/** The audit of a chart: whether the records of an episode fit together, as issues with stable codes. */
@NullMarked
package org.openmassage.core.audit;

import org.jspecify.annotations.NullMarked;
