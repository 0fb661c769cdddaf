package org.openmassage.billing.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;

/** Reads lines of text, and refuses bytes that are none. Stateless and thread-safe. */
public final class TextLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextLines() {}

    /**
     * A reader of UTF-8 that reports what is not, where the usual one would put another letter in its place, and that passes
     * over a byte order mark.
     *
     * @param in the stream
     * @return the reader
     * @throws IOException if the stream cannot be read
     */
    static InputStreamReader strictly(InputStream in) throws IOException {
        byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
        PushbackInputStream rest = new PushbackInputStream(in, mark.length);
        byte[] first = rest.readNBytes(mark.length);
        if (!Arrays.equals(first, mark)) {
            rest.unread(first);
        }
        return new InputStreamReader(rest, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Where the text of a file begins.
     *
     * @param file the bytes of the file
     * @return the place after a byte order mark; 0 if there is none
     */
    public static int afterMark(byte[] file) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
        boolean marked = file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
        return marked ? mark.length : 0;
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the stream, UTF-8; a byte order mark is passed over
     * @param taker takes each line, without its end, and its number from 1 up
     * @param refusal the exception for a line and what is wrong with it
     * @throws IOException if the stream cannot be read
     */
    public static void read(
            InputStream in, ObjIntConsumer<String> taker, BiFunction<Integer, String, RuntimeException> refusal)
            throws IOException {
        BufferedReader lines = new BufferedReader(strictly(in));
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                taker.accept(line, number);
            }
        } catch (CharacterCodingException e) {
            throw refusal.apply(number + 1, "or one soon after is not UTF-8: save the file as UTF-8");
        }
    }
}
