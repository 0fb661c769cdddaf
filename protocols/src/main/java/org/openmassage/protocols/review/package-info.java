/** Whether what is planned or was done fits the condition that it is for. */
@NullMarked
package org.openmassage.protocols.review;

import org.jspecify.annotations.NullMarked;
