package org.openmassage.protocols.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.protocols.planning.SampleProtocols.inStage;
import static org.openmassage.protocols.planning.SampleProtocols.knowledge;
import static org.openmassage.protocols.planning.SampleProtocols.phase;
import static org.openmassage.protocols.planning.SampleProtocols.protocol;
import static org.openmassage.protocols.planning.SampleProtocols.step;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.protocol.Protocol;

/** Every rule that a protocol has to keep, broken once. */
class ProtocolCheckTest {
    private static List<String> found(Protocol protocol) {
        return knowledge(protocol).check().stream()
                .map(issue -> issue.code() + " " + issue.path().replace("/protocols/" + protocol.id(), ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ankle-sprain | acute | manual-lymph-drainage 25 1 lower-leg | ",
                "hamstring-strain | acute | effleurage 15 3 thigh | protocol.acute-pressure /phases/0/steps/0/maxPressure",
                "hamstring-strain | acute | manual-lymph-drainage 31 1 thigh | protocol.acute-minutes /phases/0/minutes",
                "hamstring-strain | acute | hot-pack 15 0 thigh | protocol.acute-technique /phases/0/steps/0/technique",
                "hamstring-strain | subacute | petrissage 15 4 thigh | protocol.subacute-pressure /phases/0/steps/0/maxPressure",
                "hamstring-strain | subacute | cross-fiber-friction 5 3 thigh | ",
                "hamstring-strain | chronic | petrissage 15 4 thigh | ",
                "hamstring-strain | frozen | petrissage 15 3 thigh | protocol.stage-not-of-condition /phases/0/stages",
                "fibromyalgia | chronic | petrissage 15 3 back | protocol.not-gentle /phases/0/steps/0/maxPressure",
                "low-back-pain | chronic | neuromuscular-therapy 15 2 back | protocol.pressure-below-technique /phases/0/steps/0/maxPressure",
                "low-back-pain | chronic | effleurage 15 0 back | protocol.pressure-mismatch /phases/0/steps/0/maxPressure",
                "low-back-pain | chronic | hot-pack 15 2 back | protocol.pressure-mismatch /phases/0/steps/0/maxPressure",
                "low-back-pain | chronic | effleurage 16 2 back | protocol.minutes-outside-technique /phases/0/steps/0/minutes"
            })
    void rule_that_is_broken_has_its_code_and_its_place(String condition, String stage, String step, String expected) {
        List<String> found = found(protocol(condition, inStage(stage, phase("one", 1, 2, step(step)))));

        assertThat(found)
                .filteredOn(word -> !word.startsWith("protocol.not-gentle") || "fibromyalgia".equals(condition))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void alternative_is_held_to_the_same_rules() {
        Protocol strain = protocol(
                "hamstring-strain",
                inStage(
                        "acute",
                        phase(
                                "one",
                                1,
                                1,
                                step("manual-lymph-drainage 20 1 thigh")
                                        .withAlternatives(Set.of(TechniqueId.of("hot-pack"))))));

        assertThat(found(strain))
                .contains(
                        "protocol.acute-technique /phases/0/steps/0/technique",
                        "protocol.pressure-mismatch /phases/0/steps/0/maxPressure");
    }

    @Test
    void phase_that_waits_cannot_be_the_first_of_its_stage() {
        Protocol waiting = protocol(
                "low-back-pain",
                phase("one", 1, 2, step("effleurage 15 2 back"))
                        .beginWhen("Pain is less.")
                        .build());

        assertThat(found(waiting)).containsOnly("protocol.begins-by-waiting /phases/0/beginWhen");
    }

    @Test
    void site_that_hands_do_not_reach_in_the_position_is_told() {
        Protocol hidden = protocol(
                "low-back-pain",
                phase(
                                "one",
                                1,
                                2,
                                step("effleurage 15 2 back").withPosition(TreatmentPosition.SUPINE),
                                step("hot-pack 15 0 back").withPosition(TreatmentPosition.SUPINE))
                        .build());

        assertThat(found(hidden)).containsExactly("protocol.out-of-reach /phases/0/steps/0/position");
    }

    @Test
    void special_test_has_to_be_in_its_catalog() {
        Protocol tests = protocol(
                        "low-back-pain",
                        phase("one", 1, 2, step("effleurage 15 2 back")).build())
                .withSpecialTests(SpecialTestId.of("palm-reading"));

        assertThat(found(tests)).containsExactly("protocol.special-test-unknown /specialTests");
    }

    @Test
    void condition_that_meets_a_contraindication_keeps_to_it() {
        Protocol osteoporosis = protocol(
                "osteoporosis", phase("one", 1, 2, step("tapotement 2 3 back")).build());
        Protocol lax = protocol(
                "hypermobility-syndrome",
                phase("one", 1, 2, step("joint-mobilization-3-4 5 2 neck")).build());

        assertThat(List.of(found(osteoporosis), found(lax)))
                .allSatisfy(found -> assertThat(found).contains("protocol.own-contraindication /phases/0/steps/0"));
    }
}
