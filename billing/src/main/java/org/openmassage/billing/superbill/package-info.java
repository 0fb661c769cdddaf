/**
 * What was billed, for people to read.
 */
@NullMarked
package org.openmassage.billing.superbill;

import org.jspecify.annotations.NullMarked;
