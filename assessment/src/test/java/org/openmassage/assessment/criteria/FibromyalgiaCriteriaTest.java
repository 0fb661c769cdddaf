package org.openmassage.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.finding.TriggerPoint;
import org.openmassage.core.rule.Truth;

class FibromyalgiaCriteriaTest {
    /** Sites that spread over all five regions first. */
    private static final List<WidespreadPainSite> SPREAD = List.of(
            WidespreadPainSite.NECK,
            WidespreadPainSite.LEFT_UPPER_ARM,
            WidespreadPainSite.RIGHT_UPPER_ARM,
            WidespreadPainSite.LEFT_HIP,
            WidespreadPainSite.RIGHT_HIP,
            WidespreadPainSite.UPPER_BACK,
            WidespreadPainSite.LOWER_BACK,
            WidespreadPainSite.LEFT_LOWER_ARM);

    private static FibromyalgiaFindings findings(int index, int severity) {
        return FibromyalgiaFindings.builder()
                .painSites(new LinkedHashSet<>(SPREAD.subList(0, index)))
                .fatigue(Math.min(3, severity))
                .unrefreshed(Math.min(3, Math.max(0, severity - 3)))
                .cognitive(Math.min(3, Math.max(0, severity - 6)))
                .headache(severity >= 10)
                .abdominalPain(severity >= 11)
                .depression(severity >= 12)
                .months(3)
                .build();
    }

    private static Truth met(FibromyalgiaFindings findings) {
        return FibromyalgiaCriteria.of(findings).met();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 5, TRUE",
        "7, 4, FALSE",
        "8, 12, TRUE",
        "6, 9, TRUE",
        "6, 8, FALSE",
        "4, 9, TRUE",
        "4, 8, FALSE",
        "3, 12, FALSE",
        "0, 12, FALSE"
    })
    void index_and_severity_go_together(int index, int severity, Truth expected) {
        FibromyalgiaCriteria criteria = FibromyalgiaCriteria.of(findings(index, severity));
        assertThat(criteria.widespreadPainIndex()).contains(index);
        assertThat(criteria.symptomSeverity()).contains(severity);
        assertThat(criteria.scores()).isEqualTo(expected);
    }

    @Test
    void three_months_are_needed() {
        assertThat(met(findings(8, 9))).isEqualTo(Truth.TRUE);
        assertThat(met(findings(8, 9).withMonths(2))).isEqualTo(Truth.FALSE);
        assertThat(met(findings(8, 9).withMonths(Optional.empty()))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void four_of_five_regions_are_needed_and_jaw_chest_and_abdomen_do_not_count() {
        Set<WidespreadPainSite> three = EnumSet.of(
                WidespreadPainSite.NECK,
                WidespreadPainSite.UPPER_BACK,
                WidespreadPainSite.LOWER_BACK,
                WidespreadPainSite.LEFT_SHOULDER_GIRDLE,
                WidespreadPainSite.LEFT_HIP,
                WidespreadPainSite.CHEST,
                WidespreadPainSite.ABDOMEN,
                WidespreadPainSite.RIGHT_JAW);
        FibromyalgiaCriteria criteria = FibromyalgiaCriteria.of(findings(8, 9).withPainSites(three));
        assertThat(criteria.widespreadPainIndex()).contains(8);
        assertThat(criteria.regions()).contains(3);
        assertThat(criteria.met()).isEqualTo(Truth.FALSE);
        three.add(WidespreadPainSite.RIGHT_LOWER_LEG);
        assertThat(met(findings(8, 9).withPainSites(three))).isEqualTo(Truth.TRUE);
    }

    @Test
    void the_index_has_nineteen_sites_of_which_fifteen_count_towards_regions() {
        assertThat(WidespreadPainSite.values()).hasSize(19);
        assertThat(WidespreadPainSite.values())
                .filteredOn(site -> site.region().isEmpty())
                .containsExactlyInAnyOrder(
                        WidespreadPainSite.LEFT_JAW,
                        WidespreadPainSite.RIGHT_JAW,
                        WidespreadPainSite.CHEST,
                        WidespreadPainSite.ABDOMEN);
    }

    @Test
    void what_was_not_asked_is_unknown_unless_it_cannot_matter() {
        assertThat(met(FibromyalgiaFindings.builder().build())).isEqualTo(Truth.UNKNOWN);
        assertThat(met(findings(7, 5).withHeadache(Optional.empty()))).isEqualTo(Truth.TRUE);
        assertThat(met(findings(7, 4).withHeadache(Optional.empty()))).isEqualTo(Truth.UNKNOWN);
        assertThat(met(findings(3, 4).withHeadache(Optional.empty()))).isEqualTo(Truth.FALSE);
        assertThat(met(findings(7, 4).withPainSites(Optional.empty()))).isEqualTo(Truth.FALSE);
        assertThat(met(findings(7, 9).withPainSites(Optional.empty()))).isEqualTo(Truth.UNKNOWN);
        assertThat(FibromyalgiaCriteria.of(findings(7, 4).withHeadache(Optional.empty()))
                        .symptomSeverity())
                .isEmpty();
    }

    @Property
    void more_severe_symptoms_never_lower_the_verdict(
            @ForAll @IntRange(min = 0, max = 8) int index, @ForAll @IntRange(min = 0, max = 11) int severity) {
        boolean before = met(findings(index, severity)) == Truth.TRUE;
        boolean after = met(findings(index, severity + 1)) == Truth.TRUE;
        assertThat(!before || after).isTrue();
    }

    @Test
    void grades_out_of_range_are_refused_without_the_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FibromyalgiaFindings.builder().fatigue(4).build())
                .withMessage("fatigue: must be from 0 to 3");
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, FALSE, TRUE, TRUE, ACTIVE",
        "TRUE, FALSE, TRUE, FALSE, TRUE, LATENT",
        "TRUE, TRUE, UNKNOWN, UNKNOWN, TRUE,",
        "TRUE, FALSE, UNKNOWN, TRUE, UNKNOWN,",
        "TRUE, FALSE, FALSE, TRUE, FALSE,",
        "UNKNOWN, UNKNOWN, UNKNOWN, TRUE, UNKNOWN,"
    })
    void a_trigger_point_needs_two_of_three_and_is_active_if_recognized(
            Truth band, Truth spot, Truth referred, Truth recognized, Truth met, TriggerPoint.State state) {
        TriggerPointCriteria criteria = TriggerPointCriteria.of(band, spot, referred, recognized);
        assertThat(criteria.met()).isEqualTo(met);
        assertThat(criteria.state()).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void both_sources_are_in_the_catalog_of_citations() {
        assertThat(AssessmentCitations.standard().contains(FibromyalgiaCriteria.CITATION))
                .isTrue();
        assertThat(AssessmentCitations.standard().contains(TriggerPointCriteria.CITATION))
                .isTrue();
    }
}
