package org.openmassage.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.gait.GaitDeviations;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.DeviationId;

/** A sweep over the vocabularies of posture and gait. */
class DeviationsTest {
    @Test
    void the_vocabulary_of_posture_is_complete_and_says_that_it_is_not_confirmed() {
        assertThat(PosturalDeviations.standard().size()).isGreaterThanOrEqualTo(28);
        assertThat(PosturalDeviations.standard().stream())
                .allSatisfy(deviation -> assertThat(deviation.status()).isEqualTo(Status.UNCONFIRMED));
        assertThat(PosturalDeviations.standard().keys())
                .contains(
                        DeviationId.of("forward-head"),
                        DeviationId.of("scoliosis-structural"),
                        DeviationId.of("scoliosis-functional"),
                        DeviationId.of("hallux-valgus"));
    }

    @Test
    void the_vocabulary_of_gait_is_complete() {
        assertThat(GaitDeviations.standard().size()).isGreaterThanOrEqualTo(20);
        assertThat(GaitDeviations.standard().get(DeviationId.of("ataxic")).promptsReferral())
                .isTrue();
        assertThat(GaitDeviations.standard().get(DeviationId.of("antalgic")).promptsReferral())
                .isFalse();
    }

    @Test
    void no_id_belongs_to_both_vocabularies() {
        Set<DeviationId> both = new HashSet<>(PosturalDeviations.standard().keys());
        both.retainAll(GaitDeviations.standard().keys());
        assertThat(both).isEmpty();
    }
}
