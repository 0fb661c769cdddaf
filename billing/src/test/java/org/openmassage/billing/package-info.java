/** What the tests of billing share. */
@org.jspecify.annotations.NullMarked
package org.openmassage.billing;
