/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.protocols;

import org.jspecify.annotations.NullMarked;
