/**
 * What a change to a claim that was sent asks for: a corrected claim, a void, or nothing.
 */
@NullMarked
package org.openmassage.billing.correction;

import org.jspecify.annotations.NullMarked;
