package org.openmassage.billing.cms1500;

import java.util.List;

/** A sheet as plain text. */
final class Cms1500Text {
    private static final int BOX = 9;
    private static final int LABEL = 40;

    private Cms1500Text() {}

    static String of(Cms1500Page page) {
        StringBuilder text = new StringBuilder("CMS-1500 (02/12), sheet " + page.number() + "\n");
        boolean linesTold = false;
        for (Cms1500Field field : Cms1500Field.values()) {
            if (field.onLine() && !linesTold) {
                lines(text, page.lines());
                linesTold = true;
            }
            page.value(field).ifPresent(value -> row(text, field.box(), field.label(), value));
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, List<Cms1500Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            lines.get(i).boxes().forEach((field, value) -> row(text, field.box() + "/" + line, field.label(), value));
        }
    }

    private static void row(StringBuilder text, String box, String label, String value) {
        String start = padded(box, BOX) + padded(label, LABEL);
        // Only the payer's block has several lines
        text.append(start)
                .append(value.replace("\n", "\n" + " ".repeat(BOX + LABEL)))
                .append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
