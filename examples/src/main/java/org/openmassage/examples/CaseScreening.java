package org.openmassage.examples;

import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.ScreeningId;

/**
 * A screening before a later session: what was asked and measured again on that day.
 *
 * @param id the id of the screening
 * @param history the id of the new version of the history, with the answers in it
 * @param intake the answers
 */
record CaseScreening(ScreeningId id, HistoryId history, CaseIntake intake) {}
