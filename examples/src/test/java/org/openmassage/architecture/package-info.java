/** The shape of the house, held by tests: arrows, light dependencies, module descriptors and the public API. */
@NullMarked
package org.openmassage.architecture;

import org.jspecify.annotations.NullMarked;
