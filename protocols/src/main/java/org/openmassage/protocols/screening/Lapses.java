package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.vocabulary.RuleId;

/** Which clearances and overrides of the last screening, and of this one, no longer count. */
final class Lapses {
    private final ScreeningRecord last;
    private final ScreeningRequest request;
    private final Map<RuleId, ScreeningFinding> before;
    private final Map<RuleId, ScreeningFinding> now;

    /** @param now the findings of a screening in which no override is left out */
    Lapses(ScreeningRecord last, ScreeningRequest request, ScreeningRecord now) {
        this.last = last;
        this.request = request;
        this.before = RuleComparison.byRule(last);
        this.now = RuleComparison.byRule(now);
    }

    List<Lapse> all() {
        List<Lapse> lapses = new ArrayList<>();
        Set<Clearance> clearances = new LinkedHashSet<>(request.clearances());
        clearances.addAll(last.clearances());
        clearances.stream()
                .filter(clearance -> !clearance.givenOn().isAfter(request.asOf()))
                .forEach(clearance -> lapses.add(new Lapse(
                        Lapse.Settlement.CLEARANCE,
                        clearance.rules(),
                        reason(clearance),
                        Optional.of(clearance.until()))));
        Set<RuleOverride> overrides = new LinkedHashSet<>(request.overrides());
        overrides.addAll(last.overrides());
        overrides.forEach(override -> reason(override)
                .ifPresent(reason -> lapses.add(
                        new Lapse(Lapse.Settlement.OVERRIDE, Set.of(override.rule()), reason, Optional.empty()))));
        return lapses;
    }

    /** The overrides of this screening that still count. */
    List<RuleOverride> overrides() {
        return request.overrides().stream()
                .filter(override -> reason(override).isEmpty())
                .toList();
    }

    private Lapse.Reason reason(Clearance clearance) {
        LocalDate day = request.asOf();
        if (clearance.until().isBefore(day)) {
            return Lapse.Reason.ENDED;
        }
        return request.clearances().contains(clearance) ? Lapse.Reason.WILL_END : Lapse.Reason.NOT_GIVEN_AGAIN;
    }

    /** An override that is made anew is a new judgment; one of the last screening was a judgment of what was found then. */
    private Optional<Lapse.Reason> reason(RuleOverride override) {
        ScreeningFinding found = now.get(override.rule());
        if (!last.overrides().contains(override)) {
            return Optional.empty();
        }
        if (found == null) {
            return Optional.of(Lapse.Reason.NO_LONGER_NEEDED);
        }
        if (!request.overrides().contains(override)) {
            return Optional.of(Lapse.Reason.NOT_GIVEN_AGAIN);
        }
        return isSame(before.get(override.rule()), found)
                ? Optional.empty()
                : Optional.of(Lapse.Reason.FINDING_CHANGED);
    }

    private static boolean isSame(@Nullable ScreeningFinding before, ScreeningFinding now) {
        return before != null
                && before.truth() == now.truth()
                && before.effect() == now.effect()
                && Set.copyOf(before.facts()).equals(Set.copyOf(now.facts()));
    }
}
