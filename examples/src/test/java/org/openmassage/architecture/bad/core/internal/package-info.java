/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.core.internal;

import org.jspecify.annotations.NullMarked;
