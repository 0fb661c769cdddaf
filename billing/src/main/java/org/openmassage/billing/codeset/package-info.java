/**
 * Which codes there are, how they are paid, and when they are in force: dated, cited data that the caller may
 * replace. No AMA descriptor is in here.
 */
@NullMarked
package org.openmassage.billing.codeset;

import org.jspecify.annotations.NullMarked;
