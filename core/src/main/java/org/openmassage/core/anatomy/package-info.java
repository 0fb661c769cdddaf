/** Where on the body: regions, sides, joints and motions, and how sites nest. */
@NullMarked
package org.openmassage.core.anatomy;

import org.jspecify.annotations.NullMarked;
