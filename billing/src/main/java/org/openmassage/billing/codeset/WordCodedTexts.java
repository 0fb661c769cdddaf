package org.openmassage.billing.codeset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Texts by number, each written as how many words it shares with the beginning of the one before and the numbers of the
 * rest; every {@value #BLOCK}th is whole. Words stand between single blanks. Immutable and thread-safe.
 */
final class WordCodedTexts {
    /** How many texts stand between two whole ones. */
    static final int BLOCK = 16;

    /** A head of one byte holds two counts below this; else this stands there, and both follow. */
    private static final int WIDE = 15;

    private static final int HALF = 4;

    private final WordList words;
    private final byte[] bytes;
    private final int[] blocks;
    private final int size;

    private WordCodedTexts(WordList words, byte[] bytes, int[] blocks, int size) {
        this.words = words;
        this.bytes = bytes;
        this.blocks = blocks;
        this.size = size;
    }

    /** Bytes that the texts take, without their words. */
    int bytes() {
        return bytes.length + Integer.BYTES * blocks.length;
    }

    /** Reads texts, in order. Not thread-safe. */
    final class Cursor {
        private int[] text = new int[64];
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
            int head = bytes[at++] & 0xFF;
            int shared = head >>> HALF;
            int rest = head & WIDE;
            if (shared == WIDE) {
                shared = number();
                rest = number();
            }
            length = shared + rest;
            if (length > text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            for (int i = shared; i < length; i++) {
                text[i] = number();
            }
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
            int letters = Math.max(0, length - 1);
            for (int i = 0; i < length; i++) {
                letters += words.length(text[i]);
            }
            byte[] joined = new byte[letters];
            int end = 0;
            for (int i = 0; i < length; i++) {
                if (i > 0) {
                    joined[end++] = ' ';
                }
                end = words.write(text[i], joined, end);
            }
            return new String(joined, StandardCharsets.UTF_8);
        }

        /** Whether one word of each set is in the text. */
        boolean holdsOneOfEach(List<BitSet> sets) {
            for (BitSet set : sets) {
                boolean found = false;
                for (int i = 0; i < length && !found; i++) {
                    found = set.get(text[i]);
                }
                if (!found) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Takes texts in order, then writes them once all words have been seen. Not thread-safe. */
    static final class Writer {
        private final WordList.Builder words;
        private final byte[] file;
        /** For each text how many words are shared, how many are not, and their numbers as they came. */
        private int[] taken;

        private int length;
        private int count;
        /** Where the text before stands, and where each word of it ends, counted from its beginning. */
        private int beforeFrom;

        private int beforeTo;
        private int[] wordEnds = new int[64];
        private int wordCount;

        /**
         * @param words takes the words
         * @param file the bytes that the texts stand in
         * @param texts about how many there will be
         */
        Writer(WordList.Builder words, byte[] file, int texts) {
            this.words = words;
            this.file = file;
            this.taken = new int[Math.max(64, 8 * texts)];
        }

        /** Adds the text from one place in the file to another, without blanks at its end. */
        void add(int start, int end) {
            int shared = count % BLOCK == 0 ? 0 : shared(start, end);
            int at = shared == 0 ? start : start + wordEnds[shared - 1] + 1;
            int place = length + 2;
            wordCount = shared;
            while (at < end) {
                int word = at;
                int hash = 0;
                while (at < end && file[at] != ' ') {
                    hash = WordList.hash(hash, file[at++]);
                }
                if (wordCount == wordEnds.length) {
                    wordEnds = Arrays.copyOf(wordEnds, 2 * wordCount);
                }
                if (place == taken.length) {
                    taken = Arrays.copyOf(taken, 2 * taken.length);
                }
                taken[place++] = words.numberOf(file, word, at, hash);
                wordEnds[wordCount++] = at - start;
                at++;
            }
            if (length + 2 > taken.length) {
                taken = Arrays.copyOf(taken, 2 * taken.length);
            }
            taken[length] = shared;
            taken[length + 1] = wordCount - shared;
            length = Math.max(place, length + 2);
            beforeFrom = start;
            beforeTo = end;
            count++;
        }

        /** How many whole words, each with the blank after it, are those of the text before. */
        private int shared(int start, int end) {
            int differs = Arrays.mismatch(file, beforeFrom, beforeTo, file, start, end);
            int same = differs < 0 ? end - start : differs;
            int shared = 0;
            while (shared < wordCount && wordEnds[shared] < same) {
                shared++;
            }
            return shared;
        }

        /** Writes the texts with the words as they are numbered by frequency. */
        WordCodedTexts done(WordList list, int[] ranks) {
            byte[] out = new byte[Math.max(64, 2 * length)];
            int[] blocks = new int[(count + BLOCK - 1) / BLOCK];
            int end = 0;
            int at = 0;
            for (int text = 0; text < count; text++) {
                int shared = taken[at];
                int rest = taken[at + 1];
                at += 2;
                if (end + 5 * (rest + 3) > out.length) {
                    out = Arrays.copyOf(out, 2 * out.length + 5 * rest);
                }
                if (text % BLOCK == 0) {
                    blocks[text / BLOCK] = end;
                }
                if (shared < WIDE && rest <= WIDE) {
                    out[end++] = (byte) (shared << HALF | rest);
                } else {
                    out[end++] = (byte) (WIDE << HALF);
                    end = number(shared, out, end);
                    end = number(rest, out, end);
                }
                for (int i = 0; i < rest; i++) {
                    end = number(ranks[taken[at++]], out, end);
                }
            }
            return new WordCodedTexts(list, Arrays.copyOf(out, end), blocks, count);
        }

        private static int number(int value, byte[] out, int at) {
            int left = value;
            int end = at;
            while (left > 0x7F) {
                out[end++] = (byte) (left | 0x80);
                left >>>= 7;
            }
            out[end++] = (byte) left;
            return end;
        }
    }
}
