package org.openmassage.billing.codeset;

/**
 * Diagnosis codes in their order, each with its row and whether it is billable: for each category that the form of a code
 * allows where its rows begin, and for each row the four characters after the category. A code is looked for among those
 * of its category alone, which stand side by side in memory. Immutable and thread-safe.
 */
final class CodeIndex {
    /** The first row of each category, and at the end how many rows there are. */
    private final int[] starts = new int[CodeKeys.CATEGORIES + 1];
    /** What follows the category, and in the lowest bit whether the code is billable. */
    private final int[] rows;

    private final int billable;

    /** Takes codes by their keys, in order, and whether each is billable. */
    CodeIndex(long[] keys, boolean[] billable) {
        rows = new int[keys.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = CodeKeys.rest(keys[row]) << 1 | (billable[row] ? 1 : 0);
            starts[CodeKeys.category(keys[row]) + 1]++;
            count += rows[row] & 1;
        }
        for (int category = 0; category < CodeKeys.CATEGORIES; category++) {
            starts[category + 1] += starts[category];
        }
        this.billable = count;
    }

    int size() {
        return rows.length;
    }

    int billableCount() {
        return billable;
    }

    boolean isBillable(int row) {
        return (rows[row] & 1) != 0;
    }

    /** The row of a code, a category or longer; -1 if there is none. */
    int find(long key) {
        int category = CodeKeys.category(key);
        int first = starts[category];
        int rest = CodeKeys.rest(key);
        int row = last(first, starts[category + 1], rest << 1 | 1);
        return row >= first && rows[row] >>> 1 == rest ? row : -1;
    }

    /** The first row of the codes that begin as the key does, or of those after. */
    int begin(long key) {
        int category = CodeKeys.category(key);
        return category == CodeKeys.CATEGORIES
                ? rows.length
                : last(starts[category], starts[category + 1], (CodeKeys.rest(key) << 1) - 1) + 1;
    }

    /** The row after the last of the codes that begin as the key does. */
    int end(long key) {
        return begin(CodeKeys.last(key) + 1);
    }

    /** The last of some rows that is not above a value; the one before the first if all are. */
    private int last(int first, int end, int value) {
        int row = first;
        for (int left = end - first; left > 1; left -= left >>> 1) {
            int middle = row + (left >>> 1);
            row = rows[middle] <= value ? middle : row;
        }
        return first < end && rows[row] <= value ? row : first - 1;
    }

    /** The key of a row. */
    long key(int row) {
        int category = 0;
        for (int end = CodeKeys.CATEGORIES; end - category > 1; ) {
            int middle = (category + end) >>> 1;
            if (starts[middle] <= row) {
                category = middle;
            } else {
                end = middle;
            }
        }
        return CodeKeys.of(category, rows[row] >>> 1);
    }

    /** Bytes that the codes take. */
    int bytes() {
        return Integer.BYTES * (starts.length + rows.length);
    }
}
