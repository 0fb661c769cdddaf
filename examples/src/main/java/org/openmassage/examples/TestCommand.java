package org.openmassage.examples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.openmassage.assessment.specialtest.ClusterResult;
import org.openmassage.assessment.specialtest.LikelihoodRatio;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.assessment.specialtest.TestCluster;
import org.openmassage.assessment.specialtest.TestClusterId;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.SpecialTestResult;
import picocli.CommandLine.Command;

@Command(
        name = "test",
        description = "Say what a cluster of special tests comes to.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench test '{\"cluster\": \"laslett-sij-2005\", \"results\":"
                    + " {\"thigh-thrust\": \"positive\"}, \"pretest\": \"0.3\"}'"
        })
final class TestCommand extends LineCommand<TestCommand.Request> {
    /** The findings by the cluster's keys, and how likely the condition was before the tests. */
    record Request(String cluster, Map<String, SpecialTestResult.Result> results, Optional<Decimal> pretest) {}

    private final Catalog<TestClusterId, TestCluster> clusters = SpecialTests.clusters();

    TestCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        TestCluster cluster = clusters.get(TestClusterId.of(request.cluster()));
        ClusterResult result = ClusterResult.of(cluster, request.results());
        Optional<BigDecimal> posttest = request.pretest().flatMap(before -> result.posttest(before.value()));
        Entry json = Entry.of("positive", result.positive())
                .with("negative", result.negative())
                .with("open", result.open())
                .with("likelihoodRatio", result.ratio().map(LikelihoodRatio::value))
                .with("computed", result.ratio().map(LikelihoodRatio::computed))
                .with("posttest", posttest)
                .with("verdict", result.verdict())
                .with("preconditions", cluster.preconditions())
                .with("caution", cluster.caution());
        String text = cluster.name() + ": " + result.positive() + " positive, " + Words.of(result.verdict())
                + posttest.map(after -> ", " + after.toPlainString() + " after the tests")
                        .orElse("")
                + cluster.caution().map(caution -> "\n" + caution).orElse("");
        return new Answered(json.map(), result.verdict() == ClusterResult.Verdict.REACHED, text);
    }
}
