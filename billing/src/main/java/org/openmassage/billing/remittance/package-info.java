/** What a payer says it paid, and why not the rest: remittances, their adjustments, and the reasons that a massage claim meets. */
@NullMarked
package org.openmassage.billing.remittance;

import org.jspecify.annotations.NullMarked;
