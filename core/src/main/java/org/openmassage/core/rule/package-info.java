/**
 * Rules that explain themselves: a {@link org.openmassage.core.rule.Criterion} is evaluated over
 * {@link org.openmassage.core.rule.Facts} to true, false or unknown, with the reasons and with the questions that would
 * settle it; what the rules found becomes one {@link org.openmassage.core.rule.Decision}. Which rules there are is the
 * business of assessment and protocols.
 */
@NullMarked
package org.openmassage.core.rule;

import org.jspecify.annotations.NullMarked;
