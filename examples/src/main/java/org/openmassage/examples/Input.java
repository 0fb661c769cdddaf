package org.openmassage.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openmassage.core.json.Documents;

/**
 * What a command was given: one JSON object, the path of a file that holds one, or {@code -} for standard input.
 *
 * @param text the JSON
 * @param source where it comes from, for errors; empty for an object on the command line
 */
record Input(String text, String source) {
    static Input of(String given) throws IOException {
        if (given.equals("-")) {
            return new Input(text(System.in.readAllBytes()), "standard input");
        }
        if (given.stripLeading().startsWith("{")) {
            return new Input(given, "");
        }
        try {
            return new Input(text(Files.readAllBytes(Path.of(given))), given);
        } catch (InvalidPathException e) {
            throw new Problem.InvalidInput("no-such-file", "", "The input is neither a JSON object nor a path.");
        }
    }

    /**
     * The text in these bytes, behind a byte order mark where an editor put one.
     *
     * @throws CharacterCodingException if they are not UTF-8: nothing is put in the place of a letter
     */
    static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The document of this type. */
    <T> T as(Class<T> type) {
        return source.isEmpty() ? Documents.read(text, type) : Documents.read(text, type, source);
    }
}
