/** How the house writes its values; seen by its own modules while they compile, and by nobody else. */
@NullMarked
package org.openmassage.core.style;

import org.jspecify.annotations.NullMarked;
