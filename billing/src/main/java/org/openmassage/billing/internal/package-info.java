/**
 * What a caller of billing does not see.
 */
@NullMarked
package org.openmassage.billing.internal;

import org.jspecify.annotations.NullMarked;
