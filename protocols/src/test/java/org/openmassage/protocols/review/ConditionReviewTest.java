package org.openmassage.protocols.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.planning.SampleProtocols;
import org.openmassage.protocols.protocol.Protocol;

class ConditionReviewTest {
    private static final Condition NECK =
            ClinicalKnowledge.standard().conditions().get(ConditionId.of("chronic-neck-pain"));
    private static final StageId STAGE = NECK.stages().get(0).id();
    private static final Condition GENTLE = NECK.withGentle(
            GentleRule.builder().because("Easily provoked.").addStages(STAGE).build());

    private static SoapNote note(String technique, int pressure) {
        return SoapNote.builder()
                .id(NoteId.of("n-1"))
                .visit(VisitId.of("v-1"))
                .patient(PatientId.of("p-1"))
                .practitioner(PractitionerId.of("t-1"))
                .kind(NoteKind.TREATMENT)
                .date(LocalDate.of(2026, 1, 6))
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of(technique))
                        .minutes(10)
                        .dose(new TreatmentDose.ManualPressure(pressure))
                        .build())
                .build();
    }

    @Test
    void r9_a_gentle_condition_asks_for_pressure_2_or_below() {
        assertThat(ConditionReview.check(note("effleurage", 3), GENTLE, List.of(), Optional.empty(), Optional.empty()))
                .containsExactly(ConditionGap.NOT_GENTLE.at("/treatments/0/dose"));
        assertThat(ConditionReview.check(note("effleurage", 2), GENTLE, List.of(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void r9_a_condition_that_is_gentle_in_a_stage_is_gentle_where_the_stage_is_not_known() {
        StageId other = StageId.of("some-other-stage");
        assertThat(ConditionReview.check(
                        note("effleurage", 3), GENTLE, List.of(), Optional.of(STAGE), Optional.empty()))
                .hasSize(1);
        assertThat(ConditionReview.check(
                        note("effleurage", 3), GENTLE, List.of(), Optional.of(other), Optional.empty()))
                .isEmpty();
        assertThat(ConditionReview.check(note("effleurage", 5), NECK, List.of(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void r10_techniques_are_chosen_for_the_condition() {
        assertThat(ConditionReview.check(note("reflexology", 2), NECK, List.of(), Optional.empty(), Optional.empty()))
                .containsExactly(ConditionGap.TECHNIQUE_NOT_LISTED.at("/treatments/0/technique"));
    }

    @Test
    void r10_what_a_protocol_of_the_condition_uses_is_as_good_as_listed() {
        Protocol protocol = SampleProtocols.protocol(
                "chronic-neck-pain",
                SampleProtocols.phase("relief", 1, 4, SampleProtocols.step("reflexology 20 2 sole"))
                        .build());

        assertThat(ConditionReview.check(
                        note("reflexology", 2), NECK, List.of(protocol), Optional.empty(), Optional.empty()))
                .isEmpty();
    }
}
