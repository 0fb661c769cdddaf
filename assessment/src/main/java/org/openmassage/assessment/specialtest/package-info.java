/**
 * Special tests: what each is for, who may perform it, how accurate it is, clusters of tests, and what a result does to
 * the probability of a condition. A result is a finding, never a diagnosis, and a negative one never clears a red flag.
 */
@NullMarked
package org.openmassage.assessment.specialtest;

import org.jspecify.annotations.NullMarked;
