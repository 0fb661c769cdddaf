package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.FactValue;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.Exclusion;
import org.openmassage.protocols.knowledge.RuleInForce;

/** What each technique avoids, by the numbers of the contraindication table, holds in a screening in which the rule is true. */
class TechniqueAvoidTest {
    /**
     * Pairs in which the table asks for care and not for another technique: work in pregnancy and after cancer is made for
     * these patients and keeps to their limits; contract-relax avoids the held breath only, shiatsu certain points only.
     */
    private static final Map<String, Set<String>> CARE = Map.of(
            "PRE", Set.of("C51", "C52", "C53"),
            "ONC", Set.of("C22", "C23", "C24", "C25", "C26", "C27", "C28", "C29", "C30"),
            "PNF", Set.of("C10"),
            "SHI", Set.of("C51"));

    @ParameterizedTest
    @CsvSource({
        "EFF, C3 C4 C5 C6 C7 C33",
        "PET, C20 C22 C36",
        "TAP, C39 C53 C78",
        "VIB, C3 C18",
        "ROC, C37 C63",
        "COM, C3 C7",
        "DTM, C20 C21 C22 C39 C40",
        "CFF, C20 C36 C40",
        "LFS, C20 C36",
        "MFRD, C20 C33 C40",
        "MFRI, C33",
        "SKR, C33 C40",
        "CTM, C33 C51",
        "TRP, C20 C22 C48",
        "NMT, C20 C22",
        "PIR, C37 C57 C63",
        "RI, C37 C63",
        "PNF, C10 C37",
        "SCS, C17 C63",
        "PIN, C20 C36",
        "STR, C64 C36 C57",
        "JM12, C26 C37 C63",
        "JM34, C39 C57 C64",
        "TRX, C17 C63 C39",
        "MLD, C3 C13 C32 C76",
        "SCR, C33 C56",
        "IAS, C20 C31 C38 C40",
        "CUP, C18 C20 C23 C30 C31 C76",
        "KT, C33 C25",
        "CST, C15",
        "REF, C3 C33",
        "SHI, C20 C51",
        "THA, C39 C52 C64",
        "SPO, C36",
        "PRE, C51 C52 C53 C54",
        "ONC, C22 C23 C24 C25 C26 C27 C28 C29 C30",
        "ABD, C14 C54 C55 C58 C59",
        "HOT, C36 C48 C49 C66",
        "CRY, C48 C49 C50",
        "CON, C48 C49 C50",
        "PAR, C33 C48 C66"
    })
    void what_a_technique_avoids_is_kept_from_it(String abbreviation, String avoids) {
        Technique technique = technique(abbreviation);
        for (String factsId : avoids.split(" ", -1)) {
            List<RuleInForce> rules = rules(factsId);
            assertThat(rules).as(factsId).isNotEmpty();
            rules.forEach(rule -> {
                ScreeningRecord record = screened(rule);
                ScreeningFinding finding = finding(record, rule);
                boolean kept = CARE.getOrDefault(abbreviation, Set.of()).contains(factsId)
                        ? limits(finding).anyMatch(limits -> !limits.unlimited())
                                || !finding.advice().isEmpty()
                                || !record.decision().allowsSession()
                        : rule.excludes(technique).equals(Optional.of(Exclusion.NO_SESSION))
                                ? !record.decision().allowsSession()
                                : limits(finding).anyMatch(technique::isForbiddenBy);
                assertThat(kept).as(rule.id() + " and " + abbreviation).isTrue();
            });
        }
    }

    @Test
    void exclusions_say_what_a_screening_forbids() {
        RuleSweepTest.rules().forEach(rule -> {
            ScreeningFinding finding = finding(screened(rule), rule);
            Someone.KNOWLEDGE.techniques().stream().forEach(technique -> {
                Exclusion exclusion =
                        Someone.KNOWLEDGE.exclusions(technique.id()).get(rule.id());
                if (exclusion != Exclusion.NO_SESSION) {
                    assertThat(technique.isForbiddenBy(finding.limits()))
                            .as(rule.id() + " and " + technique)
                            .isEqualTo(exclusion == Exclusion.NOT_IN_SESSION);
                    assertThat(limits(finding).anyMatch(technique::isForbiddenBy))
                            .as(rule.id() + " and " + technique)
                            .isEqualTo(exclusion != null);
                }
            });
        });
    }

    @Test
    void exclusions_tell_how_far_a_rule_reaches() {
        assertThat(Someone.KNOWLEDGE.exclusions(TechniqueId.of("stretching")))
                .containsEntry(RuleId.of("hypermobility"), Exclusion.NOT_IN_SESSION)
                .containsEntry(RuleId.of("joint-replacement"), Exclusion.NOT_AT_SITE)
                .containsEntry(RuleId.of("fever"), Exclusion.NO_SESSION)
                .doesNotContainKey(RuleId.of("antiplatelet"));
        assertThat(Someone.KNOWLEDGE.exclusions(TechniqueId.of("deep-tissue")))
                .containsEntry(RuleId.of("antiplatelet"), Exclusion.NOT_IN_SESSION)
                .containsEntry(RuleId.of("lymphedema"), Exclusion.NOT_AT_SITE);
    }

    private static Stream<TreatmentLimits> limits(ScreeningFinding finding) {
        return Stream.concat(
                Stream.of(finding.limits()), finding.siteLimits().stream().map(site -> site.limits()));
    }

    private static ScreeningFinding finding(ScreeningRecord record, RuleInForce rule) {
        return record.findings().stream()
                .filter(found -> found.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " does not fire"));
    }

    private static ScreeningRecord screened(RuleInForce rule) {
        Someone someone = Someone.healthy();
        Map<String, Reading> firing = new LinkedHashMap<>(RuleSweepTest.firing(rule));
        LocalDate born = Optional.ofNullable(firing.remove("age"))
                .flatMap(Reading::value)
                .map(age ->
                        Someone.DAY.minusYears(((FactValue.Amount) age).value().intValue()))
                .orElse(Someone.BORN);
        firing.forEach(someone::with);
        return Screening.with(Someone.KNOWLEDGE)
                .screen(someone.request().build().withBirthDate(born));
    }

    private static Technique technique(String abbreviation) {
        return Someone.KNOWLEDGE.techniques().stream()
                .filter(technique -> technique.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleInForce> rules(String factsId) {
        return RuleSweepTest.rules().stream()
                .filter(rule -> rule.contraindication().factsId().equals(Optional.of(factsId)))
                .toList();
    }
}
