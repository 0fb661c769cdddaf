package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvReadException;
import java.io.IOException;
import java.io.Reader;

/** Reads comma-separated rows with quotes, and knows in which line it is. */
final class CsvRows {
    private static final ObjectReader ROWS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
        /** The cells, stripped, and the line where the row begins. */
        void take(String[] cells, int line);
    }

    private CsvRows() {}

    static void read(Reader in, String name, Taker taker) throws IOException {
        int line = 0;
        try (MappingIterator<String[]> rows = ROWS.without(
                        com.fasterxml.jackson.core.StreamReadFeature.AUTO_CLOSE_SOURCE)
                .readValues(in)) {
            while (rows.hasNextValue()) {
                String[] cells = rows.nextValue();
                line++;
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                taker.take(cells, line);
            }
        } catch (CsvReadException | MismatchedInputException e) {
            throw new CodeFileException(name, line + 1, "is no row of comma-separated values");
        }
    }
}
