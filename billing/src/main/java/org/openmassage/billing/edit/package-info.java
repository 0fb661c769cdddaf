/**
 * Edits between procedure codes (NCCI) and daily maximums (MUE), looked up by date of service.
 */
@NullMarked
package org.openmassage.billing.edit;

import org.jspecify.annotations.NullMarked;
