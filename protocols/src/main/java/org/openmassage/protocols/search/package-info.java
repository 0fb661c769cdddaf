/** Finding entries of the catalogs by what people call them, each with the reason for which it was found. */
@NullMarked
package org.openmassage.protocols.search;

import org.jspecify.annotations.NullMarked;
