/** The progress report of an episode: goals, score series with verdicts, visits, and the prescriber's options. */
@NullMarked
package org.openmassage.assessment.progress;

import org.jspecify.annotations.NullMarked;
