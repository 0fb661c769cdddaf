/** From a health history and a catalog of contraindications to a decision with limits, reasons and open questions. */
@NullMarked
package org.openmassage.protocols.screening;

import org.jspecify.annotations.NullMarked;
