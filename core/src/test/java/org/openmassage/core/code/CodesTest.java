package org.openmassage.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1245319599", "1679576722", "1558598797"})
    void parse_accepts_npi_whose_check_digit_fits(String number) {
        assertThat(Npi.parse(number).toString()).isEqualTo(number);
        assertThat(Npi.parse(Npi.parse(number).toString())).isEqualTo(Npi.parse(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567891", "1999996666", "1581234567"})
    void parse_rejects_npi_with_bad_check_digit(String number) {
        assertThatThrownBy(() -> Npi.parse(number))
                .isInstanceOf(InvalidCodeException.class)
                .hasMessage("NPI: must be one whose check digit fits");
        assertThat(Npi.find(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9876543210", "123456789", "12345678931", "12345O7893", ""})
    void parse_rejects_npi_of_wrong_form(String number) {
        assertThatThrownBy(() -> Npi.parse(number)).hasMessage("NPI: must be 10 digits that start with 1 or 2");
    }

    @ParameterizedTest
    @CsvSource({
        "M54.50, M54.50, M5450, M54",
        "m5450, M54.50, M5450, M54",
        "S16.1XXD, S16.1XXD, S161XXD, S16",
        "s161xxd, S16.1XXD, S161XXD, S16",
        "M54, M54, M54, M54",
        "M22.2X, M22.2X, M222X, M22",
        "U07.1, U07.1, U071, U07",
        "QA0.0101, QA0.0101, QA00101, QA0",
        "C4A.9, C4A.9, C4A9, C4A"
    })
    void parse_reads_icd_10_cm_with_and_without_dot(String text, String value, String compact, String category) {
        Icd10CmCode code = Icd10CmCode.parse(text);
        assertThat(code.value()).isEqualTo(value);
        assertThat(code.compact()).isEqualTo(compact);
        assertThat(code.category().value()).isEqualTo(category);
        assertThat(Icd10CmCode.parse(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M5", "54.50", "M54.", "M54.50000", "M-54", "MM4.5", "M54.5 0"})
    void parse_rejects_icd_10_cm_of_wrong_form_without_echoing_it(String text) {
        assertThatThrownBy(() -> Icd10CmCode.parse(text))
                .isInstanceOf(InvalidCodeException.class)
                .hasMessage("ICD-10-CM code: must be a letter, a digit (or A), a letter or digit, and after a dot up"
                        + " to 4 more");
    }

    @Test
    void icd_10_cm_code_knows_its_ancestors_and_seventh_character() {
        Icd10CmCode strain = Icd10CmCode.parse("S16.1XXD");
        assertThat(Icd10CmCode.parse("S16.1").isAncestorOf(strain)).isTrue();
        assertThat(strain.isAncestorOf(strain)).isFalse();
        assertThat(Icd10CmCode.parse("S16.2").isAncestorOf(strain)).isFalse();
        assertThat(strain.seventhCharacter()).isEqualTo(Optional.of('D'));
        assertThat(Icd10CmCode.parse("M54.50").seventhCharacter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"97124, false", "97140, false", "g0283, true", "S8948, true", "0552T, false"})
    void parse_reads_procedure_codes(String text, boolean hcpcs) {
        assertThat(ProcedureCode.parse(text).isHcpcsLevelTwo()).isEqualTo(hcpcs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9714", "971400", "X1234", "97 40", "9714é"})
    void parse_rejects_procedure_codes_of_wrong_form(String text) {
        assertThatThrownBy(() -> ProcedureCode.parse(text)).isInstanceOf(InvalidCodeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"72514-3", "44249-1", "44261-6", "69737-5", "70274-6", "82237-9", "97909-6", "11506-3"})
    void parse_accepts_loinc_codes_whose_check_digit_fits(String text) {
        assertThat(LoincCode.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"72514-4", "44249-0", "72514", "-3", "72514-33"})
    void parse_rejects_loinc_codes_that_cannot_be(String text) {
        assertThatThrownBy(() -> LoincCode.parse(text)).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    void small_codes_read_and_write_themselves() {
        assertThat(Modifier.parse("gp")).isEqualTo(Modifier.parse("GP"));
        assertThat(PlaceOfService.parse("11").toString()).isEqualTo("11");
        assertThat(ProviderTaxonomyCode.parse("225700000x").value()).isEqualTo("225700000X");
        assertThatThrownBy(() -> Modifier.parse("G")).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> PlaceOfService.parse("1")).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> ProviderTaxonomyCode.parse("225700000")).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    void tax_number_never_shows_itself() {
        TaxId number = TaxId.ssn("123-45-6789");
        assertThat(number.digits()).isEqualTo("123456789");
        assertThat(number.toString()).isEqualTo("TaxId");
        assertThat(number).isNotEqualTo(TaxId.ein("12-3456789"));
        assertThatThrownBy(() -> TaxId.ein("12345678")).hasMessage("tax number: must be 9 digits");
    }

    @Test
    void coding_reads_what_it_writes() {
        Coding plain = Coding.of(Coding.LOINC, "72514-3");
        Coding shown = new Coding(Coding.ICD_10_CM, "M54.2", Optional.of("Cervicalgia"));
        assertThat(Coding.parse(plain.toString())).isEqualTo(plain);
        assertThat(Coding.parse(shown.toString())).isEqualTo(shown);
        assertThatThrownBy(() -> Coding.of("loinc", "1")).hasMessage("system: must be a URI with a scheme");
        assertThatThrownBy(() -> Coding.parse("72514-3")).isInstanceOf(InvalidCodeException.class);
    }
}
