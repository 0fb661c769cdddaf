/**
 * From signed notes to charges: what is billed, what was left out and why, and what a person has to decide.
 */
@NullMarked
package org.openmassage.billing.charge;

import org.jspecify.annotations.NullMarked;
