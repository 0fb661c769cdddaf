package org.openmassage.billing.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.code.Icd10CmCode;

class DiagnosisReleaseTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    /** Not in the order of the codes, as the official files: C4A before C44. */
    private static final List<String> ROWS = List.of(
            row("C4A", 0, "Merkel cell carcinoma", "Merkel cell carcinoma"),
            row("C4A9", 1, "Merkel cell carcinoma, unsp", "Merkel cell carcinoma, unspecified"),
            row("C44", 0, "Other skin cancer", "Other and unspecified malignant neoplasm of skin"),
            row("M54", 0, "Dorsalgia", "Dorsalgia"),
            row("M542", 1, "Cervicalgia", "Cervicalgia"),
            row("M545", 0, "Low back pain", "Low back pain"),
            row("M5450", 1, "Low back pain, unspecified", "Low back pain, unspecified"),
            row("M5459", 1, "Other low back pain", "Other low back pain"),
            row("S161", 0, "Strain of muscle at neck level", "Strain of muscle, fascia and tendon at neck level"),
            row("S161XXA", 1, "Strain at neck level, init", "Strain of muscle at neck level, initial encounter"),
            row("H8101", 1, "Ménière's disease, right ear", "Ménière's disease, right ear, in full"));

    private static String row(String code, int flag, String shortText, String longText) {
        return "00001 " + pad(code, 7) + " " + flag + " " + pad(shortText, 60) + " " + longText;
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - text.length());
    }

    private static DiagnosisRelease read(String text) throws IOException {
        return DiagnosisRelease.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "order.txt", OCTOBER);
    }

    private static DiagnosisRelease sample() throws IOException {
        return read(String.join("\r\n", ROWS) + "\r\n");
    }

    private static Icd10CmCode code(String code) {
        return Icd10CmCode.parse(code);
    }

    private static List<Icd10CmCode> codes(String... codes) {
        return List.of(codes).stream().map(Icd10CmCode::parse).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void read_takes_both_line_ends_and_a_last_line_without_one(String end) throws IOException {
        for (String text : List.of(String.join(end, ROWS), String.join(end, ROWS) + end, "\uFEFF" + ROWS.get(0))) {
            DiagnosisRelease release = read(text);
            assertThat(release.isHeader(code("C4A"))).isTrue();
            assertThat(release.descriptionOf(code("C4A"))).contains("Merkel cell carcinoma");
        }
        assertThat(read(String.join(end, ROWS)).size()).isEqualTo(ROWS.size());
    }

    @Test
    void lookup_tells_billable_from_header_from_absent() throws IOException {
        DiagnosisRelease release = sample();

        assertThat(release.isBillable(code("M54.50"))).isTrue();
        assertThat(release.isHeader(code("M54.50"))).isFalse();
        assertThat(release.isBillable(code("M54.5"))).isFalse();
        assertThat(release.isHeader(code("M54.5"))).isTrue();
        assertThat(release.contains(code("M54.51"))).isFalse();
        assertThat(release.isBillable(code("M54.51"))).isFalse();
        assertThat(release.isHeader(code("M54.51"))).isFalse();
        assertThat(release.billableCount()).isEqualTo(6);
        assertThat(release.codeAt(release.rowOf(code("C4A.9")))).isEqualTo(code("C4A.9"));
        assertThatThrownBy(() -> release.codeAt(ROWS.size())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tree_goes_past_placeholders() throws IOException {
        DiagnosisRelease release = sample();

        assertThat(release.childrenOf(code("M54"))).isEqualTo(codes("M54.2", "M54.5"));
        assertThat(release.descendantsOf(code("M54"))).isEqualTo(codes("M54.2", "M54.5", "M54.50", "M54.59"));
        assertThat(release.ancestorsOf(code("M54.50"))).isEqualTo(codes("M54.5", "M54"));
        assertThat(release.childrenOf(code("S16.1"))).isEqualTo(codes("S16.1XXA"));
        assertThat(release.ancestorsOf(code("S16.1XXA"))).isEqualTo(codes("S16.1"));
        assertThat(release.childrenOf(code("C4" + "4"))).isEmpty();
        assertThat(release.ancestorsOf(code("Z99"))).isEmpty();
    }

    @Test
    void search_finds_codes_by_their_beginning_and_by_words() throws IOException {
        DiagnosisRelease release = sample();

        assertThat(release.startingWith("m54.5", 10)).isEqualTo(codes("M54.5", "M54.50", "M54.59"));
        assertThat(release.startingWith("C4", 10)).isEqualTo(codes("C44", "C4A", "C4A.9"));
        assertThat(release.startingWith("M5", 2)).isEqualTo(codes("M54", "M54.2"));
        assertThat(release.startingWith("Q", 2)).isEmpty();
        assertThat(release.search("back PAIN", 10)).isEqualTo(codes("M54.5", "M54.50", "M54.59"));
        assertThat(release.search("pain low other", 10)).isEqualTo(codes("M54.59"));
        assertThat(release.search("back", 1)).isEqualTo(codes("M54.5"));
        assertThat(release.search("algia", 10)).isEqualTo(codes("M54", "M54.2"));
        assertThatThrownBy(() -> release.search(" ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> release.startingWith("M-5", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> release.startingWith("", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> release.startingWith("5", 1)).hasMessageContaining("the beginning of a code");
        assertThatThrownBy(() -> release.startingWith("MB", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> release.startingWith("M54.50000", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void search_puts_whole_words_before_parts_of_words() {
        DiagnosisRelease release = OfficialData.release(2026);
        List<Icd10CmCode> found = release.search("low back pain", Integer.MAX_VALUE);

        // The last four have "lumbar back pain" and "lower extremity pain"
        assertThat(found)
                .isEqualTo(codes("M54.5", "M54.50", "M54.51", "M54.59", "M51.362", "M51.369", "M51.372", "M51.379"));
        assertThat(release.search("low back pain", 5)).isEqualTo(found.subList(0, 5));
        assertThat(release.search("MENISCUS (current)", 1)).isEqualTo(release.search("meniscus (current)", 1));
    }

    @Test
    void descriptions_keep_letters_beyond_ascii_in_their_columns() throws IOException {
        DiagnosisRelease release = sample();

        assertThat(release.shortDescriptionOf(code("H81.01"))).contains("Ménière's disease, right ear");
        assertThat(release.descriptionOf(code("H81.01"))).contains("Ménière's disease, right ear, in full");
        assertThat(release.shortDescriptionOf(code("M54"))).contains("Dorsalgia");
        assertThat(release.descriptionOf(code("M54.51"))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "00002 M54     2 Dorsalgia | column 15 must be 0 or 1",
                "00002 54M     0 Dorsalgia | columns 7 to 13 hold no ICD-10-CM code",
                "00002 M5-4    0 Dorsalgia | columns 7 to 13 hold no ICD-10-CM code",
                "00002 M5      0 Dorsalgia | columns 7 to 13 hold no ICD-10-CM code",
                "00002 M54     0           | is shorter than the columns of an order file",
                "00002 C4A     0 Merkel    | repeats a code of an earlier line",
            })
    void read_refuses_a_bad_line_and_names_it(String line, String rule) {
        assertThatThrownBy(() -> read(ROWS.get(0) + "\n\n" + line + "\n"))
                .isInstanceOfSatisfying(CodeFileException.class, refused -> {
                    assertThat(refused.file()).isEqualTo("order.txt");
                    assertThat(refused.line()).isEqualTo(3);
                    assertThat(refused.rule()).isEqualTo(rule);
                    assertThat(refused).hasMessage("order.txt, line 3: " + rule);
                });
    }

    @Test
    void read_refuses_bytes_that_are_no_text_and_names_the_line() {
        byte[] file = String.join("\n", ROWS).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DiagnosisRelease.read(new ByteArrayInputStream(file), "order.txt", OCTOBER))
                .isInstanceOf(CodeFileException.class)
                .hasMessage("order.txt, line 11: is not UTF-8: save the file as UTF-8");
    }

    @Test
    void read_refuses_an_empty_file() {
        assertThatThrownBy(() -> read("\n")).hasMessage("order.txt: holds no code");
    }

    @Test
    void release_is_in_force_until_the_next_october() throws IOException {
        assertThat(sample().inForce().end()).contains(LocalDate.of(2026, 9, 30));
        DiagnosisRelease april = DiagnosisRelease.read(
                new ByteArrayInputStream(ROWS.get(0).getBytes(StandardCharsets.UTF_8)),
                "order.txt",
                LocalDate.of(2026, 4, 1));
        assertThat(april.inForce().end()).contains(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest(name = "FY{0}")
    @CsvSource({"2022, 95524, 72748", "2024, 97296, 74044", "2026, 98186, 74719"})
    void every_row_of_an_official_release_is_found_again(int year, int rows, int billable) throws IOException {
        DiagnosisRelease release = OfficialData.release(year);

        assertThat(release.size()).isEqualTo(rows);
        assertThat(release.billableCount()).isEqualTo(billable);
        int read = 0;
        try (InputStream in = OfficialData.orderFile(year);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Icd10CmCode code = Icd10CmCode.parse(line.substring(6, 13));
                int row = release.rowOf(code);
                assertThat(row).as(line).isNotNegative();
                assertThat(release.isBillableAt(row)).as(line).isEqualTo(line.charAt(14) == '1');
                assertThat(release.codeAt(row)).isEqualTo(code);
                assertThat(release.shortDescriptionOf(code))
                        .contains(line.substring(16, 76).strip());
                assertThat(release.descriptionOf(code))
                        .contains(line.substring(77).strip());
                read++;
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    @Test
    void every_beginning_in_an_official_release_finds_just_the_codes_that_begin_so() {
        DiagnosisRelease release = OfficialData.release(2026);
        Map<String, Integer> expected = new TreeMap<>();
        release.codes().map(Icd10CmCode::compact).forEach(code -> {
            for (int length = 1; length <= code.length(); length++) {
                expected.merge(code.substring(0, length), 1, Integer::sum);
            }
        });

        assertThat(expected).hasSizeGreaterThan(release.size());
        expected.forEach((prefix, count) -> {
            List<Icd10CmCode> found = release.startingWith(prefix, Integer.MAX_VALUE);
            assertThat(found)
                    .as(prefix)
                    .hasSize(count)
                    .allMatch(code -> code.compact().startsWith(prefix));
        });
    }

    @Test
    void every_code_of_the_form_that_an_official_release_lacks_is_not_found() {
        DiagnosisRelease release = OfficialData.release(2026);
        Set<Icd10CmCode> held = release.codes().collect(Collectors.toSet());
        int absent = 0;
        for (int row = 0; row < release.size(); row++) {
            String code = release.codeAt(row).compact();
            for (char next : "0AZ".toCharArray()) {
                Icd10CmCode near = code(code.substring(0, code.length() - 1) + next);
                assertThat(release.contains(near)).as("%s", near).isEqualTo(held.contains(near));
                absent += held.contains(near) ? 0 : 1;
            }
        }
        assertThat(absent).isGreaterThan(100_000);
    }

    @Test
    void an_official_release_stays_small() {
        DiagnosisRelease release = OfficialData.release(2026);

        assertThat(release.indexBytes()).isLessThan(2_000_000);
        assertThat(release.textBytes()).isLessThan(6_000_000);
    }

    @Test
    void every_header_of_an_official_release_has_children_and_no_billable_code_has() {
        DiagnosisRelease release = OfficialData.release(2026);
        int checked = 0;
        for (int row = 0; row < release.size(); row++) {
            boolean leaf = row + 1 == release.size() || !release.codeAt(row).isAncestorOf(release.codeAt(row + 1));
            assertThat(release.isBillableAt(row)).as("%s", release.codeAt(row)).isEqualTo(leaf);
            checked++;
        }
        assertThat(checked).isEqualTo(98_186);
    }
}
