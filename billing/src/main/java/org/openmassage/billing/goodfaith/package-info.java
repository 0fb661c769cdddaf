/** The good faith estimate for a patient who pays without insurance (45 CFR 149.610): its content, its due dates, and what is missing in one. */
@NullMarked
package org.openmassage.billing.goodfaith;

import org.jspecify.annotations.NullMarked;
