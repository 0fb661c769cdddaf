package org.openmassage.billing.codeset;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The different words of many texts, by number, the most frequent first. Immutable and thread-safe.
 */
final class WordList {
    private final byte[] bytes;
    /** Where each word begins, and where the last ends. */
    private final int[] starts;

    private WordList(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    int size() {
        return starts.length - 1;
    }

    /** Bytes that the words take. */
    int bytes() {
        return bytes.length + Integer.BYTES * starts.length;
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** Writes a word, and answers where the next byte goes. */
    int write(int word, byte[] to, int at) {
        int length = length(word);
        System.arraycopy(bytes, starts[word], to, at, length);
        return at + length;
    }

    /** The words that hold some letters; the letters in lower case, ASCII letters of the words in either case. */
    BitSet holding(byte[] letters) {
        BitSet found = new BitSet(size());
        for (int word = 0; word < size(); word++) {
            int last = starts[word + 1] - letters.length;
            for (int i = starts[word]; i <= last && !found.get(word); i++) {
                found.set(word, matches(i, letters));
            }
        }
        return found;
    }

    /** The words that are just some letters, whatever signs stand before or after them. */
    BitSet being(byte[] letters) {
        BitSet found = new BitSet(size());
        for (int word = 0; word < size(); word++) {
            int from = starts[word];
            int to = starts[word + 1];
            while (from < to && isSign(bytes[from])) {
                from++;
            }
            while (to > from && isSign(bytes[to - 1])) {
                to--;
            }
            found.set(word, to - from == letters.length && matches(from, letters));
        }
        return found;
    }

    private boolean matches(int from, byte[] letters) {
        int same = 0;
        while (same < letters.length && lower(bytes[from + same]) == letters[same]) {
            same++;
        }
        return same == letters.length;
    }

    private static boolean isSign(byte c) {
        return c == ',' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']';
    }

    private static byte lower(byte c) {
        return c >= 'A' && c <= 'Z' ? (byte) (c + 'a' - 'A') : c;
    }

    /** The hash of some bytes and one more. */
    static int hash(int hash, byte next) {
        return Integer.rotateLeft(hash, 5) ^ next;
    }

    /** Gives each different word a number, and counts how often it is used. Not thread-safe. */
    static final class Builder {
        private static final int SPREAD = 0x9E3779B9;

        private byte[] bytes = new byte[1 << 18];
        private int[] starts = new int[1 << 15];
        private int[] hashes = new int[1 << 15];
        private int[] counts = new int[1 << 15];
        /** A word's number and one, by its hash; 0 where a place is free. */
        private int[] table = new int[1 << 16];

        private int size;

        /** The number of a word, in the order in which words came; counts it. */
        int numberOf(byte[] from, int start, int end, int hash) {
            int place = place(hash);
            int held = table[place];
            while (held != 0 && !isWord(held - 1, from, start, end, hash)) {
                place = (place + 1) & (table.length - 1);
                held = table[place];
            }
            int word = held == 0 ? add(from, start, end, hash, place) : held - 1;
            counts[word]++;
            return word;
        }

        private boolean isWord(int word, byte[] from, int start, int end, int hash) {
            return hashes[word] == hash && Arrays.equals(bytes, starts[word], starts[word + 1], from, start, end);
        }

        private int place(int hash) {
            return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(table.length - 1);
        }

        private int add(byte[] from, int start, int end, int hash, int place) {
            int at = starts[size];
            if (at + end - start > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length + end - start);
            }
            if (size + 2 > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                hashes = Arrays.copyOf(hashes, 2 * hashes.length);
                counts = Arrays.copyOf(counts, 2 * counts.length);
            }
            System.arraycopy(from, start, bytes, at, end - start);
            starts[size + 1] = at + end - start;
            hashes[size] = hash;
            size++;
            table[place] = size;
            if (2 * size > table.length) {
                grow();
            }
            return size - 1;
        }

        private void grow() {
            table = new int[2 * table.length];
            for (int word = 0; word < size; word++) {
                int place = place(hashes[word]);
                while (table[place] != 0) {
                    place = (place + 1) & (table.length - 1);
                }
                table[place] = word + 1;
            }
        }

        /** For each number the one that it has by frequency. */
        int[] ranks() {
            long[] order = new long[size];
            for (int word = 0; word < size; word++) {
                order[word] = ((long) counts[word] << Integer.SIZE) | (Integer.MAX_VALUE - word);
            }
            Arrays.sort(order);
            int[] ranks = new int[size];
            for (int i = 0; i < size; i++) {
                ranks[Integer.MAX_VALUE - (int) order[i]] = size - 1 - i;
            }
            return ranks;
        }

        WordList done(int[] ranks) {
            int[] byRank = new int[size];
            for (int word = 0; word < size; word++) {
                byRank[ranks[word]] = word;
            }
            byte[] sorted = new byte[starts[size]];
            int[] sortedStarts = new int[size + 1];
            for (int rank = 0; rank < size; rank++) {
                int word = byRank[rank];
                int length = starts[word + 1] - starts[word];
                System.arraycopy(bytes, starts[word], sorted, sortedStarts[rank], length);
                sortedStarts[rank + 1] = sortedStarts[rank] + length;
            }
            return new WordList(sorted, sortedStarts);
        }
    }
}
