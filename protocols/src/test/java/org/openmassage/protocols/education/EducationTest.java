package org.openmassage.protocols.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.core.catalog.Status;
import org.openmassage.protocols.Someone;

class EducationTest {
    @Test
    void massage_types_are_the_four_of_the_seed_with_its_conflict_on_the_prescription() {
        assertThat(Education.massageTypes().keys())
                .extracting(EducationId::value)
                .containsExactly("medical-massage", "clinical-massage", "therapeutic-massage", "remedial-massage");
        assertThat(Education.massageTypes()
                        .get(EducationId.of("medical-massage"))
                        .conflict())
                .hasValueSatisfying(conflict -> assertThat(conflict).contains("prescription"));
    }

    @Test
    void programs_record_where_the_seed_contradicts_itself() {
        Program first = Education.programs().get(EducationId.of("science-of-massage-institute"));

        assertThat(first.hours()).isEqualTo(104);
        assertThat(first.parts().stream().mapToInt(ProgramPart::hours).sum()).isEqualTo(96);
        assertThat(Education.programs().stream())
                .allSatisfy(program -> assertThat(program.conflict().isPresent())
                        .as(program.name())
                        .isEqualTo(contradicts(program)));
    }

    private static boolean contradicts(Program program) {
        int sum = program.parts().stream().mapToInt(ProgramPart::hours).sum();
        boolean cheap = program.dollars().map(price -> price < 1500).orElse(false);
        return (sum > 0 && sum != program.hours()) || cheap;
    }

    @Test
    void benefits_cite_evidence_that_is_there_and_promise_nothing_without() {
        assertThat(Education.benefits().size()).isGreaterThanOrEqualTo(13);
        assertThat(Education.benefits().stream()).allSatisfy(benefit -> {
            assertThat(benefit.evidence()).allMatch(Someone.KNOWLEDGE.evidence()::contains);
            if (benefit.evidence().isEmpty()) {
                assertThat(benefit.status()).isEqualTo(Status.UNCONFIRMED);
                assertThat(benefit.known()).contains("No trial or guideline");
            }
        });
        assertThatThrownBy(() -> new Benefit(EducationId.of("x"), "a", "b", List.of(), Status.CONFIRMED))
                .hasMessageContaining("evidence");
    }

    @Test
    void field_notes_are_of_every_kind_and_twelve_subjects_are_taught() {
        assertThat(Education.fieldNotes().stream().map(FieldNote::kind))
                .containsAll(EnumSet.allOf(FieldNoteKind.class));
        assertThat(Education.fieldNotes().stream().filter(note -> note.kind() == FieldNoteKind.CURRICULUM))
                .hasSize(12);
    }
}
