/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.core;

import org.jspecify.annotations.NullMarked;
