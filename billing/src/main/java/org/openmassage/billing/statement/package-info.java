/** The patient's statement: what was charged, who paid, and what is left, visit by visit. */
@NullMarked
package org.openmassage.billing.statement;

import org.jspecify.annotations.NullMarked;
