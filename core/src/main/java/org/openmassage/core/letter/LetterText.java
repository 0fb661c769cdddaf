package org.openmassage.core.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openmassage.core.note.Referral;
import org.openmassage.core.person.PostalAddress;

/**
 * A letter as plain text, for a printer, a fax or a mail body. Lines end with a line feed and are at most {@link #WIDTH}
 * characters wide where words allow. It writes what the letter holds and nothing else. Stateless and thread-safe.
 */
public final class LetterText {
    /** The width of a line, in characters. */
    public static final int WIDTH = 100;

    private LetterText() {}

    /**
     * Renders a letter.
     *
     * @param letter the letter
     * @param about lines about the person, such as the name and the date of birth, which the letter itself does not hold
     * @return the text
     */
    public static String of(Letter letter, String... about) {
        StringBuilder text = new StringBuilder();
        party(text, "From: ", letter.sender());
        party(text, "To: ", letter.recipient());
        letter.copies().forEach(copy -> party(text, "Copy: ", copy));
        text.append("Date: ").append(letter.date()).append('\n');
        for (String line : about) {
            wrap(text, "About: ", line);
        }
        wrap(text, "Subject: ", letter.subject());
        if (letter.urgency() != Referral.Urgency.ROUTINE) {
            text.append("Urgency: ")
                    .append(letter.urgency().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append('\n');
        }
        letter.report().ifPresent(report -> text.append("Enclosed: progress report\n"));
        if (!letter.notes().isEmpty()) {
            text.append("Enclosed: notes, ").append(letter.notes().size()).append('\n');
        }
        return text.append('\n').append(sections(letter.sections())).toString();
    }

    /**
     * Renders parts of a letter, or of a report that is built of such parts.
     *
     * @param sections the parts, in order
     * @return the text; an empty line stands between two parts
     */
    public static String sections(List<LetterSection> sections) {
        List<String> parts = new ArrayList<>();
        for (LetterSection section : sections) {
            StringBuilder text = new StringBuilder();
            section.heading().ifPresent(heading -> wrap(text, "", heading));
            section.paragraphs().forEach(paragraph -> wrap(text, "  ", paragraph));
            section.bullets().forEach(bullet -> wrap(text, "  - ", bullet));
            parts.add(text.toString());
        }
        return String.join("\n", parts);
    }

    private static void party(StringBuilder text, String label, Correspondent party) {
        wrap(
                text,
                label,
                String.join(
                        ", ",
                        Stream.of(
                                        Stream.of(party.name()),
                                        party.credential().stream(),
                                        party.organization().stream(),
                                        party.npi().stream().map(npi -> "NPI " + npi.value()))
                                .flatMap(part -> part)
                                .toList()));
        String indent = " ".repeat(label.length());
        party.address().ifPresent(address -> wrap(text, indent, line(address)));
        party.phone().ifPresent(phone -> wrap(text, indent, "Phone " + phone.number()));
        party.fax().ifPresent(fax -> wrap(text, indent, "Fax " + fax.number()));
    }

    private static String line(PostalAddress address) {
        return String.join(", ", address.lines()) + ", " + address.city() + ", " + address.state() + " "
                + address.postalCode();
    }

    /** Breaks between words; a line that the writer broke stays broken. */
    private static void wrap(StringBuilder text, String label, String paragraph) {
        String indent = " ".repeat(label.length());
        String start = label;
        for (String written : paragraph.split("\\R", -1)) {
            StringBuilder line = new StringBuilder(start);
            boolean empty = true;
            for (String word : written.split(" ", -1)) {
                if (!empty && line.length() + 1 + word.length() > WIDTH) {
                    text.append(line).append('\n');
                    line = new StringBuilder(indent);
                    empty = true;
                }
                line.append(empty ? "" : " ").append(word);
                empty = false;
            }
            text.append(line.toString().stripTrailing()).append('\n');
            start = indent;
        }
    }
}
