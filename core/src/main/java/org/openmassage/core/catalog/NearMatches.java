package org.openmassage.core.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the keys that somebody may have meant: those within a few keystrokes, or that contain what was typed. */
final class NearMatches {

    private static final int AT_MOST = 5;

    private NearMatches() {}

    static List<String> of(String key, Collection<?> keys) {
        String wanted = key.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, wanted.length() / 4);
        return keys.stream()
                .flatMap(candidate -> match(wanted, candidate.toString(), tolerance))
                .sorted(Comparator.comparingInt(Match::distance).thenComparing(Match::key))
                .limit(AT_MOST)
                .map(Match::key)
                .toList();
    }

    private static Stream<Match> match(String wanted, String candidate, int tolerance) {
        String known = candidate.toLowerCase(Locale.ROOT);
        int distance = distance(wanted, known);
        boolean partOf = wanted.length() > 2 && (known.contains(wanted) || wanted.contains(known));
        return distance <= tolerance || partOf ? Stream.of(new Match(candidate, distance)) : Stream.empty();
    }

    /** The edit distance of Levenshtein, with two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }

    private record Match(String key, int distance) {}
}
