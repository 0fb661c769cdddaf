/** How the JSON module works inside. Exported to sibling modules only. */
@NullMarked
package org.openmassage.core.json.internal;

import org.jspecify.annotations.NullMarked;
