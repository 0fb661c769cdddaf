package org.openmassage.billing.authorization;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openmassage.billing.payer.AuthorizationRule;
import org.openmassage.billing.payer.CapKind;
import org.openmassage.billing.payer.EpisodeRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyCap;
import org.openmassage.billing.payer.Recognition;
import org.openmassage.billing.payer.ReportRule;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.prescription.VisitLedger;

/** Makes one {@link CoverageLedger}. */
final class CoverageCalculation {
    private final LedgerRequest request;
    private final PayerPolicy policy;
    /** A kept visit with its place in the request. */
    private record Kept(Visit visit, int index) {
        LocalDate date() {
            return visit.date();
        }
    }

    private final List<Kept> kept;
    private final List<Authorization> authorizations;
    private final List<ReportFiled> reports;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Authorization, Integer> used = new HashMap<>();
    private final Map<Authorization, LocalDate> begun = new HashMap<>();

    CoverageCalculation(LedgerRequest request) {
        this.request = request;
        this.policy = request.policy();
        this.kept = IntStream.range(0, request.visits().size())
                .mapToObj(i -> new Kept(request.visits().get(i), i))
                .filter(each -> each.visit().patient().equals(request.patient()))
                .filter(each -> each.visit().status() == VisitStatus.KEPT)
                .filter(each -> !each.date().isAfter(request.on()))
                .sorted(Comparator.comparing(Kept::date))
                .toList();
        this.authorizations = ownAuthorizations();
        this.reports = request.reports().stream()
                .filter(report -> !report.on().isAfter(request.on()))
                .sorted(Comparator.comparing(ReportFiled::on))
                .toList();
    }

    private List<Authorization> ownAuthorizations() {
        List<Authorization> own = new ArrayList<>();
        for (int i = 0; i < request.authorizations().size(); i++) {
            Authorization each = request.authorizations().get(i);
            if (!each.patient().equals(request.patient()) || !each.payer().equals(policy.payer())) {
                issues.add(AuthorizationIssue.OTHER_PATIENT.at("/authorizations/" + i));
                continue;
            }
            if (policy.referralNumberForm()
                    .filter(form -> !each.number().matches(form.value()))
                    .isPresent()) {
                issues.add(AuthorizationIssue.NUMBER_FORM.at("/authorizations/" + i + "/number"));
            }
            own.add(each);
        }
        own.sort(Comparator.comparing(Authorization::issuedOn));
        return own;
    }

    CoverageLedger result() {
        VisitLedger orders = VisitLedger.of(request.prescriptions(), request.visits(), List.of(), request.on());
        boolean ordered = !request.prescriptions().isEmpty()
                || policy.prescriptionRequired().value();
        for (int i = 0; i < kept.size(); i++) {
            authorize(kept.get(i), i + 1);
            report(i);
        }
        checkBenefit();
        policy.caps().forEach(this::checkCap);
        if (policy.recognition().value() == Recognition.NOT_RECOGNIZED) {
            issues.add(AuthorizationIssue.PAYER_NOT_PAYING.at("/policy/recognition"));
        }
        List<LimitLine> limits = new ArrayList<>();
        if (ordered) {
            limits.add(line(LimitKind.PRESCRIPTION, orders.prescribed(), orders.used(), orders.expires())
                    .withRemaining(orders.remaining()));
        }
        authorizationLine().ifPresent(limits::add);
        request.benefit()
                .ifPresent(benefit -> limits.add(line(
                        LimitKind.BENEFIT,
                        Optional.of(benefit.visits()),
                        benefit.usedElsewhere() + keptIn(benefit).size(),
                        benefit.period().end())));
        Issues found = Issues.of(issues);
        return CoverageLedger.builder()
                .asOf(request.on())
                .visits(kept.size())
                .limits(limits)
                .due(due(orders))
                .issues(ordered ? orders.issues().plus(found) : found)
                .build();
    }

    private static LimitLine line(LimitKind kind, Optional<Integer> allowed, int used, Optional<LocalDate> expires) {
        return LimitLine.builder()
                .kind(kind)
                .allowed(allowed)
                .used(used)
                .remaining(allowed.map(count -> Math.max(0, count - used)))
                .expires(expires)
                .build();
    }

    private boolean needsAuthorization(int number) {
        return policy.authorizations().stream()
                .filter(AuthorizationRule::required)
                .anyMatch(rule -> number >= rule.fromVisit()
                        && rule.throughVisit().map(last -> number <= last).orElse(true));
    }

    private void authorize(Kept visit, int number) {
        boolean needed = needsAuthorization(number);
        if (!needed && !policy.authorizations().isEmpty()) {
            return;
        }
        Optional<Authorization> covering = authorizations.stream()
                .filter(each -> inPeriod(each, visit.date()) && isLeft(each))
                .findFirst();
        if (covering.isPresent()) {
            used.merge(covering.get(), 1, Integer::sum);
            begun.putIfAbsent(covering.get(), visit.date());
        } else if (needed) {
            issues.add(why(visit).at("/visits/" + visit.index()));
        }
    }

    private AuthorizationIssue why(Kept visit) {
        if (authorizations.stream().anyMatch(each -> inPeriod(each, visit.date()))) {
            return AuthorizationIssue.BEYOND_COUNT;
        }
        return authorizations.isEmpty() ? AuthorizationIssue.AUTHORIZATION_MISSING : AuthorizationIssue.OUTSIDE_PERIOD;
    }

    private boolean inPeriod(Authorization each, LocalDate day) {
        return !day.isBefore(each.issuedOn())
                && lastDay(each).map(last -> !day.isAfter(last)).orElse(true);
    }

    private boolean isLeft(Authorization each) {
        return visits(each).map(count -> used.getOrDefault(each, 0) < count).orElse(true);
    }

    private Optional<Integer> visits(Authorization each) {
        return each.visits().or(() -> episode(each).map(EpisodeRule::visits));
    }

    /** The last day: as named, or counted from the first treatment, whichever comes first. */
    private Optional<LocalDate> lastDay(Authorization each) {
        Optional<LocalDate> counted = each.days()
                .or(() -> episode(each).map(EpisodeRule::days))
                .flatMap(days -> Optional.ofNullable(begun.get(each)).map(first -> first.plusDays(days - 1L)));
        if (counted.isPresent() && each.expires().isPresent()) {
            return counted.get().isBefore(each.expires().get()) ? counted : each.expires();
        }
        return counted.or(each::expires);
    }

    private Optional<EpisodeRule> episode(Authorization each) {
        return policy.episodes().stream()
                .filter(rule -> rule.kind() == each.kind())
                .findFirst();
    }

    private void report(int index) {
        if (policy.reports().isEmpty()) {
            return;
        }
        ReportRule rule = policy.reports().get();
        Kept visit = kept.get(index);
        List<ReportFiled> before = reports.stream()
                .filter(report -> !report.on().isAfter(visit.date()))
                .toList();
        if (isOverdue(rule, before, visit.date(), index)) {
            issues.add(AuthorizationIssue.REPORT_OVERDUE.at("/visits/" + visit.index()));
        } else if (rule.improvementRequired()
                && index >= rule.visits()
                && !before.isEmpty()
                && !before.get(before.size() - 1).functionalImprovement()) {
            issues.add(AuthorizationIssue.IMPROVEMENT_MISSING.at("/visits/" + visit.index()));
        }
    }

    /** Whether a visit on a day, after so many others, comes after a report was due. */
    private boolean isOverdue(ReportRule rule, List<ReportFiled> before, LocalDate day, int visitsBefore) {
        if (kept.isEmpty() || (!before.isEmpty() && !rule.repeats())) {
            return false;
        }
        return visitsSince(before, visitsBefore) >= rule.visits()
                || day.isAfter(anchor(before).plusMonths(rule.months()));
    }

    private LocalDate anchor(List<ReportFiled> before) {
        return before.isEmpty()
                ? kept.get(0).date()
                : before.get(before.size() - 1).on();
    }

    /** How many of the first visits come after the last report; one on the day of the report is told by it. */
    private int visitsSince(List<ReportFiled> before, int visitsBefore) {
        if (before.isEmpty()) {
            return visitsBefore;
        }
        LocalDate last = before.get(before.size() - 1).on();
        return (int) kept.stream()
                .limit(visitsBefore)
                .filter(each -> each.date().isAfter(last))
                .count();
    }

    private List<Kept> keptIn(BenefitLimit benefit) {
        return kept.stream()
                .filter(each -> benefit.period().contains(each.date()))
                .toList();
    }

    private void checkBenefit() {
        request.benefit()
                .ifPresent(benefit -> keptIn(benefit).stream()
                        .skip(Math.max(0, benefit.visits() - benefit.usedElsewhere()))
                        .forEach(each ->
                                issues.add(AuthorizationIssue.BENEFIT_EXHAUSTED.at("/visits/" + each.index()))));
    }

    private void checkCap(PolicyCap cap) {
        if (cap.kind() == CapKind.UNITS_A_DAY) {
            return; // units are no matter of a ledger of visits
        }
        Map<Temporal, Integer> counts = new HashMap<>();
        for (Kept each : kept) {
            if (counts.merge(stretch(cap.kind(), each.date()), 1, Integer::sum) > cap.most()) {
                issues.add(AuthorizationIssue.BEYOND_CAP.at("/visits/" + each.index()));
            }
        }
    }

    /** The time over which a cap counts. */
    private static Temporal stretch(CapKind kind, LocalDate day) {
        return switch (kind) {
            case VISITS_A_MONTH -> YearMonth.from(day);
            case VISITS_A_YEAR -> Year.from(day);
            case VISITS_A_DAY, UNITS_A_DAY -> day;
        };
    }

    /** The authorizations in force on the day together. */
    private Optional<LimitLine> authorizationLine() {
        if (authorizations.isEmpty()) {
            return Optional.empty();
        }
        List<Authorization> current = authorizations.stream()
                .filter(each -> inPeriod(each, request.on()))
                .toList();
        boolean unlimited = current.stream().anyMatch(each -> visits(each).isEmpty());
        int allowed = current.stream().mapToInt(each -> visits(each).orElse(0)).sum();
        int count =
                current.stream().mapToInt(each -> used.getOrDefault(each, 0)).sum();
        return Optional.of(line(
                LimitKind.AUTHORIZATION,
                unlimited ? Optional.empty() : Optional.of(allowed),
                count,
                current.stream().flatMap(each -> lastDay(each).stream()).max(Comparator.naturalOrder())));
    }

    private List<DueItem> due(VisitLedger orders) {
        List<DueItem> due = new ArrayList<>();
        reportDue().ifPresent(due::add);
        requestDue().ifPresent(due::add);
        renewalDue(orders).ifPresent(due::add);
        filingDue().ifPresent(due::add);
        return due;
    }

    private Optional<DueItem> reportDue() {
        if (policy.reports().isEmpty() || kept.isEmpty()) {
            return Optional.empty();
        }
        ReportRule rule = policy.reports().get();
        if (!reports.isEmpty() && !rule.repeats()) {
            return Optional.empty();
        }
        int since = visitsSince(reports, kept.size());
        return Optional.of(DueItem.builder()
                .kind(DueKind.REPORT)
                .beforeVisit(kept.size() - since + rule.visits() + 1)
                .by(anchor(reports).plusMonths(rule.months()))
                .overdue(since > rule.visits()
                        || request.on().isAfter(anchor(reports).plusMonths(rule.months())))
                .basis(rule.basis())
                .build());
    }

    /** The first visit to come for which an authorization is needed and none is left. */
    private Optional<DueItem> requestDue() {
        List<Authorization> current = authorizations.stream()
                .filter(each -> inPeriod(each, request.on()))
                .toList();
        if (current.stream().anyMatch(each -> visits(each).isEmpty())) {
            return Optional.empty();
        }
        int left = current.stream()
                .mapToInt(each -> visits(each).orElse(0) - used.getOrDefault(each, 0))
                .sum();
        return nextRequired(kept.size() + 1)
                .map(rule -> Math.max(kept.size() + 1, rule.fromVisit()) + left)
                .flatMap(before -> nextRequired(before)
                        .map(rule -> DueItem.builder()
                                .kind(DueKind.AUTHORIZATION_REQUEST)
                                .beforeVisit(Math.max(before, rule.fromVisit()))
                                .by(current.stream()
                                        .flatMap(each -> lastDay(each).stream())
                                        .max(Comparator.naturalOrder()))
                                .overdue(false)
                                .what(rule.what())
                                .basis(rule.basis())
                                .build()));
    }

    /** The rule for the first visit, from a number on, that needs an authorization. */
    private Optional<AuthorizationRule> nextRequired(int number) {
        return policy.authorizations().stream()
                .filter(AuthorizationRule::required)
                .filter(rule -> rule.throughVisit().map(last -> number <= last).orElse(true))
                .min(Comparator.comparing(AuthorizationRule::fromVisit));
    }

    private Optional<DueItem> renewalDue(VisitLedger orders) {
        if (orders.remaining().isEmpty() && orders.expires().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DueItem.builder()
                .kind(DueKind.RENEWAL)
                .beforeVisit(orders.remaining().map(left -> kept.size() + left + 1))
                .by(orders.expires())
                .overdue(orders.expires().filter(request.on()::isAfter).isPresent())
                .build());
    }

    private Optional<DueItem> filingDue() {
        return policy.timelyFilingDays()
                .flatMap(days -> kept.stream()
                        .filter(each -> !request.filed().contains(each.visit().id()))
                        .findFirst()
                        .map(first -> first.date().plusDays(days.value()))
                        .map(last -> DueItem.builder()
                                .kind(DueKind.FILING)
                                .by(last)
                                .overdue(request.on().isAfter(last))
                                .basis(days.basis())
                                .build()));
    }
}
