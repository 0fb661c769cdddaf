/** Dates as people know them. */
@NullMarked
package org.openmassage.core.time;

import org.jspecify.annotations.NullMarked;
