/** What the library costs, each figure against a yardstick of the same run. */
@NullMarked
package org.openmassage.benchmarks;

import org.jspecify.annotations.NullMarked;
