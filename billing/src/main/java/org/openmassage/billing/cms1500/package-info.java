/**
 * The claim on paper: the fields of the CMS-1500 (02/12), page by page. Where a field stands on the sheet is not told.
 */
@NullMarked
package org.openmassage.billing.cms1500;

import org.jspecify.annotations.NullMarked;
