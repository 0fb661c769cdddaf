package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.openmassage.billing.internal.TextLines;

/**
 * Reads a CMS order file of ICD-10-CM. Columns from 1: order number 1 to 5, code 7 to 13, flag 15, short description 17
 * to 76, long description from 78. The rows are in the order of the classification, which is not everywhere that of the
 * codes.
 */
final class OrderFileReader {
    private static final int CODE = 6;
    private static final int CODE_END = 13;
    private static final int CODE_LEAST = 3;
    private static final int FLAG = 14;
    private static final int SHORT = 16;
    private static final int SHORT_END = 76;
    private static final int LONG = 77;
    private static final int ROW_BITS = 20;
    private static final int MOST_ROWS = (1 << ROW_BITS) - 1;

    private final String name;
    private final byte[] file;
    private int line;

    private int rows;
    private long[] keys = new long[1 << 17];
    private boolean[] billable = new boolean[1 << 17];
    private int[] lines = new int[1 << 17];
    /** Where the short and then the long description of a row begin and end in the file. */
    private int[] places = new int[1 << 19];

    OrderFileReader(InputStream in, String name) throws IOException {
        this.name = name;
        this.file = in.readAllBytes();
    }

    DiagnosisRelease read(LocalDate effective) {
        for (int start = TextLines.afterMark(file); start < file.length; ) {
            int end = start;
            byte seen = 0;
            while (end < file.length && file[end] != '\n') {
                seen |= file[end++];
            }
            line++;
            take(start, stripped(start, end), seen >= 0);
            start = end + 1;
        }
        if (rows == 0) {
            throw new CodeFileException(name, 0, "holds no code");
        }
        return release(effective);
    }

    private void take(int start, int end, boolean ascii) {
        if (start == end) {
            return;
        }
        if (!ascii) {
            decode(start, end);
        }
        if (end - start <= SHORT) {
            throw refusal("is shorter than the columns of an order file");
        }
        int codeEnd = stripped(start + CODE, start + CODE_END);
        long key = CodeKeys.of(file, start + CODE, codeEnd);
        if (key == CodeKeys.NONE || codeEnd - start - CODE < CODE_LEAST) {
            throw refusal("columns 7 to 13 hold no ICD-10-CM code");
        }
        byte flag = file[start + FLAG];
        if (flag != '0' && flag != '1') {
            throw refusal("column 15 must be 0 or 1");
        }
        if (rows == MOST_ROWS) {
            throw refusal("is one of more rows than a release has");
        }
        if (rows == keys.length) {
            keys = Arrays.copyOf(keys, 2 * rows);
            billable = Arrays.copyOf(billable, 2 * rows);
            lines = Arrays.copyOf(lines, 2 * rows);
            places = Arrays.copyOf(places, 2 * places.length);
        }
        keys[rows] = key;
        billable[rows] = flag == '1';
        lines[rows] = line;
        int from = start + SHORT;
        int to = ascii ? Math.min(start + SHORT_END, end) : column(start, SHORT_END, end);
        place(0, from, to);
        place(2, ascii ? Math.min(start + LONG, end) : column(start, LONG, end), end);
        rows++;
    }

    private void place(int field, int from, int to) {
        int start = from;
        while (start < to && file[start] == ' ') {
            start++;
        }
        places[4 * rows + field] = start;
        places[4 * rows + field + 1] = stripped(start, to);
    }

    private void decode(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, start, end - start));
        } catch (CharacterCodingException e) {
            throw refusal("is not UTF-8: save the file as UTF-8");
        }
    }

    /** Where a column begins in a line whose letters may take several bytes: columns count letters. */
    private int column(int start, int column, int end) {
        int at = start;
        for (int letters = -1; at < end; at++) {
            boolean begins = (file[at] & 0xC0) != 0x80;
            letters += begins ? 1 : 0;
            if (letters == column) {
                return at;
            }
        }
        return at;
    }

    private CodeFileException refusal(String rule) {
        return new CodeFileException(name, line, rule);
    }

    private DiagnosisRelease release(LocalDate effective) {
        long[] order = new long[rows];
        for (int row = 0; row < rows; row++) {
            order[row] = keys[row] << ROW_BITS | row;
        }
        Arrays.sort(order);
        long[] sorted = new long[rows];
        boolean[] flags = new boolean[rows];
        WordList.Builder words = new WordList.Builder();
        WordCodedTexts.Writer shorts = new WordCodedTexts.Writer(words, file, rows);
        WordCodedTexts.Writer longs = new WordCodedTexts.Writer(words, file, rows);
        for (int i = 0; i < rows; i++) {
            int row = (int) order[i] & MOST_ROWS;
            sorted[i] = keys[row];
            flags[i] = billable[row];
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                throw new CodeFileException(name, lines[row], "repeats a code of an earlier line");
            }
            int shortFrom = places[4 * row];
            int shortTo = places[4 * row + 1];
            int longFrom = places[4 * row + 2];
            int longTo = places[4 * row + 3];
            longs.add(longFrom, longTo);
            // A short description that is the long one is left empty
            boolean same = Arrays.equals(file, shortFrom, shortTo, file, longFrom, longTo);
            shorts.add(shortFrom, same ? shortFrom : shortTo);
        }
        int[] ranks = words.ranks();
        WordList list = words.done(ranks);
        return new DiagnosisRelease(
                effective, new CodeIndex(sorted, flags), list, shorts.done(list, ranks), longs.done(list, ranks));
    }

    /** Where some bytes end without the blanks and the carriage return at their end. */
    private int stripped(int start, int end) {
        int last = end;
        while (last > start && (file[last - 1] == ' ' || file[last - 1] == '\r')) {
            last--;
        }
        return last;
    }
}
