/**
 * What a patient takes to the insurer.
 */
@NullMarked
package org.openmassage.billing.superbill;

import org.jspecify.annotations.NullMarked;
