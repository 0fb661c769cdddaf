/** The intake questionnaire, derived from what the rules in force need to know. */
@NullMarked
package org.openmassage.protocols.intake;

import org.jspecify.annotations.NullMarked;
