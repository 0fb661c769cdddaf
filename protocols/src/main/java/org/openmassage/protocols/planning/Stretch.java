package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmassage.protocols.protocol.ProtocolPhase;

/**
 * Some weeks of a plan in which no condition changes its phase. One condition has a stretch for each of its phases;
 * several have one for each change of any of them.
 *
 * @param parts one for each condition, in the order of the plan
 * @param weeks how many weeks the protocols give it
 * @param first whether the plan begins with it
 */
record Stretch(List<Part> parts, int weeks, boolean first) {
    /**
     * What one condition has in a stretch.
     *
     * @param phase its phase; its last one where its protocol is over
     * @param active whether its protocol still runs
     * @param begins whether the phase begins with this stretch
     */
    record Part(Course course, ProtocolPhase phase, boolean active, boolean begins) {}

    static List<Stretch> of(List<Course> courses) {
        TreeSet<Integer> changes = new TreeSet<>();
        courses.forEach(course -> {
            int week = 0;
            for (ProtocolPhase phase : course.phases()) {
                week += phase.weeks();
                changes.add(week);
            }
        });
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to : changes) {
            int week = from;
            stretches.add(new Stretch(
                    courses.stream().map(course -> part(course, week)).toList(), to - from, from == 0));
            from = to;
        }
        return stretches;
    }

    private static Part part(Course course, int week) {
        int from = 0;
        for (ProtocolPhase phase : course.phases()) {
            int to = from + phase.weeks();
            if (week < to) {
                return new Part(course, phase, true, week == from);
            }
            from = to;
        }
        return new Part(course, course.phases().get(course.phases().size() - 1), false, false);
    }

    List<Part> active() {
        return parts.stream().filter(Part::active).toList();
    }

    /** The phases that run, by name. */
    String name() {
        return active().stream().map(part -> part.phase().name()).collect(Collectors.joining(" + "));
    }
}
