/** Letters between those who care for a person: referrals, reports, requests for renewal, as structured documents. */
@NullMarked
package org.openmassage.core.letter;

import org.jspecify.annotations.NullMarked;
