package org.openmassage.assessment.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmassage.assessment.change.OutcomeChange.Change;
import org.openmassage.assessment.outcome.MeasureThreshold;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.assessment.outcome.Population;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.vocabulary.CitationId;

/** Holds a change against published thresholds and gathers what they lead to. */
final class Thresholds {
    private Thresholds() {}

    /** Checks every threshold of the scale and marks those that the basis lets count. */
    static List<ThresholdCheck> check(OutcomeMeasure measure, OutcomeScale scale, Change change, ChangeBasis basis) {
        List<MeasureThreshold> all = measure.thresholds().stream()
                .filter(threshold -> threshold
                        .scale()
                        .or(measure::primary)
                        .filter(scale.id()::equals)
                        .isPresent())
                .toList();
        // A scale may have none where another scale of the measure has: then nothing counts
        if (basis.population().isPresent()
                && measure.thresholds().stream().noneMatch(each -> inPopulation(each, basis))) {
            throw new IllegalArgumentException("basis: the measure has no threshold for this population");
        }
        if (basis.citation().isPresent()
                && measure.thresholds().stream()
                        .noneMatch(each -> inPopulation(each, basis) && fromPaper(each, basis))) {
            throw new IllegalArgumentException("basis: the measure has no threshold from this paper");
        }
        List<MeasureThreshold> eligible = all.stream()
                .filter(each -> inPopulation(each, basis))
                .filter(each -> basis.includeUnconfirmed() || each.status() != Status.UNCONFIRMED)
                .toList();
        Set<ChangeThreshold.Kind> ownKinds = EnumSet.noneOf(ChangeThreshold.Kind.class);
        eligible.stream().filter(each -> fromPaper(each, basis)).forEach(each -> ownKinds.add(each.kind()));
        Set<String> paperPopulations = new LinkedHashSet<>();
        eligible.stream()
                .filter(each -> fromPaper(each, basis))
                .forEach(each -> paperPopulations.add(each.population().id()));
        List<ThresholdCheck> checks = all.stream()
                .map(each -> new ThresholdCheck(
                        each,
                        reached(each, change),
                        eligible.contains(each)
                                && paperPopulations.contains(each.population().id())
                                && (fromPaper(each, basis) || !ownKinds.contains(each.kind()))))
                .toList();
        return basis.unit().map(unit -> inUnit(unit, checks)).orElse(checks);
    }

    /** Leaves out of the verdict what stands in another unit, where a kind has a counted threshold in this one. */
    private static List<ThresholdCheck> inUnit(ChangeThreshold.Unit unit, List<ThresholdCheck> checks) {
        List<ThresholdCheck> preferred =
                preferring(unit, checks.stream().filter(ThresholdCheck::counted).toList());
        return checks.stream()
                .map(check -> new ThresholdCheck(check.threshold(), check.reached(), preferred.contains(check)))
                .toList();
    }

    private static List<ThresholdCheck> preferring(ChangeThreshold.Unit unit, List<ThresholdCheck> checks) {
        return checks.stream()
                .filter(check -> check.threshold().unit() == unit
                        || checks.stream()
                                .noneMatch(other -> other.threshold().unit() == unit
                                        && other.threshold().kind()
                                                == check.threshold().kind()
                                        && other.threshold()
                                                .population()
                                                .equals(check.threshold().population())))
                .toList();
    }

    private static boolean inPopulation(MeasureThreshold threshold, ChangeBasis basis) {
        return basis.population().map(threshold.population().id()::equals).orElse(true);
    }

    private static boolean fromPaper(MeasureThreshold threshold, ChangeBasis basis) {
        return basis.citation().map(threshold.citations()::contains).orElse(true);
    }

    private static Optional<Boolean> reached(MeasureThreshold threshold, Change change) {
        return change.size(threshold.unit()).flatMap(size -> {
            if (size.compareTo(threshold.value()) < 0) {
                return Optional.of(false);
            }
            return size.compareTo(threshold.upTo().orElse(threshold.value())) >= 0
                    ? Optional.of(true)
                    : Optional.empty();
        });
    }

    /** The answer of all checks of a kind, if there is one and they agree. */
    static Optional<Boolean> agreed(List<ThresholdCheck> checks, ChangeThreshold.Kind kind) {
        Set<Optional<Boolean>> answers = answers(checks, kind);
        return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
    }

    /** What the checks of a kind can say: yes, no or (as an empty answer) nothing at all. */
    private static Set<Optional<Boolean>> answers(List<ThresholdCheck> checks, ChangeThreshold.Kind kind) {
        Set<Optional<Boolean>> answers = new LinkedHashSet<>();
        for (ThresholdCheck check : checks) {
            if (check.threshold().kind() != kind) {
                continue;
            }
            if (check.reached().isPresent()) {
                answers.add(check.reached());
            } else if (check.threshold().upTo().isPresent()) {
                answers.add(Optional.of(true));
                answers.add(Optional.of(false));
            }
        }
        if (answers.isEmpty()) {
            answers.add(Optional.empty());
        }
        return answers;
    }

    /** Every verdict that one of the populations, or one of the papers of a population, leads to. */
    static Set<ChangeDirection> verdicts(List<ThresholdCheck> checks, Change change, boolean better) {
        Set<ChangeDirection> verdicts = Change.none();
        for (Population population : populations(checks)) {
            verdicts.addAll(verdictsWithin(of(population, checks), change, better));
        }
        return verdicts;
    }

    private static Set<ChangeDirection> verdictsWithin(List<ThresholdCheck> checks, Change change, boolean better) {
        Set<ChangeDirection> verdicts = Change.none();
        for (Optional<Boolean> mdc : answers(checks, ChangeThreshold.Kind.MDC)) {
            for (Optional<Boolean> mcid : answers(checks, ChangeThreshold.Kind.MCID)) {
                verdict(mdc, mcid, change, better).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Optional<ChangeDirection> verdict(
            Optional<Boolean> mdc, Optional<Boolean> mcid, Change change, boolean better) {
        if (mdc.isEmpty() && mcid.isEmpty()) {
            return Optional.empty();
        }
        boolean real = mdc.or(() -> mcid).orElse(false);
        if (change.difference().signum() == 0 || !real) {
            return Optional.of(ChangeDirection.WITHIN_ERROR);
        }
        if (!better) {
            return Optional.of(ChangeDirection.WORSE);
        }
        return Optional.of(mcid.orElse(false) ? ChangeDirection.MEANINGFULLY_IMPROVED : ChangeDirection.IMPROVED);
    }

    /** The choices between populations or, within a single one, between its papers. */
    static List<ChangeChoice> choices(List<ThresholdCheck> checks, Change change, boolean better) {
        List<ChangeChoice> choices = new ArrayList<>();
        Set<Population> populations = populations(checks);
        for (Population population : populations) {
            List<ThresholdCheck> own = of(population, checks);
            if (populations.size() > 1) {
                choices.add(new ChangeChoice(
                        population, Optional.empty(), Optional.empty(), verdictsWithin(own, change, better)));
                continue;
            }
            Set<CitationId> papers = new LinkedHashSet<>();
            own.forEach(check -> papers.addAll(check.threshold().citations()));
            for (CitationId paper : papers) {
                choices.addAll(byUnit(population, paper, preferring(paper, own), change, better));
            }
        }
        return choices;
    }

    /** One choice for the paper, or one for each unit where the paper still leads to several verdicts. */
    private static List<ChangeChoice> byUnit(
            Population population, CitationId paper, List<ThresholdCheck> checks, Change change, boolean better) {
        Set<ChangeDirection> verdicts = verdictsWithin(checks, change, better);
        Set<ChangeThreshold.Unit> units = EnumSet.noneOf(ChangeThreshold.Unit.class);
        for (ThresholdCheck check : checks) {
            checks.stream()
                    .filter(other -> other.threshold().kind()
                                    == check.threshold().kind()
                            && other.threshold().unit() != check.threshold().unit())
                    .forEach(other -> units.add(other.threshold().unit()));
        }
        if (verdicts.size() == 1 || units.isEmpty()) {
            return List.of(new ChangeChoice(population, Optional.of(paper), Optional.empty(), verdicts));
        }
        return units.stream()
                .map(unit -> new ChangeChoice(
                        population,
                        Optional.of(paper),
                        Optional.of(unit),
                        verdictsWithin(preferring(unit, checks), change, better)))
                .toList();
    }

    private static List<ThresholdCheck> preferring(CitationId paper, List<ThresholdCheck> checks) {
        Set<ChangeThreshold.Kind> kinds = EnumSet.noneOf(ChangeThreshold.Kind.class);
        checks.stream()
                .filter(check -> check.threshold().citations().contains(paper))
                .forEach(check -> kinds.add(check.threshold().kind()));
        return checks.stream()
                .filter(check -> check.threshold().citations().contains(paper)
                        || !kinds.contains(check.threshold().kind()))
                .toList();
    }

    static Set<Population> populations(List<ThresholdCheck> checks) {
        Set<Population> populations = new LinkedHashSet<>();
        checks.forEach(check -> populations.add(check.threshold().population()));
        return populations;
    }

    private static List<ThresholdCheck> of(Population population, List<ThresholdCheck> checks) {
        return checks.stream()
                .filter(check -> check.threshold().population().equals(population))
                .toList();
    }

    /** The counted thresholds in the form of the record; a range becomes its two ends. */
    static List<ChangeThreshold> forRecord(List<ThresholdCheck> checks, Change change) {
        List<ChangeThreshold> thresholds = new ArrayList<>();
        for (ThresholdCheck check : checks) {
            MeasureThreshold threshold = check.threshold();
            Optional<BigDecimal> size = change.size(threshold.unit());
            if (size.isEmpty()) {
                continue;
            }
            List<BigDecimal> ends = new ArrayList<>(List.of(threshold.value()));
            threshold.upTo().ifPresent(ends::add);
            for (BigDecimal end : ends) {
                thresholds.add(ChangeThreshold.builder()
                        .kind(threshold.kind())
                        .value(end)
                        .unit(threshold.unit())
                        .population(threshold.population().name())
                        .citation(threshold.citations().stream().findFirst())
                        .reached(size.get().compareTo(end) >= 0)
                        .build());
            }
        }
        return thresholds;
    }

    static String described(ThresholdCheck check) {
        MeasureThreshold threshold = check.threshold();
        return threshold.kind() + " " + threshold.value().toPlainString()
                + threshold.upTo().map(end -> " to " + end.toPlainString()).orElse("") + " "
                + threshold.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                + threshold.population().name() + " ("
                + threshold.citations().stream()
                        .map(CitationId::value)
                        .findFirst()
                        .orElse("no source") + ", "
                + threshold.status().name().toLowerCase(Locale.ROOT) + "): "
                + check.reached().map(yes -> yes ? "reached" : "not reached").orElse("cannot be said");
    }
}
