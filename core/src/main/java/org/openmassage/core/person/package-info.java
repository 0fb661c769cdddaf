/**
 * The people of a clinic, and the clinic itself: patients with those who speak and pay for them, practitioners,
 * prescribers, the care team, the organization.
 */
@NullMarked
package org.openmassage.core.person;

import org.jspecify.annotations.NullMarked;
