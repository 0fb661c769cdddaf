@NullMarked
package org.openmassage.billing.codefile;

import org.jspecify.annotations.NullMarked;
