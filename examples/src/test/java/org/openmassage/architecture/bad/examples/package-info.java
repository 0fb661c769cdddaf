/** Bad samples. */
@NullMarked
package org.openmassage.architecture.bad.examples;

import org.jspecify.annotations.NullMarked;
