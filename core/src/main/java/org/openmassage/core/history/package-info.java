/**
 * What a patient tells of his or her health, as known on a day: conditions, medications, surgeries, allergies,
 * devices, pregnancy, vital signs, symptoms. Every answer is present, absent, not asked, or asked but unknown. No
 * advice lives here.
 */
@NullMarked
package org.openmassage.core.history;

import org.jspecify.annotations.NullMarked;
