/** What a patient, or who speaks for the patient, agreed to, refused or withdrew, and when. */
@NullMarked
package org.openmassage.core.consent;

import org.jspecify.annotations.NullMarked;
