package org.openmassage.core.json.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that a misspelled one most likely stands for. */
final class Spelling {
    private Spelling() {}

    /** The nearest name, or null if none is near. */
    static @Nullable String nearest(@Nullable String given, List<String> known) {
        if (given == null || given.length() > 64) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, given.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(plain(given), plain(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Snake case and other habits of spelling do not count. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The number of characters to insert, delete or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
