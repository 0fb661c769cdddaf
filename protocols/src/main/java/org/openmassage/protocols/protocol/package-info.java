/** How a condition is treated: goals, assessment, phases, dosage, what to mind, when to stop, as structured data. */
@NullMarked
package org.openmassage.protocols.protocol;

import org.jspecify.annotations.NullMarked;
