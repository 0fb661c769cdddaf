/** Codes of health care and billing: their format and checksums. Which codes are valid when is billing's knowledge. */
@NullMarked
package org.openmassage.core.code;

import org.jspecify.annotations.NullMarked;
