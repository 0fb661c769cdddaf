/** What a validator found: stable codes, a path, a message without any patient value, a remedy. */
@NullMarked
package org.openmassage.core.issue;

import org.jspecify.annotations.NullMarked;
