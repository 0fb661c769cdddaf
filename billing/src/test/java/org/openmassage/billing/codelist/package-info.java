@NullMarked
package org.openmassage.billing.codelist;

import org.jspecify.annotations.NullMarked;
