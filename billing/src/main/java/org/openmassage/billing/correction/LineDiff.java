package org.openmassage.billing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.core.code.Icd10CmCode;

/**
 * Pairs the lines of two claims, the closest first: the same line, the same note, the same date and code, the same date,
 * the same code, whatever is left in order. What stays without a partner was added or removed. Used once, by one thread.
 */
final class LineDiff {
    private static final List<BiPredicate<ClaimLine, ClaimLine>> CLOSENESS = List.of(
            ClaimLine::equals,
            (one, other) -> one.code().equals(other.code())
                    && !one.notes().isEmpty()
                    && one.notes().equals(other.notes()),
            (one, other) -> one.code().equals(other.code()) && one.date().equals(other.date()),
            (one, other) -> one.date().equals(other.date()),
            (one, other) -> one.code().equals(other.code()),
            (one, other) -> true);

    private final Claim sent;
    private final Claim now;
    private final TreeSet<Integer> open;
    private final List<FoundChange> found = new ArrayList<>();

    LineDiff(Claim sent, Claim now) {
        this.sent = sent;
        this.now = now;
        this.open =
                new TreeSet<>(IntStream.range(0, sent.lines().size()).boxed().toList());
    }

    List<FoundChange> changes() {
        List<Integer> unpaired =
                new ArrayList<>(IntStream.range(0, now.lines().size()).boxed().toList());
        for (BiPredicate<ClaimLine, ClaimLine> close : CLOSENESS) {
            unpaired.removeIf(index -> pair(index, close));
        }
        unpaired.forEach(index -> found.add(new FoundChange(ClaimChange.LINES, "/lines/" + index)));
        open.forEach(index -> found.add(new FoundChange(ClaimChange.LINES, "/lines/" + index)));
        return found;
    }

    private boolean pair(int index, BiPredicate<ClaimLine, ClaimLine> close) {
        ClaimLine line = now.lines().get(index);
        Optional<Integer> partner = open.stream()
                .filter(other -> close.test(sent.lines().get(other), line))
                .findFirst();
        partner.ifPresent(other -> {
            open.remove(other);
            compare("/lines/" + index, sent.lines().get(other), line);
        });
        return partner.isPresent();
    }

    private void compare(String path, ClaimLine before, ClaimLine line) {
        differ(ClaimChange.DATE, path + "/date", before, line, ClaimLine::date);
        differ(
                ClaimChange.DATE,
                path + "/through",
                before,
                line,
                each -> each.through().filter(last -> !last.equals(each.date())));
        differ(ClaimChange.PLACE, path + "/place", before, line, ClaimLine::place);
        differ(ClaimChange.CODE, path + "/code", before, line, ClaimLine::code);
        differ(ClaimChange.MODIFIERS, path + "/modifiers", before, line, ClaimLine::modifiers);
        if (!pointed(sent, before).equals(pointed(now, line))) {
            found.add(new FoundChange(ClaimChange.DIAGNOSES, path + "/pointers"));
        }
        differ(ClaimChange.CHARGE, path + "/charge", before, line, ClaimLine::charge);
        differ(ClaimChange.UNITS, path + "/units", before, line, ClaimLine::units);
        differ(ClaimChange.OTHER_DATA, path + "/supplement", before, line, ClaimLine::supplement);
        differ(ClaimChange.OWN_RECORD, path + "/minutes", before, line, ClaimLine::minutes);
        differ(ClaimChange.OWN_RECORD, path + "/notes", before, line, ClaimLine::notes);
    }

    private void differ(
            ClaimChange change, String path, ClaimLine before, ClaimLine line, Function<ClaimLine, Object> value) {
        if (!value.apply(before).equals(value.apply(line))) {
            found.add(new FoundChange(change, path));
        }
    }

    /** What the pointers point to: moving a diagnosis without changing what a line is for is no change of the line. */
    private static List<Optional<Icd10CmCode>> pointed(Claim claim, ClaimLine line) {
        return line.pointers().stream()
                .map(pointer -> pointer <= claim.diagnoses().size()
                        ? Optional.of(claim.diagnoses().get(pointer - 1))
                        : Optional.<Icd10CmCode>empty())
                .toList();
    }
}
