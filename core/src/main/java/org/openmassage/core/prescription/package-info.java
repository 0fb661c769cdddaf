/** The order of a prescriber, and the ledger of the visits done under it. */
@NullMarked
package org.openmassage.core.prescription;

import org.jspecify.annotations.NullMarked;
