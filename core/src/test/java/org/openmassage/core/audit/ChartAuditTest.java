package org.openmassage.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.MassageKind;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.consent.Consent;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.note.Assessment;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.NoteSamples;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.LedgerIssue;
import org.openmassage.core.prescription.OrderSamples;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.vocabulary.TechniqueId;

class ChartAuditTest {
    private static final Chart SOUND = ChartSamples.sound();
    private static final LocalDate ON = LocalDate.of(2024, 12, 31);

    private static List<Issue> audit(Chart chart) {
        return audit(chart, AuditPolicy.standard());
    }

    private static List<Issue> audit(Chart chart, AuditPolicy policy) {
        return ChartAudit.check(chart, policy, ON).all();
    }

    @Test
    void a_sound_chart_has_no_issue() {
        assertThat(audit(SOUND)).isEmpty();
    }

    @Test
    void r2_a_prescription_is_required_if_insurance_is_billed() {
        Chart none = SOUND.withPrescriptions(List.of());

        assertThat(audit(none)).contains(ChartGap.PRESCRIPTION_MISSING.at("/prescriptions"));
        assertThat(audit(none.withEpisode(none.episode().withPayment(PaymentMode.CLIENT_REIMBURSEMENT))))
                .contains(ChartGap.PRESCRIPTION_MISSING.at("/prescriptions"));
        Chart selfPay = none.withEpisode(none.episode().withPayment(PaymentMode.SELF_PAY));
        assertThat(audit(selfPay)).doesNotContain(ChartGap.PRESCRIPTION_MISSING.at("/prescriptions"));
        AuditPolicy everybody = AuditPolicy.builder()
                .addPrescriptionRequiredFor(PaymentMode.values())
                .build();
        assertThat(audit(selfPay, everybody)).contains(ChartGap.PRESCRIPTION_MISSING.at("/prescriptions"));
    }

    @Test
    void r2_a_visit_outside_the_order_is_told_by_the_ledger() {
        Prescription later = SOUND.prescriptions().get(0).withWrittenOn(NoteSamples.DAY.plusDays(1));
        assertThat(audit(SOUND.withPrescriptions(later))).contains(LedgerIssue.VISIT_BEFORE_ORDER.at("/visits/0"));
    }

    @Test
    void r7_the_episode_says_who_pays() {
        Chart unsaid = SOUND.withEpisode(SOUND.episode().withPayment(Optional.empty()));
        assertThat(audit(unsaid)).contains(ChartGap.PAYMENT_MODE_MISSING.at("/episode/payment"));
    }

    @Test
    void r7_costs_are_disclosed_before_the_first_visit() {
        assertThat(audit(SOUND.withConsents(Optional.empty()))).contains(ChartGap.COSTS_NOT_DISCLOSED.at("/consents"));
        Consents sound = SOUND.consents().orElseThrow();
        Consent late = sound.entries().get(0).withAt(Instant.parse("2024-12-01T00:00:00Z"));
        assertThat(audit(SOUND.withConsents(sound.withEntries(late))))
                .contains(ChartGap.COSTS_NOT_DISCLOSED.at("/consents"));
        assertThat(audit(SOUND.withConsents(Optional.empty())
                        .withVisits(List.of())
                        .withNotes(List.of())))
                .doesNotContain(ChartGap.COSTS_NOT_DISCLOSED.at("/consents"));
    }

    @Test
    void r3_the_therapist_does_not_diagnose() {
        Npi own = SOUND.practitioners().get(0).npi().orElseThrow();
        Diagnosis diagnosis = SOUND.prescriptions().get(0).diagnoses().get(0);
        Prescription order = SOUND.prescriptions()
                .get(0)
                .withDiagnoses(
                        diagnosis.withDiagnosedBy(OrderSamples.physician().withNpi(own)));

        assertThat(audit(SOUND.withPrescriptions(order)))
                .containsExactly(ChartGap.DIAGNOSIS_BY_THERAPIST.at("/prescriptions/0/diagnoses/0/diagnosedBy"));
        assertThat(audit(SOUND.withPrescriptions(SOUND.prescriptions()
                        .get(0)
                        .withPrescriber(OrderSamples.physician().withNpi(own)))))
                .containsExactly(ChartGap.DIAGNOSIS_BY_THERAPIST.at("/prescriptions/0/prescriber"));
    }

    @Test
    void r3_a_note_quotes_only_what_a_prescriber_diagnosed() {
        SoapNote note = SOUND.notes().get(0);
        Assessment own = note.assessment().withDiagnoses(Icd10CmCode.parse("M54.2"), Icd10CmCode.parse("M54.50"));
        assertThat(audit(SOUND.withNotes(note.withAssessment(own))))
                .containsExactly(ChartGap.DIAGNOSIS_NOT_PRESCRIBED.at("/notes/0/assessment/diagnoses/1"));
    }

    @Test
    void r4_a_site_or_technique_outside_the_order_is_a_warning() {
        SoapNote note = SOUND.notes().get(0);
        SoapNote calf = note.withTreatments(note.treatments()
                .get(0)
                .withSites(BodySite.of(BodyRegion.POSTERIOR_NECK), BodySite.of(BodyRegion.CALF)));
        assertThat(audit(SOUND.withNotes(calf)))
                .containsExactly(ChartGap.SITE_OUTSIDE_ORDER.at("/notes/0/treatments/0/sites/1"));

        Prescription order =
                SOUND.prescriptions().get(0).withEvaluateAndTreat(false).withTechniques(TechniqueId.of("hot-pack"));
        assertThat(audit(SOUND.withPrescriptions(order)))
                .containsExactly(ChartGap.TECHNIQUE_OUTSIDE_ORDER.at("/notes/0/treatments/0/technique"));
        assertThat(ChartGap.SITE_OUTSIDE_ORDER.severity()).hasToString("WARNING");
    }

    @Test
    void r5_medical_massage_needs_a_physicians_diagnosis() {
        Chart undiagnosed =
                SOUND.withPrescriptions(List.of()).withEpisode(SOUND.episode().withPayment(PaymentMode.SELF_PAY));

        assertThat(audit(undiagnosed)).contains(ChartGap.PHYSICIAN_DIAGNOSIS_MISSING.at("/prescriptions"));
        assertThat(audit(undiagnosed)).doesNotContain(ChartGap.MEDICAL_WITHOUT_PRESCRIPTION.at("/prescriptions"));
        AuditPolicy strict =
                AuditPolicy.builder().medicalNeedsPrescription(true).build();
        assertThat(audit(undiagnosed, strict)).contains(ChartGap.MEDICAL_WITHOUT_PRESCRIPTION.at("/prescriptions"));
        Chart wellness = undiagnosed.withEpisode(undiagnosed.episode().withKind(MassageKind.WELLNESS));
        assertThat(audit(wellness, strict))
                .doesNotContain(
                        ChartGap.PHYSICIAN_DIAGNOSIS_MISSING.at("/prescriptions"),
                        ChartGap.MEDICAL_WITHOUT_PRESCRIPTION.at("/prescriptions"));
    }

    @Test
    void r6_the_bundle_of_a_claim_is_plan_notes_and_progress() {
        assertThat(audit(SOUND.withPlans(List.of()))).containsExactly(ChartGap.PLAN_MISSING.at("/plans"));
        assertThat(audit(SOUND.withNotes(List.of()))).contains(ChartGap.VISIT_WITHOUT_NOTE.at("/visits/0"));
    }

    @Test
    void r6_progress_is_due_after_so_many_visits_and_told_once() {
        Chart three = ChartSamples.visits(3);
        AuditPolicy everyTwo = AuditPolicy.builder().progressDueAfterVisits(2).build();

        assertThat(audit(three)).isEmpty();
        assertThat(audit(three, everyTwo)).containsExactly(ChartGap.PROGRESS_DUE.at("/visits/2"));
        assertThat(audit(ChartSamples.visits(4), everyTwo)).containsExactly(ChartGap.PROGRESS_DUE.at("/visits/2"));
        SoapNote stock = three.notes().get(1).withKind(NoteKind.PROGRESS);
        assertThat(audit(
                        three.withNotes(
                                three.notes().get(0), stock, three.notes().get(2)),
                        everyTwo))
                .isEmpty();
    }

    @Test
    void r8_assessment_precedes_the_plan_and_the_plan_is_measurable() {
        assertThat(audit(SOUND.withPlans(SOUND.plans().get(0).withDraftedOn(NoteSamples.DAY.minusDays(1)))))
                .containsExactly(ChartGap.PLAN_BEFORE_ASSESSMENT.at("/plans/0/draftedOn"));
        assertThat(audit(SOUND.withPlans(SOUND.plans().get(0).withDraftedOn(NoteSamples.DAY.plusDays(1)))))
                .containsExactly(ChartGap.TREATED_BEFORE_PLAN.at("/notes/0/treatments"));
        Goal vague = Goal.builder().what("Feel better").build();
        assertThat(audit(SOUND.withPlans(SOUND.plans().get(0).withGoals(vague))))
                .containsExactly(ChartGap.PLAN_WITHOUT_MEASURE.at("/plans/0/goals"));
    }

    @Test
    void treatment_keeps_to_its_screening() {
        ScreeningRecord screening = ScreeningRecord.builder()
                .id(ScreeningId.of("s-1"))
                .patient(PatientId.of("p-1"))
                .asOf(NoteSamples.DAY)
                .decision(Decision.MODIFY)
                .limits(TreatmentLimits.builder().maxPressure(1).build())
                .build();
        Chart chart = SOUND.withNotes(SOUND.notes().get(0).withScreening(screening.id()));

        assertThat(audit(chart.withScreenings(screening.withLimits(TreatmentLimits.none()))))
                .isEmpty();
        assertThat(audit(chart.withScreenings(screening)))
                .containsExactly(ChartGap.TREATED_BEYOND_LIMITS.at("/notes/0/treatments/0"));
        assertThat(audit(chart.withScreenings(
                        screening.withLimits(TreatmentLimits.none()).withDecision(Decision.INCOMPLETE))))
                .containsExactly(ChartGap.TREATED_AGAINST_SCREENING.at("/notes/0/treatments"));
    }

    @Test
    void the_episode_tells_what_does_not_fit_together() {
        SoapNote note = SOUND.notes().get(0);
        assertThat(audit(SOUND.withSignedNotes(List.of()))).containsExactly(ChartGap.NOTE_UNSIGNED.at("/notes/0"));
        assertThat(audit(SOUND.withNotes(note.withDate(NoteSamples.DAY.plusDays(1)))))
                .contains(ChartGap.NOTE_DATE_DIFFERS.at("/notes/0/date"));
        assertThat(audit(SOUND.withVisits(SOUND.visits().get(0).withStatus(VisitStatus.NO_SHOW))))
                .containsExactly(ChartGap.NOTE_WITHOUT_VISIT.at("/notes/0/visit"));
        assertThat(audit(
                        SOUND.withNotes(note.withAssessment(Assessment.builder().build()))))
                .contains(ChartGap.NOTE_WITHOUT_ASSESSMENT.at("/notes/0/assessment"));
        assertThat(audit(SOUND.withEpisode(SOUND.episode().withOpenedOn(NoteSamples.DAY.plusDays(1)))))
                .containsExactly(ChartGap.VISIT_OUTSIDE_EPISODE.at("/visits/0/date"));
        assertThat(audit(SOUND.withPlans(SOUND.plans().get(0).withPatient(PatientId.of("p-2")))))
                .containsExactly(ChartGap.OTHER_PATIENT.at("/plans/0"));
    }

    @Test
    void a_long_gap_is_told_and_one_of_exactly_so_many_days_is_not() {
        AuditPolicy week = AuditPolicy.builder().gapDays(7).build();
        AuditPolicy sixDays = AuditPolicy.builder().gapDays(6).build();

        assertThat(audit(ChartSamples.visits(2), week)).isEmpty();
        assertThat(audit(ChartSamples.visits(2), sixDays)).containsExactly(ChartGap.GAP.at("/visits/1"));
    }

    @Test
    void the_timeline_is_in_the_order_of_time() {
        assertThat(SOUND.timeline()).extracting(ChartEntry::date).isSorted();
        assertThat(SOUND.timeline()).hasSize(4);
        assertThat(SOUND.timeline().get(0).document())
                .isEqualTo(SOUND.prescriptions().get(0).id());
        assertThat(SOUND).hasToString("Chart");
        assertThat(Optional.of(SOUND.episode())).hasToString("Optional[EpisodeOfCare(e-1)]");
    }

    @Test
    void codes_are_unique() {
        assertThat(ChartGap.values())
                .extracting(ChartGap::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("chart."));
    }
}
