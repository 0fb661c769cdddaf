/**
 * The JSON of OpenMassage: a Jackson module for a host's own mapper, and a small facade for callers without one. Both
 * read and write the same strict, fixed format.
 */
@NullMarked
package org.openmassage.core.json;

import org.jspecify.annotations.NullMarked;
