/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.assessment;

import org.jspecify.annotations.NullMarked;
