package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmassage.billing.internal.CsvTable;
import org.openmassage.core.code.Icd10CmCode;

/**
 * The conversion table of ICD-10-CM: which code was new on which day, and what was used before it. A code may follow
 * several, and several may follow one.
 *
 * <p>Immutable and thread-safe. Source: the ICD-10-CM conversion table (CMS and CDC, public domain).
 */
public final class ConversionTable {
    private static final String ONE = "[A-Z][0-9A][0-9A-Z](?:\\.[0-9A-Z]{1,4})?";
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9A][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?");
    /** A code, or a range of codes; a family such as {@code I63.-} is neither. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(" + ONE + ")(?:\\s*-\\s*(" + ONE + "))?(?![0-9A-Z]|\\.?-)");

    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 10_000;
    private static final int COLUMNS = 3;

    private final Map<Icd10CmCode, Conversion> byCode = new HashMap<>();
    private final TreeMap<String, List<Conversion>> byCompact = new TreeMap<>();
    private final Map<Icd10CmCode, List<Conversion>> byPrevious = new HashMap<>();

    private ConversionTable(List<Conversion> conversions) {
        for (Conversion conversion : conversions) {
            byCode.merge(conversion.code(), conversion, ConversionTable::earlier);
            byCompact
                    .computeIfAbsent(conversion.code().compact(), code -> new ArrayList<>())
                    .add(conversion);
            conversion
                    .previous()
                    .forEach(previous -> byPrevious
                            .computeIfAbsent(previous, code -> new ArrayList<>())
                            .add(conversion));
        }
        byPrevious.values().forEach(after -> after.sort(Comparator.comparing(Conversion::code)));
    }

    private static Conversion earlier(Conversion one, Conversion other) {
        return one.effective().isAfter(other.effective()) ? other : one;
    }

    /**
     * A table with no rows.
     *
     * @return the table
     */
    public static ConversionTable none() {
        return new ConversionTable(List.of());
    }

    /**
     * Reads the table as comma-separated values: a header, then code, effective date and previous codes. The date is the
     * calendar year of its 1 October, an ISO date, or the number of days that a spreadsheet makes of a date. A row with no
     * cell filled is passed over. The stream is read to its end and left open.
     *
     * @param in the file, UTF-8
     * @param name what to call the file in an error
     * @return the table
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a row is not one of a conversion table
     */
    public static ConversionTable read(InputStream in, String name) throws IOException {
        List<Conversion> conversions = new ArrayList<>();
        CsvTable.read(
                in,
                (cells, line) -> {
                    boolean filled = false;
                    for (String cell : cells) {
                        filled |= !cell.isEmpty();
                    }
                    if (line > 1 && filled) {
                        conversions.add(conversion(cells, name, line));
                    }
                },
                line -> new CodeFileException(name, line, "is no row of comma-separated values"));
        return new ConversionTable(conversions);
    }

    private static Conversion conversion(String[] cells, String name, int line) {
        if (cells.length < COLUMNS) {
            throw new CodeFileException(name, line, "must have a code, a date and the previous codes");
        }
        if (!CODE.matcher(cells[0]).matches()) {
            throw new CodeFileException(name, line, "column 1 holds no ICD-10-CM code");
        }
        LocalDate effective = date(cells[1])
                .orElseThrow(() -> new CodeFileException(name, line, "column 2 holds neither a year nor a date"));
        return new Conversion(Icd10CmCode.parse(cells[0]), effective, previous(cells[2]), cells[2]);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            if (!text.matches("\\d{4,5}")) {
                return Optional.of(LocalDate.parse(text));
            }
            int number = Integer.parseInt(text);
            return Optional.of(
                    number >= FIRST_SERIAL
                            ? SPREADSHEET_ZERO.plusDays(number)
                            : LocalDate.of(number, Month.OCTOBER, 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Icd10CmCode> previous(String text) {
        if (text.contains("ategories")) {
            return List.of();
        }
        List<Icd10CmCode> codes = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String first = named.group(1);
            String last = named.group(2);
            if (last == null) {
                codes.add(Icd10CmCode.parse(first));
            } else {
                addRange(first, last, codes);
            }
        }
        return codes.stream().distinct().toList();
    }

    /** A range whose ends differ in the last character gives every code of it, another one its ends. */
    private static void addRange(String first, String last, List<Icd10CmCode> codes) {
        int end = first.length() - 1;
        boolean close = first.length() == last.length()
                && first.regionMatches(0, last, 0, end)
                && first.charAt(end) < last.charAt(end);
        if (!close) {
            codes.add(Icd10CmCode.parse(first));
            codes.add(Icd10CmCode.parse(last));
            return;
        }
        for (char c = first.charAt(end); c <= last.charAt(end); c++) {
            if (c <= '9' || c >= 'A') {
                codes.add(Icd10CmCode.parse(first.substring(0, end) + c));
            }
        }
    }

    /**
     * How many codes the table holds.
     *
     * @return 0 or more
     */
    public int size() {
        return byCode.size();
    }

    /**
     * The row of a new code.
     *
     * @param code the code
     * @return its first row; empty if the table does not hold the code
     */
    public Optional<Conversion> find(Icd10CmCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * What followed a code, whenever that was.
     *
     * @param code the code
     * @return the rows that name it as a previous code, in the order of the new ones
     */
    public List<Conversion> successorsOf(Icd10CmCode code) {
        return List.copyOf(byPrevious.getOrDefault(code, List.of()));
    }

    /** The rows of all codes under a code. */
    List<Conversion> under(Icd10CmCode code) {
        String compact = code.compact();
        return byCompact.subMap(compact, false, compact + "~", true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
