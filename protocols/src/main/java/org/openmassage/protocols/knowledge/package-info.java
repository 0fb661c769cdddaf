/** The catalogs together, as one value that is handed to whoever screens, asks or plans. */
@NullMarked
package org.openmassage.protocols.knowledge;

import org.jspecify.annotations.NullMarked;
