package org.openmassage.assessment.rom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.RangeOfMotionMeasurement.EndFeel;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/** A sweep over the shipped data. */
class RangeOfMotionCatalogsTest {
    private static final Catalog<CitationId, Citation> CITATIONS = AssessmentCitations.standard();

    @Test
    void every_citation_resolves() {
        Stream<List<CitationId>> cited = Stream.of(
                        RangeOfMotionCatalogs.norms().stream()
                                .flatMap(table -> table.norms().stream())
                                .map(MotionNorm::citations),
                        RangeOfMotionCatalogs.errors().stream().map(MeasurementError::citations),
                        RangeOfMotionCatalogs.errors().stream()
                                .map(error -> error.published().stream()
                                        .map(MeasurementError.Published::source)
                                        .toList()),
                        RangeOfMotionCatalogs.endFeels().stream().map(EndFeelMeaning::citations),
                        RangeOfMotionCatalogs.capsularPatterns().stream().map(CapsularPattern::citations),
                        RangeOfMotionCatalogs.painfulArcs().stream().map(PainfulArc::citations))
                .flatMap(all -> all);
        List<CitationId> ids = cited.flatMap(List::stream).distinct().toList();
        assertThat(ids)
                .hasSizeGreaterThan(8)
                .allSatisfy(id -> assertThat(CITATIONS.contains(id)).isTrue());
    }

    @Test
    void what_the_corrections_left_open_is_not_called_confirmed() {
        NormTable ama = RangeOfMotionCatalogs.norms().get(NormTableId.of("ama"));
        NormTable aaos = RangeOfMotionCatalogs.norms().get(NormTableId.of("aaos"));
        Stream.of(ama, aaos)
                .flatMap(table -> table.norms().stream())
                .forEach(norm -> assertThat(norm.status())
                        .isEqualTo(
                                switch (norm.joint()) {
                                    case SHOULDER, ELBOW, FOREARM, WRIST -> Status.CONFIRMED;
                                    default -> Status.UNCONFIRMED;
                                }));
        assertThat(RangeOfMotionCatalogs.norms().get(NormTableId.of("merck")).norms())
                .allMatch(norm -> norm.status() == Status.CONFIRMED);
        assertThat(RangeOfMotionCatalogs.norms().get(NormTableId.of("va")).norms())
                .hasSize(8)
                .allMatch(norm -> norm.status() == Status.CONFIRMED);
    }

    @Test
    void every_end_feel_has_one_meaning_and_one_is_expected_elsewhere() {
        List<EndFeelMeaning> meanings =
                RangeOfMotionCatalogs.endFeels().stream().toList();
        assertThat(meanings).extracting(EndFeelMeaning::endFeel).containsExactlyInAnyOrder(EndFeel.values());
        assertThat(meanings.stream().filter(EndFeelMeaning::expectedElsewhere)).hasSize(1);
        assertThat(meanings.stream().flatMap(meaning -> meaning.expectedFor().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_defaulted_error_covers_the_published_detectable_changes() {
        MeasurementError knee = RangeOfMotionCatalogs.errors().get(RuleId.of("knee-extension"));
        assertThat(knee.published()).hasSize(3);
        assertThat(knee.published()).allSatisfy(published -> {
            boolean two = published.raters().equals("different raters");
            assertThat((two ? knee.differentRater() : knee.sameRater()).orElseThrow())
                    .isGreaterThan(published.upTo().orElseThrow());
        });
    }

    @Test
    void every_joint_of_the_field_has_a_pattern() {
        assertThat(RangeOfMotionCatalogs.capsularPatterns().size()).isEqualTo(24);
        assertThat(RangeOfMotionCatalogs.capsularPatterns().stream())
                .allSatisfy(pattern -> assertThat(
                                pattern.painAtExtremes() || pattern.motions().size() > 0)
                        .isTrue());
    }
}
