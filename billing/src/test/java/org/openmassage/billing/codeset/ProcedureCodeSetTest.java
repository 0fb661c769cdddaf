package org.openmassage.billing.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;

class ProcedureCodeSetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCodeSet STANDARD = ProcedureCodeSet.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97032", "97033", "97034", "97035", "97036", "97110", "97112", "97113", "97116", "97124", "97140",
                "97530", "97535", "97542", "97750", "97755", "97760", "97761", "97763", "S8948"
            })
    void service_of_a_15_minute_code_is_timed(String code) {
        assertThat(STANDARD.service(ProcedureCode.parse(code), 20, DAY))
                .map(ServiceMinutes::timed)
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97010", "97012", "97014", "97016", "97018", "97022", "97024", "97026", "97028", "97037", "97150",
                "97161", "97162", "97163", "97164", "98925", "98926", "98927", "98928", "98929", "98940", "98941",
                "98942", "98943", "20560", "20561", "G0283"
            })
    void service_of_a_service_based_code_is_untimed(String code) {
        assertThat(STANDARD.service(ProcedureCode.parse(code), 20, DAY))
                .map(ServiceMinutes::timed)
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97039", "97139"})
    void unlisted_code_is_counted_once_and_known_to_want_a_report(String code) {
        assertThat(STANDARD.find(ProcedureCode.parse(code), DAY))
                .map(ProcedureEntry::timing)
                .contains(ProcedureTiming.UNLISTED);
        assertThat(STANDARD.service(ProcedureCode.parse(code), 20, DAY))
                .map(ServiceMinutes::timed)
                .contains(false);
    }

    @Test
    void shipped_codes_are_those_of_the_three_lists_and_no_other() {
        Map<ProcedureTiming, Long> counts = STANDARD.catalog().stream()
                .collect(Collectors.groupingBy(ProcedureEntry::timing, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        ProcedureTiming.QUARTER_HOUR, 20L,
                        ProcedureTiming.SERVICE, 27L,
                        ProcedureTiming.UNLISTED, 2L));
    }

    @Test
    void only_three_codes_belong_to_massage_therapy_without_question() {
        assertThat(STANDARD.catalog().stream()
                        .filter(ProcedureEntry::massageTherapy)
                        .map(entry -> entry.code().value()))
                .containsExactlyInAnyOrder("97010", "97124", "97140");
    }

    @Test
    void find_of_an_unknown_code_is_empty() {
        assertThat(STANDARD.find(ProcedureCode.parse("99213"), DAY)).isEmpty();
    }

    @Test
    void an_overlay_of_the_caller_wins_by_date() {
        ProcedureCode code = ProcedureCode.parse("97140");
        ProcedureEntry ended = ProcedureEntry.builder()
                .code(code)
                .label("the clinic's own label")
                .timing(ProcedureTiming.SERVICE)
                .inForce(new Period(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 31))))
                .basis(Basis.builder().status(Status.UNCONFIRMED).build())
                .build();
        Catalog<ProcedureCode, ProcedureEntry> clinic = Catalog.<ProcedureCode, ProcedureEntry>builder(
                        "clinic", "1", DAY)
                .add(code, ended)
                .build();

        ProcedureCodeSet both = ProcedureCodeSet.of(STANDARD.catalog().combinedWith(clinic));

        assertThat(both.find(code, LocalDate.of(2026, 1, 31)))
                .map(ProcedureEntry::timing)
                .contains(ProcedureTiming.SERVICE);
        assertThat(both.find(code, LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void every_citation_of_an_entry_exists() {
        assertThat(STANDARD.catalog().stream().flatMap(entry -> entry.basis().citations().stream()))
                .allMatch(id -> BillingCitations.standard().contains(id));
        assertThat(STANDARD.catalog().size()).isGreaterThan(40);
    }
}
