/** How this module reads its own resources; exported to nobody. */
@NullMarked
package org.openmassage.assessment.internal;

import org.jspecify.annotations.NullMarked;
