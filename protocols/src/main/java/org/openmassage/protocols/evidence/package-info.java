/** What is known about massage for a condition: pieces of evidence with their grade, and where sources disagree. */
@NullMarked
package org.openmassage.protocols.evidence;

import org.jspecify.annotations.NullMarked;
