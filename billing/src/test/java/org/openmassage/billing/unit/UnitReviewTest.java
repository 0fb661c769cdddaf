package org.openmassage.billing.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.code.ProcedureCode;

class UnitReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCode MANUAL = ProcedureCode.parse("97140");
    private static final ProcedureCode MASSAGE = ProcedureCode.parse("97124");
    private static final ProcedureCode HOT_PACK = ProcedureCode.parse("97010");

    private static Stream<String[]> pairs(String text) {
        List<String[]> pairs = new ArrayList<>();
        Matcher each = Pattern.compile("(\\w{5})=(\\d+)").matcher(text);
        while (each.find()) {
            pairs.add(new String[] {each.group(1), each.group(2)});
        }
        return pairs.stream();
    }

    private static List<ServiceMinutes> minutes(String text) {
        return pairs(text)
                .map(pair -> pair[0].equals("97010")
                        ? ServiceMinutes.untimed(HOT_PACK, Integer.parseInt(pair[1]))
                        : ServiceMinutes.timed(ProcedureCode.parse(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    private static List<BilledUnits> lines(String text) {
        return pairs(text)
                .map(pair -> BilledUnits.of(ProcedureCode.parse(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    private static List<String> found(UnitMethod method, LocalDate on, String minutes, String lines) {
        return UnitReview.of(method, on, minutes(minutes), lines(lines)).stream()
                .map(issue -> issue.code().replace("units.", "") + " " + issue.path())
                .toList();
    }

    @ParameterizedTest(name = "{0} minutes {1} billed {2}: {3}")
    @CsvSource({
        "CMS, 97140=60,          97140=4,          ''",
        "CMS, 97140=60,          97140=5,          over-minutes /lines/0/units",
        "CMS, 97140=60,          97140=3,          under-minutes /lines/0/units",
        "CMS, 97112=24 97110=23, 97112=2 97110=1,  ''",
        "CMS, 97112=24 97110=23, 97112=2 97110=2,  over-minutes /lines/1/units",
        "AMA, 97112=24 97110=23, 97112=2 97110=2,  ''",
        "CMS, 97112=20 97110=20, 97112=2 97110=1,  ''",
        "CMS, 97112=20 97110=20, 97112=1 97110=2,  ''",
        "CMS, 97112=20 97110=20, 97112=2 97110=2,  over-total /lines/1/units",
        "CMS, 97140=20,          97124=1,          no-minutes /lines/0/code; not-billed /lines",
        "CMS, 97140=20,          '',               not-billed /lines",
        "CMS, 97140=7,           '',               ''",
        "CMS, 97140=30 97010=10, 97140=2 97010=1,  ''",
        "CMS, 97140=30 97010=40, 97140=2 97010=2,  service-repeated /lines/1/units",
    })
    void review_holds_lines_against_minutes(UnitMethod method, String minutes, String lines, String expected) {
        assertThat(String.join("; ", found(method, DAY, minutes, lines))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2021-04-18, ''", "2021-04-19, split-line /lines/1/code"})
    void timed_code_is_one_line_a_date_from_its_day(LocalDate on, String expected) {
        assertThat(String.join("; ", found(UnitMethod.CMS, on, "97140=60", "97140=2 97140=2")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "97112=1 97112=1 97110=1, ''",
        "97112=1 97112=1 97110=2, over-total /lines/2/units",
        "97112=1 97112=1 97110=1 97110=1, over-total /lines/2/units",
        "97112=2 97112=1 97110=1, over-minutes /lines/0/units",
    })
    void lines_that_were_still_split_count_together_in_a_tie(String lines, String expected) {
        assertThat(String.join("; ", found(UnitMethod.CMS, LocalDate.of(2021, 4, 18), "97112=20 97110=20", lines)))
                .isEqualTo(expected);
    }

    @Test
    void providers_have_their_own_lines() {
        List<ServiceMinutes> services = List.of(
                ServiceMinutes.timed(MANUAL, 30).withProvider("a"),
                ServiceMinutes.timed(MANUAL, 15).withProvider("b"));

        assertThat(UnitReview.of(
                        UnitMethod.CMS,
                        DAY,
                        services,
                        List.of(
                                new BilledUnits(MANUAL, 2, Optional.of("a")),
                                new BilledUnits(MANUAL, 1, Optional.of("b")))))
                .isEmpty();
        assertThat(
                        UnitReview.of(
                                        UnitMethod.CMS,
                                        DAY,
                                        services,
                                        List.of(new BilledUnits(MANUAL, 3, Optional.of("a"))))
                                .stream()
                                .map(issue -> issue.code()))
                .containsExactly("units.over-minutes", "units.not-billed");
    }

    @ParameterizedTest(name = "{0} units are {1} to {2} minutes")
    @CsvSource({"0,0,7", "1,8,22", "2,23,37", "3,38,52", "4,53,67", "5,68,82", "6,83,97", "7,98,112", "8,113,127"})
    void minutes_of_units_are_the_intervals_of_the_manual(int units, int least, int most) {
        MinuteRange range = MinuteRange.of(units);

        assertThat(range).isEqualTo(new MinuteRange(least, most));
        assertThat(range.contains(least)).isTrue();
        assertThat(range.contains(most)).isTrue();
        assertThat(range.contains(most + 1)).isFalse();
    }

    @ParameterizedTest(name = "{0}, {1}: {2} units of {3} need {4}, possible {5}")
    @CsvSource({
        "CMS, '',                 1, 97140, 8,  ",
        "CMS, 97140=30,           4, 97140, 53, ",
        "AMA, 97140=30,           4, 97140, 53, ",
        "CMS, 97110=33,           1, 97140, 5,  ",
        "CMS, 97112=20,           2, 97110, 21, 20",
        "AMA, 97112=20,           2, 97110, 23, ",
        "CMS, 97112=24 97110=23,  2, 97110, 25, 24",
        "CMS, 97110=7,            1, 97140, 8,  7",
        "CMS, 97010=30,           1, 97140, 8,  ",
        "CMS, '',                90, 97140, 1343, ",
    })
    void minutes_that_a_unit_would_need(
            UnitMethod method, String minutes, int units, String code, Integer certain, Integer possible) {
        MinutesNeeded needed = MinutesNeeded.of(method, minutes(minutes), ProcedureCode.parse(code), units);

        assertThat(needed.certain()).isEqualTo(Optional.ofNullable(certain));
        assertThat(needed.possible()).isEqualTo(Optional.ofNullable(possible));
    }

    @Test
    void minutes_needed_count_from_those_given() {
        MinutesNeeded needed = MinutesNeeded.of(UnitMethod.CMS, minutes("97140=50"), MANUAL, 4);

        assertThat(needed.given()).isEqualTo(50);
        assertThat(needed.more()).contains(3);
        assertThat(MinutesNeeded.of(UnitMethod.CMS, minutes("97140=60"), MANUAL, 4)
                        .more())
                .contains(0);
        assertThat(MinutesNeeded.of(UnitMethod.CMS, List.of(), MANUAL, 97).certain())
                .isEmpty();
        assertThatThrownBy(() -> MinutesNeeded.of(UnitMethod.CMS, List.of(), MANUAL, 0))
                .hasMessageContaining("units");
        assertThatThrownBy(() -> MinutesNeeded.of(
                        UnitMethod.CMS,
                        List.of(
                                ServiceMinutes.timed(MANUAL, 8).withProvider("a"),
                                ServiceMinutes.timed(MANUAL, 8).withProvider("b")),
                        MANUAL,
                        1))
                .hasMessageContaining("services");
        assertThatThrownBy(() -> MinutesNeeded.of(UnitMethod.CMS, minutes("97010=30"), HOT_PACK, 1))
                .hasMessageContaining("timed");
    }

    @ParameterizedTest(name = "{0}: {1} then {2} agree: {3}")
    @CsvSource({
        "97112=24 97110=23, CMS, AMA, false",
        "97112=24 97110=23, AMA, CMS, false",
        "97112=24 97110=23, CMS, CMS, true",
        "97140=60,          CMS, AMA, true",
    })
    void payers_whose_methods_conflict_are_left_to_a_person(
            String minutes, UnitMethod primary, UnitMethod secondary, boolean agree) {
        PayerUnits both = PayerUnits.of(primary, secondary, minutes(minutes));

        assertThat(both.agree()).isEqualTo(agree);
        assertThat(both.issues().has("units.payers-differ")).isEqualTo(!agree);
        assertThat(both.primary().method()).isEqualTo(primary);
        assertThat(both.secondary().method()).isEqualTo(secondary);
    }

    @Test
    void reverse_and_forward_say_the_same() {
        for (int units = 1; units <= 20; units++) {
            int least = MinutesNeeded.of(UnitMethod.CMS, minutes("97112=19"), MASSAGE, units)
                    .certain()
                    .orElseThrow();
            assertThat(unitsWith(least)).isGreaterThanOrEqualTo(units);
            assertThat(unitsWith(least - 1)).isLessThan(units);
        }
    }

    private static int unitsWith(int minutes) {
        return UnitCalculator.calculate(
                        UnitMethod.CMS,
                        List.of(
                                ServiceMinutes.timed(ProcedureCode.parse("97112"), 19),
                                ServiceMinutes.timed(MASSAGE, minutes)))
                .unitsOf(MASSAGE);
    }
}
