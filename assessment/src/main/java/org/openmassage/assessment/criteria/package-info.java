/** Classification criteria that are more than a score: fibromyalgia and trigger points. They name findings, no diagnosis. */
@NullMarked
package org.openmassage.assessment.criteria;

import org.jspecify.annotations.NullMarked;
