/** What the whole module shares: the published sources that its figures cite. */
@NullMarked
package org.openmassage.assessment;

import org.jspecify.annotations.NullMarked;
