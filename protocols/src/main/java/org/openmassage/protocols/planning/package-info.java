/** From a protocol, a prescription and the limits of a screening to the draft of a treatment plan. */
@NullMarked
package org.openmassage.protocols.planning;

import org.jspecify.annotations.NullMarked;
