/** The SOAP note: what was told, what was found, what was judged, what is planned, and what was done. */
@NullMarked
package org.openmassage.core.note;

import org.jspecify.annotations.NullMarked;
