package org.openmassage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionCode;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** The diagnosis codes of the conditions and the shipped part of ICD-10-CM, which know nothing of one another, agree. */
class ConditionCodesTest {
    private static final LocalDate RELEASE = LocalDate.of(2021, 10, 1);

    static Stream<Condition> conditions() {
        return ClinicalKnowledge.standard().conditions().stream();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_code_of_a_condition_is_billable_on_its_first_and_last_day_and_not_beyond(Condition condition) {
        assertThat(condition.codes()).isNotEmpty().allSatisfy(code -> {
            LocalDate first = code.validFrom().filter(RELEASE::isBefore).orElse(RELEASE);
            assertThat(on(code, first)).as("%s on %s", code, first).isIn(billableBy(code, first));
            code.validTo().filter(last -> !last.isBefore(RELEASE)).ifPresent(last -> {
                assertThat(on(code, last)).as("%s on %s", code, last).isEqualTo(DiagnosisValidity.BILLABLE);
                assertThat(on(code, last.plusDays(1)))
                        .as("%s after its end", code)
                        .isNotEqualTo(DiagnosisValidity.BILLABLE);
            });
            code.validFrom()
                    .filter(RELEASE::isBefore)
                    .ifPresent(start -> assertThat(on(code, start.minusDays(1)))
                            .as("%s before its start", code)
                            .isEqualTo(DiagnosisValidity.NOT_IN_FORCE));
        });
    }

    private static List<DiagnosisValidity> billableBy(ConditionCode code, LocalDate day) {
        return code.isValidOn(day) ? List.of(DiagnosisValidity.BILLABLE) : List.of(DiagnosisValidity.HEADER);
    }

    private static DiagnosisValidity on(ConditionCode code, LocalDate day) {
        return DiagnosisCodeSet.subset().statusOf(code.code(), day).status();
    }
}
