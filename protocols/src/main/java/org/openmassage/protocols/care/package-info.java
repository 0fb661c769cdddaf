/**
 * Care under way: a session against its limits and its plan, and what the answer to the last sessions may change in the
 * next.
 */
@NullMarked
package org.openmassage.protocols.care;

import org.jspecify.annotations.NullMarked;
