/** Posting remittances to the accounts of claims: what is paid, written off, left to the patient or still open, and what to do about refusals and underpayment. */
@NullMarked
package org.openmassage.billing.posting;

import org.jspecify.annotations.NullMarked;
