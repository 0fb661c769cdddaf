/** Ids that the caller supplies. Records refer to each other by id; the library never generates one. */
@NullMarked
package org.openmassage.core.id;

import org.jspecify.annotations.NullMarked;
