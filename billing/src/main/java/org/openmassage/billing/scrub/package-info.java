/**
 * Finds what a payer would refuse in a claim, before it is sent.
 */
@NullMarked
package org.openmassage.billing.scrub;

import org.jspecify.annotations.NullMarked;
