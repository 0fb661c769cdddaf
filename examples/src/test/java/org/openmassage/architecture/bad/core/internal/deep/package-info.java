/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.core.internal.deep;

import org.jspecify.annotations.NullMarked;
