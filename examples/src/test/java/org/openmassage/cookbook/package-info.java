/**
 * The recipes of docs/cookbook.md. What stands between {@code // recipe: NAME} and {@code // end} is shown there; the
 * assertions around it are not.
 */
@NullMarked
package org.openmassage.cookbook;

import org.jspecify.annotations.NullMarked;
