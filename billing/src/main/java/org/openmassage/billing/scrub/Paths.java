package org.openmassage.billing.scrub;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;

/** JSON Pointers into a claim. */
final class Paths {
    private Paths() {}

    /** Points to an attribute of each line that fits. */
    static Stream<String> lines(Claim claim, String attribute, Predicate<ClaimLine> broken) {
        return entries("/lines", claim.lines(), "/" + attribute, broken);
    }

    /** Points to each entry of a list that fits, or to an attribute of it. */
    static <T> Stream<String> entries(String list, List<T> entries, String attribute, Predicate<T> broken) {
        return IntStream.range(0, entries.size())
                .filter(i -> broken.test(entries.get(i)))
                .mapToObj(i -> list + "/" + i + attribute);
    }

    static String line(int index, String attribute) {
        return "/lines/" + index + "/" + attribute;
    }

    /** One pointer where the rule is broken, none where it holds. */
    static Stream<String> when(boolean broken, String path) {
        return broken ? Stream.of(path) : Stream.empty();
    }

    /** The pointers at which something is wrong, in their order. */
    static Stream<String> where(Map<String, Boolean> broken) {
        return broken.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
    }
}
