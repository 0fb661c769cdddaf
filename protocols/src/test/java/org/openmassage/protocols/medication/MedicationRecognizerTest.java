package org.openmassage.protocols.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Medication;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.protocols.Someone;

class MedicationRecognizerTest {
    private static final MedicationRecognizer STANDARD = MedicationRecognizer.of(Someone.KNOWLEDGE.medications());

    @ParameterizedTest
    @CsvSource({
        "warfarin, anticoagulant vitamin-k-antagonist",
        "WARFARIN sodium 5 mg, anticoagulant vitamin-k-antagonist",
        "Aspirin 81mg, antiplatelet nsaid",
        "insulin glargine, insulin",
        "lisinopril/hydrochlorothiazide, antihypertensive",
        "Zorbifan, ''",
        "unwarfarined, ''"
    })
    void a_name_gives_its_classes_whatever_its_dose(String name, String classes) {
        assertThat(STANDARD.classesOf(name).stream().map(Object::toString))
                .containsExactlyInAnyOrder(classes.isEmpty() ? new String[0] : classes.split(" "));
    }

    private static List<String> read(Medication.Builder... told) {
        HealthHistory history = Someone.emptyHistory()
                .withMedications(Answer.present(
                        List.of(told).stream().map(Medication.Builder::build).toList()));
        return STANDARD.recognize(history).medications().value().orElseThrow().stream()
                .map(each -> each.medicationClass().map(Object::toString).orElse("none"))
                .toList();
    }

    private static Medication.Builder named(String name) {
        return Medication.builder().name(name);
    }

    @Test
    void a_medicine_of_two_classes_is_read_twice() {
        assertThat(read(named("aspirin"))).containsExactlyInAnyOrder("antiplatelet", "nsaid");
    }

    @Test
    void a_class_that_was_told_stays_beside_that_of_the_name() {
        assertThat(read(named("apixaban").medicationClass(MedicationClassId.of("sedative"))))
                .containsExactly("sedative", "anticoagulant");
    }

    @Test
    void what_is_not_known_stays_open_also_beside_what_is() {
        assertThat(read(named("Zorbifan"))).containsExactly("none");
        assertThat(read(named("apixaban with Zorbifan"))).containsExactly("none", "anticoagulant");
    }

    @Test
    void a_history_without_a_list_stays_as_it_is() {
        assertThat(STANDARD.recognize(Someone.emptyHistory())).isEqualTo(Someone.emptyHistory());
    }

    @Test
    void names_of_the_shipped_classes_are_recognized_whole() {
        Catalog<MedicationClassId, MedicationClass> classes = Someone.KNOWLEDGE.medications();
        assertThat(classes.stream()).hasSizeGreaterThan(20);
        classes.stream()
                .forEach(each -> each.names()
                        .forEach(name ->
                                assertThat(STANDARD.classesOf(name)).as(name).contains(each.id())));
    }

    @Test
    void a_name_in_another_writing_is_refused() {
        assertThatThrownBy(() -> MedicationClass.builder()
                        .id(MedicationClassId.of("some-class"))
                        .label("some class")
                        .addNames("Aspirin-C")
                        .status(Status.UNCONFIRMED)
                        .build())
                .hasMessage("names: must be in lower case, words divided by one blank");
    }
}
