package org.openmassage.core.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openmassage.core.vocabulary.FactId;

/** Facts that are given outright. */
record GivenFacts(LocalDate asOf, Map<FactId, Reading> readings) implements Facts {

    @Override
    public Reading read(FactId fact) {
        return readings.getOrDefault(fact, Reading.notAsked());
    }

    @Override
    public String toString() {
        return "Facts";
    }
}
