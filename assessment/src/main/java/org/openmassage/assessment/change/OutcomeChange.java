package org.openmassage.assessment.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeScore;

/**
 * Says what the change between two scores means. A change is held against the minimal detectable change first, since a
 * change within the error of measurement means nothing however important it would be, and then against the minimal
 * clinically important difference (Young 2009 advises so for the NDI; SPADI and FAAM Sports are further measures whose
 * error is larger than what matters).
 *
 * <table>
 * <caption>The verdict</caption>
 * <tr><th>at least the MDC</th><th>at least the MCID</th><th>better</th><th>worse</th></tr>
 * <tr><td>no</td><td>any</td><td>within error</td><td>within error</td></tr>
 * <tr><td>yes</td><td>yes</td><td>meaningfully improved</td><td>worse</td></tr>
 * <tr><td>yes</td><td>no, unknown</td><td>improved</td><td>worse</td></tr>
 * <tr><td>unknown</td><td>yes</td><td>meaningfully improved</td><td>worse</td></tr>
 * <tr><td>unknown</td><td>no</td><td>within error</td><td>within error</td></tr>
 * </table>
 *
 * <p>Where neither is known there is no verdict. Thresholds that disagree, and populations left open, are settled only if
 * every one of them leads to the same verdict; otherwise the choices come back. Stateless and thread-safe.
 */
public final class OutcomeChange {
    private OutcomeChange() {}

    /**
     * Compares two scores of a measure.
     *
     * @param measure the measure
     * @param baseline the earlier score
     * @param current the later score
     * @param basis the thresholds to hold the change against
     * @return the report
     * @throws IllegalArgumentException if a score belongs to another measure or lacks the scale, if the later score is
     *     dated before the earlier one, or if the basis names a population, paper or scale that the measure does not have
     */
    public static ChangeReport between(
            OutcomeMeasure measure, OutcomeScore baseline, OutcomeScore current, ChangeBasis basis) {
        OutcomeScale scale = scaleOf(measure, basis);
        require(!current.on().isBefore(baseline.on()), "current: must not be dated before the baseline");
        return report(
                measure,
                scale,
                new Change(
                        valueOf(measure, scale, baseline, "baseline"),
                        valueOf(measure, scale, current, "current"),
                        scale),
                Optional.of(baseline.on()),
                Optional.of(current.on()),
                basis);
    }

    /**
     * Compares two values of a scale that were scored elsewhere.
     *
     * @param measure the measure
     * @param baseline the earlier value, in the unit of the scale
     * @param current the later value, in the unit of the scale
     * @param basis the thresholds to hold the change against
     * @return the report
     * @throws IllegalArgumentException if a value lies outside of the scale, or if the basis names a population, paper or
     *     scale that the measure does not have
     */
    public static ChangeReport between(
            OutcomeMeasure measure, BigDecimal baseline, BigDecimal current, ChangeBasis basis) {
        OutcomeScale scale = scaleOf(measure, basis);
        require(scale.range().contains(baseline), "baseline: must lie within the range of the scale");
        require(scale.range().contains(current), "current: must lie within the range of the scale");
        return report(measure, scale, new Change(baseline, current, scale), Optional.empty(), Optional.empty(), basis);
    }

    private static ChangeReport report(
            OutcomeMeasure measure,
            OutcomeScale scale,
            Change change,
            Optional<LocalDate> baselineOn,
            Optional<LocalDate> currentOn,
            ChangeBasis basis) {
        List<ThresholdCheck> checks = Thresholds.check(measure, scale, change, basis);
        List<ThresholdCheck> counted =
                checks.stream().filter(ThresholdCheck::counted).toList();
        boolean better = change.betterWhere(measure.directionOf(scale) == MeasureDirection.HIGHER_IS_BETTER);
        Set<ChangeDirection> verdicts = Thresholds.verdicts(counted, change, better);
        Optional<Boolean> mdc = Thresholds.agreed(counted, ChangeThreshold.Kind.MDC);
        Optional<Boolean> mcid = Thresholds.agreed(counted, ChangeThreshold.Kind.MCID);
        List<String> trace = trace(measure, scale, basis, counted, verdicts);
        ChangeReport.Builder report = ChangeReport.builder()
                .measure(measure.id())
                .scale(scale.id())
                .difference(change.difference())
                .percentOfBaseline(change.percentOfBaseline().map(percent -> percent.setScale(1, RoundingMode.HALF_UP)))
                .exceedsMdc(mdc)
                .exceedsMcid(mcid)
                .thresholds(checks)
                .trace(trace);
        if (verdicts.size() == 1) {
            report.verdict(ChangeVerdict.builder()
                    .measure(measure.id())
                    .baseline(change.baseline())
                    .current(change.current())
                    .baselineOn(baselineOn)
                    .currentOn(currentOn)
                    .difference(change.difference())
                    .exceedsMdc(mdc)
                    .exceedsMcid(mcid)
                    .verdict(verdicts.iterator().next())
                    .thresholds(Thresholds.forRecord(counted, change))
                    .trace(trace)
                    .build());
        } else if (verdicts.size() > 1) {
            report.choices(Thresholds.choices(counted, change, better));
        }
        return report.build();
    }

    private static List<String> trace(
            OutcomeMeasure measure,
            OutcomeScale scale,
            ChangeBasis basis,
            List<ThresholdCheck> counted,
            Set<ChangeDirection> verdicts) {
        List<String> trace = new ArrayList<>();
        trace.add(measure.abbreviation() + ", " + scale.name() + ": a "
                + (measure.directionOf(scale) == MeasureDirection.HIGHER_IS_BETTER ? "higher" : "lower")
                + " score is better");
        trace.add("population: " + basis.population().orElse("left open")
                + basis.citation()
                        .map(citation -> ", paper: " + citation.value())
                        .orElse(""));
        for (ThresholdCheck check : counted) {
            trace.add(Thresholds.described(check));
        }
        if (counted.isEmpty()) {
            trace.add("no verdict: there is no "
                    + (basis.includeUnconfirmed() ? "" : "confirmed ")
                    + "threshold to hold the change against");
        } else if (verdicts.isEmpty()) {
            trace.add("no verdict: no threshold can be applied to this baseline");
        } else if (verdicts.size() > 1) {
            trace.add("no verdict: it depends on the population, the paper or the unit, which a person chooses");
        } else if (Thresholds.populations(counted).size() > 1) {
            trace.add("the verdict is the same for every population that was left open");
        }
        if (!counted.isEmpty()
                && counted.stream().noneMatch(check -> check.threshold().kind() == ChangeThreshold.Kind.MDC)) {
            trace.add("the error of measurement is not known here; no change below the one that matters is claimed");
        }
        return trace;
    }

    private static OutcomeScale scaleOf(OutcomeMeasure measure, ChangeBasis basis) {
        require(measure.isScored(), "measure: must be one that is scored; this one is named only");
        String id = basis.scale()
                .or(measure::primary)
                .orElseThrow(() -> new IllegalArgumentException("basis: the measure has no total; name a scale"));
        return measure.scale(id)
                .orElseThrow(() -> new IllegalArgumentException("basis: the measure does not have this scale"));
    }

    private static BigDecimal valueOf(OutcomeMeasure measure, OutcomeScale scale, OutcomeScore score, String name) {
        require(score.measure().equals(measure.id()), name + ": must be a score of the measure");
        Optional<BigDecimal> value =
                measure.primary().filter(scale.id()::equals).isPresent()
                        ? score.value()
                        : Optional.ofNullable(score.subscales().get(scale.id()));
        return value.orElseThrow(() -> new IllegalArgumentException(name + ": must have a score on the scale"));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** A change on a scale; the only place that knows the numbers. */
    record Change(BigDecimal baseline, BigDecimal current, OutcomeScale scale) {
        private static final int PLACES = 10;

        BigDecimal difference() {
            return current.subtract(baseline);
        }

        boolean betterWhere(boolean higherIsBetter) {
            return higherIsBetter == (difference().signum() > 0);
        }

        Optional<BigDecimal> percentOfBaseline() {
            return baseline.signum() == 0
                    ? Optional.empty()
                    : Optional.of(difference()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(baseline.abs(), PLACES, RoundingMode.HALF_UP));
        }

        Optional<BigDecimal> size(ChangeThreshold.Unit unit) {
            BigDecimal width = scale.range().to().subtract(scale.range().from());
            return switch (unit) {
                case POINTS -> Optional.of(difference().abs());
                case PERCENTAGE_POINTS ->
                    Optional.of(difference()
                            .abs()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(width, PLACES, RoundingMode.HALF_UP));
                case PERCENT_OF_BASELINE -> percentOfBaseline().map(BigDecimal::abs);
            };
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Change";
        }

        static Set<ChangeDirection> none() {
            return EnumSet.noneOf(ChangeDirection.class);
        }
    }
}
