/** Red flags: findings that call for a referral or for emergency services before any massage, as cited rule data. */
@NullMarked
package org.openmassage.assessment.redflag;

import org.jspecify.annotations.NullMarked;
