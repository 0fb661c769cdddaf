package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
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
 * object. A release of 98,000 codes takes about 0.4 MB for the codes and about 1.3 MB for the descriptions.
 *
 * <p>Immutable and thread-safe. Source: the ICD-10-CM code descriptions in tabular order (CMS, public domain).
 */
public final class DiagnosisRelease {
    private final LocalDate effective;
    private final CodeIndex index;
    private final WordList words;
    private final WordCodedTexts shorts;
    private final WordCodedTexts longs;

    DiagnosisRelease(
            LocalDate effective, CodeIndex index, WordList words, WordCodedTexts shorts, WordCodedTexts longs) {
        this.effective = effective;
        this.index = index;
        this.words = words;
        this.shorts = shorts;
        this.longs = longs;
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
        return index.size();
    }

    /**
     * How many of the codes are billable.
     *
     * @return 0 or more
     */
    public int billableCount() {
        return index.billableCount();
    }

    /**
     * The row of a code.
     *
     * @param code the code
     * @return the row from 0 up; -1 if the release does not hold the code
     */
    public int rowOf(Icd10CmCode code) {
        return index.find(CodeKeys.of(code));
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
        return row >= 0 && index.isBillable(row);
    }

    /**
     * Whether a code is a header.
     *
     * @param code the code
     * @return false for a billable code and for one that the release does not hold
     */
    public boolean isHeader(Icd10CmCode code) {
        int row = rowOf(code);
        return row >= 0 && !index.isBillable(row);
    }

    /**
     * Whether the code of a row is billable.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return false for a header
     */
    public boolean isBillableAt(int row) {
        check(row);
        return index.isBillable(row);
    }

    /**
     * The row of the code directly above, in this release.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return the row of the parent; -1 for a category
     */
    public int parentOf(int row) {
        check(row);
        int parent = -1;
        for (long key = index.key(row); parent < 0 && !CodeKeys.isCategory(key); ) {
            key = CodeKeys.shorter(key);
            parent = index.find(key);
        }
        return parent;
    }

    /**
     * The code of a row.
     *
     * @param row the row, 0 to {@link #size()} - 1
     * @return the code
     */
    public Icd10CmCode codeAt(int row) {
        check(row);
        return Icd10CmCode.parse(CodeKeys.text(index.key(row)));
    }

    private void check(int row) {
        Checks.range("row", row, 0, index.size() - 1);
    }

    /**
     * All codes.
     *
     * @return the codes in their order
     */
    public Stream<Icd10CmCode> codes() {
        return IntStream.range(0, index.size()).mapToObj(this::codeAt);
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
        return IntStream.range(parent + 1, index.end(index.key(parent)))
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
                : IntStream.range(row + 1, index.end(index.key(row)))
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
     * @throws IllegalArgumentException if no code could begin so, whatever the release
     */
    public List<Icd10CmCode> startingWith(String prefix, int limit) {
        Checks.require(limit >= 1, "limit", "1 or more");
        byte[] start = prefix.strip().toUpperCase(Locale.ROOT).replace(".", "").getBytes(StandardCharsets.UTF_8);
        long key = CodeKeys.of(start, 0, start.length);
        Checks.require(key > 0, "prefix", "the beginning of a code, 1 to 7 characters");
        return IntStream.range(index.begin(key), index.end(key))
                .limit(limit)
                .mapToObj(this::codeAt)
                .toList();
    }

    /**
     * The codes whose long description holds every word of a text. A word may be a part of one ("low" of "lower"), but codes
     * with all of them as whole words come first. Letters of either case are the same.
     *
     * @param text one or more words, separated by blanks
     * @param limit how many at most, 1 or more
     * @return the codes that hold the whole words in their order, then the others in theirs
     * @throws IllegalArgumentException if there is no word
     */
    public List<Icd10CmCode> search(String text, int limit) {
        Checks.text("text", text);
        Checks.require(limit >= 1, "limit", "1 or more");
        List<byte[]> wanted = Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        List<BitSet> parts = wanted.stream().map(words::holding).toList();
        List<BitSet> wholes = wanted.stream().map(words::being).toList();
        List<Icd10CmCode> whole = new ArrayList<>();
        List<Icd10CmCode> part = new ArrayList<>();
        WordCodedTexts.Cursor cursor = longs.new Cursor();
        for (int row = 0; row < index.size() && whole.size() < limit; row++) {
            cursor.advance();
            if (cursor.holdsOneOfEach(parts)) {
                List<Icd10CmCode> found = cursor.holdsOneOfEach(wholes) ? whole : part;
                if (found.size() < limit) {
                    found.add(codeAt(row));
                }
            }
        }
        return Stream.concat(whole.stream(), part.stream()).limit(limit).toList();
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
        return index.bytes();
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
        return "DiagnosisRelease(" + index.size() + " codes)";
    }
}
