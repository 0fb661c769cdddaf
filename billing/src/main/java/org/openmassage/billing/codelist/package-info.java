/**
 * The short code lists of a claim line, dated and with their sources: places of service, modifiers and provider taxonomy.
 */
@NullMarked
package org.openmassage.billing.codelist;

import org.jspecify.annotations.NullMarked;
