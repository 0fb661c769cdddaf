/**
 * What each payer wants: dated, cited policy data, never code. A clinic lays its own contracts over it.
 */
@NullMarked
package org.openmassage.billing.payer;

import org.jspecify.annotations.NullMarked;
