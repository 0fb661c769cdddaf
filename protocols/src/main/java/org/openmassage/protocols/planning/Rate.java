package org.openmassage.protocols.planning;

/** How often: so many sessions in each stretch of so many weeks. */
record Rate(int perWeek, int everyWeeks) implements Comparable<Rate> {
    String id() {
        return everyWeeks == 1 ? perWeek + "-a-week" : perWeek + "-every-" + everyWeeks + "-weeks";
    }

    String words() {
        return everyWeeks == 1 ? perWeek + " a week" : perWeek + " every " + everyWeeks + " weeks";
    }

    /** The rarer first; of two that come to the same, the one that is counted in weeks. */
    @Override
    public int compareTo(Rate other) {
        int order = Integer.compare(perWeek * other.everyWeeks, other.perWeek * everyWeeks);
        return order == 0 ? Integer.compare(everyWeeks, other.everyWeeks) : order;
    }
}
