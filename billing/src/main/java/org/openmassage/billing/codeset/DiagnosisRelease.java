package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.time.Period;

/**
 * One release of ICD-10-CM, as CMS publishes it in its order file: every code of that release, whether it is billable or
 * a header, and its descriptions.
 *
 * <p>Each code has a row, counted from 0 in the order of the codes. What is asked by row is answered without making an
 * object. A release of 98,000 codes takes about 1.3 MB for the codes and about 2 MB for the descriptions.
 *
 * <p>Immutable and thread-safe. Source: the ICD-10-CM code descriptions in tabular order (CMS, public domain).
 */
public final class DiagnosisRelease {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final LocalDate effective;
    private final long[] keys;
    private final BitSet billable;
    private final WordList words;
    private final WordCodedTexts shorts;
    private final WordCodedTexts longs;
    /** A row and one, found by a hash of its key; 0 where a place is free. */
    private final int[] table;

    private final int shift;

    DiagnosisRelease(
            LocalDate effective,
            long[] keys,
            boolean[] flags,
            WordList words,
            WordCodedTexts shorts,
            WordCodedTexts longs) {
        this.effective = effective;
        this.keys = keys;
        this.words = words;
        this.shorts = shorts;
        this.longs = longs;
        this.billable = new BitSet(keys.length);
        int bits = 64 - Long.numberOfLeadingZeros((long) keys.length * 5 / 4);
        this.table = new int[1 << bits];
        this.shift = 64 - bits;
        for (int row = 0; row < keys.length; row++) {
            billable.set(row, flags[row]);
            int place = place(keys[row]);
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = row + 1;
        }
    }

    /**
     * Reads an order file. The stream is read to its end and left open; a compressed file is unpacked by the caller's
     * stream. Lines end with CRLF or LF; the text is UTF-8; the rows may be in any order.
     *
     * @param in the file
     * @param name what to call the file in an error
     * @param effective the first date of service that the release is for: most often 1 October, sometimes 1 April
     * @return the release
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a line is not one of an order file, or a code stands there twice
     */
    public static DiagnosisRelease read(InputStream in, String name, LocalDate effective) throws IOException {
        return new OrderFileReader(in, name).read(effective);
    }

    /**
     * The first date of service that the release is for.
     *
     * @return the date
     */
    public LocalDate effective() {
        return effective;
    }

    /**
     * The dates of service that the release is known to be for, as long as no later one is at hand: from its effective
     * date to the next 30 September.
     *
     * @return the period
     */
    public Period inForce() {
        LocalDate october = LocalDate.of(effective.getYear(), Month.OCTOBER, 1);
        LocalDate next = effective.isBefore(october) ? october : october.plusYears(1);
        return Period.of(effective, next.minusDays(1));
    }

    /**
     * How many codes there are, headers included.
     *
     * @return 1 or more
     */
    public int size() {
        return keys.length;
    }

    /**
     * How many of the codes are billable.
     *
     * @return 0 or more
     */
    public int billableCount() {
        return billable.cardinality();
    }

    /**
     * The row of a code.
     *
     * @param code the code
     * @return the row from 0 up; -1 if the release does not hold the code
     */
    public int rowOf(Icd10CmCode code) {
        return row(CodeKeys.of(code.value()));
    }

    private int row(long key) {
        int place = place(key);
        for (int held = table[place]; held != 0; held = table[place]) {
            if (keys[held - 1] == key) {
                return held - 1;
            }
            place = (place + 1) & (table.length - 1);
        }
        return -1;
    }

    private int place(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }

    /**
     * Whether the release holds a code.
     *
     * @param code the code
     * @return true for billable codes and headers
     */
    public boolean contains(Icd10CmCode code) {
        return rowOf(code) >= 0;
    }

    /**
     * Whether a code is billable.
     *
     * @param code the code
     * @return false for a header and for a code that the release does not hold
     */
    public boolean isBillable(Icd10CmCode code) {
        int row = rowOf(code);
        return row >= 0 && billable.get(row);
    }

    /**
     * Whether a code is a header.
     *
     * @param code the code
     * @return false for a billable code and for one that the release does not hold
     */
    public boolean isHeader(Icd10CmCode code) {
        int row = rowOf(code);
        return row >= 0 && !billable.get(row);
    }

    /**
     * Whether the code of a row is billable.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return false for a header
     */
    public boolean isBillableAt(int row) {
        check(row);
        return billable.get(row);
    }

    /**
     * The row of the code directly above, in this release.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return the row of the parent; -1 for a category
     */
    public int parentOf(int row) {
        check(row);
        long key = CodeKeys.shorter(keys[row]);
        while (key != 0) {
            int parent = row(key);
            if (parent >= 0) {
                return parent;
            }
            key = CodeKeys.shorter(key);
        }
        return -1;
    }

    /**
     * The code of a row.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return the code
     */
    public Icd10CmCode codeAt(int row) {
        check(row);
        return Icd10CmCode.parse(CodeKeys.text(keys[row]));
    }

    private void check(int row) {
        Checks.range("row", row, 0, keys.length - 1);
    }

    /**
     * All codes.
     *
     * @return the codes in their order
     */
    public Stream<Icd10CmCode> codes() {
        return IntStream.range(0, keys.length).mapToObj(this::codeAt);
    }

    /**
     * The codes directly under a code. A placeholder alone is no code: S16.1XXA stands directly under S16.1.
     *
     * @param code the code
     * @return the codes in their order; empty for one that has none or is not in the release
     */
    public List<Icd10CmCode> childrenOf(Icd10CmCode code) {
        int parent = rowOf(code);
        if (parent < 0) {
            return List.of();
        }
        return IntStream.range(parent + 1, end(CodeKeys.last(keys[parent])))
                .filter(row -> parentOf(row) == parent)
                .mapToObj(this::codeAt)
                .toList();
    }

    /**
     * All codes under a code.
     *
     * @param code the code
     * @return the codes in their order; empty for one that has none or is not in the release
     */
    public List<Icd10CmCode> descendantsOf(Icd10CmCode code) {
        int row = rowOf(code);
        return row < 0
                ? List.of()
                : IntStream.range(row + 1, end(CodeKeys.last(keys[row])))
                        .mapToObj(this::codeAt)
                        .toList();
    }

    /**
     * The codes above a code.
     *
     * @param code the code
     * @return the nearest first, the category last; empty for a category and for a code that is not in the release
     */
    public List<Icd10CmCode> ancestorsOf(Icd10CmCode code) {
        List<Icd10CmCode> above = new ArrayList<>();
        int row = rowOf(code);
        if (row >= 0) {
            for (int parent = parentOf(row); parent >= 0; parent = parentOf(parent)) {
                above.add(codeAt(parent));
            }
        }
        return List.copyOf(above);
    }

    /**
     * The codes that begin with some characters.
     *
     * @param prefix 1 to 7 characters, in any case, with or without the dot
     * @param limit how many at most, 1 or more
     * @return the codes in their order
     * @throws IllegalArgumentException if the prefix is empty, too long or has another character than a code
     */
    public List<Icd10CmCode> startingWith(String prefix, int limit) {
        Checks.require(limit >= 1, "limit", "1 or more");
        long key = CodeKeys.of(prefix.strip().toUpperCase(Locale.ROOT));
        Checks.require(key > 0, "prefix", "1 to 7 letters or digits");
        return IntStream.range(begin(key), end(CodeKeys.last(key)))
                .limit(limit)
                .mapToObj(this::codeAt)
                .toList();
    }

    /** The first row of this key or a later one. */
    private int begin(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found >= 0 ? found : -found - 1;
    }

    /** The row after the last of this key or an earlier one. */
    private int end(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The codes whose long description holds every word of a text. A word may be a part of one; letters of either case
     * are the same.
     *
     * @param text one or more words, separated by blanks
     * @param limit how many at most, 1 or more
     * @return the codes in their order
     * @throws IllegalArgumentException if there is no word
     */
    public List<Icd10CmCode> search(String text, int limit) {
        Checks.text("text", text);
        Checks.require(limit >= 1, "limit", "1 or more");
        List<BitSet> wanted = Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> words.holding(word.getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<Icd10CmCode> found = new ArrayList<>();
        WordCodedTexts.Cursor cursor = longs.new Cursor();
        for (int row = 0; row < keys.length && found.size() < limit; row++) {
            cursor.advance();
            if (cursor.holdsOneOfEach(wanted)) {
                found.add(codeAt(row));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The long description of a code, in full.
     *
     * @param code the code
     * @return the description; empty if the release does not hold the code
     */
    public Optional<String> descriptionOf(Icd10CmCode code) {
        int row = rowOf(code);
        return row < 0 ? Optional.empty() : Optional.of(text(longs, row));
    }

    /**
     * The short description of a code, of at most 60 characters.
     *
     * @param code the code
     * @return the description; empty if the release does not hold the code
     */
    public Optional<String> shortDescriptionOf(Icd10CmCode code) {
        int row = rowOf(code);
        if (row < 0) {
            return Optional.empty();
        }
        String own = text(shorts, row);
        return Optional.of(own.isEmpty() ? text(longs, row) : own);
    }

    private static String text(WordCodedTexts texts, int row) {
        WordCodedTexts.Cursor cursor = texts.new Cursor();
        cursor.go(row);
        return cursor.text();
    }

    /**
     * The memory that the codes take.
     *
     * @return bytes, without the headers of objects
     */
    public int indexBytes() {
        return Long.BYTES * keys.length + Integer.BYTES * table.length + billable.size() / Byte.SIZE;
    }

    /**
     * The memory that the descriptions take.
     *
     * @return bytes, without the headers of objects
     */
    public int textBytes() {
        return words.bytes() + shorts.bytes() + longs.bytes();
    }

    /**
     * The type and how many codes it holds.
     *
     * @return for example {@code DiagnosisRelease(98186 codes)}
     */
    @Override
    public String toString() {
        return "DiagnosisRelease(" + keys.length + " codes)";
    }
}
