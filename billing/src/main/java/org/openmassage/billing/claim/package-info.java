/**
 * The professional claim: one model, from which every form of it is rendered.
 */
@NullMarked
package org.openmassage.billing.claim;

import org.jspecify.annotations.NullMarked;
