/** Small types that stand for the library's own in the tests of its JSON. */
@NullMarked
package org.openmassage.core.json.sample;

import org.jspecify.annotations.NullMarked;
