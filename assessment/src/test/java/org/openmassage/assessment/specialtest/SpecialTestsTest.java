package org.openmassage.assessment.specialtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.Term;

/** A sweep over the shipped data. */
class SpecialTestsTest {
    private static final Catalog<CitationId, Citation> CITATIONS = AssessmentCitations.standard();
    private static final Catalog<SpecialTestId, SpecialTest> TESTS = SpecialTests.standard();

    static Stream<SpecialTest> tests() {
        return TESTS.stream();
    }

    static Stream<TestCluster> clusters() {
        return SpecialTests.clusters().stream();
    }

    @Test
    void catalog_holds_the_tests_of_the_field() {
        assertThat(TESTS.keys().stream().map(Term::value))
                .hasSizeGreaterThanOrEqualTo(60)
                .contains(
                        "spurling",
                        "cervical-distraction",
                        "upper-limb-tension-median",
                        "roos",
                        "adson",
                        "neer",
                        "hawkins-kennedy",
                        "empty-can",
                        "painful-arc",
                        "drop-arm",
                        "phalen",
                        "tinel-wrist",
                        "carpal-compression",
                        "finkelstein",
                        "cozen",
                        "mill",
                        "straight-leg-raise",
                        "crossed-straight-leg-raise",
                        "slump",
                        "faber",
                        "fadir",
                        "trendelenburg",
                        "thomas",
                        "ober",
                        "fair",
                        "lachman",
                        "anterior-drawer-knee",
                        "mcmurray",
                        "anterior-drawer-ankle",
                        "atfl-palpation",
                        "thompson",
                        "windlass",
                        "homans",
                        "sharp-purser",
                        "alar-ligament",
                        "vertebral-artery",
                        "allen",
                        "tmj-loading");
        assertThat(SpecialTests.clusters().keys().stream().map(Term::value))
                .contains("wainner-radiculopathy", "wainner-carpal-tunnel", "laslett-sij-2005");
    }

    @ParameterizedTest
    @MethodSource("tests")
    void every_citation_of_a_test_resolves(SpecialTest test) {
        assertThat(Stream.concat(
                        test.citations().stream(),
                        test.accuracy().stream().flatMap(figures -> figures.citations().stream())))
                .allSatisfy(id -> assertThat(CITATIONS.contains(id)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("tests")
    void a_figure_without_a_source_is_unconfirmed(SpecialTest test) {
        test.accuracy().stream()
                .filter(figures -> figures.citations().isEmpty())
                .forEach(figures -> assertThat(figures.status()).isEqualTo(Status.UNCONFIRMED));
        assertThat(test.procedure()).isNotBlank();
        assertThat(test.positive()).isNotBlank();
    }

    @Test
    void unsafe_tests_are_not_the_therapists() {
        assertThat(performers(SpecialTest.Performer.PROHIBITED)).containsExactly("homans");
        assertThat(performers(SpecialTest.Performer.RECORD_ONLY))
                .containsExactlyInAnyOrder(
                        "sharp-purser",
                        "alar-ligament",
                        "vertebral-artery",
                        "hoffmann",
                        "budapest-criteria",
                        "canadian-c-spine-rule",
                        "edss",
                        "frax",
                        "house-brackmann",
                        "two-stage-treadmill");
        tests().filter(test -> test.performer() != SpecialTest.Performer.THERAPIST)
                .forEach(test -> assertThat(test.procedure()).startsWith("Not performed"));
    }

    private static List<String> performers(SpecialTest.Performer performer) {
        return tests().filter(test -> test.performer() == performer)
                .map(test -> test.id().value())
                .toList();
    }

    @Test
    void a_negative_test_of_the_upper_neck_never_clears() {
        for (String id : List.of("sharp-purser", "alar-ligament", "hoffmann", "spurling")) {
            assertThat(TESTS.get(SpecialTestId.of(id)).caution().orElseThrow()).contains("never clears a red flag");
        }
        assertThat(TESTS.get(SpecialTestId.of("vertebral-artery")).caution().orElseThrow())
                .contains("never be taken as clearance");
        assertThat(TESTS.get(SpecialTestId.of("thompson")).onPositive()).contains(RuleEffect.REFER);
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void every_member_and_citation_of_a_cluster_resolves(TestCluster cluster) {
        assertThat(cluster.members())
                .allSatisfy(member -> assertThat(TESTS.contains(member.test())).isEqualTo(member.performed()));
        assertThat(Stream.concat(
                        cluster.citations().stream(),
                        cluster.levels().stream().flatMap(level -> level.accuracy().citations().stream())))
                .allSatisfy(id -> assertThat(CITATIONS.contains(id)).isTrue());
        assertThat(cluster.levels())
                .allSatisfy(
                        level -> assertThat(level.accuracy().positiveRatio()).isPresent());
    }
}
