package org.openmassage.protocols.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningFinding.Standing;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.SiteLimits;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;

/** Which rules and limits of two screenings are not the same, and why. */
final class RuleComparison {
    private final ScreeningRecord last;
    private final ScreeningRecord now;
    private final ClinicalKnowledge knowledge;
    private final Map<RuleId, RuleInForce> rules;
    private final Map<RuleId, ScreeningFinding> before;
    private final Map<RuleId, ScreeningFinding> after;

    RuleComparison(
            ScreeningRecord last, ScreeningRecord now, ClinicalKnowledge knowledge, Map<RuleId, RuleInForce> rules) {
        this.last = last;
        this.now = now;
        this.knowledge = knowledge;
        this.rules = rules;
        this.before = byRule(last);
        this.after = byRule(now);
    }

    static Map<RuleId, ScreeningFinding> byRule(ScreeningRecord record) {
        return record.findings().stream()
                .collect(Collectors.toMap(ScreeningFinding::rule, Function.identity(), (one, other) -> one));
    }

    List<RuleChange> changes(FactComparison comparison, List<FactChange> facts) {
        Set<RuleId> ids = new LinkedHashSet<>();
        Stream.concat(now.findings().stream(), last.findings().stream())
                .map(ScreeningFinding::rule)
                .forEach(ids::add);
        List<RuleChange> changes = new ArrayList<>();
        for (RuleId id : ids) {
            kind(id).ifPresent(kind -> changes.add(change(
                    id,
                    kind,
                    comparison,
                    facts.stream().filter(fact -> fact.rules().contains(id)).toList())));
        }
        changes.sort(Comparator.comparing(RuleChange::effect).reversed());
        return changes;
    }

    private Optional<RuleChange.Kind> kind(RuleId id) {
        Truth then = truth(before, id);
        Truth today = truth(after, id);
        if (!rules.containsKey(id)) {
            return Optional.of(RuleChange.Kind.GONE);
        }
        if (then != today) {
            return Optional.of(
                    switch (today) {
                        case TRUE -> RuleChange.Kind.FIRED;
                        case FALSE -> RuleChange.Kind.CEASED;
                        case UNKNOWN -> RuleChange.Kind.OPENED;
                    });
        }
        ScreeningFinding old = before.get(id);
        ScreeningFinding fresh = after.get(id);
        if (old == null || fresh == null) {
            return Optional.empty();
        }
        if (old.status() != fresh.status()) {
            return Optional.of(
                    fresh.status() == Standing.IN_FORCE ? RuleChange.Kind.REINSTATED : RuleChange.Kind.SETTLED);
        }
        return isRedefined(old, fresh) ? Optional.of(RuleChange.Kind.REDEFINED) : Optional.empty();
    }

    private static boolean isRedefined(ScreeningFinding old, ScreeningFinding fresh) {
        boolean sameLimits =
                old.limits().equals(fresh.limits()) && old.siteLimits().equals(fresh.siteLimits());
        return old.effect() != fresh.effect() || (!sameLimits && !old.catalog().equals(fresh.catalog()));
    }

    private RuleChange change(RuleId id, RuleChange.Kind kind, FactComparison comparison, List<FactChange> facts) {
        Optional<ScreeningFinding> old = Optional.ofNullable(before.get(id));
        Optional<ScreeningFinding> fresh = Optional.ofNullable(after.get(id));
        Set<RuleChange.Cause> causes = causes(kind, old, fresh, comparison, facts);
        RuleEffect effect = fresh.or(() -> old).map(ScreeningFinding::effect).orElseThrow();
        return new RuleChange(
                id,
                effect,
                kind,
                truth(before, id),
                truth(after, id),
                fresh.map(ScreeningFinding::status),
                causes,
                facts.stream().map(FactChange::fact).toList(),
                fresh.map(ScreeningFinding::because).orElseGet(() -> because(id, causes, facts)));
    }

    private Set<RuleChange.Cause> causes(
            RuleChange.Kind kind,
            Optional<ScreeningFinding> old,
            Optional<ScreeningFinding> fresh,
            FactComparison comparison,
            List<FactChange> facts) {
        return switch (kind) {
            case GONE, REDEFINED -> EnumSet.of(RuleChange.Cause.CATALOG);
            case SETTLED, REINSTATED ->
                Stream.of(old, fresh)
                        .flatMap(Optional::stream)
                        .map(ScreeningFinding::status)
                        .filter(standing -> standing != Standing.IN_FORCE)
                        .map(standing ->
                                standing == Standing.CLEARED ? RuleChange.Cause.CLEARANCE : RuleChange.Cause.OVERRIDE)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleChange.Cause.class)));
            case FIRED, CEASED, OPENED -> {
                Set<RuleChange.Cause> causes = comparison.causes(facts);
                if (causes.isEmpty()) {
                    causes.add(
                            last.catalogs().equals(now.catalogs()) ? RuleChange.Cause.TIME : RuleChange.Cause.CATALOG);
                }
                yield causes;
            }
        };
    }

    private String because(RuleId id, Set<RuleChange.Cause> causes, List<FactChange> facts) {
        RuleInForce rule = rules.get(id);
        if (rule == null) {
            return knowledge.withdrawnRules().stream()
                    .filter(gone -> gone.rule().equals(id))
                    .findFirst()
                    .map(gone -> "Withdrawn by " + gone.provenance().catalog() + ": " + gone.reason())
                    .orElse("The catalogs no longer have this rule.");
        }
        String why = facts.isEmpty()
                ? causes.contains(RuleChange.Cause.CATALOG) ? "the catalogs have changed" : "time has passed"
                : facts.stream()
                        .map(change -> knowledge.facts().get(change.fact()).label())
                        .collect(Collectors.joining("; "));
        return rule.contraindication().name() + ". It no longer applies; what changed: " + why + ".";
    }

    List<LimitChange> limits() {
        List<LimitChange> changes = new ArrayList<>();
        if (!last.limits().equals(now.limits())) {
            changes.add(new LimitChange(Optional.empty(), last.limits(), now.limits()));
        }
        Set<BodySite> sites = new LinkedHashSet<>();
        Stream.concat(now.siteLimits().stream(), last.siteLimits().stream())
                .map(SiteLimits::site)
                .forEach(sites::add);
        for (BodySite site : sites) {
            LimitChange change = new LimitChange(Optional.of(site), last.limitsAt(site), now.limitsAt(site));
            if (!own(last, site).equals(own(now, site)) && change.strictness() != Strictness.UNCHANGED) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** What is said of a site itself: else a limit of the session would change every site. */
    private static TreatmentLimits own(ScreeningRecord record, BodySite site) {
        return record.siteLimits().stream()
                .filter(local -> local.site().equals(site))
                .map(SiteLimits::limits)
                .reduce(TreatmentLimits.none(), TreatmentLimits::and);
    }

    private static Truth truth(Map<RuleId, ScreeningFinding> findings, RuleId id) {
        return Optional.ofNullable(findings.get(id))
                .map(ScreeningFinding::truth)
                .orElse(Truth.FALSE);
    }
}
