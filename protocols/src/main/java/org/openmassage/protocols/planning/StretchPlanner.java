package org.openmassage.protocols.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;

/**
 * Makes a phase of the plan from each stretch: how often, for how many weeks, how long, and with what. Where the protocols
 * of several conditions differ, the fewest sessions and the shortest one are taken, and the choice is given back.
 */
final class StretchPlanner {
    private static final int WEEK = 7;

    private final PlanningRequest request;
    private final Choices choices;
    private final StepFilter filter;
    private final List<Dosage> phases = new ArrayList<>();
    private final List<PlanReason> reasons = new ArrayList<>();

    StretchPlanner(PlanningRequest request, Choices choices, StepFilter filter) {
        this.request = request;
        this.choices = choices;
        this.filter = filter;
    }

    List<Dosage> phases() {
        return phases;
    }

    List<PlanReason> reasons() {
        return reasons;
    }

    List<LeftOut> leftOut() {
        return filter.leftOut();
    }

    void plan(Stretch stretch) {
        String name = stretch.name();
        int sessionsLeft = Draft.visitsLeft(request).orElse(Integer.MAX_VALUE)
                - phases.stream().mapToInt(Dosage::sessions).sum();
        if (sessionsLeft < 1 || weeksLeft(1) < 1) {
            because("The phase \"" + name + "\" is left out: no visit or no time of the order is left for it.");
            return;
        }
        List<SessionMinutes.Kept> kept = kept(stretch);
        if (kept.isEmpty()) {
            because("The phase \"" + name + "\" is left out: none of its techniques is left.");
            return;
        }
        Optional<SessionMinutes> fitted = fit(stretch, kept);
        if (fitted.isEmpty()) {
            because("The phase \"" + name + "\" is left out: " + cap().orElse(0) + " minutes are too short for it.");
            return;
        }
        Rate rate = rate(stretch);
        int perWeek = Math.min(rate.perWeek(), sessionsLeft);
        while (weeksLeft(perWeek) < 1) {
            perWeek--;
        }
        long whole = Math.min((long) sessionsLeft / perWeek * rate.everyWeeks(), weeksLeft(perWeek));
        int weeks = (int) Math.min(stretch.weeks(), whole);
        phases.add(dosage(stretch, new Rate(perWeek, rate.everyWeeks()), weeks, fitted.get()));
        explain(stretch, new Rate(perWeek, rate.everyWeeks()), weeks, fitted.get());
    }

    /** The steps that are left; what one condition gets at a site already, another need not get again. */
    private List<SessionMinutes.Kept> kept(Stretch stretch) {
        List<SessionMinutes.Kept> all = new ArrayList<>();
        for (Stretch.Part part : stretch.active()) {
            List<SessionMinutes.Kept> before = List.copyOf(all);
            List<SessionMinutes.Kept> own = filter.keep(stretch, part);
            if (own.isEmpty() && stretch.active().size() > 1) {
                because("Nothing of \"" + part.course().protocol().name() + "\" is left in the phase \""
                        + stretch.name() + "\".");
            }
            own.forEach(kept -> fresh(kept, before).ifPresent(all::add));
        }
        return all;
    }

    private Optional<SessionMinutes.Kept> fresh(SessionMinutes.Kept kept, List<SessionMinutes.Kept> before) {
        ProtocolStep step = kept.step();
        List<BodySite> sites = step.sites().stream()
                .filter(site -> before.stream()
                        .filter(other -> other.step().technique().equals(step.technique()))
                        .flatMap(other -> other.step().sites().stream())
                        .noneMatch(done -> done.contains(site)))
                .toList();
        if (sites.size() < step.sites().size()) {
            filter.leftOut()
                    .add(new LeftOut(
                            kept.part().phase().name(),
                            step.technique(),
                            step.sites().stream()
                                    .filter(site -> !sites.contains(site))
                                    .toList(),
                            "another condition of the plan has it there already",
                            List.of()));
        }
        return sites.isEmpty()
                ? Optional.empty()
                : Optional.of(new SessionMinutes.Kept(
                        kept.part(),
                        ProtocolStep.builder().from(step).sites(sites).build()));
    }

    /** The shortest of the protocols' sessions that holds what must be in it; the longer ones are given back as a choice. */
    private Optional<SessionMinutes> fit(Stretch stretch, List<SessionMinutes.Kept> steps) {
        List<SessionMinutes.Kept> kept = new ArrayList<>(steps);
        while (!kept.isEmpty()) {
            Map<Integer, SessionMinutes> lengths = new LinkedHashMap<>();
            kept.stream()
                    .map(step -> step.part().phase().minutes())
                    .map(minutes -> cap().map(most -> Math.min(most, minutes)).orElse(minutes))
                    .sorted()
                    .distinct()
                    .forEach(minutes ->
                            SessionMinutes.fit(kept, minutes).ifPresent(fitted -> lengths.put(minutes, fitted)));
            if (!lengths.isEmpty()) {
                return Optional.ofNullable(lengths.get(minutes(stretch, List.copyOf(lengths.keySet()))));
            }
            Stretch.Part last = kept.get(kept.size() - 1).part();
            if (kept.get(0).part().equals(last)) {
                return Optional.empty();
            }
            kept.removeIf(step -> step.part().equals(last));
            because("The protocol \"" + last.course().protocol().name() + "\" is left out of the phase \""
                    + stretch.name()
                    + "\": there is no time for it beside the conditions named first.");
        }
        return Optional.empty();
    }

    private int minutes(Stretch stretch, List<Integer> lengths) {
        if (lengths.size() == 1) {
            return lengths.get(0);
        }
        String taken = choices.take(
                "minutes/" + stretch.name(),
                "How long is a session of the phase \"" + stretch.name()
                        + "\"? The protocols of its conditions differ.",
                lengths.stream()
                        .map(minutes -> PlanChoice.Option.of(minutes.toString(), minutes + " minutes"))
                        .toList(),
                lengths.get(0).toString());
        return Integer.parseInt(taken);
    }

    /** The longest that a session may be. */
    private Optional<Integer> cap() {
        return Stream.of(
                        request.availableMinutes(),
                        request.preferences().minutes(),
                        request.prescription().flatMap(Prescription::minutesPerVisit),
                        request.screening().limits().maxMinutes())
                .flatMap(Optional::stream)
                .min(Integer::compare);
    }

    /** The rarest that a protocol allows, unless the order names one of those that they allow. */
    private Rate rate(Stretch stretch) {
        List<Rate> allowed = stretch.active().stream()
                .flatMap(part -> rates(part.phase()))
                .distinct()
                .sorted()
                .toList();
        Optional<Integer> ordered = request.prescription().flatMap(Prescription::perWeek);
        if (ordered.isPresent()) {
            Rate order = new Rate(ordered.get(), 1);
            if (allowed.contains(order)) {
                return order;
            }
            allowed =
                    allowed.stream().filter(rate -> rate.compareTo(order) <= 0).toList();
            if (allowed.isEmpty()) {
                return order;
            }
        }
        if (allowed.size() == 1) {
            return allowed.get(0);
        }
        String taken = choices.take(
                "per-week/" + stretch.name(),
                "How often are the sessions of the phase \"" + stretch.name() + "\"?",
                allowed.stream()
                        .map(rate -> PlanChoice.Option.of(rate.id(), rate.words(), because(stretch, rate)))
                        .toList(),
                allowed.get(0).id());
        return allowed.stream()
                .filter(rate -> rate.id().equals(taken))
                .findFirst()
                .orElse(allowed.get(0));
    }

    private static Stream<Rate> rates(ProtocolPhase phase) {
        return IntStream.rangeClosed(phase.perWeek(), phase.perWeekAtMost().orElse(phase.perWeek()))
                .mapToObj(perWeek -> new Rate(perWeek, phase.everyWeeks()));
    }

    private static String because(Stretch stretch, Rate rate) {
        return "In the protocol "
                + stretch.active().stream()
                        .filter(part -> rates(part.phase()).anyMatch(rate::equals))
                        .map(part -> "\"" + part.course().protocol().name() + "\"")
                        .collect(Collectors.joining(" and "))
                + ".";
    }

    /**
     * The weeks that the order leaves after the phases so far. The last one counts if its days are enough for the sessions of
     * a week, as far apart as in a whole one.
     */
    private int weeksLeft(int perWeek) {
        LocalDate next = request.startOn()
                .plusWeeks(phases.stream().mapToInt(Dosage::weeks).sum());
        return request.prescription()
                .flatMap(order -> order.lastDay(Optional.of(request.startOn())))
                .map(last -> (int) Math.max(0, ChronoUnit.DAYS.between(next, last) + 1))
                .map(days -> days / WEEK + (days % WEEK > (perWeek - 1) * (WEEK / perWeek) ? 1 : 0))
                .orElse(Integer.MAX_VALUE);
    }

    private static Dosage dosage(Stretch stretch, Rate rate, int weeks, SessionMinutes session) {
        List<PlannedTechnique> techniques = IntStream.range(0, session.steps().size())
                .mapToObj(i -> planned(session.steps().get(i).step(), session.minutesOf(i)))
                .toList();
        return Dosage.builder()
                .phase(stretch.name())
                .beginWhen(beginWhen(stretch))
                .perWeek(rate.perWeek())
                .everyWeeks(rate.everyWeeks())
                .weeks(weeks)
                .minutes(session.sum())
                .techniques(techniques)
                .build();
    }

    private static PlannedTechnique planned(ProtocolStep step, int minutes) {
        return PlannedTechnique.builder()
                .technique(step.technique())
                .sites(step.sites())
                .minutes(minutes)
                .maxPressure(step.maxPressure())
                .position(step.position())
                .build();
    }

    /** What a plan begins with has begun. */
    private static Optional<String> beginWhen(Stretch stretch) {
        List<Stretch.Part> waiting = stretch.active().stream()
                .filter(part -> !stretch.first()
                        && part.begins()
                        && part.phase().beginWhen().isPresent())
                .toList();
        String sentences = waiting.stream()
                .map(part ->
                        (stretch.parts().size() > 1 ? part.course().condition().name() + ": " : "")
                                + part.phase().beginWhen().orElseThrow())
                .collect(Collectors.joining(" "));
        return Optional.of(sentences).filter(sentence -> !sentence.isEmpty());
    }

    private void explain(Stretch stretch, Rate rate, int weeks, SessionMinutes session) {
        for (Stretch.Part part : stretch.active()) {
            explain(part, rate, weeks, session);
        }
        session.dropped()
                .forEach(kept -> filter.leftOut()
                        .add(new LeftOut(
                                kept.part().phase().name(),
                                kept.step().technique(),
                                List.of(),
                                "the session is too short for it",
                                List.of())));
        int asked = stretch.active().stream()
                .mapToInt(part -> part.phase().minutes())
                .min()
                .orElse(0);
        int target = cap().map(most -> Math.min(most, asked)).orElse(asked);
        if (session.sum() < target) {
            because("A session of \"" + stretch.name() + "\" is shorter than it might be: what is left of it fills "
                    + session.sum() + " minutes.");
        }
    }

    private void explain(Stretch.Part part, Rate rate, int weeks, SessionMinutes session) {
        ProtocolPhase phase = part.phase();
        String basis = phase.evidence().isEmpty()
                ? (phase.status() == Status.UNCONFIRMED ? "by consensus, not confirmed" : "by consensus")
                : phase.status() == Status.CONFIRMED
                        ? "as in the trial that is cited"
                        : "as in the trial that is cited, not confirmed in every part";
        String protocolRate = rates(phase).map(Rate::words).collect(Collectors.joining(" or "));
        reasons.add(PlanReason.builder()
                .because("Phase \"" + phase.name() + "\": the protocol has " + protocolRate + " for " + phase.weeks()
                        + " weeks, " + phase.minutes() + " minutes, " + basis + "; planned are " + rate.words()
                        + " for " + weeks + " weeks, " + session.sum() + " minutes.")
                .protocol(part.course().protocol().id())
                .citations(phase.citations())
                .build());
        int own = IntStream.range(0, session.steps().size())
                .filter(i -> session.steps().get(i).part().equals(part))
                .map(session::minutesOf)
                .sum();
        phase.minutesWithEvidence()
                .filter(least -> own < least)
                .ifPresent(least -> reasons.add(PlanReason.builder()
                        .because("The evidence is for sessions of " + least + " minutes; none speaks for shorter ones.")
                        .protocol(part.course().protocol().id())
                        .citations(phase.citations())
                        .build()));
    }

    private void because(String sentence) {
        reasons.add(PlanReason.builder().because(sentence).build());
    }
}
