/** Which class a medicine belongs to, by its generic name. */
@NullMarked
package org.openmassage.protocols.medication;

import org.jspecify.annotations.NullMarked;
