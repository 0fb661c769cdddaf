/**
 * The payer's authorizations beside the prescriber's orders and the plan's benefits: what is used, left and due.
 */
@NullMarked
package org.openmassage.billing.authorization;

import org.jspecify.annotations.NullMarked;
