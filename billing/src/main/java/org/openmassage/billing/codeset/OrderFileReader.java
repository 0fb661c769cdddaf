package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reads a CMS order file of ICD-10-CM. Columns from 1: order number 1 to 5, code 7 to 13, flag 15, short description 17
 * to 76, long description from 78. The rows are in the order of the classification, which is not everywhere that of the
 * codes.
 */
final class OrderFileReader {
    private static final int CODE = 6;
    private static final int CODE_END = 13;
    private static final int FLAG = 14;
    private static final int SHORT = 16;
    private static final int SHORT_END = 76;
    private static final int LONG = 77;
    private static final int ROW_BITS = 20;
    private static final int MOST_ROWS = (1 << ROW_BITS) - 1;

    private final InputStream in;
    private final String name;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private int line;

    private int rows;
    private long[] keys = new long[1 << 17];
    private boolean[] billable = new boolean[1 << 17];
    private int[] lines = new int[1 << 17];
    /** Where the short and the long description of a row begin. */
    private int[] starts = new int[1 << 18];

    private byte[] texts = new byte[1 << 23];
    private int length;

    OrderFileReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    DiagnosisRelease read(LocalDate effective) throws IOException {
        for (int end = lineEnd(); end >= 0; end = lineEnd()) {
            line++;
            take(at, end);
            at = end + 1;
        }
        if (rows == 0) {
            throw new CodeFileException(name, 0, "holds no code");
        }
        return sorted(effective);
    }

    /** Where the line that begins at {@code at} ends; -1 after the last. */
    private int lineEnd() throws IOException {
        if (at > limit) {
            return -1;
        }
        int seen = at;
        while (true) {
            for (int i = seen; i < limit; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            seen = limit - at;
            System.arraycopy(buffer, at, buffer, 0, seen);
            limit = seen;
            at = 0;
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            int more = in.read(buffer, limit, buffer.length - limit);
            if (more < 0) {
                return limit == 0 ? -1 : limit;
            }
            limit += more;
        }
    }

    private void take(int from, int to) {
        boolean marked = line == 1 && to - from >= 3 && buffer[from] == (byte) 0xEF && buffer[from + 1] == (byte) 0xBB;
        int start = marked ? from + 3 : from;
        int end = strippedEnd(buffer, start, to);
        if (start == end) {
            return;
        }
        if (end - start <= SHORT) {
            throw new CodeFileException(name, line, "is shorter than the columns of an order file");
        }
        begin(start);
        if (isAscii(start, end)) {
            append(0, buffer, start + SHORT, strippedEnd(buffer, start + SHORT, Math.min(start + SHORT_END, end)));
            append(1, buffer, Math.min(start + LONG, end), end);
        } else {
            // Columns count characters, not bytes
            String wide = new String(buffer, start, end - start, StandardCharsets.UTF_8);
            append(0, wide.substring(SHORT, Math.min(SHORT_END, wide.length())));
            append(1, wide.substring(Math.min(LONG, wide.length())));
        }
        rows++;
    }

    private void begin(int start) {
        if (rows == MOST_ROWS) {
            throw new CodeFileException(name, line, "is one of more rows than a release has");
        }
        if (rows == keys.length) {
            keys = Arrays.copyOf(keys, 2 * rows);
            billable = Arrays.copyOf(billable, 2 * rows);
            lines = Arrays.copyOf(lines, 2 * rows);
            starts = Arrays.copyOf(starts, 4 * rows);
        }
        int from = start + CODE;
        int to = strippedEnd(buffer, from, start + CODE_END);
        long key = to - from < 3 || !isForm(from) ? CodeKeys.NONE : CodeKeys.of(buffer, from, to);
        if (key == CodeKeys.NONE) {
            throw new CodeFileException(name, line, "columns 7 to 13 hold no ICD-10-CM code");
        }
        byte flag = buffer[start + FLAG];
        if (flag != '0' && flag != '1') {
            throw new CodeFileException(name, line, "column 15 must be 0 or 1");
        }
        keys[rows] = key;
        billable[rows] = flag == '1';
        lines[rows] = line;
    }

    private boolean isForm(int from) {
        byte second = buffer[from + 1];
        return buffer[from] >= 'A' && buffer[from] <= 'Z' && ((second >= '0' && second <= '9') || second == 'A');
    }

    private void append(int field, String text) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        append(field, bytes, 0, bytes.length);
    }

    private void append(int field, byte[] from, int start, int end) {
        if (length + end - start > texts.length) {
            texts = Arrays.copyOf(texts, 2 * texts.length + end - start);
        }
        starts[2 * rows + field] = length;
        System.arraycopy(from, start, texts, length, end - start);
        length += end - start;
    }

    private DiagnosisRelease sorted(LocalDate effective) {
        long[] order = new long[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = (keys[i] << ROW_BITS) | i;
        }
        Arrays.sort(order);
        long[] sorted = new long[rows];
        boolean[] flags = new boolean[rows];
        WordList.Builder words = new WordList.Builder();
        WordCodedTexts.Writer shorts = new WordCodedTexts.Writer(words, rows);
        WordCodedTexts.Writer longs = new WordCodedTexts.Writer(words, rows);
        for (int i = 0; i < rows; i++) {
            int row = (int) order[i] & MOST_ROWS;
            sorted[i] = keys[row];
            flags[i] = billable[row];
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                throw new CodeFileException(name, lines[row], "repeats a code of an earlier line");
            }
            int from = starts[2 * row];
            int middle = starts[2 * row + 1];
            int end = row + 1 < rows ? starts[2 * row + 2] : length;
            longs.add(texts, middle, end);
            boolean same = Arrays.equals(texts, from, middle, texts, middle, end);
            shorts.add(texts, from, same ? from : middle);
        }
        int[] ranks = words.ranks();
        WordList list = words.done(ranks);
        return new DiagnosisRelease(effective, sorted, flags, list, shorts.done(list, ranks), longs.done(list, ranks));
    }

    private boolean isAscii(int start, int end) {
        for (int i = start; i < end; i++) {
            if (buffer[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int strippedEnd(byte[] bytes, int start, int end) {
        int last = end;
        while (last > start && (bytes[last - 1] == ' ' || bytes[last - 1] == '\r')) {
            last--;
        }
        return last;
    }
}
