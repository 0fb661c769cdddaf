package org.openmassage.examples;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.letter.Correspondent;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;

/** A letter as plain text. */
final class LetterText {
    private LetterText() {}

    static String of(Letter letter) {
        return "From: " + line(letter.sender()) + "\nTo: " + line(letter.recipient()) + "\nDate: " + letter.date()
                + "\nSubject: " + letter.subject() + "\n\n"
                + letter.sections().stream().map(LetterText::section).collect(Collectors.joining("\n"));
    }

    private static String line(Correspondent party) {
        return Stream.of(
                        party.name(),
                        party.credential().orElse(""),
                        party.organization().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String section(LetterSection section) {
        return section.heading().map(heading -> heading + "\n").orElse("")
                + section.paragraphs().stream().map(text -> "  " + text + "\n").collect(Collectors.joining())
                + section.bullets().stream().map(text -> "  - " + text + "\n").collect(Collectors.joining());
    }
}
