/**
 * What a jurisdiction or an employer requires of who practices: scope of practice and credentials. The shape is ours;
 * the data is the caller's, with its source and the day somebody read it.
 */
@NullMarked
package org.openmassage.core.practice;

import org.jspecify.annotations.NullMarked;
