package org.openmassage.billing.codefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;

/** Gathers the records of one file. Used once, by one thread. */
final class ProcedureRows {
    private static final DateTimeFormatter SPREADSHEET = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    private final CodeFileOrigin origin;
    private final ProcedureCodeSet known;
    private final Map<ProcedureCode, List<ProcedureEntry>> procedures = new LinkedHashMap<>();
    private final Map<Modifier, List<ListedCode>> modifiers = new LinkedHashMap<>();
    private final Map<String, List<Period>> seen = new HashMap<>();

    private @Nullable Row open;

    ProcedureRows(CodeFileOrigin origin, ProcedureCodeSet known) {
        this.origin = origin;
        this.known = known;
    }

    /** A record while more of its long text may follow. */
    private static final class Row {
        final String code;
        final boolean modifier;
        final int line;
        final Optional<ProcedureTiming> timing;
        final Optional<Period> inForce;
        String label;
        String description;

        Row(
                String code,
                boolean modifier,
                int line,
                String label,
                String description,
                Optional<ProcedureTiming> timing,
                Optional<Period> inForce) {
            this.code = code;
            this.modifier = modifier;
            this.line = line;
            this.label = label;
            this.description = description;
            this.timing = timing;
            this.inForce = inForce;
        }
    }

    CodeFileException refusal(int line, String rule) {
        return new CodeFileException(origin.name(), line, rule);
    }

    /** Takes the first record of a code. */
    void begin(
            String code,
            boolean modifier,
            int line,
            String label,
            String description,
            Optional<ProcedureTiming> timing,
            Optional<Period> inForce) {
        close();
        List<Period> periods = seen.computeIfAbsent((modifier ? "modifier " : "") + code, first -> new ArrayList<>());
        Period period = inForce.or(origin::inForce).orElse(Periods.ALWAYS);
        if (periods.stream().anyMatch(period::overlaps)) {
            throw refusal(
                    line,
                    "repeats a code of an earlier line"
                            + (inForce.isEmpty() ? "" : ", for dates that overlap with those there"));
        }
        periods.add(period);
        open = new Row(code, modifier, line, label, description, timing, inForce);
    }

    /** Takes more of the long text of the code before. */
    void goOn(String code, boolean modifier, int line, String text) {
        Row row = open;
        if (row == null || !row.code.equals(code) || row.modifier != modifier) {
            throw refusal(line, "goes on with another code than that of the line before");
        }
        row.description = (row.description + " " + text).strip();
    }

    private void close() {
        Row row = open;
        open = null;
        if (row == null) {
            return;
        }
        Optional<Period> inForce = row.inForce.or(origin::inForce);
        if (row.modifier) {
            Modifier code = modifier(row);
            String label = label(row);
            modifiers
                    .computeIfAbsent(code, first -> new ArrayList<>())
                    .add(ListedCode.builder()
                            .code(code.value())
                            .label(label)
                            .inForce(inForce)
                            .basis(origin.basis())
                            .build());
        } else {
            ProcedureCode code = procedure(row);
            String label = label(row);
            Optional<ProcedureEntry> before = known.catalog().find(code);
            procedures
                    .computeIfAbsent(code, first -> new ArrayList<>())
                    .add(ProcedureEntry.builder()
                            .code(code)
                            .label(label)
                            .description(Optional.of(row.description).filter(text -> !text.isEmpty()))
                            .timing(row.timing
                                    .or(() -> before.map(ProcedureEntry::timing))
                                    .orElse(ProcedureTiming.UNKNOWN))
                            .massageTherapy(
                                    before.map(ProcedureEntry::massageTherapy).orElse(false))
                            .inForce(inForce)
                            .basis(origin.basis())
                            .build());
        }
    }

    private String label(Row row) {
        String label = row.label.isEmpty() ? row.description : row.label;
        if (label.isEmpty()) {
            throw refusal(row.line, "has no text for its code");
        }
        return label;
    }

    private Modifier modifier(Row row) {
        try {
            return Modifier.parse(row.code);
        } catch (InvalidCodeException e) {
            throw refusal(row.line, "holds no modifier where one must be");
        }
    }

    private ProcedureCode procedure(Row row) {
        try {
            return ProcedureCode.parse(row.code);
        } catch (InvalidCodeException e) {
            throw refusal(row.line, "holds no procedure code where one must be");
        }
    }

    /** The dates of service, from two texts of which each may be empty. */
    Optional<Period> period(String start, String end, int line) {
        Optional<LocalDate> first = day(start, line);
        Optional<LocalDate> last = day(end, line);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw refusal(line, "has a last date before its first");
        }
        return first.isEmpty() && last.isEmpty() ? Optional.empty() : Optional.of(new Period(first, last));
    }

    private Optional<LocalDate> day(String text, int line) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.matches("\\d{8}")) {
                return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
            }
            return Optional.of(text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, SPREADSHEET));
        } catch (DateTimeException e) {
            throw refusal(line, "must have its dates as 2026-01-31, 20260131 or 1/31/2026");
        }
    }

    ProcedureFile done() {
        close();
        if (procedures.isEmpty() && modifiers.isEmpty()) {
            throw refusal(0, "holds no code");
        }
        Catalog.Builder<ProcedureCode, ProcedureEntry> codes =
                Catalog.builder(origin.name(), origin.version(), origin.reviewedOn());
        procedures.forEach((code, entries) -> codes.add(code, Periods.PROCEDURES.latest(entries)));
        Catalog.Builder<Modifier, ListedCode> marks =
                Catalog.builder(origin.name(), origin.version(), origin.reviewedOn());
        modifiers.forEach((code, entries) -> marks.add(code, Periods.MODIFIERS.latest(entries)));
        return new ProcedureFile(codes.build(), marks.build(), origin.inForce());
    }
}
