package org.openmassage.billing.codeset;

/**
 * Diagnosis codes as numbers: seven characters of six bits each, the first one highest. A shorter code comes directly
 * before those under it, and those under it are one range.
 */
final class CodeKeys {
    private static final int BITS = 6;
    private static final int LENGTH = 7;
    private static final int DIGITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    /** How many bits a key has. */
    static final int WIDTH = BITS * LENGTH;

    /** Not a key. */
    static final long NONE = -1;

    private CodeKeys() {}

    /** The key of a code with or without its dot; {@link #NONE} if it has another character or too many. */
    static long of(CharSequence code) {
        long key = 0;
        int length = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '.') {
                continue;
            }
            int digit = digit(c);
            if (digit < 0 || length == LENGTH) {
                return NONE;
            }
            key = (key << BITS) | digit;
            length++;
        }
        return key << (BITS * (LENGTH - length));
    }

    /** The key of a code in some bytes without a dot; {@link #NONE} if there is another character. */
    static long of(byte[] bytes, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            int digit = digit((char) bytes[i]);
            if (digit < 0) {
                return NONE;
            }
            key = (key << BITS) | digit;
        }
        return key << (BITS * (LENGTH - (to - from)));
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 1;
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + DIGITS + 1 : -1;
    }

    /** How many characters the code has. */
    static int length(long key) {
        return LENGTH - Long.numberOfTrailingZeros(key) / BITS;
    }

    /** The last key of the range that a key begins. */
    static long last(long key) {
        return key | ((1L << (BITS * (LENGTH - length(key)))) - 1);
    }

    /** The key without its last character. */
    static long shorter(long key) {
        return key & (-1L << (BITS * (LENGTH - length(key) + 1)));
    }

    /** The code without its dot. */
    static String text(long key) {
        char[] text = new char[length(key)];
        for (int i = 0; i < text.length; i++) {
            int digit = (int) (key >> (BITS * (LENGTH - 1 - i))) & MASK;
            text[i] = (char) (digit <= DIGITS ? '0' + digit - 1 : 'A' + digit - DIGITS - 1);
        }
        return new String(text);
    }
}
