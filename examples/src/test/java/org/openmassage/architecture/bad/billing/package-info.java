/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.billing;

import org.jspecify.annotations.NullMarked;
