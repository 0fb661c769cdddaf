/**
 * Licenses, certifications and continuing education of a practitioner, as issued. What a jurisdiction or an employer
 * requires is in {@code core.practice}.
 */
@NullMarked
package org.openmassage.core.credential;

import org.jspecify.annotations.NullMarked;
