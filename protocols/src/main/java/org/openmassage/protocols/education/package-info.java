/** Kinds of massage, what is claimed for it and what is known, and the field's education as the project's seed tells it. */
@NullMarked
package org.openmassage.protocols.education;

import org.jspecify.annotations.NullMarked;
