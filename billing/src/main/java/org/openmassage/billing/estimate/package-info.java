/** What a visit will cost the patient: estimates from the plan's benefits and the payer's allowed amounts. */
@NullMarked
package org.openmassage.billing.estimate;

import org.jspecify.annotations.NullMarked;
