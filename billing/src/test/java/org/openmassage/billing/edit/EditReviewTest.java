package org.openmassage.billing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;

class EditReviewTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final EditTable TABLE = EditTable.standard();
    private static final ProcedureCode MANUAL = ProcedureCode.parse("97140");
    private static final ProcedureCode MASSAGE = ProcedureCode.parse("97124");

    /** Column 1 and what is bundled into it: every pair of the published table that touches manual therapy. */
    private static final List<String> PAIRS = List.of(
            "97140: 97124/0 97018/1 97750/1",
            "97124: 97164/1",
            "97150: 97110/1 97112/1 97113/1 97116/1 97124/1 97140/1 97530/1 97535/1 97542/1 97760/1 97761/1 97763/1",
            "98940: 97112/1 97124/1 97140/1 97161/0 97162/0 97163/0 97164/0",
            "98941: 97112/1 97124/1 97140/1 97161/0 97162/0 97163/0 97164/0",
            "98942: 97112/1 97124/1 97140/1 97161/0 97162/0 97163/0 97164/0",
            "98925: 97140/0",
            "98926: 97140/0",
            "98927: 97140/0",
            "98928: 97140/0",
            "98929: 97140/0",
            "97012: 97018/1 97140/1 97164/1",
            "97016: 97018/1 97026/1",
            "97018: 97022/1 97164/1",
            "97024: 97018/1 97026/1 97164/1",
            "97026: 97018/1 97022/1 97164/1",
            "97112: 97022/1 97036/1",
            "97113: 97022/1 97036/0 97110/1",
            "97530: 97542/1 97750/1",
            "97750: 97150/0",
            "97755: 97035/1 97110/1 97112/1 97140/1 97530/1 97535/1 97542/1 97760/1 97761/1 97763/1 97750/0",
            "97760: 97016/1 97110/1 97112/1 97116/1 97124/1 97140/1 97164/1 97763/0",
            "97761: 97016/1 97110/1 97112/1 97116/1 97124/1 97140/1 97164/1 97763/0 97760/1",
            "97763: 97016/1 97110/1 97112/1 97116/1 97124/1 97140/1",
            "97161: 97164/0 97750/0 97755/0 97763/0",
            "97162: 97164/0 97750/0 97755/0 97763/0",
            "97163: 97164/0 97750/0 97755/0 97763/0",
            "97164: 97750/0 97755/0 97763/0",
            "G0283: 97032/1",
            "20561: 20560/0",
            "29581: 97140/1 97535/1",
            "29584: 97140/1 97535/1",
            "97022: 97164/1",
            "97032: 97164/1",
            "97033: 97164/1",
            "97034: 97164/1",
            "97035: 97164/1",
            "97036: 97164/1",
            "97039: 97164/1",
            "97139: 97164/1",
            "97535: 97164/1");

    static Stream<String> pairs() {
        return PAIRS.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_pair_of_the_table_is_refused_as_it_says(String row) {
        ProcedureCode column1 = ProcedureCode.parse(row.substring(0, 5));
        for (String cell : row.substring(7).split(" ", -1)) {
            ProcedureCode column2 = ProcedureCode.parse(cell.substring(0, 5));
            EditResolution expected = cell.endsWith("/0") ? EditResolution.CHOICE : EditResolution.MODIFIER_NEEDED;
            EditReview review = EditReview.of(TABLE, List.of(EditLine.of(column2), EditLine.of(column1)), DAY);

            assertThat(review.conflicts()).as(row + " " + cell).singleElement().satisfies(conflict -> {
                assertThat(conflict.edit().column1()).isEqualTo(column1);
                assertThat(conflict.edit().column2()).isEqualTo(column2);
                assertThat(conflict.resolution()).isEqualTo(expected);
                assertThat(conflict.covered()).isTrue();
                assertThat(conflict.modifiers().isEmpty()).isEqualTo(expected == EditResolution.CHOICE);
            });
        }
    }

    @Test
    void table_holds_no_standing_edit_beside_these() {
        Set<String> listed = PAIRS.stream()
                .flatMap(row -> Arrays.stream(row.substring(7).split(" ", -1))
                        .map(cell -> row.substring(0, 5) + " " + cell.substring(0, 5)))
                .collect(Collectors.toSet());

        assertThat(EditResources.PAIRS.stream().filter(edit -> edit.activeOn(DAY)))
                .extracting(edit -> edit.column1() + " " + edit.column2())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Property
    void massage_with_manual_therapy_is_a_choice_on_any_date_whatever_the_modifiers(
            @ForAll("days") LocalDate on,
            @ForAll("modifiers") List<Modifier> one,
            @ForAll("modifiers") List<Modifier> other) {
        EditReview review = EditReview.of(TABLE, List.of(new EditLine(MANUAL, one), new EditLine(MASSAGE, other)), on);

        assertThat(review.isOpen()).isTrue();
        assertThat(review.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.resolution()).isEqualTo(EditResolution.CHOICE);
            assertThat(conflict.modifiers()).isEmpty();
            assertThat(conflict.modifierOn()).isEmpty();
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1998, 4, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Modifier>> modifiers() {
        return Arbitraries.of("59", "XE", "XP", "XS", "XU", "GP", "76", "KX")
                .map(Modifier::parse)
                .list()
                .ofMaxSize(4);
    }

    @ParameterizedTest(name = "on {0}, {1} on column {2}: {3}")
    @CsvSource({
        "2019-06-30, 59, 2, SEPARATED",
        "2019-06-30, 59, 1, MODIFIER_NEEDED",
        "2019-07-01, 59, 1, SEPARATED",
        "2019-07-01, XS, 2, SEPARATED",
        "2014-12-31, XS, 2, MODIFIER_NEEDED",
        "2015-01-01, XS, 2, SEPARATED",
        "2024-07-01, GP, 2, MODIFIER_NEEDED",
        "2024-07-01, 76, 1, MODIFIER_NEEDED",
    })
    void modifier_separates_by_date_and_column(LocalDate on, String modifier, int column, EditResolution expected) {
        Modifier mark = Modifier.parse(modifier);
        ProcedureCode column1 = ProcedureCode.parse("98940");
        List<EditLine> lines = column == 1
                ? List.of(EditLine.of(column1, mark), EditLine.of(MANUAL))
                : List.of(EditLine.of(column1), EditLine.of(MANUAL, mark));

        assertThat(EditReview.of(TABLE, lines, on).conflicts())
                .singleElement()
                .extracting(EditConflict::resolution)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2014-12-31, 59", "2015-01-01, 59 XE XP XS XU"})
    void conflict_names_the_modifiers_of_its_date(LocalDate on, String modifiers) {
        assertThat(EditReview.of(TABLE, List.of(EditLine.of(ProcedureCode.parse("98940")), EditLine.of(MANUAL)), on)
                        .conflicts()
                        .get(0)
                        .modifiers())
                .extracting(Modifier::value)
                .containsExactly(modifiers.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97110", "97112", "97530", "97010", "97012"})
    void massage_conflicts_with_none_of_these(String code) {
        EditReview review =
                EditReview.of(TABLE, List.of(EditLine.of(MASSAGE), EditLine.of(ProcedureCode.parse(code))), DAY);

        assertThat(review.isOpen()).isFalse();
        assertThat(review.conflicts()).isEmpty();
    }

    @Test
    void quarters_are_asked_by_date() {
        EditTable second =
                EditTable.of(List.of(), List.of(), Period.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
        List<EditTable> quarters = List.of(TABLE, second);

        assertThat(EditTable.quarterOf(quarters, LocalDate.of(2024, 6, 30))).contains(second);
        assertThat(EditTable.quarterOf(quarters, LocalDate.of(2024, 7, 1))).contains(TABLE);
        assertThat(EditTable.quarterOf(quarters, LocalDate.of(2026, 3, 2))).contains(TABLE);
        assertThat(EditTable.quarterOf(quarters, LocalDate.of(2024, 3, 31))).isEmpty();
    }

    /** The official rows, put into the columns that CMS publishes, give the table that is shipped. */
    @Test
    void official_rows_in_the_layout_of_cms_are_read_as_they_are_shipped() throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        Assumptions.assumeTrue(data != null, "OPENMASSAGE_DATA is not set");
        Basis basis = Basis.builder().status(Status.UNCONFIRMED).build();
        String pairs = "A notice\t\t\nColumn 1\tColumn 2\tprior to 1996\tDate\tDate\tModifier\tRationale\n"
                + rows(data, "ptp_practitioner_2024q3_subset.csv")
                        .map(cells -> String.join(
                                "\t",
                                cells[0],
                                cells[1],
                                "",
                                "19960101",
                                cells[3].startsWith("9999") ? "*" : cells[3].replace("-", ""),
                                cells[2],
                                cells[4]))
                        .collect(Collectors.joining("\n"));
        String maximums = "A notice,,,\nCode,Values,Indicator,Rationale\n"
                + rows(data, "mue_practitioner_2024q3_subset.csv")
                        .map(cells -> cells[0] + "," + cells[1] + "," + cells[2] + " Date of Service Edit," + cells[3])
                        .collect(Collectors.joining("\n"));
        EditTable read = EditTable.of(
                EditFiles.pairs(stream(pairs), "ptp", basis, code -> true),
                EditFiles.maximums(stream(maximums), "mue", basis),
                TABLE.covered());

        for (PairEdit shipped : EditResources.PAIRS.stream().toList()) {
            Set<ProcedureCode> both = new LinkedHashSet<>(List.of(shipped.column1(), shipped.column2()));
            for (LocalDate on : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1), DAY)) {
                assertThat(read.find(both, on))
                        .as("%s %s on %s", shipped.column1(), shipped.column2(), on)
                        .anySatisfy(finding -> {
                            assertThat(finding.edit().column1()).isEqualTo(shipped.column1());
                            assertThat(finding.edit().indicator()).isEqualTo(shipped.indicator());
                            assertThat(finding.edit().endedOn()).isEqualTo(shipped.endedOn());
                            assertThat(finding.active()).isEqualTo(shipped.activeOn(on));
                        });
            }
        }
        assertThat(EditResources.MAXIMUMS.stream())
                .isNotEmpty()
                .allSatisfy(shipped -> assertThat(read.maximum(shipped.code()))
                        .map(DailyMaximum::units)
                        .contains(shipped.units()));
    }

    private static Stream<String[]> rows(String data, String file) throws IOException {
        return Files.readAllLines(Path.of(data, "ncci", file)).stream().skip(1).map(line -> line.split(",", 5));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
