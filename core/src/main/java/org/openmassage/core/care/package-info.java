/** The course of care: visits, the screening before them, the plan, progress, and the episode that holds it together. */
@NullMarked
package org.openmassage.core.care;

import org.jspecify.annotations.NullMarked;
