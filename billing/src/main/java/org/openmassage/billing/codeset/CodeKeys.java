package org.openmassage.billing.codeset;

import org.openmassage.core.code.Icd10CmCode;

/**
 * Diagnosis codes as numbers: seven characters of six bits each, the first one highest. A shorter code comes directly
 * before those under it, and those under it are one range.
 */
final class CodeKeys {
    private static final int BITS = 6;
    private static final int LENGTH = 7;
    private static final int MASK = (1 << BITS) - 1;
    /** The numbers of the characters 0 and A. */
    private static final int ZERO = 1;

    private static final int LETTER = 11;

    private static final int CATEGORY_LENGTH = 3;
    private static final int REST_BITS = BITS * (LENGTH - CATEGORY_LENGTH);
    /** How many characters the form allows in the second and the third place of a code. */
    private static final int SECOND = 11;

    private static final int THIRD = 36;

    /** How many categories the form allows, A00 to ZAZ. */
    static final int CATEGORIES = 26 * SECOND * THIRD;

    /** Not a key. */
    static final long NONE = -1;

    private CodeKeys() {}

    /** The key of a code, whose form was checked when it was made. */
    static long of(Icd10CmCode code) {
        String text = code.value();
        int length = text.length();
        long key = digit(text.charAt(0));
        key = key << BITS | digit(text.charAt(1));
        key = key << BITS | digit(text.charAt(2));
        for (int i = CATEGORY_LENGTH + 1; i <= LENGTH; i++) {
            key = key << BITS | (i < length ? digit(text.charAt(i)) : 0);
        }
        return key;
    }

    /** The number of a digit or a capital, without a branch: letters alone have bit 6. */
    private static int digit(char c) {
        return c - ('0' - ZERO) - ('A' - '9' - 1) * (c >>> BITS);
    }

    /** The key of some bytes as the beginning of a code without its dot; {@link #NONE} if no code begins so. */
    static long of(byte[] bytes, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            char c = (char) bytes[i];
            boolean fits = i - from == 0 ? isLetter(c) : isDigit(c) || (i - from == 1 ? c == 'A' : isLetter(c));
            if (!fits) {
                return NONE;
            }
            key = key << BITS | digit(c);
        }
        return to - from > LENGTH ? NONE : key << (BITS * (LENGTH - (to - from)));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The key of a category by its number and what follows it. */
    static long of(int category, int rest) {
        int first = category / (SECOND * THIRD) + LETTER;
        int second = category / THIRD % SECOND + ZERO;
        int third = category % THIRD + ZERO;
        int head = (first << BITS | second) << BITS | third;
        return (long) head << REST_BITS | rest;
    }

    /** The number of a key's category; a character that is missing counts as the lowest. */
    static int category(long key) {
        int first = Math.max((int) (key >>> (BITS * (LENGTH - 1))) - LETTER, 0);
        int second = Math.max(((int) (key >>> (BITS * (LENGTH - 2))) & MASK) - ZERO, 0);
        int third = Math.max(((int) (key >>> REST_BITS) & MASK) - ZERO, 0);
        return (first * SECOND + second) * THIRD + third;
    }

    /** What follows the category. */
    static int rest(long key) {
        return (int) key & ((1 << REST_BITS) - 1);
    }

    /** Whether the key is that of a category. */
    static boolean isCategory(long key) {
        return rest(key) == 0;
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
            text[i] = (char) (digit < LETTER ? '0' + digit - ZERO : 'A' + digit - LETTER);
        }
        return new String(text);
    }
}
