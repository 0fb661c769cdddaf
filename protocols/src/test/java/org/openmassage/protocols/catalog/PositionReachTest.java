package org.openmassage.protocols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;

class PositionReachTest {
    @ParameterizedTest
    @CsvSource({
        "GLUTEAL_REGION,     prone semi=no supine=no  seated=no",
        "SCIATIC_NOTCH,      prone semi=no supine=no  seated=no",
        "POSTERIOR_THIGH,    prone semi=no supine=no  seated=no",
        "LOW_BACK,           prone semi=no supine=no  seated",
        "POSTERIOR_SHOULDER, prone semi=no supine=no  seated",
        "PECTORAL_REGION,    prone=no semi supine     seated",
        "LOWER_ABDOMEN,      prone=no semi supine     seated",
        "ANTERIOR_THIGH,     prone=no semi supine     seated",
        "JAW,                prone=no semi supine     seated",
        "POSTERIOR_NECK,     prone semi supine        seated",
        "UPPER_TRAPEZIUS,    prone semi supine        seated",
        "CALF,               prone semi supine        seated",
        "LOWER_LIMB,         prone semi supine        seated",
        "BODY,               prone semi supine        seated"
    })
    void front_is_hidden_from_who_lies_on_it_and_the_back_likewise(BodyRegion region, String expected) {
        assertThat(PositionReach.reaches(TreatmentPosition.PRONE, region)).isEqualTo(!expected.contains("prone=no"));
        assertThat(PositionReach.reaches(TreatmentPosition.SUPINE, region)).isEqualTo(!expected.contains("supine=no"));
        assertThat(PositionReach.reaches(TreatmentPosition.SEMI_RECLINED, region))
                .isEqualTo(!expected.contains("semi=no"));
        assertThat(PositionReach.reaches(TreatmentPosition.SEATED, region)).isEqualTo(!expected.contains("seated=no"));
        assertThat(PositionReach.reaches(TreatmentPosition.SIDE_LYING_LEFT, region))
                .isTrue();
        assertThat(PositionReach.reaches(TreatmentPosition.STANDING, region)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stretching, true", "hot-pack, true", "manual-lymph-drainage, true", "post-isometric-relaxation, true",
        "effleurage, false", "petrissage, false", "neuromuscular-therapy, false", "relaxation-sequence, false"
    })
    void movement_a_hold_and_a_pack_reach_in_any_position_and_a_stroke_does_not(String technique, boolean reaches) {
        assertThat(Someone.KNOWLEDGE
                        .techniques()
                        .get(TechniqueId.of(technique))
                        .reaches(BodySite.parse("posterior-thigh"), TreatmentPosition.SUPINE))
                .isEqualTo(reaches);
    }
}
