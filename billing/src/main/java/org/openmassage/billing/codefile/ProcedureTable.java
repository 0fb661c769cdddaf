package org.openmassage.billing.codefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.internal.CsvTable;

/** Reads a table whose first row holds titles. */
final class ProcedureTable {
    private final ProcedureFileLayout layout;
    private final ProcedureRows rows;
    /** Where each column stands; empty before the row of the titles. */
    private final Map<ProcedureColumn, Integer> places = new EnumMap<>(ProcedureColumn.class);

    private int width;

    ProcedureTable(ProcedureFileLayout layout, CodeFileOrigin origin, ProcedureCodeSet known) {
        this.layout = layout;
        this.rows = new ProcedureRows(origin, known);
    }

    ProcedureFile read(InputStream in) throws IOException {
        CsvTable.read(
                in,
                layout.separator().character(),
                this::take,
                line -> rows.refusal(
                        line, "or one soon after is no row of a table in UTF-8: save the file as CSV in UTF-8"));
        return rows.done();
    }

    private void take(String[] cells, int line) {
        if (String.join("", cells).isEmpty()) {
            return;
        }
        if (places.isEmpty()) {
            takeTitles(cells, line);
            return;
        }
        if (cells.length > width) {
            throw rows.refusal(line, "has more cells than there are titles");
        }
        String kind = cell(cells, ProcedureColumn.RECORD);
        boolean modifier = kind.equals("7") || kind.equals("8");
        String code = cell(cells, ProcedureColumn.CODE).toUpperCase(Locale.ROOT);
        String description = cell(cells, ProcedureColumn.DESCRIPTION);
        if (kind.equals("4") || kind.equals("8")) {
            rows.goOn(code, modifier, line, description);
        } else if (kind.isEmpty() == places.containsKey(ProcedureColumn.RECORD)
                || !(kind.isEmpty() || kind.equals("3") || kind.equals("7"))) {
            throw rows.refusal(line, "must have 3, 4, 7 or 8 as its kind of record");
        } else {
            rows.begin(
                    code,
                    modifier,
                    line,
                    cell(cells, ProcedureColumn.LABEL),
                    description,
                    timing(cell(cells, ProcedureColumn.TIMING), line),
                    rows.period(cell(cells, ProcedureColumn.START), cell(cells, ProcedureColumn.END), line));
        }
    }

    private void takeTitles(String[] cells, int line) {
        Map<String, ProcedureColumn> wanted = layout.titles().entrySet().stream()
                .collect(Collectors.toMap(title -> plain(title.getValue()), Map.Entry::getKey));
        Set<String> passedOver =
                layout.passedOver().stream().map(ProcedureTable::plain).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        width = cells.length;
        for (int i = 0; i < cells.length; i++) {
            String title = plain(cells[i]);
            if (!title.isEmpty() && !seen.add(title)) {
                throw rows.refusal(line, "has the title of column " + (i + 1) + " twice");
            }
            ProcedureColumn column = wanted.get(title);
            if (column != null) {
                places.put(column, i);
            } else if (!title.isEmpty() && !passedOver.contains(title)) {
                throw rows.refusal(
                        line, "has a title in column " + (i + 1) + " that the layout neither reads nor passes over");
            }
        }
        for (ProcedureColumn needed : Set.of(ProcedureColumn.CODE, ProcedureColumn.LABEL)) {
            if (!places.containsKey(needed)) {
                throw rows.refusal(line, "has no column \"" + layout.titles().get(needed) + "\" in its row of titles");
            }
        }
    }

    private static String plain(String title) {
        return title.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private String cell(String[] cells, ProcedureColumn column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.length ? cells[place] : "";
    }

    private Optional<ProcedureTiming> timing(String text, int line) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "quarter-hour" -> Optional.of(ProcedureTiming.QUARTER_HOUR);
            case "service" -> Optional.of(ProcedureTiming.SERVICE);
            case "unlisted" -> Optional.of(ProcedureTiming.UNLISTED);
            case "unknown" -> Optional.of(ProcedureTiming.UNKNOWN);
            default -> throw rows.refusal(line, "must have its timing as quarter-hour, service, unlisted or unknown");
        };
    }
}
