/** The layout of the house on a small scale, with every rule broken at least once. Nothing here is used. */
@NullMarked
package org.openmassage.architecture.bad;

import org.jspecify.annotations.NullMarked;
