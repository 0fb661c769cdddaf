package org.openmassage.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.core.finding.ChangeDirection.IMPROVED;
import static org.openmassage.core.finding.ChangeDirection.MEANINGFULLY_IMPROVED;
import static org.openmassage.core.finding.ChangeDirection.WITHIN_ERROR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.assessment.outcome.Answers;
import org.openmassage.assessment.outcome.OutcomeScoring;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.CitationId;

class OutcomeChangeTest {

    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource(
            nullValues = "null",
            value = {
                // Young 2009: MDC 10.2, MCID 7.5; Cleland 2008: MCID 19 percentage points = 9.5 raw points
                "ndi, mechanical-neck-pain, 22, 11.7, true, true, meaningfully-improved",
                "ndi, mechanical-neck-pain, 22, 12, false, true, within-error",
                "ndi, mechanical-neck-pain, 22, 14, false, null, within-error",
                "ndi, mechanical-neck-pain, 22, 21, false, false, within-error",
                "ndi, mechanical-neck-pain, 22, 22, false, false, within-error",
                "ndi, mechanical-neck-pain, 12, 23, true, true, worse",
                "ndi, mechanical-neck-pain, 12, 20, false, null, within-error",
                // the author's 5 points, without an error of measurement
                "ndi, neck-pain, 22, 17, null, true, meaningfully-improved",
                "ndi, neck-pain, 22, 18, null, false, within-error",
                "ndi, neck-pain, 17, 22, null, true, worse",
                // Binkley 1999: both 9, a higher score is better
                "lefs, lower-limb, 40, 49, true, true, meaningfully-improved",
                "lefs, lower-limb, 40, 48, false, false, within-error",
                "lefs, lower-limb, 49, 40, true, true, worse",
                // Roy 2009: the error of SPADI exceeds what matters
                "spadi, shoulder-pain, 60, 45, false, true, within-error",
                "spadi, shoulder-pain, 60, 42, true, true, meaningfully-improved",
                // Roy 2009: DASH 10.5 and 10.2
                "dash, shoulder-pain, 60, 49.5, true, true, meaningfully-improved",
                "dash, shoulder-pain, 60, 49.7, false, true, within-error",
                // Young 2010: NPRS 2.2, MDC 4.1
                "nprs, cervical-radiculopathy, 8, 5, false, true, within-error",
                "nprs, cervical-radiculopathy, 8, 3, true, true, meaningfully-improved",
                // Ostelo 2008: 2 points or 30 percent
                "nprs, low-back-pain, 8, 5, null, true, meaningfully-improved",
                "nprs, low-back-pain, 8, 7, null, false, within-error"
            })
    void verdict_looks_at_error_first_and_at_importance_then(
            String measure,
            String population,
            BigDecimal baseline,
            BigDecimal current,
            Boolean mdc,
            Boolean mcid,
            String verdict) {
        ChangeReport report =
                OutcomeChange.between(Answers.measure(measure), baseline, current, ChangeBasis.of(population));
        assertThat(report.exceedsMdc().orElse(null)).isEqualTo(mdc);
        assertThat(report.exceedsMcid().orElse(null)).isEqualTo(mcid);
        assertThat(report.verdict().map(ChangeVerdict::verdict))
                .contains(
                        ChangeDirection.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_')));
        assertThat(report.choices()).isEmpty();
    }

    @Test
    void beyond_error_without_importance_is_improved_only() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("rmdq"),
                new BigDecimal("20"),
                new BigDecimal("15"),
                ChangeBasis.of("low-back-pain").withCitation(CitationId.of("stratford-riddle-2016")));
        assertThat(report.exceedsMdc()).contains(true);
        assertThat(report.choices())
                .extracting(
                        choice -> choice.citation().map(CitationId::value).orElse(""),
                        choice -> choice.unit().orElseThrow(),
                        ChangeChoice::verdicts)
                .containsExactly(
                        tuple("ostelo-2008", ChangeThreshold.Unit.POINTS, Set.of(MEANINGFULLY_IMPROVED)),
                        tuple("ostelo-2008", ChangeThreshold.Unit.PERCENT_OF_BASELINE, Set.of(IMPROVED)),
                        tuple("stratford-riddle-2016", ChangeThreshold.Unit.POINTS, Set.of(MEANINGFULLY_IMPROVED)),
                        tuple("stratford-riddle-2016", ChangeThreshold.Unit.PERCENT_OF_BASELINE, Set.of(IMPROVED)));
    }

    @Test
    void population_left_open_comes_back_as_choices_where_it_matters() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("ndi"), new BigDecimal("22"), new BigDecimal("14"), ChangeBasis.open());
        assertThat(report.verdict()).isEmpty();
        assertThat(report.choices())
                .extracting(choice -> choice.population().id(), ChangeChoice::verdicts)
                .containsExactly(
                        tuple("neck-pain", Set.of(MEANINGFULLY_IMPROVED)),
                        tuple("mechanical-neck-pain", Set.of(WITHIN_ERROR)),
                        tuple("cervical-radiculopathy", Set.of(WITHIN_ERROR)));
        assertThat(report.thresholds()).hasSize(8).allMatch(ThresholdCheck::counted);
    }

    @Test
    void population_left_open_is_settled_where_every_one_says_the_same() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("ndi"), new BigDecimal("40"), new BigDecimal("20"), ChangeBasis.open());
        assertThat(report.verdict().map(ChangeVerdict::verdict)).contains(MEANINGFULLY_IMPROVED);
        assertThat(report.trace()).contains("the verdict is the same for every population that was left open");
    }

    @Test
    void papers_that_disagree_come_back_as_choices() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("ndi"),
                new BigDecimal("30"),
                new BigDecimal("19"),
                ChangeBasis.of("cervical-radiculopathy"));
        assertThat(report.verdict()).isEmpty();
        assertThat(report.exceedsMdc()).isEmpty();
        assertThat(report.exceedsMcid()).contains(true);
        assertThat(report.choices())
                .extracting(choice -> choice.citation().map(CitationId::value).orElse(""), ChangeChoice::verdicts)
                .containsExactly(
                        tuple("young-2010", Set.of(WITHIN_ERROR)),
                        tuple("cleland-2006", Set.of(MEANINGFULLY_IMPROVED)));
    }

    @ParameterizedTest(name = "8 to 6 in {0}: {1}")
    @CsvSource({"points, MEANINGFULLY_IMPROVED, true", "percent_of_baseline, WITHIN_ERROR, false"})
    void a_paper_that_gives_points_and_percent_is_settled_by_a_unit(
            String unit, ChangeDirection verdict, boolean reached) {
        ChangeBasis basis = ChangeBasis.of("low-back-pain");
        ChangeReport open =
                OutcomeChange.between(Answers.measure("nprs"), new BigDecimal("8"), new BigDecimal("6"), basis);
        ChangeThreshold.Unit chosen = ChangeThreshold.Unit.valueOf(unit.toUpperCase(Locale.ROOT));
        assertThat(open.verdict()).isEmpty();
        assertThat(open.choices())
                .filteredOn(choice -> choice.unit().equals(Optional.of(chosen)))
                .singleElement()
                .satisfies(choice -> assertThat(choice.verdicts()).containsExactly(verdict));
        ChangeReport settled = OutcomeChange.between(
                Answers.measure("nprs"), new BigDecimal("8"), new BigDecimal("6"), basis.withUnit(chosen));
        assertThat(settled.verdict().map(ChangeVerdict::verdict)).contains(verdict);
        assertThat(settled.exceedsMcid()).contains(reached);
        assertThat(settled.thresholds())
                .filteredOn(ThresholdCheck::counted)
                .extracting(check -> check.threshold().unit())
                .containsExactly(chosen);
    }

    @Test
    void a_unit_that_a_kind_of_threshold_does_not_have_changes_nothing() {
        ChangeBasis basis = ChangeBasis.of("cervical-radiculopathy");
        BigDecimal before = new BigDecimal("8");
        BigDecimal after = new BigDecimal("3");
        assertThat(OutcomeChange.between(
                                Answers.measure("nprs"),
                                before,
                                after,
                                basis.withUnit(ChangeThreshold.Unit.PERCENT_OF_BASELINE))
                        .verdict()
                        .map(ChangeVerdict::verdict))
                .isEqualTo(OutcomeChange.between(Answers.measure("nprs"), before, after, basis)
                        .verdict()
                        .map(ChangeVerdict::verdict))
                .contains(MEANINGFULLY_IMPROVED);
    }

    @Test
    void choosing_a_paper_settles_it() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("ndi"),
                new BigDecimal("30"),
                new BigDecimal("19"),
                ChangeBasis.of("cervical-radiculopathy").withCitation(CitationId.of("cleland-2006")));
        assertThat(report.verdict().map(ChangeVerdict::verdict)).contains(MEANINGFULLY_IMPROVED);
        assertThat(report.thresholds())
                .filteredOn(ThresholdCheck::counted)
                .allMatch(check -> check.threshold().citations().contains(CitationId.of("cleland-2006")));
    }

    @Test
    void a_change_within_a_published_range_is_not_settled() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("psfs"), new BigDecimal("4"), new BigDecimal("5.95"), ChangeBasis.of("shoulder-pain"));
        assertThat(report.exceedsMcid()).isEmpty();
        assertThat(report.verdict()).isEmpty();
        assertThat(report.choices())
                .singleElement()
                .satisfies(choice ->
                        assertThat(choice.verdicts()).containsExactlyInAnyOrder(WITHIN_ERROR, MEANINGFULLY_IMPROVED));
    }

    @Test
    void a_percentage_of_a_baseline_of_zero_says_nothing() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("nprs"), BigDecimal.ZERO, new BigDecimal("3"), ChangeBasis.of("low-back-pain"));
        assertThat(report.percentOfBaseline()).isEmpty();
        assertThat(report.verdict().map(ChangeVerdict::verdict)).contains(ChangeDirection.WORSE);
        assertThat(report.thresholds())
                .filteredOn(check -> check.reached().isEmpty())
                .hasSize(1);
    }

    @Test
    void unconfirmed_thresholds_decide_only_when_asked() {
        BigDecimal before = new BigDecimal("60");
        BigDecimal after = new BigDecimal("20");
        ChangeReport silent = OutcomeChange.between(Answers.measure("hdi"), before, after, ChangeBasis.open());
        assertThat(silent.verdict()).isEmpty();
        assertThat(silent.choices()).isEmpty();
        assertThat(silent.thresholds()).hasSize(1).noneMatch(ThresholdCheck::counted);
        ChangeReport asked = OutcomeChange.between(
                Answers.measure("hdi"), before, after, ChangeBasis.open().withIncludeUnconfirmed(true));
        assertThat(asked.verdict().map(ChangeVerdict::verdict)).contains(IMPROVED);
    }

    @Test
    void a_measure_without_thresholds_gives_the_difference_and_no_verdict() {
        ChangeReport report =
                OutcomeChange.between(Answers.measure("midas"), BigDecimal.TEN, BigDecimal.ONE, ChangeBasis.open());
        assertThat(report.difference()).isEqualByComparingTo("-9");
        assertThat(report.percentOfBaseline())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("-90"));
        assertThat(report.verdict()).isEmpty();
    }

    @Test
    void a_subscale_is_held_against_its_own_thresholds() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("faam"),
                new BigDecimal("50"),
                new BigDecimal("60"),
                ChangeBasis.builder().scale("sports").build());
        assertThat(report.exceedsMdc()).contains(false);
        assertThat(report.exceedsMcid()).contains(true);
        assertThat(report.verdict().map(ChangeVerdict::verdict)).contains(WITHIN_ERROR);
    }

    @Test
    void scores_keep_their_days_in_the_verdict() {
        OutcomeScore baseline = Answers.score("ndi", "3 2 3 2 3 2 2 1 2 2");
        OutcomeScore current = OutcomeScoring.score(
                        Answers.measure("ndi"), Answers.response("ndi", "1 1 1 1 1 1 1 1 1 1"))
                .withOn(LocalDate.of(2026, 5, 4));
        ChangeVerdict verdict = OutcomeChange.between(
                        Answers.measure("ndi"), baseline, current, ChangeBasis.of("mechanical-neck-pain"))
                .verdict()
                .orElseThrow();
        assertThat(verdict.verdict()).isEqualTo(MEANINGFULLY_IMPROVED);
        assertThat(verdict.baselineOn()).contains(Answers.DAY);
        assertThat(verdict.currentOn()).contains(LocalDate.of(2026, 5, 4));
        assertThat(verdict.thresholds()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeChange.between(Answers.measure("ndi"), current, baseline, ChangeBasis.open()))
                .withMessage("current: must not be dated before the baseline");
    }

    @Test
    void a_score_that_could_not_be_given_is_refused() {
        OutcomeScore none = Answers.score("ndi", "3x8 - -");
        OutcomeScore some = Answers.score("ndi", "3x10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeChange.between(Answers.measure("ndi"), none, some, ChangeBasis.open()))
                .withMessage("baseline: must have a score on the scale");
    }

    @Test
    void an_unknown_population_or_paper_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeChange.between(
                        Answers.measure("ndi"), BigDecimal.ONE, BigDecimal.TEN, ChangeBasis.of("knee-pain")))
                .withMessage("basis: the measure has no threshold for this population");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeChange.between(
                        Answers.measure("ndi"),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        ChangeBasis.of("neck-pain").withCitation(CitationId.of("young-2009"))))
                .withMessage("basis: the measure has no threshold from this paper");
    }

    @Test
    void no_text_of_a_report_holds_a_score() {
        ChangeReport report = OutcomeChange.between(
                Answers.measure("ndi"),
                new BigDecimal("43"),
                new BigDecimal("31"),
                ChangeBasis.of("mechanical-neck-pain"));
        assertThat(report.toString()).isEqualTo("ChangeReport");
        assertThat(String.join(" ", report.trace()))
                .doesNotContain("43")
                .doesNotContain("31")
                .doesNotContain("12");
    }

    @Test
    void a_measure_that_is_only_named_has_no_change() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeChange.between(
                        Answers.measure("hoos"), BigDecimal.ONE, BigDecimal.TEN, ChangeBasis.open()))
                .withMessage("measure: must be one that is scored; this one is named only");
    }
}
