/** What a plan pays and what a payer allows: the terms that an estimate and a check of payments stand on. */
@NullMarked
package org.openmassage.billing.benefit;

import org.jspecify.annotations.NullMarked;
