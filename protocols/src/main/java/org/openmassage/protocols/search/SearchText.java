package org.openmassage.protocols.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name made comparable: small letters without accents, punctuation and a plural s.
 *
 * @param words the words, in order
 */
record SearchText(List<String> words) {
    /** Names this short are too alike for a search that forgives typing errors. */
    private static final int FORGIVING_FROM = 5;

    static SearchText of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return new SearchText(
                plain.isEmpty()
                        ? List.of()
                        : Stream.of(plain.split(" ")).map(SearchText::singular).toList());
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
        return plural && !word.endsWith("us") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How this name resembles a text that it is not equal to. */
    Optional<MatchKind> resembles(SearchText wanted) {
        if (startsWith(wanted)) {
            return Optional.of(MatchKind.BEGINNING);
        }
        if (words.containsAll(wanted.words)) {
            return Optional.of(MatchKind.WORDS);
        }
        return isNear(joined(), wanted.joined()) ? Optional.of(MatchKind.SPELLING) : Optional.empty();
    }

    private boolean startsWith(SearchText wanted) {
        boolean longEnough = wanted.joined().length() >= 3;
        boolean beginning = joined().startsWith(wanted.joined());
        boolean eachWord = wanted.words.stream()
                .allMatch(word -> word.length() >= 3 && words.stream().anyMatch(own -> own.startsWith(word)));
        return longEnough && (beginning || eachWord);
    }

    private String joined() {
        return String.join(" ", words);
    }

    private static boolean isNear(String name, String wanted) {
        int most = wanted.length() < FORGIVING_FROM ? 0 : wanted.length() / 8 + 1;
        return Math.abs(name.length() - wanted.length()) <= most && distance(name, wanted) <= most;
    }

    /** The number of letters to add, drop, change, or swap with their neighbor. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
