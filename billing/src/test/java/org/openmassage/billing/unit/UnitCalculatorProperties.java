package org.openmassage.billing.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    /** Sessions of a provider are one day, providers are not. */
    @Property
    void days_of_several_providers_are_those_of_each_alone(@ForAll("shared") List<ServiceMinutes> day) {
        for (UnitMethod method : UnitMethod.values()) {
            UnitCalculation together = UnitCalculator.calculate(method, day);
            int units = 0;
            for (String provider : List.of("a", "b")) {
                List<ServiceMinutes> own = day.stream()
                        .filter(service -> service.provider().equals(Optional.of(provider)))
                        .toList();
                UnitCalculation alone = UnitCalculator.calculate(method, own);
                units += alone.totalUnits();
                assertThat(together.units()).containsAll(alone.units());
                assertThat(together.choices()).containsAll(alone.choices());
                assertThat(alone.units().stream().map(CodeUnits::code)).doesNotHaveDuplicates();
                if (method == UnitMethod.CMS) {
                    assertThat(alone.totalUnits()).isEqualTo((alone.timedMinutes() + 7) / 15);
                }
            }
            assertThat(together.totalUnits()).isEqualTo(units);
            assertThat(together.totalMinutes())
                    .isEqualTo(day.stream().mapToInt(ServiceMinutes::minutes).sum());
        }
    }

    @Property
    void untimed_minutes_change_no_unit_of_a_timed_code(
            @ForAll("days") List<ServiceMinutes> day, @ForAll("minutes") int minutes) {
        List<ServiceMinutes> more = new ArrayList<>(day);
        more.add(ServiceMinutes.untimed(ProcedureCode.parse("97010"), minutes));

        for (UnitMethod method : UnitMethod.values()) {
            UnitCalculation plain = UnitCalculator.calculate(method, day);
            UnitCalculation with = UnitCalculator.calculate(method, more);
            assertThat(with.units()).isEqualTo(plain.units());
            assertThat(with.choices()).isEqualTo(plain.choices());
            assertThat(with.timedMinutes()).isEqualTo(plain.timedMinutes());
            assertThat(with.totalMinutes()).isEqualTo(plain.totalMinutes() + minutes);
        }
    }

    @Provide
    Arbitrary<List<ServiceMinutes>> shared() {
        Arbitrary<ServiceMinutes> services = Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("morning", "evening"))
                .as((code, minutes, provider, session) -> ServiceMinutes.timed(code, minutes)
                        .withProvider(provider)
                        .withSession(session));
        return services.list().ofMaxSize(8);
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
