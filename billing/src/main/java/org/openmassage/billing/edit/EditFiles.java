package org.openmassage.billing.edit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.internal.CsvTable;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.ProcedureCode;

/**
 * Reads the files of the National Correct Coding Initiative as CMS publishes them, practitioner services. What is read is
 * given to {@link EditTable#of} together with the quarter that the files are for. The streams are read to their end and
 * left open; a compressed file is unpacked by the caller's stream.
 *
 * <p>Pure and thread-safe. Source: the NCCI edit files of CMS; their code numbers are CPT, copyright American Medical
 * Association, and their use needs the caller's license.
 */
public final class EditFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int PAIR_COLUMNS = 6;
    private static final int MAXIMUM_COLUMNS = 3;
    private static final int COLUMN_1 = 0;
    private static final int COLUMN_2 = 1;
    private static final int EFFECTIVE = 3;
    private static final int DELETED = 4;
    private static final int INDICATOR = 5;

    private EditFiles() {}

    /**
     * Reads the procedure-to-procedure edits: a notice and a header of any number of lines, then rows of column 1, column
     * 2, a mark for edits from before 1996, the effective date and the deletion date as {@code yyyymmdd} ({@code *} for
     * none), the modifier indicator, and the rationale, separated by tabs and never quoted. The rows begin with the first
     * line that has codes in its first two cells.
     *
     * @param in the file
     * @param name what to call the file in an error
     * @param basis what to say that the edits rest on
     * @param wanted which codes matter; an edit is kept if both of its own do (the whole file has millions)
     * @return the edits, in the order of the file
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a row is not one of such a file, or there is none
     */
    public static List<PairEdit> pairs(InputStream in, String name, Basis basis, Predicate<ProcedureCode> wanted)
            throws IOException {
        List<PairEdit> edits = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        boolean begun = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            boolean row = cells.length > COLUMN_2 && isCode(cells[COLUMN_1]) && isCode(cells[COLUMN_2]);
            if (row) {
                begun = true;
                if (wanted.test(ProcedureCode.parse(cells[COLUMN_1]))
                        && wanted.test(ProcedureCode.parse(cells[COLUMN_2]))) {
                    edits.add(pair(cells, name, number, basis));
                }
            } else if (begun && !line.isBlank()) {
                throw new CodeFileException(name, number, "must begin with two procedure codes");
            }
        }
        if (!begun) {
            throw new CodeFileException(name, 0, "holds no edit");
        }
        return List.copyOf(edits);
    }

    private static PairEdit pair(String[] cells, String name, int line, Basis basis) {
        if (cells.length < PAIR_COLUMNS) {
            throw new CodeFileException(name, line, "must have 6 cells or more, separated by tabs");
        }
        EditIndicator indicator = switch (cells[INDICATOR].strip()) {
            case "0" -> EditIndicator.NEVER;
            case "1" -> EditIndicator.WITH_MODIFIER;
            case "9" -> EditIndicator.VOID;
            default -> throw new CodeFileException(name, line, "cell 6 must be 0, 1 or 9");
        };
        return PairEdit.builder()
                .column1(ProcedureCode.parse(cells[COLUMN_1]))
                .column2(ProcedureCode.parse(cells[COLUMN_2]))
                .indicator(indicator)
                .startedOn(day(cells[EFFECTIVE], name, line, "cell 4 must be a date as yyyymmdd"))
                .endedOn(
                        cells[DELETED].strip().equals("*")
                                ? Optional.empty()
                                : Optional.of(
                                        day(cells[DELETED], name, line, "cell 5 must be a date as yyyymmdd, or *")))
                .basis(basis)
                .build();
    }

    private static LocalDate day(String text, String name, int line, String rule) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException e) {
            throw new CodeFileException(name, line, rule);
        }
    }

    /**
     * Reads the medically unlikely edits, as comma-separated values with quotes: a notice and a header of any number of
     * rows, then code, units, adjudication indicator ({@code 2 Date of Service Edit: Policy}; its first character counts)
     * and rationale. The rows begin with the first that has a code in its first cell.
     *
     * @param in the file, UTF-8
     * @param name what to call the file in an error
     * @param basis what to say that the figures rest on
     * @return the daily maximums, in the order of the file
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a row is not one of such a file, or there is none
     */
    public static List<DailyMaximum> maximums(InputStream in, String name, Basis basis) throws IOException {
        List<DailyMaximum> maximums = new ArrayList<>();
        CsvTable.read(
                in,
                (cells, row) -> {
                    if (cells.length > 0 && isCode(cells[0])) {
                        maximums.add(maximum(cells, name, row, basis));
                    } else if (!maximums.isEmpty() && !String.join("", cells).isBlank()) {
                        throw new CodeFileException(name, row, "must begin with a procedure code");
                    }
                },
                row -> new CodeFileException(name, row, "is no row of comma-separated values"));
        if (maximums.isEmpty()) {
            throw new CodeFileException(name, 0, "holds no daily maximum");
        }
        return List.copyOf(maximums);
    }

    private static DailyMaximum maximum(String[] cells, String name, int row, Basis basis) {
        if (cells.length < MAXIMUM_COLUMNS) {
            throw new CodeFileException(name, row, "must have 3 cells or more");
        }
        if (!cells[1].matches("\\d{1,5}")) {
            throw new CodeFileException(name, row, "cell 2 must be a number of units");
        }
        if (!cells[2].matches("(?s)[123]\\b.*")) {
            throw new CodeFileException(name, row, "cell 3 must begin with 1, 2 or 3");
        }
        return DailyMaximum.builder()
                .code(ProcedureCode.parse(cells[0]))
                .units(Integer.parseInt(cells[1]))
                .adjudication(cells[2].charAt(0) - '0')
                .basis(basis)
                .build();
    }

    private static boolean isCode(String text) {
        try {
            ProcedureCode.parse(text);
            return true;
        } catch (InvalidCodeException e) {
            return false;
        }
    }
}
