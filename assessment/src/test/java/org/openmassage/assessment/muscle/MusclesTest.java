package org.openmassage.assessment.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.vocabulary.CitationId;

/** A sweep over the shipped data. */
class MusclesTest {
    private static final Catalog<CitationId, Citation> CITATIONS = AssessmentCitations.standard();
    private static final Catalog<MuscleId, Muscle> MUSCLES = Muscles.standard();

    static Stream<Muscle> muscles() {
        return MUSCLES.stream();
    }

    private static List<String> antagonists(String id) {
        return Muscles.antagonists(MUSCLES, MuscleId.of(id)).stream()
                .map(muscle -> muscle.id().value())
                .toList();
    }

    @Test
    void catalog_holds_the_muscles_of_the_field() {
        assertThat(MUSCLES.size()).isGreaterThanOrEqualTo(150);
        assertThat(MUSCLES.keys())
                .contains(
                        MuscleId.of("trapezius-upper"),
                        MuscleId.of("levator-scapulae"),
                        MuscleId.of("sternocleidomastoid"),
                        MuscleId.of("infraspinatus"),
                        MuscleId.of("quadratus-lumborum"),
                        MuscleId.of("piriformis"),
                        MuscleId.of("psoas-major"),
                        MuscleId.of("soleus"));
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void every_attribute_names_a_source_that_resolves(Muscle muscle) {
        Stream<SourcedText> texts = Stream.of(
                        muscle.action(), muscle.origin(), muscle.insertion(), muscle.innervation())
                .flatMap(text -> text.stream());
        assertThat(texts)
                .hasSize(4)
                .allSatisfy(text -> assertThat(text.citations())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(CITATIONS.contains(id)).isTrue()));
    }

    @Test
    void most_statements_were_compared_with_their_source_and_the_others_say_so() {
        List<SourcedText> texts = muscles()
                .flatMap(
                        muscle -> Stream.of(muscle.action(), muscle.origin(), muscle.insertion(), muscle.innervation()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(texts.stream()
                        .filter(text -> text.status() == Status.CONFIRMED)
                        .count())
                .isGreaterThanOrEqualTo(texts.size() * 4L / 5);
        assertThat(texts.stream().filter(text -> text.status() != Status.CONFIRMED))
                .allSatisfy(text -> {
                    assertThat(text.status()).isEqualTo(Status.UNCONFIRMED);
                    assertThat(text.citations()).containsExactly(CitationId.of("gray-1918"));
                });
    }

    @Test
    void no_name_and_no_motion_occurs_twice() {
        Set<String> names = new HashSet<>();
        muscles().forEach(muscle -> {
            assertThat(names.add(muscle.name())).isTrue();
            assertThat(muscle.motions()).doesNotHaveDuplicates();
        });
    }

    @Test
    void antagonists_are_derived_from_opposite_motions_of_one_joint() {
        assertThat(antagonists("biceps-brachii"))
                .contains("triceps-brachii", "anconeus", "pronator-teres", "latissimus-dorsi")
                .doesNotContain("brachialis", "wrist");
        assertThat(antagonists("brachialis")).containsExactlyInAnyOrder("triceps-brachii", "anconeus");
        assertThat(antagonists("tibialis-anterior")).contains("soleus", "fibularis-longus");
        assertThat(antagonists("orbicularis-oris")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("muscles")
    void opposition_goes_both_ways_and_never_to_itself(Muscle muscle) {
        assertThat(muscle.opposes(muscle)).isFalse();
        assertThat(muscles().filter(muscle::opposes))
                .allSatisfy(other -> assertThat(other.opposes(muscle)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "FLEXION, EXTENSION",
        "PRONATION, SUPINATION",
        "INVERSION, EVERSION",
        "RADIAL_DEVIATION, ULNAR_DEVIATION"
    })
    void an_opposite_of_an_opposite_is_the_motion_itself(Motion one, Motion other) {
        MuscleAction action = new MuscleAction(Joint.WRIST, one);
        assertThat(action.opposite()).contains(new MuscleAction(Joint.WRIST, other));
        assertThat(action.opposite().flatMap(MuscleAction::opposite)).contains(action);
        assertThat(new MuscleAction(Joint.CERVICAL_SPINE, Motion.ROTATION).opposite())
                .isEmpty();
    }

    @Test
    void muscles_are_found_by_region() {
        assertThat(Muscles.in(MUSCLES, BodyRegion.GLUTEAL_REGION))
                .extracting(muscle -> muscle.id().value())
                .contains("piriformis", "gluteus-medius")
                .doesNotContain("psoas-major");
        assertThat(Muscles.in(MUSCLES, BodyRegion.BODY)).hasSize(MUSCLES.size());
    }

    @Test
    void a_text_without_a_source_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcedText("somewhere", List.of(), Status.UNCONFIRMED))
                .withMessageContaining("citations");
    }
}
