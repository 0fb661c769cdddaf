/**
 * Readers for files of procedure codes and modifiers: HCPCS Level II as CMS publishes it, and the files that a clinic
 * licenses or keeps itself.
 */
@NullMarked
package org.openmassage.billing.codefile;

import org.jspecify.annotations.NullMarked;
