package org.openmassage.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, false",
        "2024-02, 2024-02-01, 2024-02-29, false",
        "2023-02, 2023-02-01, 2023-02-28, false",
        "2024-02-29, 2024-02-29, 2024-02-29, true",
        "1800, 1800-01-01, 1800-12-31, false",
        "2999-12-31, 2999-12-31, 2999-12-31, true"
    })
    void a_date_is_every_day_that_it_may_mean(String text, LocalDate earliest, LocalDate latest, boolean complete) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isComplete()).isEqualTo(complete);
        assertThat(date.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2023-02-29", "2024-2", "2024-02-30", "1799", "3000", "20240501", "+2024"})
    void parse_refuses_what_is_no_date_without_echoing_it(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith("date: must be ");
    }

    @Property
    void parse_reads_what_it_writes(@ForAll @DateRange(min = "1800-01-01", max = "2999-12-31") LocalDate day) {
        for (PartialDate date : new PartialDate[] {
            PartialDate.of(day), PartialDate.of(java.time.YearMonth.from(day)), PartialDate.of(java.time.Year.from(day))
        }) {
            assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
            assertThat(day).isBetween(date.earliest(), date.latest());
        }
    }
}
