package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openmassage.protocols.protocol.ProtocolStep;

/**
 * Fits the steps of a session to the minutes that there are, as near as whole minutes allow to the proportions of the
 * protocol: shorter or longer within the bounds of each step; where even the least does not fit, optional steps go, the
 * last one first.
 */
final class SessionMinutes {
    /** A step that is left of a protocol, and which condition it is for. */
    record Kept(Stretch.Part part, ProtocolStep step) {}

    private final List<Kept> steps;
    private final List<Kept> dropped = new ArrayList<>();
    private final int[] minutes;

    private SessionMinutes(List<Kept> kept, int target) {
        this.steps = new ArrayList<>(kept);
        boolean dropping = true;
        while (dropping && least() > target) {
            dropping = dropLastOptional();
        }
        this.minutes = steps.stream().mapToInt(each -> each.step().minutes()).toArray();
        boolean changing = true;
        while (changing && sum() != target) {
            changing = step(sum() > target ? -1 : 1);
        }
    }

    /**
     * Fits steps to a time.
     *
     * @param steps the steps, in order
     * @param target the minutes that there are
     * @return empty if even the least of the steps that must stay is longer
     */
    static Optional<SessionMinutes> fit(List<Kept> steps, int target) {
        SessionMinutes fitted = new SessionMinutes(steps, target);
        return fitted.steps.isEmpty() || fitted.sum() > target ? Optional.empty() : Optional.of(fitted);
    }

    List<Kept> steps() {
        return steps;
    }

    /** The optional steps that there was no time for. */
    List<Kept> dropped() {
        return dropped;
    }

    int minutesOf(int step) {
        return minutes[step];
    }

    int sum() {
        return IntStream.of(minutes).sum();
    }

    private int least() {
        return steps.stream().mapToInt(kept -> kept.step().minMinutes()).sum();
    }

    private boolean dropLastOptional() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).step().optional()) {
                dropped.add(steps.remove(i));
                return true;
            }
        }
        return false;
    }

    /** Gives a minute to the step that is furthest below its proportion, or takes one from the step furthest above. */
    private boolean step(int minute) {
        Comparator<Integer> byShare = Comparator.comparingDouble(
                i -> (double) minutes[i] / steps.get(i).step().minutes());
        Optional<Integer> chosen = IntStream.range(0, minutes.length)
                .boxed()
                .filter(i -> minute > 0
                        ? minutes[i] < steps.get(i).step().maxMinutes()
                        : minutes[i] > steps.get(i).step().minMinutes())
                .min(minute > 0 ? byShare : byShare.reversed());
        chosen.ifPresent(i -> minutes[i] += minute);
        return chosen.isPresent();
    }
}
