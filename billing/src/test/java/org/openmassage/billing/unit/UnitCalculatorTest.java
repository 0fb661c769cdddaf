package org.openmassage.billing.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.json.Documents;

class UnitCalculatorTest {
    private static final ProcedureCode EXERCISE = ProcedureCode.parse("97110");
    private static final ProcedureCode REEDUCATION = ProcedureCode.parse("97112");
    private static final ProcedureCode MANUAL = ProcedureCode.parse("97140");
    private static final ProcedureCode HOT_PACK = ProcedureCode.parse("97010");

    /** The rows of the table: minutes by code, units by code, "c" for a place in a tie and the units to place. */
    @ParameterizedTest(name = "{0} is {1} by CMS and {2} by midpoint")
    @CsvSource({
        "97140=7,                                97140=0,                            97140=0",
        "97140=8,                                97140=1,                            97140=1",
        "97140=22,                               97140=1,                            97140=1",
        "97140=23,                               97140=2,                            97140=2",
        "97140=37,                               97140=2,                            97140=2",
        "97140=38,                               97140=3,                            97140=3",
        "97140=52,                               97140=3,                            97140=3",
        "97140=53,                               97140=4,                            97140=4",
        "97140=60,                               97140=4,                            97140=4",
        "97140=67,                               97140=4,                            97140=4",
        "97140=68,                               97140=5,                            97140=5",
        "97140=82,                               97140=5,                            97140=5",
        "97140=83,                               97140=6,                            97140=6",
        "97140=97,                               97140=6,                            97140=6",
        "97140=98,                               97140=7,                            97140=7",
        "97140=112,                              97140=7,                            97140=7",
        "97140=113,                              97140=8,                            97140=8",
        "97140=127,                              97140=8,                            97140=8",
        "97140=128,                              97140=9,                            97140=9",
        "97112=24 97110=23,                      97112=2 97110=1,                    97112=2 97110=2",
        "97112=20 97110=20,                      97112=1 97110=1 tie(97112 97110)=1, 97112=1 97110=1",
        "97110=33 97140=7,                       97110=2 97140=1,                    97110=2 97140=0",
        "97110=18 97140=13 97116=10 97035=8,     97110=1 97140=1 97116=1 97035=0,    97110=1 97140=1 97116=1 97035=1",
        "97112=7 97110=7 97140=7,                97112=0 97110=0 97140=0 tie(97112 97110 97140)=1, 97112=0 97110=0 97140=0",
        "97112=10 97110=10,                      97112=0 97110=0 tie(97112 97110)=1, 97112=1 97110=1",
        "97112=8 97110=8 97140=8,                97112=0 97110=0 97140=0 tie(97112 97110 97140)=2, 97112=1 97110=1 97140=1",
        "97112=22 97110=22,                      97112=1 97110=1 tie(97112 97110)=1, 97112=1 97110=1",
        "97110=7 97140=8,                        97110=0 97140=1,                    97110=0 97140=1",
        "97110=38 97140=7,                       97110=3 97140=0,                    97110=3 97140=0",
        "97110=15 97140=4 97116=4,               97110=1 97140=0 97116=0 tie(97140 97116)=1, 97110=1 97140=0 97116=0",
        "97110=16 97140=16 97116=16,             97110=1 97140=1 97116=1,            97110=1 97140=1 97116=1",
        "97110=6 97140=5,                        97110=1 97140=0,                    97110=0 97140=0",
        "97112=8 97110=8,                        97112=0 97110=0 tie(97112 97110)=1, 97112=1 97110=1",
        "97110=3 97140=4,                        97110=0 97140=0,                    97110=0 97140=0",
    })
    void calculate_gives_the_units_of_the_table(String minutes, String cms, String midpoint) {
        List<ServiceMinutes> services = services(minutes);

        assertThat(written(UnitCalculator.calculate(UnitMethod.CMS, services))).isEqualTo(cms);
        assertThat(written(UnitCalculator.calculate(UnitMethod.AMA, services))).isEqualTo(midpoint);
    }

    @Test
    void calculate_pools_the_sessions_of_a_date_and_adds_the_minutes_of_one_code() {
        UnitCalculation result = UnitCalculator.calculate(
                UnitMethod.CMS,
                List.of(
                        ServiceMinutes.timed(MANUAL, 7).withSession("morning"),
                        ServiceMinutes.timed(MANUAL, 8).withSession("evening")));

        assertThat(written(result)).isEqualTo("97140=1");
        assertThat(result.units())
                .singleElement()
                .extracting(CodeUnits::minutes)
                .isEqualTo(15);
    }

    @Test
    void calculate_never_pools_two_providers() {
        UnitCalculation result = UnitCalculator.calculate(
                UnitMethod.CMS,
                List.of(
                        ServiceMinutes.timed(MANUAL, 7).withProvider("a"),
                        ServiceMinutes.timed(MANUAL, 7).withProvider("b")));

        assertThat(result.totalMinutes()).isEqualTo(14);
        assertThat(result.totalUnits()).isZero();
        assertThat(result.units()).extracting(CodeUnits::provider).doesNotHaveDuplicates();
    }

    @Test
    void calculate_counts_untimed_minutes_toward_the_total_time_only() {
        UnitCalculation result = UnitCalculator.calculate(
                UnitMethod.CMS, List.of(ServiceMinutes.timed(MANUAL, 20), ServiceMinutes.untimed(HOT_PACK, 10)));

        assertThat(result.totalMinutes()).isEqualTo(30);
        assertThat(result.timedMinutes()).isEqualTo(20);
        assertThat(result.totalUnits()).isEqualTo(1);
        assertThat(written(result)).isEqualTo("97140=1");
        assertThat(result.untimed()).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo(HOT_PACK);
            assertThat(entry.units()).isEqualTo(1);
        });
        assertThat(result.unitsOf(HOT_PACK)).isEqualTo(1);
    }

    @Test
    void calculate_refuses_a_code_both_timed_and_untimed() {
        List<ServiceMinutes> services = List.of(ServiceMinutes.timed(MANUAL, 8), ServiceMinutes.untimed(MANUAL, 8));

        assertThatThrownBy(() -> UnitCalculator.calculate(UnitMethod.CMS, services))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("services: a code is given both as timed and as untimed");
    }

    @Test
    void calculate_of_nothing_is_nothing() {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, List.of());

        assertThat(result.totalUnits()).isZero();
        assertThat(result.units()).isEmpty();
        assertThat(result.trace()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: methods differ {1}")
    @CsvSource({
        "97112=24 97110=23, true",
        "97110=33 97140=7, true",
        "97112=10 97110=10, true",
        "97112=20 97110=20, true",
        "97110=15 97140=4 97116=4, true",
        "97110=16 97140=16 97116=16, false",
        "97140=60, false",
        "97110=7 97140=8, false",
        "97110=38 97140=7, false",
    })
    void calculate_warns_exactly_when_the_methods_differ(String minutes, boolean differ) {
        for (UnitMethod method : UnitMethod.values()) {
            UnitCalculation result = UnitCalculator.calculate(method, services(minutes));

            assertThat(result.issues().has(UnitIssue.METHODS_DIFFER.code())).isEqualTo(differ);
        }
    }

    @Test
    void trace_tells_each_step_and_what_would_change_it() {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, services("97110=33 97140=7"));

        assertThat(result.trace())
                .extracting(UnitStep::because)
                .containsExactly(
                        "40 timed minutes earn 3 units; 13 more would earn another.",
                        "97110 has 33 minutes: 2 whole quarter hours, remainder 3.",
                        "97140 has 7 minutes: 0 whole quarter hours, remainder 7.",
                        "A unit left over goes to 97140: its remainder of 7 minutes is among the largest.");
        assertThat(result.trace()).extracting(UnitStep::source).containsOnly(UnitMethod.CMS.source());
    }

    @Test
    void resolve_places_the_tied_unit_where_a_person_says() {
        UnitCalculation open = UnitCalculator.calculate(UnitMethod.CMS, services("97112=20 97110=20"));

        UnitCalculation settled = open.resolve(UnitDecision.of(EXERCISE));

        assertThat(open.settled()).isFalse();
        assertThat(settled.settled()).isTrue();
        assertThat(settled.unitsOf(EXERCISE)).isEqualTo(2);
        assertThat(settled.unitsOf(REEDUCATION)).isEqualTo(1);
        assertThat(settled.totalUnits()).isEqualTo(open.totalUnits());
        assertThat(settled.trace()).last().extracting(UnitStep::rule).isEqualTo("decision");
    }

    @Test
    void resolve_refuses_a_decision_that_does_not_answer_the_choice() {
        UnitCalculation open = UnitCalculator.calculate(UnitMethod.CMS, services("97112=20 97110=20"));

        assertThatThrownBy(() -> open.resolve(UnitDecision.of(MANUAL))).hasMessageContaining("not in the choice");
        assertThatThrownBy(() -> open.resolve(UnitDecision.of(EXERCISE, REEDUCATION)))
                .hasMessageContaining("as many codes");
        assertThatThrownBy(() -> open.resolve(UnitDecision.of(EXERCISE)).resolve(UnitDecision.of(EXERCISE)))
                .hasMessageContaining("no open choice");
    }

    @Test
    void service_refuses_minutes_below_zero_without_naming_the_value() {
        assertThatThrownBy(() -> ServiceMinutes.timed(MANUAL, -17))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minutes")
                .hasMessageNotContaining("17");
        assertThatThrownBy(() -> ServiceMinutes.timed(MANUAL, 1441)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calculation_is_written_as_this_json_and_read_back() {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, services("97112=10 97110=10"));

        assertThat(Documents.write(result.withTrace().withIssues(Issues.none())))
                .startsWith("{\"method\":\"cms\",\"totalMinutes\":20,\"timedMinutes\":20,\"totalUnits\":1,"
                        + "\"units\":[{\"code\":\"97112\",\"units\":0,\"minutes\":10},"
                        + "{\"code\":\"97110\",\"units\":0,\"minutes\":10}],"
                        + "\"choices\":[{\"codes\":[\"97112\",\"97110\"],\"unitsToPlace\":1}]");
        assertThat(Documents.read(Documents.write(result), UnitCalculation.class))
                .isEqualTo(result);
    }

    @Test
    void toString_shows_the_type_only() {
        UnitCalculation result = UnitCalculator.calculate(UnitMethod.CMS, services("97112=20 97110=20"));

        assertThat(result).hasToString("UnitCalculation");
        assertThat(result.choices()).first().hasToString("UnitChoice");
        assertThat(result.units()).first().hasToString("CodeUnits");
        assertThat(result.trace()).first().hasToString("UnitStep");
        assertThat(ServiceMinutes.timed(MANUAL, 9)).hasToString("ServiceMinutes");
    }

    private static List<ServiceMinutes> services(String minutes) {
        List<ServiceMinutes> services = new ArrayList<>();
        Matcher each = Pattern.compile("(\\w{5})=(\\d+)").matcher(minutes);
        while (each.find()) {
            services.add(ServiceMinutes.timed(ProcedureCode.parse(each.group(1)), Integer.parseInt(each.group(2))));
        }
        return services;
    }

    private static String written(UnitCalculation result) {
        List<String> parts = new ArrayList<>();
        result.units().forEach(entry -> parts.add(entry.code() + "=" + entry.units()));
        result.choices()
                .forEach(choice -> parts.add("tie("
                        + choice.codes().stream().map(ProcedureCode::value).collect(Collectors.joining(" "))
                        + ")=" + choice.unitsToPlace()));
        return String.join(" ", parts);
    }
}
