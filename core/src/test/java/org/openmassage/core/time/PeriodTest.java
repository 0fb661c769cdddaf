package org.openmassage.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void precedes_wants_an_end_before_the_start_of_the_next() {
        Period march = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

        assertThat(march.precedes(Period.from(LocalDate.of(2026, 4, 1)))).isTrue();
        assertThat(march.precedes(Period.from(LocalDate.of(2026, 3, 31)))).isFalse();
        assertThat(march.precedes(new Period(Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(Period.from(LocalDate.of(2026, 3, 1)).precedes(Period.from(LocalDate.of(2026, 4, 1))))
                .isFalse();
    }

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void both_ends_are_included() {
        Period period = Period.of(FIRST, LEAP_DAY);
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LEAP_DAY)).isTrue();
        assertThat(period.contains(MARCH)).isFalse();
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void an_open_end_never_ends() {
        assertThat(Period.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void periods_overlap_when_they_share_a_day() {
        assertThat(Period.of(FIRST, LEAP_DAY).overlaps(Period.of(LEAP_DAY, MARCH)))
                .isTrue();
        assertThat(Period.of(FIRST, FIRST).overlaps(Period.of(LEAP_DAY, MARCH))).isFalse();
        assertThat(Period.from(MARCH).overlaps(Period.of(FIRST, LEAP_DAY))).isFalse();
        assertThat(new Period(Optional.empty(), Optional.empty()).overlaps(Period.of(FIRST, FIRST)))
                .isTrue();
    }

    @Test
    void an_end_before_the_start_is_refused_without_the_dates() {
        assertThatThrownBy(() -> Period.of(MARCH, FIRST)).hasMessage("end: must be on or after the start");
    }
}
