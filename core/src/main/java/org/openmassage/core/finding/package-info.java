/** What was seen, felt, asked and measured, and the verdicts drawn from it. No norms and no scoring: those belong to assessment. */
@NullMarked
package org.openmassage.core.finding;

import org.jspecify.annotations.NullMarked;
