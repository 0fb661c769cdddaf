package org.openmassage.assessment.specialtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.SpecialTestResult.Result;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * What recorded results of special tests mean, one by one. A test that was not performed, or could not be told, has no
 * likelihood ratio; a negative one lowers odds and never clears a red flag. Immutable and thread-safe.
 *
 * @param readings a reading for each result, in the order of the results
 * @param issues what a person should see: results of tests that the therapist does not perform
 */
public record SpecialTestReview(List<Reading> readings, Issues issues) {

    /**
     * Copies the list.
     *
     * @param readings a reading for each result, in the order of the results
     * @param issues what a person should see: results of tests that the therapist does not perform
     */
    public SpecialTestReview {
        readings = List.copyOf(readings);
    }

    /**
     * A result with what is known of its test. Immutable and thread-safe.
     *
     * @param result the result
     * @param test the test, with its figures and its caution
     * @param promptsReferral whether the result by itself wants a physician
     */
    public record Reading(SpecialTestResult result, SpecialTest test, boolean promptsReferral) {
        /**
         * The likelihood ratio of this result by one source.
         *
         * @param accuracy figures of the test
         * @return the ratio of a positive or of a negative result; empty for any other
         */
        public Optional<LikelihoodRatio> ratio(TestAccuracy accuracy) {
            return switch (result.result()) {
                case POSITIVE -> accuracy.positiveRatio();
                case NEGATIVE -> accuracy.negativeRatio();
                case EQUIVOCAL, NOT_PERFORMED -> Optional.empty();
            };
        }

        /**
         * The probability of a condition after this result, by one source.
         *
         * @param accuracy figures of the test
         * @param pretest the probability before it, more than 0 and less than 1
         * @return to four places; empty where there is no likelihood ratio
         */
        public Optional<BigDecimal> posttest(TestAccuracy accuracy, BigDecimal pretest) {
            return ratio(accuracy).map(known -> known.posttest(pretest));
        }

        /** Shows the type only, never what it holds. */
        @Override
        public String toString() {
            return "Reading";
        }
    }

    /**
     * Holds results against the catalog without reading them.
     *
     * @param tests the tests
     * @param results the results
     * @return errors {@code test.unknown} and {@code test.contradiction}, a warning {@code test.prohibited} for a prohibited
     *     test that was performed, and an information {@code test.record-only} for one that somebody else has to perform
     */
    public static Issues check(Catalog<SpecialTestId, SpecialTest> tests, List<SpecialTestResult> results) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            SpecialTestResult result = results.get(i);
            String id = result.test().value();
            Optional<SpecialTest> test = tests.find(result.test());
            if (test.isEmpty()) {
                issues.add(Issue.of(Severity.ERROR, "test.unknown", "/" + i + "/test", "unknown special test " + id));
            } else if (result.result() != Result.NOT_PERFORMED) {
                performer(test.get(), i).ifPresent(issues::add);
            }
        }
        return Issues.of(issues).plus(TestContradictions.in(results));
    }

    private static Optional<Issue> performer(SpecialTest test, int index) {
        return switch (test.performer()) {
            case THERAPIST -> Optional.empty();
            case RECORD_ONLY ->
                Optional.of(Issue.of(
                        Severity.INFORMATION,
                        "test.record-only",
                        "/" + index,
                        "the test " + test.id().value() + " is not a massage therapist's to perform; record who did"));
            case PROHIBITED ->
                Optional.of(Issue.of(
                        Severity.WARNING,
                        "test.prohibited",
                        "/" + index,
                        "the test " + test.id().value() + " must not be performed: "
                                + test.caution().orElseThrow()));
        };
    }

    /**
     * Reads results.
     *
     * @param tests the tests
     * @param results the results
     * @return the readings, with warnings
     * @throws InvalidTestResultsException if {@link #check} finds an error; it names the test
     */
    public static SpecialTestReview of(Catalog<SpecialTestId, SpecialTest> tests, List<SpecialTestResult> results) {
        Issues issues = check(tests, results);
        if (issues.hasErrors()) {
            throw new InvalidTestResultsException(issues);
        }
        List<Reading> readings = results.stream()
                .map(result -> {
                    SpecialTest test = tests.get(result.test());
                    return new Reading(
                            result,
                            test,
                            result.result() == Result.POSITIVE
                                    && test.onPositive().isPresent());
                })
                .toList();
        return new SpecialTestReview(readings, issues);
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "SpecialTestReview";
    }
}
