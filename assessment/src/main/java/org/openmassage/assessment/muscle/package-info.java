/** Muscles: where they lie, what they do, where they attach, which nerve supplies them, each with its source. */
@NullMarked
package org.openmassage.assessment.muscle;

import org.jspecify.annotations.NullMarked;
