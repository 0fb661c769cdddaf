package org.openmassage.billing.codefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.json.Documents;
import org.openmassage.core.time.Period;

/** The texts are made up: no descriptor of the licensed code set stands here. */
class ProcedureFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCodeSet STANDARD = ProcedureCodeSet.standard();
    private static final CodeFileOrigin ORIGIN = CodeFileOrigin.of(
            "own.txt",
            "2026",
            DAY,
            Basis.builder()
                    .status(Status.UNCONFIRMED)
                    .remark("The clinic's own file.")
                    .build());

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProcedureCode code(String code) {
        return ProcedureCode.parse(code);
    }

    /** A line of HCPCS in the columns of CMS's record. */
    private static String record(String code, char kind, String longText, String shortText, String added, String last) {
        StringBuilder line = new StringBuilder(" ".repeat(320));
        String columns = kind == '7' || kind == '8' ? "   " + code : code;
        line.replace(0, columns.length(), columns);
        line.replace(5, 10, "00100");
        line.setCharAt(10, kind);
        line.replace(11, 11 + longText.length(), longText);
        line.replace(91, 91 + shortText.length(), shortText);
        line.replace(268, 268 + added.length(), added);
        line.replace(284, 284 + last.length(), last);
        return line.toString();
    }

    private static final List<String> HCPCS = List.of(
            record("A1000", '3', "A long text of a first thing, that", "A first thing", "19860101", ""),
            record("A1000", '4', "goes on in a second line", "", "", ""),
            record("G0283", '3', "Something with a current", "A current", "20030101", ""),
            record("S9999", '3', "A thing of the past", "Past thing", "19980101", "20201231"),
            record("GP", '7', "A long text for a modifier", "A modifier", "19990101", ""));

    private static ProcedureFile hcpcs(String text) throws IOException {
        return ProcedureFiles.hcpcs(stream(text), ORIGIN, STANDARD);
    }

    private static ProcedureFile table(String text) throws IOException {
        return ProcedureFiles.table(stream(text), ProcedureFileLayout.own(), ORIGIN, STANDARD);
    }

    private static ProcedureFile descriptors(String text) throws IOException {
        return ProcedureFiles.descriptors(stream(text), ORIGIN, STANDARD);
    }

    private static ProcedureEntry only(ProcedureFile file) {
        assertThat(file.procedures().size()).isEqualTo(1);
        return file.procedures().stream().toList().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void hcpcs_is_read_by_its_columns(String end) throws IOException {
        ProcedureFile file = hcpcs(String.join(end, HCPCS) + end);

        assertThat(file).hasToString("ProcedureFile(3 procedures, 1 modifiers)");
        ProcedureEntry first = file.procedures().get(code("A1000"));
        assertThat(first.label()).isEqualTo("A first thing");
        assertThat(first.description()).contains("A long text of a first thing, that goes on in a second line");
        assertThat(first.inForce()).contains(Period.from(LocalDate.of(1986, 1, 1)));
        assertThat(first.basis()).isEqualTo(ORIGIN.basis());
        assertThat(file.modifiers().get(Modifier.parse("GP"))).satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("A modifier");
            assertThat(entry.inForce()).contains(Period.from(LocalDate.of(1999, 1, 1)));
        });
        assertThat(file.procedures().provenance(code("A1000")).catalog()).isEqualTo("own.txt");
    }

    @Test
    void file_leaves_how_a_code_is_counted_as_it_is_known_and_unknown_where_it_is_not() throws IOException {
        ProcedureFile file = hcpcs(String.join("\n", HCPCS));

        assertThat(file.procedures().get(code("G0283")).timing()).isEqualTo(ProcedureTiming.SERVICE);
        assertThat(file.procedures().get(code("A1000")).timing()).isEqualTo(ProcedureTiming.UNKNOWN);
        ProcedureCodeSet both = STANDARD.overlaidWith(file.procedures());
        assertThat(both.service(code("A1000"), 30, DAY)).isEmpty();
        assertThat(both.find(code("A1000"), DAY)).isPresent();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"1997-12-31, false", "1998-01-01, true", "2020-12-31, true", "2021-01-01, false"})
    void code_is_in_force_from_its_first_to_its_last_date(LocalDate on, boolean inForce) throws IOException {
        ProcedureCodeSet both =
                STANDARD.overlaidWith(hcpcs(String.join("\n", HCPCS)).procedures());

        assertThat(both.find(code("S9999"), on).isPresent()).isEqualTo(inForce);
    }

    @Test
    void own_file_wins_over_the_shipped_codes() throws IOException {
        ProcedureCodeSet both = STANDARD.overlaidWith(table("""
                code,label,timing,end
                97124,our own words,service,2025-12-31
                """).procedures());

        assertThat(both.find(code("97124"), LocalDate.of(2025, 12, 31)))
                .map(ProcedureEntry::label)
                .contains("our own words");
        assertThat(both.find(code("97124"), LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(both.service(code("97124"), 60, LocalDate.of(2025, 12, 31)))
                .get()
                .satisfies(service -> assertThat(service.timed()).isFalse());
        assertThat(both.find(code("97140"), DAY)).isPresent();
        assertThat(both.catalog().provenance(code("97124")).replaced()).isPresent();
        assertThat(both.catalog().get(code("97124")).massageTherapy()).isTrue();
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2019-12-31, , ",
        "2020-01-01, once a service, SERVICE",
        "2023-12-31, once a service, SERVICE",
        "2024-01-01, , ",
        "2025-12-31, , ",
        "2026-01-01, back again, QUARTER_HOUR",
    })
    void code_may_end_and_come_back_counted_in_another_way(LocalDate on, String label, ProcedureTiming timing)
            throws IOException {
        ProcedureCodeSet both = STANDARD.overlaidWith(table("""
                code,label,timing,start,end
                97999,back again,quarter-hour,2026-01-01,
                97999,once a service,service,2020-01-01,2023-12-31
                """).procedures());

        assertThat(both.find(code("97999"), on).map(ProcedureEntry::label)).isEqualTo(Optional.ofNullable(label));
        assertThat(both.find(code("97999"), on).map(ProcedureEntry::timing)).isEqualTo(Optional.ofNullable(timing));
        assertThat(both.service(code("97999"), 20, on).map(ServiceMinutes::timed))
                .isEqualTo(Optional.ofNullable(timing).map(ProcedureTiming.QUARTER_HOUR::equals));
        ProcedureEntry latest = both.catalog().get(code("97999"));
        assertThat(latest.label()).isEqualTo("back again");
        assertThat(Documents.read(Documents.write(latest), ProcedureEntry.class))
                .isEqualTo(latest);
    }

    private static ProcedureFile of(Period speaksFor, String text) throws IOException {
        CodeFileOrigin origin = new CodeFileOrigin("file", "1", DAY, Optional.of(speaksFor), ORIGIN.basis());
        return ProcedureFiles.table(stream(text), ProcedureFileLayout.own(), origin, STANDARD);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-12-31, 97124, massage, QUARTER_HOUR",
        "2025-01-01, 97124, of 2025, SERVICE",
        "2025-12-31, 97124, of 2025, SERVICE",
        "2026-01-01, 97124, of 2026, QUARTER_HOUR",
        "2024-12-31, 97998, , ",
        "2025-12-31, 97998, only in 2025, UNKNOWN",
        "2026-01-01, 97998, only in 2025, UNKNOWN",
        "2025-12-31, 97999, , ",
        "2026-01-01, 97999, new in 2026, UNKNOWN",
        "2021-12-31, 97997, , ",
        "2022-01-01, 97997, with dates in 2025, UNKNOWN",
        "2025-06-30, 97997, with dates in 2025, UNKNOWN",
        "2026-01-01, 97997, with dates in 2026, UNKNOWN",
    })
    void file_of_each_year_answers_for_its_dates(LocalDate on, String code, String label, ProcedureTiming timing)
            throws IOException {
        ProcedureFile first = of(Period.from(LocalDate.of(2025, 1, 1)), """
                code,label,timing,start
                97124,of 2025,service,
                97998,only in 2025,,
                97997,with dates in 2025,,2022-01-01
                """);
        ProcedureFile next = of(Period.from(LocalDate.of(2026, 1, 1)), """
                code,label,timing,start
                97124,of 2026,quarter-hour,
                97999,new in 2026,,
                97997,with dates in 2026,,2022-01-01
                """);
        ProcedureCodeSet both = next.over(first.over(STANDARD));

        assertThat(both.find(code(code), on).map(ProcedureEntry::label))
                .isEqualTo(Optional.ofNullable(label)
                        .map(text -> text.equals("massage")
                                ? STANDARD.catalog().get(code(code)).label()
                                : text));
        assertThat(both.find(code(code), on).map(ProcedureEntry::timing)).isEqualTo(Optional.ofNullable(timing));
    }

    @Test
    void file_with_a_last_date_leaves_later_dates_to_what_was_there() throws IOException {
        ProcedureFile year = of(
                Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                "code,label\n97124,of 2025\n97998,x\n");
        ProcedureCodeSet both = year.over(STANDARD);

        assertThat(both.find(code("97124"), LocalDate.of(2025, 12, 31)).map(ProcedureEntry::label))
                .contains("of 2025");
        assertThat(both.find(code("97124"), LocalDate.of(2026, 1, 1)))
                .isEqualTo(STANDARD.find(code("97124"), LocalDate.of(2026, 1, 1))
                        .map(entry -> entry.withInForce(Period.from(LocalDate.of(2026, 1, 1)))
                                .withEarlier(both.catalog().get(code("97124")).earlier())));
        assertThat(both.find(code("97998"), LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void modifier_may_end_and_come_back_and_is_refused_for_the_same_dates() throws IOException {
        String past = record("GP", '7', "A long text", "Before", "19990101", "20101231");
        String back = record("GP", '7', "A long text", "Back again", "20200101", "");
        Modifier gp = Modifier.parse("GP");
        ListedCode entry = hcpcs(back + "\n" + past).modifiers().get(gp);

        assertThat(entry.label()).isEqualTo("Back again");
        assertThat(entry.on(LocalDate.of(2010, 12, 31)).map(ListedCode::label)).contains("Before");
        assertThat(entry.isInForceOn(LocalDate.of(2015, 1, 1))).isFalse();
        assertThat(entry.isInForceOn(LocalDate.of(1998, 12, 31))).isFalse();
        assertThat(Documents.read(Documents.write(entry), ListedCode.class)).isEqualTo(entry);
        assertThatThrownBy(() -> entry.withEarlier(entry)).hasMessageContaining("earlier");
        refuses(
                () -> hcpcs(back + "\n" + record("GP", '7', "A long text", "Again", "20250101", "")),
                2,
                "repeats a code of an earlier line, for dates that overlap with those there");
        refuses(
                () -> hcpcs(record("GP", '7', "A text", "One", "", "") + "\n" + record("GP", '7', "A", "Two", "", "")),
                2,
                "repeats a code of an earlier line");
    }

    @Test
    void modifiers_of_each_year_answer_for_their_dates() throws IOException {
        Modifier gp = Modifier.parse("GP");
        Catalog<Modifier, ListedCode> both = Catalog.empty();
        for (int year = 2025; year <= 2026; year++) {
            CodeFileOrigin origin = new CodeFileOrigin(
                    "file", "1", DAY, Optional.of(Period.from(LocalDate.of(year, 1, 1))), ORIGIN.basis());
            both = ProcedureFiles.hcpcs(stream(record("GP", '7', "A text", "Of " + year, "", "")), origin, STANDARD)
                    .over(both);
        }

        assertThat(both.get(gp).on(LocalDate.of(2025, 12, 31)).map(ListedCode::label))
                .contains("Of 2025");
        assertThat(both.get(gp).on(LocalDate.of(2026, 1, 1)).map(ListedCode::label))
                .contains("Of 2026");
        assertThat(both.get(gp).isInForceOn(LocalDate.of(2024, 12, 31))).isFalse();
    }

    @Test
    void entry_refuses_earlier_periods_that_are_not_earlier() throws IOException {
        ProcedureEntry latest = only(table("code,label,start,end\n97999,a thing,2026-01-01,2026-12-31\n"));
        Period before = Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(latest.withEarlier(latest.withInForce(before)).on(LocalDate.of(2025, 12, 31)))
                .isPresent();
        assertThatThrownBy(() -> latest.withEarlier(latest)).hasMessageContaining("earlier");
        assertThatThrownBy(() -> latest.withEarlier(latest.withInForce(Period.from(LocalDate.of(2020, 1, 1)))))
                .hasMessageContaining("earlier");
        assertThatThrownBy(() -> latest.withEarlier(latest.withInForce(before).withCode(code("97998"))))
                .hasMessageContaining("earlier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "20260131", "1/31/2026", "01/31/2026"})
    void table_takes_dates_as_a_file_or_a_spreadsheet_writes_them(String date) throws IOException {
        assertThat(only(table("code,label,start\n97999,a thing," + date + "\n"))
                        .inForce()
                        .flatMap(Period::start))
                .contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void table_takes_its_columns_in_any_order_quoted_with_a_byte_order_mark() throws IOException {
        ProcedureEntry entry =
                only(table("\uFEFF\"Label\",DESCRIPTION,\"code\"\r\n\"one, two\",\"three\nfour\",97999\r\n"));

        assertThat(entry.label()).isEqualTo("one, two");
        assertThat(entry.description()).contains("three\nfour");
        assertThat(entry.inForce()).isEmpty();
    }

    @Test
    void table_takes_titles_of_the_callers_choice() throws IOException {
        ProcedureFileLayout layout = ProcedureFileLayout.builder()
                .putTitles(ProcedureColumn.CODE, "CPT Code")
                .putTitles(ProcedureColumn.LABEL, "Short Text")
                .addPassedOver("Concept Id")
                .separator(CellSeparator.TAB)
                .build();
        ProcedureFile file = ProcedureFiles.table(
                stream("Concept_ID\tcpt_code\tSHORT TEXT\n1\t97999\tan inch is 1\"\n"), layout, ORIGIN, STANDARD);

        assertThat(only(file).label()).isEqualTo("an inch is 1\"");
    }

    @Test
    void table_of_hcpcs_has_procedures_modifiers_and_texts_that_go_on() throws IOException {
        String titles = String.join(
                ",",
                Stream.concat(
                                Stream.of("HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "SHORT DESCRIPTION", "PRICE1"),
                                Stream.of("COV", "ADD DT", "ACT EFF DT", "TERM DT", "ACTION CD"))
                        .toList());
        ProcedureFile file = ProcedureFiles.table(
                stream(
                        titles + "\nA1000,100,3,\"A long text,\",A thing,00,C,19860101,20200101,,N\n"
                                + "A1000,200,4,and more of it,,,,,,,\nGP,100,7,A long text,A modifier,,,19990101,,20241231,D\n"),
                ProcedureFileLayout.hcpcs(),
                ORIGIN,
                STANDARD);

        assertThat(only(file).description()).contains("A long text, and more of it");
        assertThat(file.modifiers().get(Modifier.parse("GP")).isInForceOn(LocalDate.of(2025, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "A notice, 2026\n97999 a text\n97998 another\n",
                "A notice\r\n97999\ta text\r\n97998\tanother\r\n",
                "A notice\n9799901 a\n9799902 text\n9799801 another\n"
            })
    void descriptors_are_read_in_each_form_after_the_notice(String text) throws IOException {
        ProcedureFile file = descriptors(text);

        assertThat(file.procedures().stream().map(ProcedureEntry::label)).containsExactly("a text", "another");
        assertThat(file.modifiers().size()).isZero();
    }

    @Test
    void descriptors_are_in_force_when_their_origin_says() throws IOException {
        Period year = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        CodeFileOrigin origin = new CodeFileOrigin("short.txt", "2026", DAY, Optional.of(year), ORIGIN.basis());

        assertThat(only(ProcedureFiles.descriptors(stream("97999 a text\n"), origin, STANDARD))
                        .inForce())
                .contains(year);
    }

    private static void refuses(IoCall call, int line, String rule) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(CodeFileException.class, refused -> {
            assertThat(refused.file()).isEqualTo("own.txt");
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.rule()).isEqualTo(rule);
        });
    }

    @FunctionalInterface
    private interface IoCall {
        void run() throws IOException;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "97999,x,2026-02-30 | 3 | must have its dates as 2026-01-31, 20260131 or 1/31/2026",
                "97998,again        | 3 | repeats a code of an earlier line",
                "massage,x          | 3 | holds no procedure code where one must be",
                "97998,again,2026-01-01 | 3 | repeats a code of an earlier line, for dates that overlap with those there",
                "97999,             | 3 | has no text for its code",
                "97999,x,,,,        | 3 | has more cells than there are titles",
                "97999,x,2026-02-01,2026-01-31 | 3 | has a last date before its first",
                "97999,x,,,hourly   | 3 | must have its timing as quarter-hour, service, unlisted or unknown",
            })
    void table_refuses_a_bad_row_and_names_it(String row, int line, String rule) {
        refuses(() -> table("code,label,start,end,timing\n97998,one\n" + row + "\n"), line, rule);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code,label,efective | has a title in column 3 that the layout neither reads nor passes over",
                "code,text           | has a title in column 2 that the layout neither reads nor passes over",
                "code                | has no column \"label\" in its row of titles",
                "code,label,Code     | has the title of column 3 twice",
            })
    void table_refuses_titles_that_it_does_not_know(String titles, String rule) {
        refuses(() -> table(titles + "\n97999,x\n"), 1, rule);
    }

    @Test
    void table_counts_lines_past_blank_ones_and_cells_of_several() {
        refuses(() -> table("code,label\n\n97998,\"one\ntwo\"\n97998,again\n"), 5, "repeats a code of an earlier line");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A1000     5 | 6 | must have 3, 4, 7 or 8 in column 11",
                "A1000     3 | 6 | repeats a code of an earlier line",
                "A1001     4 | 6 | goes on with another code than that of the line before",
                "massg     3 | 6 | holds no procedure code where one must be",
                "A1GP      7 | 6 | must have the modifier in columns 4 and 5, and nothing before it",
                "A1000       | 6 | is shorter than the columns of a HCPCS record",
            })
    void hcpcs_refuses_a_bad_line_and_names_it(String text, int line, String rule) {
        refuses(() -> hcpcs(String.join("\n", HCPCS) + "\n" + text + "\n"), line, rule);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "97998 another;97998 again      | 2 | repeats a code of an earlier line",
                "97998 another;not a code       | 2 | is not in the form of the first line with a code",
                "9799801 another;9799803 again  | 2 | has another part of its text than the next",
                "9799801 another;9799702 again  | 2 | goes on with another code than that of the line before",
                "only a notice                  | 0 | holds no code",
            })
    void descriptors_refuse_a_bad_line_and_name_it(String lines, int line, String rule) {
        refuses(() -> descriptors(lines.replace(';', '\n')), line, rule);
    }

    @Test
    void files_in_another_encoding_are_refused_and_not_repaired() {
        byte[] latin = "97998 M\u00e9ni\u00e8re\n".getBytes(StandardCharsets.ISO_8859_1);

        refuses(
                () -> ProcedureFiles.descriptors(new ByteArrayInputStream(latin), ORIGIN, STANDARD),
                1,
                "or one soon after is not UTF-8: save the file as UTF-8");
        refuses(
                () -> ProcedureFiles.table(
                        new ByteArrayInputStream(latin), ProcedureFileLayout.own(), ORIGIN, STANDARD),
                1,
                "or one soon after is no row of a table in UTF-8: save the file as CSV in UTF-8");
    }

    @Test
    void layout_refuses_what_cannot_be() {
        assertThatThrownBy(() -> ProcedureFileLayout.builder()
                        .putTitles(ProcedureColumn.CODE, "code")
                        .build())
                .hasMessageContaining("titles");
        assertThatThrownBy(() -> ProcedureFileLayout.own()
                        .withTitles(Map.of(ProcedureColumn.CODE, "same", ProcedureColumn.LABEL, "same")))
                .hasMessageContaining("titles");
    }
}
