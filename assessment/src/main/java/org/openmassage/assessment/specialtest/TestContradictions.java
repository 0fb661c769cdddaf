package org.openmassage.assessment.specialtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.SpecialTestResult.Result;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;

/** Finds a test that is said to be positive and negative on the same side of the same day. */
final class TestContradictions {
    private TestContradictions() {}

    static Issues in(List<SpecialTestResult> results) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            for (int j = i + 1; j < results.size(); j++) {
                if (contradict(results.get(i), results.get(j))) {
                    issues.add(Issue.of(
                            Severity.ERROR,
                            "test.contradiction",
                            "/" + j,
                            "the test " + results.get(j).test().value()
                                    + " is recorded as positive and as negative on one side of one day"));
                }
            }
        }
        return Issues.of(issues);
    }

    private static boolean contradict(SpecialTestResult one, SpecialTestResult other) {
        return one.test().equals(other.test())
                && one.on().equals(other.on())
                && overlap(one.side(), other.side())
                && ((one.result() == Result.POSITIVE && other.result() == Result.NEGATIVE)
                        || (one.result() == Result.NEGATIVE && other.result() == Result.POSITIVE));
    }

    private static boolean overlap(Optional<Side> one, Optional<Side> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return one.get().contains(other.get()) || other.get().contains(one.get());
    }
}
