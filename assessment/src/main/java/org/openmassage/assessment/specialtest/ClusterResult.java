package org.openmassage.assessment.specialtest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.SpecialTestResult.Result;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;

/**
 * What the findings of a cluster come to. What was not performed, or could not be told, is open: it is neither positive nor
 * negative. Immutable and thread-safe.
 *
 * @param cluster the cluster
 * @param positive how many findings are positive
 * @param negative how many are negative
 * @param open the keys of the members that are neither
 * @param level the highest count that is reached
 * @param verdict what may be said
 * @param ratio the likelihood ratio of the verdict, where its source gives one or it can be computed
 */
public record ClusterResult(
        TestCluster cluster,
        int positive,
        int negative,
        List<String> open,
        Optional<ClusterLevel> level,
        Verdict verdict,
        Optional<LikelihoodRatio> ratio) {

    /**
     * Copies the list.
     *
     * @param cluster the cluster
     * @param positive how many findings are positive
     * @param negative how many are negative
     * @param open the keys of the members that are neither
     * @param level the highest count that is reached
     * @param verdict what may be said
     * @param ratio the likelihood ratio of the verdict, where its source gives one or it can be computed
     */
    public ClusterResult {
        open = List.copyOf(open);
    }

    /** What a cluster came to. */
    public enum Verdict {
        /** A count is reached. */
        REACHED,
        /** No count can be reached any more, whatever the open findings are. */
        NOT_REACHED,
        /** The open findings could reach a count. */
        OPEN
    }

    /**
     * Counts results by key.
     *
     * @param cluster the cluster
     * @param results results by {@link ClusterMember#key}; a member without one was not performed
     * @return the result
     * @throws InvalidTestResultsException if a key is no member's; it names the key
     */
    public static ClusterResult of(TestCluster cluster, Map<String, Result> results) {
        List<Issue> unknown = results.keySet().stream()
                .filter(key -> cluster.member(key).isEmpty())
                .map(key -> Issue.of(
                        Severity.ERROR,
                        "test.unknown",
                        "/results",
                        "the cluster " + cluster.id().value() + " has no member " + key + "; its members are "
                                + String.join(
                                        ", ",
                                        cluster.members().stream()
                                                .map(ClusterMember::key)
                                                .toList())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidTestResultsException(Issues.of(unknown));
        }
        int positive = 0;
        int negative = 0;
        List<String> open = new ArrayList<>();
        for (ClusterMember member : cluster.members()) {
            switch (results.getOrDefault(member.key(), Result.NOT_PERFORMED)) {
                case POSITIVE -> positive++;
                case NEGATIVE -> negative++;
                case EQUIVOCAL, NOT_PERFORMED -> open.add(member.key());
            }
        }
        return counted(cluster, positive, negative, open);
    }

    /**
     * Counts recorded results. Of several results of one test the latest counts, and one that was not performed is no
     * result; what differs on one day, or from side to side where no side is judged, is open. Results of other tests are
     * left out.
     *
     * @param cluster the cluster
     * @param results the results
     * @param side the side that is judged; results of the other side are left out, and those without a side count. A member
     *     that counts on a side of its own keeps to that
     * @return the result
     * @throws InvalidTestResultsException if a test is positive and negative on one side of one day; it names the test
     */
    public static ClusterResult of(TestCluster cluster, List<SpecialTestResult> results, Optional<Side> side) {
        Issues contradictions = TestContradictions.in(results);
        if (contradictions.hasErrors()) {
            throw new InvalidTestResultsException(contradictions);
        }
        Map<String, Result> byKey = new LinkedHashMap<>();
        for (ClusterMember member : cluster.members()) {
            told(results, member, side).ifPresent(result -> byKey.put(member.key(), result));
        }
        return of(cluster, byKey);
    }

    private static Optional<Result> told(List<SpecialTestResult> results, ClusterMember member, Optional<Side> side) {
        if (member.side().isPresent() || side.isPresent()) {
            return latest(results, member, side);
        }
        return agreed(Stream.of(Side.LEFT, Side.RIGHT, Side.MIDLINE)
                .flatMap(each -> latest(results, member, Optional.of(each)).stream()));
    }

    private static Optional<Result> latest(List<SpecialTestResult> results, ClusterMember member, Optional<Side> side) {
        List<SpecialTestResult> performed = results.stream()
                .filter(result -> result.test().equals(member.test())
                        && result.result() != Result.NOT_PERFORMED
                        && counts(result, member, side))
                .toList();
        Optional<LocalDate> day = performed.stream().map(SpecialTestResult::on).max(Comparator.naturalOrder());
        return agreed(performed.stream()
                .filter(result -> day.filter(result.on()::equals).isPresent())
                .map(SpecialTestResult::result));
    }

    /** What all say; equivocal where they differ, so that none of them is picked. */
    private static Optional<Result> agreed(Stream<Result> results) {
        List<Result> told = results.distinct().toList();
        return told.size() > 1 ? Optional.of(Result.EQUIVOCAL) : told.stream().findFirst();
    }

    private static boolean counts(SpecialTestResult result, ClusterMember member, Optional<Side> side) {
        if (member.side().isPresent()) {
            return result.side().filter(at -> at.contains(member.side().get())).isPresent();
        }
        return side.isEmpty() || result.side().isEmpty() || result.side().get().contains(side.get());
    }

    private static ClusterResult counted(TestCluster cluster, int positive, int negative, List<String> open) {
        Optional<ClusterLevel> level = cluster.levels().stream()
                .filter(candidate -> candidate.atLeast() <= positive)
                .reduce((lower, higher) -> higher);
        ClusterLevel lowest = cluster.levels().get(0);
        if (level.isPresent()) {
            return new ClusterResult(
                    cluster,
                    positive,
                    negative,
                    open,
                    level,
                    Verdict.REACHED,
                    level.get().accuracy().positiveRatio());
        }
        boolean reachable = positive + open.size() >= lowest.atLeast();
        return new ClusterResult(
                cluster,
                positive,
                negative,
                open,
                level,
                reachable ? Verdict.OPEN : Verdict.NOT_REACHED,
                reachable ? Optional.empty() : lowest.accuracy().negativeRatio());
    }

    /**
     * The probability of the condition after these findings.
     *
     * @param pretest the probability before them, more than 0 and less than 1
     * @return to four places; empty where the verdict has no likelihood ratio
     * @throws IllegalArgumentException if the pre-test probability is not between 0 and 1
     */
    public Optional<BigDecimal> posttest(BigDecimal pretest) {
        return ratio.map(known -> known.posttest(pretest));
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "ClusterResult";
    }
}
