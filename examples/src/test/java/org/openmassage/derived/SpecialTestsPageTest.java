package org.openmassage.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.specialtest.AccuracyFigure;
import org.openmassage.assessment.specialtest.ClusterMember;
import org.openmassage.assessment.specialtest.LikelihoodRatio;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.assessment.specialtest.TestAccuracy;
import org.openmassage.assessment.specialtest.TestCluster;
import org.openmassage.core.vocabulary.ConditionId;

/** docs/special-tests.md shows the special tests and their clusters. */
class SpecialTestsPageTest {
    private static final List<String> ACCURACY =
            List.of("target", "sensitivity", "specificity", "LR+", "LR-", "odds ratio", "studied", "sources", "note");

    private final CatalogPage page = new CatalogPage(
            "Special tests",
            "Who may perform each test, what a positive sign is, and how well it tells. Sensitivity and specificity are in",
            "percent; the span after a figure is that of the source. A likelihood ratio is the source's, or computed from the two.",
            "A test supports clinical reasoning; it does not diagnose.");

    @Test
    void page_lists_every_test_and_cluster() {
        SpecialTests.standard().stream().forEach(this::show);
        SpecialTests.clusters().stream().forEach(this::show);
        page.hold("special-tests.md");
    }

    private void show(SpecialTest test) {
        page.section(test.name());
        page.point("Id", CatalogPage.code(test.id()));
        page.point("Also called", String.join(", ", test.otherNames()));
        page.point("Region", CatalogPage.word(test.region()));
        page.point("Target", CatalogPage.list(test.targets(), SpecialTestsPageTest::words));
        page.point(
                "Performer",
                switch (test.performer()) {
                    case THERAPIST -> "therapist, where the scope of practice allows it";
                    case RECORD_ONLY ->
                        "record only: not the therapist; a result that somebody else found may be recorded";
                    case PROHIBITED -> "prohibited: unsafe or misleading";
                });
        page.point("Procedure", test.procedure());
        page.point("Positive sign", test.positive());
        page.point("If positive", test.onPositive().map(CatalogPage::word));
        page.point("Caution", test.caution());
        page.point(
                "Clusters",
                SpecialTests.clusters().stream()
                        .filter(cluster -> cluster.members().stream()
                                .anyMatch(member -> member.test().equals(test.id())))
                        .map(TestCluster::name)
                        .collect(Collectors.joining(", ")));
        page.point("Sources", page.sources(test.citations(), test.status()));
        page.point("Note", test.note());
        page.table(ACCURACY, test.accuracy(), this::accuracy);
    }

    private void show(TestCluster cluster) {
        page.section("Cluster: " + cluster.name());
        page.point("Id", CatalogPage.code(cluster.id()));
        page.point("Target", words(cluster.target()));
        page.point("Only where", String.join(" ", cluster.preconditions()));
        page.point("Findings", CatalogPage.list(cluster.members(), ClusterMember::finding));
        page.point("Tests", CatalogPage.list(cluster.members(), SpecialTestsPageTest::member));
        page.point("Caution", cluster.caution());
        page.point("Sources", page.sources(cluster.citations(), cluster.status()));
        page.point("Note", cluster.note());
        page.table(
                Stream.concat(Stream.of("positive"), ACCURACY.stream()).toList(),
                cluster.levels(),
                level -> Stream.concat(
                                Stream.of("at least " + level.atLeast() + " of "
                                        + cluster.members().size()),
                                accuracy(level.accuracy()).stream())
                        .toList());
    }

    private static String words(ConditionId condition) {
        return condition.toString().replace('-', ' ');
    }

    private static String member(ClusterMember member) {
        return CatalogPage.code(member.test())
                + member.side().map(side -> " " + CatalogPage.word(side)).orElse("");
    }

    private List<String> accuracy(TestAccuracy accuracy) {
        return List.of(
                words(accuracy.target()),
                figure(accuracy.sensitivity()),
                figure(accuracy.specificity()),
                ratio(accuracy.positiveRatio()),
                ratio(accuracy.negativeRatio()),
                accuracy.diagnosticOddsRatio().map(BigDecimal::toPlainString).orElse(""),
                accuracy.studied().orElse(""),
                page.sources(accuracy.citations(), accuracy.status()),
                accuracy.note().orElse(""));
    }

    private static String figure(Optional<AccuracyFigure> found) {
        return found.map(figure -> {
                    String value = figure.value().map(BigDecimal::toPlainString).orElse("");
                    String span = figure.from().map(BigDecimal::toPlainString).orElse("")
                            + figure.upTo()
                                    .map(upTo -> " to " + upTo.toPlainString())
                                    .orElse("");
                    return value.isEmpty() ? span : span.isEmpty() ? value : value + " (" + span + ")";
                })
                .orElse("");
    }

    private static String ratio(Optional<LikelihoodRatio> found) {
        return found.map(ratio ->
                        ratio.value().stripTrailingZeros().toPlainString() + (ratio.computed() ? " (computed)" : ""))
                .orElse("");
    }
}
