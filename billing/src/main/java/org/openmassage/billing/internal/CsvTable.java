package org.openmassage.billing.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated rows with quotes, and knows in which line each begins. Stateless and thread-safe. */
public final class CsvTable {
    private static final ObjectReader ROWS = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .without(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    /** Takes a row. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a row.
         *
         * @param cells the cells, stripped
         * @param line the line where the row begins, from 1 up; a quoted cell may go over several
         */
        void take(String[] cells, int line);
    }

    private CsvTable() {}

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the stream, UTF-8
     * @param taker takes each row
     * @param refusal the exception for a line from which no row can be read
     * @throws IOException if the stream cannot be read
     */
    public static void read(InputStream in, Taker taker, IntFunction<RuntimeException> refusal) throws IOException {
        read(in, ',', taker, refusal);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the stream, UTF-8; a byte order mark is passed over
     * @param separator what stands between two cells; between tabs a quote is a letter like any other
     * @param taker takes each row
     * @param refusal the exception for a line from which no row can be read
     * @throws IOException if the stream cannot be read
     */
    public static void read(InputStream in, char separator, Taker taker, IntFunction<RuntimeException> refusal)
            throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        ObjectReader reader = ROWS.with(separator == '\t' ? schema.withoutQuoteChar() : schema);
        int line = 1;
        @Nullable MappingIterator<String[]> rows = null;
        while (true) {
            String[] cells;
            try {
                if (rows == null) {
                    rows = reader.readValues(TextLines.strictly(in));
                }
                if (!rows.hasNextValue()) {
                    return;
                }
                cells = rows.nextValue();
            } catch (JsonProcessingException | CharacterCodingException e) {
                // The cause would show what stands there
                throw refusal.apply(line);
            }
            int begins = line;
            line++;
            for (int i = 0; i < cells.length; i++) {
                line += (int) cells[i].chars().filter(c -> c == '\n').count();
                cells[i] = cells[i].strip();
            }
            taker.take(cells, begins);
        }
    }
}
