package org.openmassage.billing.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProviderTaxonomyCode;

class CodeListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02", "03", "10", "11", "12", "13", "14", "15", "16", "18", "19", "20", "21", "22", "26", "27", "31",
                "32", "33", "34", "49", "61", "62", "71", "72", "99"
            })
    void place_of_service_is_listed(String code) {
        assertThat(CodeLists.placesOfService().find(PlaceOfService.parse(code))).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"02, false", "10, false", "11, true", "12, true", "99, true"})
    void care_at_a_distance_does_not_fit_massage(String code, boolean fits) {
        assertThat(CodeLists.placesOfService().get(PlaceOfService.parse(code)).fitsMassage())
                .contains(fits);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "02, 2016-12-31, false", "02, 2017-01-01, true",
        "10, 2021-12-31, false", "10, 2022-01-01, true",
        "27, 2023-09-30, false", "27, 2023-10-01, true",
        "11, 2000-01-01, true",
    })
    void place_of_service_has_its_dates(String code, LocalDate on, boolean inForce) {
        assertThat(CodeLists.placesOfService().get(PlaceOfService.parse(code)).isInForceOn(on))
                .isEqualTo(inForce);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "XE, 2014-12-31, false", "XE, 2015-01-01, true",
        "CQ, 2019-12-31, false", "CQ, 2020-01-01, true",
        "59, 2010-01-01, true",
    })
    void modifier_has_its_dates(String code, LocalDate on, boolean inForce) {
        assertThat(CodeLists.modifiers().get(Modifier.parse(code)).isInForceOn(on))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQ", "CO"})
    void modifiers_of_therapy_assistants_never_fit_a_massage_therapist(String code) {
        assertThat(CodeLists.modifiers().get(Modifier.parse(code)).fitsMassage())
                .contains(false);
    }

    @Test
    void whether_the_modifier_of_a_plan_of_care_fits_is_left_to_the_payer() {
        assertThat(CodeLists.modifiers().get(Modifier.parse("GP")).fitsMassage())
                .isEqualTo(Optional.empty());
    }

    @Test
    void massage_therapist_has_a_taxonomy_code() {
        assertThat(CodeLists.providerTaxonomy().get(ProviderTaxonomyCode.parse("225700000X")))
                .satisfies(entry -> assertThat(entry.label()).isEqualTo("massage therapist"))
                .satisfies(entry -> assertThat(entry.fitsMassage()).contains(true));
    }

    @Test
    void every_entry_has_a_citation_that_exists_or_says_that_it_is_unconfirmed() {
        assertThat(Stream.of(CodeLists.placesOfService(), CodeLists.modifiers(), CodeLists.providerTaxonomy())
                        .flatMap(list -> list.stream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(entry -> {
                    assertThat(entry.basis().citations())
                            .allMatch(id -> BillingCitations.standard().contains(id));
                    assertThat(entry.basis().citations().isEmpty())
                            .as(entry.code())
                            .isEqualTo(entry.basis().status() == Status.UNCONFIRMED);
                });
    }
}
