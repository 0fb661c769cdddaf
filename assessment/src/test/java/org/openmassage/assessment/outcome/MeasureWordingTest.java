package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.json.Documents;
import org.openmassage.core.vocabulary.MeasureId;

/** How licensed text joins the scoring, and which text ships. */
class MeasureWordingTest {
    private static MeasureWording.Builder lefs() {
        MeasureWording.Builder wording = MeasureWording.builder()
                .measure(MeasureId.of("lefs"))
                .language("en-US")
                .license("our agreement with the holder")
                .stem("Our stem")
                .addOptions(new ResponseOption(0, "least"), new ResponseOption(4, "most"));
        IntStream.rangeClosed(1, 20).forEach(item -> wording.putItems(String.valueOf(item), "Our item " + item));
        return wording;
    }

    @Test
    void licensed_text_joins_the_measure_and_leaves_the_scoring_as_it_is() {
        OutcomeMeasure bare = Answers.measure("lefs");
        OutcomeMeasure worded = bare.worded(lefs().build());
        assertThat(worded.stem()).contains("Our stem");
        assertThat(worded.items().get(6).text()).contains("Our item 7");
        assertThat(worded.options()).hasSize(2);
        assertThat(worded.textLicense().note()).contains("our agreement with the holder");
        assertThat(worded.textLicense().mayShip()).isFalse();
        assertThat(OutcomeScoring.score(worded, Answers.response("lefs", "2x20")))
                .isEqualTo(OutcomeScoring.score(bare, Answers.response("lefs", "2x20")));
        assertThat(Documents.read(Documents.write(lefs().build()), MeasureWording.class))
                .isEqualTo(lefs().build());
    }

    @Test
    void answers_may_differ_from_item_to_item() {
        OutcomeMeasure worded = Answers.measure("lefs")
                .worded(lefs().options(List.of())
                        .putItemOptions("3", List.of(new ResponseOption(1, "some")))
                        .build());
        assertThat(worded.options()).isEmpty();
        assertThat(worded.items().get(2).options()).containsExactly(new ResponseOption(1, "some"));
        assertThat(worded.items().get(3).options()).isEmpty();
    }

    @Test
    void text_that_does_not_fit_the_measure_is_refused() {
        OutcomeMeasure measure = Answers.measure("lefs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answers.measure("ndi").worded(lefs().build()))
                .withMessage("measure: must be the measure that is worded");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        measure.worded(lefs().putItems("21", "one too many").build()))
                .withMessage("items: must be the items of the measure, all of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.worded(MeasureWording.builder()
                        .from(lefs().build())
                        .items(java.util.Map.of("1", "one only"))
                        .build()))
                .withMessage("items: must be the items of the measure, all of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.worded(
                        lefs().addOptions(new ResponseOption(5, "too much")).build()))
                .withMessage("options: must be answers that the items allow");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        measure.worded(lefs().putItemOptions("21", List.of()).build()))
                .withMessage("itemOptions: must be for items of the measure");
    }

    @ParameterizedTest
    @CsvSource({"phq-9, 9, 4", "phq-2, 2, 4", "gad-7, 7, 4", "gad-2, 2, 4", "pcl-5, 20, 5", "rmdq, 24, 0"})
    void free_measures_ship_with_their_wording(String id, int items, int options) {
        OutcomeMeasure measure = Answers.measure(id);
        assertThat(measure.textLicense().mayShip()).isTrue();
        assertThat(measure.textLicense().note()).isPresent();
        assertThat(measure.stem()).isPresent();
        assertThat(measure.items())
                .hasSize(items)
                .extracting(OutcomeItem::text)
                .doesNotHaveDuplicates()
                .doesNotContain(Optional.empty());
        assertThat(measure.options())
                .extracting(ResponseOption::value)
                .containsExactlyElementsOf(IntStream.range(0, options).boxed().toList());
    }

    static Stream<OutcomeMeasure> shipped() {
        return OutcomeMeasures.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_wording_ships_that_may_not(OutcomeMeasure measure) {
        if (!measure.textLicense().mayShip()) {
            assertThat(measure.stem()).isEmpty();
            assertThat(measure.options()).isEmpty();
        }
        assertThat(measure.measures()).isPresent();
    }
}
