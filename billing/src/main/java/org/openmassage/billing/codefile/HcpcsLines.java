package org.openmassage.billing.codefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.internal.TextLines;

/** Reads the fixed width of CMS's HCPCS contractor record. */
final class HcpcsLines {
    private static final int CODE = 0;
    private static final int MODIFIER = 3;
    private static final int CODE_END = 5;
    private static final int RECORD = 10;
    private static final int LONG = 11;
    private static final int LONG_END = 91;
    private static final int SHORT_END = 119;
    private static final int ADDED = 268;
    private static final int ADDED_END = 276;
    private static final int LAST = 284;
    private static final int LAST_END = 292;

    private final ProcedureRows rows;

    HcpcsLines(CodeFileOrigin origin, ProcedureCodeSet known) {
        this.rows = new ProcedureRows(origin, known);
    }

    ProcedureFile read(InputStream in) throws IOException {
        TextLines.read(in, this::take, rows::refusal);
        return rows.done();
    }

    private void take(String text, int line) {
        if (text.isBlank()) {
            return;
        }
        if (text.length() <= RECORD) {
            throw rows.refusal(line, "is shorter than the columns of a HCPCS record");
        }
        char record = text.charAt(RECORD);
        boolean modifier = record == '7' || record == '8';
        if (modifier && !cut(text, CODE, MODIFIER).isEmpty()) {
            throw rows.refusal(line, "must have the modifier in columns 4 and 5, and nothing before it");
        }
        String code = cut(text, modifier ? MODIFIER : CODE, CODE_END);
        String description = cut(text, LONG, LONG_END);
        switch (record) {
            case '3', '7' ->
                rows.begin(
                        code,
                        modifier,
                        line,
                        cut(text, LONG_END, SHORT_END),
                        description,
                        Optional.empty(),
                        rows.period(cut(text, ADDED, ADDED_END), cut(text, LAST, LAST_END), line));
            case '4', '8' -> rows.goOn(code, modifier, line, description);
            default -> throw rows.refusal(line, "must have 3, 4, 7 or 8 in column 11");
        }
    }

    private static String cut(String text, int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()))
                .strip();
    }
}
