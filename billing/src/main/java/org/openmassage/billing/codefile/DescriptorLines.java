package org.openmassage.billing.codefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.internal.TextLines;

/** Reads the three text forms of licensed descriptors. */
final class DescriptorLines {
    private static final String CODE = "(\\d{4}[0-9AFTU])";

    /** How a line of one form is built: the code, the number of the part where there is one, and the text. */
    private enum Form {
        TAB(CODE + "\\t()(.*\\S.*)"),
        SHORT(CODE + " ()(\\S.*)"),
        PARTS(CODE + "(\\d\\d) (\\S.*)");

        private final Pattern line;

        Form(String line) {
            this.line = Pattern.compile(line);
        }
    }

    private final ProcedureRows rows;
    private @Nullable Form form;
    private int part;

    DescriptorLines(CodeFileOrigin origin, ProcedureCodeSet known) {
        this.rows = new ProcedureRows(origin, known);
    }

    ProcedureFile read(InputStream in) throws IOException {
        TextLines.read(in, this::take, rows::refusal);
        return rows.done();
    }

    private void take(String text, int line) {
        if (form == null) {
            form = formOf(text);
        }
        Form here = form;
        if (here == null || text.isBlank()) {
            return;
        }
        Matcher cells = here.line.matcher(text);
        if (!cells.matches()) {
            throw rows.refusal(line, "is not in the form of the first line with a code");
        }
        String code = cells.group(1);
        String words = cells.group(3).strip();
        int number = cells.group(2).isEmpty() ? 1 : Integer.parseInt(cells.group(2));
        if (number == 1) {
            boolean isLong = here != Form.SHORT;
            rows.begin(code, false, line, isLong ? "" : words, isLong ? words : "", Optional.empty(), Optional.empty());
        } else if (number == part + 1) {
            rows.goOn(code, false, line, words);
        } else {
            throw rows.refusal(line, "has another part of its text than the next");
        }
        part = number;
    }

    /** Before the first code there is the notice of the copyright. */
    private static @Nullable Form formOf(String text) {
        for (Form each : Form.values()) {
            if (each.line.matcher(text).matches()) {
                return each;
            }
        }
        return null;
    }
}
