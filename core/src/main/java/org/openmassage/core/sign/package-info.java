/** Signed documents: the exact text that was signed, the chain of signatures and addenda behind it, and their proof. */
@NullMarked
package org.openmassage.core.sign;

import org.jspecify.annotations.NullMarked;
