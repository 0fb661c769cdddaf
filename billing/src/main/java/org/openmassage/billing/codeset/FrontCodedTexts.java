package org.openmassage.billing.codeset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by number, each written as what it shares with the one before and the rest; every {@value #BLOCK}th is whole.
 * Immutable and thread-safe.
 */
final class FrontCodedTexts {
    /** How many texts stand between two whole ones. */
    static final int BLOCK = 16;

    private final byte[] bytes;
    private final int[] blocks;
    private final int size;

    private FrontCodedTexts(byte[] bytes, int[] blocks, int size) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.size = size;
    }

    /** Bytes that the texts take. */
    int bytes() {
        return bytes.length + Integer.BYTES * blocks.length;
    }

    /** Reads texts, in order. Not thread-safe. */
    final class Cursor {
        private byte[] text = new byte[256];
        private int length;
        private int at;
        private int next;

        /** Goes to a text. */
        void go(int index) {
            next = index / BLOCK * BLOCK;
            at = next < size ? blocks[next / BLOCK] : bytes.length;
            length = 0;
            while (next <= index) {
                advance();
            }
        }

        /** Goes to the text after, or to the first. */
        void advance() {
            int shared = number();
            int rest = number();
            if (shared + rest > text.length) {
                text = Arrays.copyOf(text, Math.max(shared + rest, 2 * text.length));
            }
            System.arraycopy(bytes, at, text, shared, rest);
            at += rest;
            length = shared + rest;
            next++;
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }

        /** The text. */
        String text() {
            return new String(text, 0, length, StandardCharsets.UTF_8);
        }

        /** Whether there is no text. */
        boolean isEmpty() {
            return length == 0;
        }

        /** Whether a word stands in the text; the word in lower case, ASCII letters in either case. */
        boolean holds(byte[] word) {
            for (int i = 0; i + word.length <= length; i++) {
                int same = 0;
                while (same < word.length && lower(text[i + same]) == word[same]) {
                    same++;
                }
                if (same == word.length) {
                    return true;
                }
            }
            return false;
        }

        private static byte lower(byte c) {
            return c >= 'A' && c <= 'Z' ? (byte) (c + 'a' - 'A') : c;
        }
    }

    /** Takes texts in order. Not thread-safe. */
    static final class Writer {
        private final int[] blocks;
        private byte[] out;
        private int length;
        private int count;
        private byte[] before = new byte[0];
        private int beforeFrom;
        private int beforeTo;

        Writer(int texts, int bytes) {
            this.blocks = new int[(texts + BLOCK - 1) / BLOCK];
            this.out = new byte[Math.max(64, bytes)];
        }

        /** Adds the text in some bytes, which must not change until the next is added. */
        void add(byte[] from, int start, int end) {
            int shared = 0;
            if (count % BLOCK == 0) {
                blocks[count / BLOCK] = length;
            } else {
                int most = Math.min(end - start, beforeTo - beforeFrom);
                while (shared < most && from[start + shared] == before[beforeFrom + shared]) {
                    shared++;
                }
            }
            int rest = end - start - shared;
            if (length + rest + 2 * Integer.BYTES > out.length) {
                out = Arrays.copyOf(out, 2 * out.length + rest);
            }
            number(shared);
            number(rest);
            System.arraycopy(from, start + shared, out, length, rest);
            length += rest;
            before = from;
            beforeFrom = start;
            beforeTo = end;
            count++;
        }

        private void number(int value) {
            int left = value;
            while (left > 0x7F) {
                out[length++] = (byte) (left | 0x80);
                left >>>= 7;
            }
            out[length++] = (byte) left;
        }

        FrontCodedTexts done() {
            return new FrontCodedTexts(Arrays.copyOf(out, length), blocks, count);
        }
    }
}
