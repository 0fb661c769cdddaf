package org.openmassage.billing.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmassage.core.code.ProcedureCode;

class UnitCalculatorProperties {
    private static final List<ProcedureCode> CODES = List.of(
            ProcedureCode.parse("97110"),
            ProcedureCode.parse("97112"),
            ProcedureCode.parse("97116"),
            ProcedureCode.parse("97124"),
            ProcedureCode.parse("97140"));

    @Property
    void cms_units_sum_to_those_of_the_total(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);

        int placed = result.units().stream().mapToInt(CodeUnits::units).sum();
        int open = result.choices().stream().mapToInt(UnitChoice::unitsToPlace).sum();
        assertThat(placed + open).isEqualTo(result.totalUnits()).isEqualTo((result.timedMinutes() + 7) / 15);
    }

    @Property
    void cms_gives_each_code_its_whole_quarter_hours_or_one_more(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);

        for (CodeUnits entry : result.units()) {
            int mostTied =
                    result.choices().stream().anyMatch(choice -> choice.codes().contains(entry.code())) ? 1 : 0;
            assertThat(entry.units()).isBetween(entry.minutes() / 15, entry.minutes() / 15 + 1);
            assertThat(entry.units() + mostTied).isLessThanOrEqualTo(entry.minutes() / 15 + 1);
        }
    }

    @Property
    void cms_gives_no_extra_unit_to_a_remainder_of_zero(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);

        for (CodeUnits entry : result.units()) {
            if (entry.minutes() % 15 == 0) {
                assertThat(entry.units()).isEqualTo(entry.minutes() / 15);
                assertThat(result.choices()).noneMatch(choice -> choice.codes().contains(entry.code()));
            }
        }
    }

    @Property
    void cms_never_prefers_a_smaller_remainder(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);

        for (CodeUnits more : result.units()) {
            for (CodeUnits less : result.units()) {
                if (more.units() > more.minutes() / 15 && less.units() == less.minutes() / 15) {
                    assertThat(more.minutes() % 15).isGreaterThan(less.minutes() % 15);
                }
            }
        }
    }

    @Property
    void cms_ties_are_equal_remainders_and_do_not_depend_on_order(@ForAll("days") List<ServiceMinutes> day) {
        List<ServiceMinutes> reversed = new ArrayList<>(day);
        Collections.reverse(reversed);
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);
        UnitCalculation other = UnitCalculator.calculate(UnitMethod.CMS, reversed);

        assertThat(other.units()).containsExactlyInAnyOrderElementsOf(result.units());
        assertThat(other.choices()).hasSameSizeAs(result.choices());
        for (UnitChoice choice : result.choices()) {
            assertThat(other.choices().get(0).codes()).containsExactlyInAnyOrderElementsOf(choice.codes());
            assertThat(result.units().stream()
                            .filter(entry -> choice.codes().contains(entry.code()))
                            .map(entry -> entry.minutes() % 15)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Property
    void midpoint_gives_each_code_its_own_units_and_no_choice(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.AMA, day);

        assertThat(result.choices()).isEmpty();
        assertThat(result.units()).allMatch(entry -> entry.units() == (entry.minutes() + 7) / 15);
    }

    @Property
    void one_code_alone_is_the_same_by_both_methods(@ForAll("minutes") int minutes) {
        List<ServiceMinutes> day = List.of(ServiceMinutes.timed(CODES.get(0), minutes));

        UnitCalculation cms = UnitCalculator.calculate(UnitMethod.CMS, day);
        assertThat(cms.units())
                .isEqualTo(UnitCalculator.calculate(UnitMethod.AMA, day).units());
        assertThat(cms.issues().isEmpty()).isTrue();
        assertThat(cms.choices()).isEmpty();
    }

    @Property
    void a_settled_choice_places_every_unit(@ForAll("days") List<ServiceMinutes> day) {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, day);
        for (UnitChoice choice : result.choices()) {
            result = result.resolve(UnitDecision.builder()
                    .codes(choice.codes().subList(0, choice.unitsToPlace()))
                    .build());
        }

        assertThat(result.units().stream().mapToInt(CodeUnits::units).sum()).isEqualTo(result.totalUnits());
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 240);
    }

    @Provide
    Arbitrary<List<ServiceMinutes>> days() {
        return Arbitraries.integers()
                .between(0, 60)
                .list()
                .ofMaxSize(CODES.size())
                .map(minutes -> {
                    List<ServiceMinutes> day = new ArrayList<>();
                    for (int i = 0; i < minutes.size(); i++) {
                        day.add(ServiceMinutes.timed(CODES.get(i), minutes.get(i)));
                    }
                    return day;
                });
    }
}
