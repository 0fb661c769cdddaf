/** A plan in words for a physician, a therapist and a patient, none of which claims more than the evidence carries. */
@NullMarked
package org.openmassage.protocols.explain;

import org.jspecify.annotations.NullMarked;
