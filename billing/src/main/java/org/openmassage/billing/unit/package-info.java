/**
 * From minutes to billing units: the CMS method and the AMA midpoint method, each with its trace, and ties returned as
 * choices.
 */
@NullMarked
package org.openmassage.billing.unit;

import org.jspecify.annotations.NullMarked;
