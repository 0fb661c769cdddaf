package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.core.rule.Truth.FALSE;
import static org.openmassage.core.rule.Truth.TRUE;
import static org.openmassage.core.rule.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.Presence;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.rule.FactCriterion.Comparison;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;

class CriterionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final FactId X = FactId.of("x");

    private static Truth truth(Criterion criterion, Reading reading) {
        return criterion.truth(Facts.of(TODAY, Map.of(X, reading)));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, TRUE", "ABSENT, FALSE", "UNKNOWN, UNKNOWN", "NOT_ASKED, UNKNOWN"})
    void present_follows_the_four_states(Presence presence, Truth expected) {
        assertThat(truth(Criterion.present("x"), Reading.of(presence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, 179.9, TRUE", "LESS_THAN, 180, FALSE",
        "AT_MOST, 180.0, TRUE", "AT_MOST, 180.1, FALSE",
        "EQUAL_TO, 180.00, TRUE", "EQUAL_TO, 181, FALSE",
        "AT_LEAST, 180, TRUE", "AT_LEAST, 179, FALSE",
        "MORE_THAN, 181, TRUE", "MORE_THAN, 180, FALSE"
    })
    void compare_looks_at_the_number_not_at_its_decimals(Comparison op, BigDecimal value, Truth expected) {
        assertThat(truth(Criterion.compare("x", op, "180"), Reading.of(value))).isEqualTo(expected);
    }

    @Test
    void what_is_absent_has_no_number_code_or_date() {
        List<Criterion> criteria = List.of(
                Criterion.compare("x", Comparison.LESS_THAN, "50"),
                new FactCriterion.OneOf(X, Set.of("a")),
                new FactCriterion.Within(X, Period.ofDays(3)),
                new FactCriterion.AtLeastAgo(X, Period.ofDays(3)));

        assertThat(criteria).allSatisfy(criterion -> {
            assertThat(truth(criterion, Reading.absent())).isEqualTo(FALSE);
            assertThat(truth(criterion, Reading.present())).isEqualTo(UNKNOWN);
            assertThat(truth(criterion, Reading.unknown())).isEqualTo(UNKNOWN);
            assertThat(truth(criterion, Reading.notAsked())).isEqualTo(UNKNOWN);
            assertThat(truth(criterion, Reading.stale(TODAY))).isEqualTo(UNKNOWN);
        });
    }

    @Test
    void a_value_of_the_wrong_type_is_never_a_no() {
        assertThat(truth(Criterion.compare("x", Comparison.LESS_THAN, "50"), Reading.of("a")))
                .isEqualTo(UNKNOWN);
        assertThat(truth(new FactCriterion.OneOf(X, Set.of("a")), Reading.of(1)))
                .isEqualTo(UNKNOWN);
        assertThat(truth(new FactCriterion.Within(X, Period.ofDays(3)), Reading.of(1)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void one_of_needs_one_code_in_common() {
        Criterion criterion = new FactCriterion.OneOf(X, Set.of("sudden", "gradual"));

        assertThat(truth(criterion, Reading.of("sudden"))).isEqualTo(TRUE);
        assertThat(truth(criterion, Reading.of("none"))).isEqualTo(FALSE);
        assertThat(truth(criterion, Reading.of(new FactValue.Codes(Set.of("none", "gradual")))))
                .isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        // date, within six weeks of 2 March 2026, at least six weeks ago
        "2026-03-02, TRUE, FALSE",
        "2026-01-20, TRUE, FALSE",
        "2026-01-19, TRUE, TRUE",
        "2026-01-18, FALSE, TRUE",
        "2026-03-03, FALSE, FALSE",
        "2026-02, TRUE, FALSE",
        "2026-01, UNKNOWN, UNKNOWN",
        "2025-12, FALSE, TRUE",
        "2026-03, UNKNOWN, FALSE",
        "2026, UNKNOWN, UNKNOWN",
        "2025, FALSE, TRUE",
        "2027, FALSE, FALSE"
    })
    void a_partial_date_that_may_lie_on_either_side_is_unknown(String date, Truth within, Truth atLeastAgo) {
        Reading reading = Reading.of(PartialDate.parse(date));

        assertThat(truth(new FactCriterion.Within(X, Period.ofWeeks(6)), reading))
                .isEqualTo(within);
        assertThat(truth(new FactCriterion.AtLeastAgo(X, Period.ofWeeks(6)), reading))
                .isEqualTo(atLeastAgo);
    }

    @ParameterizedTest
    @CsvSource({
        // date, told on, within six weeks of 2 March 2026
        "2026-03, 2026-03-01, TRUE",
        "2026, 2026-01-10, FALSE",
        "2026, 2026-02-10, UNKNOWN",
        "2026-03, 2026-02-10, UNKNOWN"
    })
    void an_event_that_was_told_had_happened_by_then(String date, LocalDate toldOn, Truth within) {
        Reading reading = Reading.of(PartialDate.parse(date)).withObservedOn(toldOn);

        assertThat(truth(new FactCriterion.Within(X, Period.ofWeeks(6)), reading))
                .isEqualTo(within);
    }

    @Test
    void of_several_dates_one_is_enough() {
        Criterion within = new FactCriterion.Within(X, Period.ofWeeks(6));
        PartialDate old = PartialDate.parse("2020");
        PartialDate open = PartialDate.parse("2026");
        PartialDate recent = PartialDate.parse("2026-02-20");

        assertThat(truth(within, Reading.of(new FactValue.Dates(List.of(old, recent), false))))
                .isEqualTo(TRUE);
        assertThat(truth(within, Reading.of(new FactValue.Dates(List.of(old, open), false))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(within, Reading.of(new FactValue.Dates(List.of(old), false))))
                .isEqualTo(FALSE);
    }

    @Test
    void an_event_without_a_date_keeps_a_no_open() {
        Reading reading = Reading.of(new FactValue.Dates(List.of(PartialDate.parse("2020")), true));

        assertThat(truth(new FactCriterion.Within(X, Period.ofWeeks(6)), reading))
                .isEqualTo(UNKNOWN);
        assertThat(truth(new FactCriterion.AtLeastAgo(X, Period.ofWeeks(6)), reading))
                .isEqualTo(TRUE);
    }

    @Test
    void composites_follow_kleene() {
        Criterion yes = Criterion.present("yes");
        Criterion no = Criterion.present("no");
        Criterion open = Criterion.present("open");
        Facts facts = Facts.of(TODAY, Map.of(FactId.of("yes"), Reading.present(), FactId.of("no"), Reading.absent()));

        assertThat(Criterion.all(yes, open).truth(facts)).isEqualTo(UNKNOWN);
        assertThat(Criterion.all(open, no).truth(facts)).isEqualTo(FALSE);
        assertThat(Criterion.all(yes, yes).truth(facts)).isEqualTo(TRUE);
        assertThat(Criterion.any(open, yes).truth(facts)).isEqualTo(TRUE);
        assertThat(Criterion.any(no, open).truth(facts)).isEqualTo(UNKNOWN);
        assertThat(Criterion.any(no, no).truth(facts)).isEqualTo(FALSE);
        assertThat(Criterion.not(open).truth(facts)).isEqualTo(UNKNOWN);
        assertThat(Criterion.not(no).truth(facts)).isEqualTo(TRUE);
        assertThat(Criterion.atLeast(2, yes, open, no).truth(facts)).isEqualTo(UNKNOWN);
        assertThat(Criterion.atLeast(2, yes, no, no).truth(facts)).isEqualTo(FALSE);
        assertThat(new Criterion.Always().truth(facts)).isEqualTo(TRUE);
    }

    @Test
    void a_criterion_says_itself_in_words() {
        Criterion criterion = Criterion.any(
                Criterion.compare("systolic", Comparison.AT_LEAST, "180"),
                Criterion.all(
                        Criterion.not(Criterion.present("vital.rested")),
                        new FactCriterion.Within(FactId.of("surgery-date"), Period.ofWeeks(6)),
                        new FactCriterion.AtLeastAgo(FactId.of("steroid-since"), Period.of(1, 3, 1)),
                        new FactCriterion.OneOf(FactId.of("onset"), Set.of("sudden")),
                        Criterion.atLeast(1, new Criterion.Always())));
        Facts labels = Facts.of(TODAY, Map.of());

        assertThat(criterion.words(labels::label))
                .isEqualTo("systolic is at least 180 or ((not vital rested) and surgery date within 6 weeks"
                        + " and steroid since at least 1 year and 3 months and 1 day ago and onset is sudden"
                        + " and (at least 1 of: always))");
        assertThat(criterion.facts())
                .extracting(FactId::value)
                .containsExactly("systolic", "vital.rested", "surgery-date", "steroid-since", "onset");
    }

    @Test
    void structure_is_checked_when_it_is_made() {
        assertThatThrownBy(Criterion::all).hasMessage("of: must be at least one criterion");
        assertThatThrownBy(Criterion::any).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Criterion.atLeast(2, new Criterion.Always())).hasMessageContaining("count");
        assertThatThrownBy(() -> Criterion.atLeast(0, new Criterion.Always())).hasMessageContaining("count");
        assertThatThrownBy(() -> new FactCriterion.OneOf(X, Set.of())).hasMessageContaining("codes");
        assertThatThrownBy(() -> new FactCriterion.Within(X, Period.ZERO)).hasMessageContaining("period");
        assertThatThrownBy(() -> new FactCriterion.AtLeastAgo(X, Period.ofDays(-1)))
                .hasMessageContaining("period");
    }

    @Test
    void check_finds_unknown_facts_wrong_types_and_unknown_codes() {
        Catalog<FactId, Fact> facts = Catalog.<FactId, Fact>builder("facts", "1", TODAY)
                .add(X, Fact.builder().id(X).label("x").type(FactType.BOOLEAN).build())
                .add(
                        FactId.of("onset"),
                        Fact.builder()
                                .id(FactId.of("onset"))
                                .label("onset")
                                .type(FactType.CODE)
                                .addCodes("sudden")
                                .build())
                .build();
        Criterion criterion = Criterion.all(
                Criterion.present("x"),
                Criterion.not(Criterion.compare("x", Comparison.AT_LEAST, "1")),
                Criterion.present("y"),
                new FactCriterion.OneOf(FactId.of("onset"), Set.of("sudden", "slow")));

        assertThat(criterion.check(facts))
                .extracting(Issue::code, Issue::path)
                .containsExactly(
                        tuple("criterion.wrong-type", "/of/1/of/fact"),
                        tuple("criterion.unknown-fact", "/of/2/fact"),
                        tuple("criterion.unknown-code", "/of/3/codes"));
    }
}
