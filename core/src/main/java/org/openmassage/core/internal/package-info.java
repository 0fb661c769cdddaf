/** Shared checks. Not part of the public API. */
@NullMarked
package org.openmassage.core.internal;

import org.jspecify.annotations.NullMarked;
