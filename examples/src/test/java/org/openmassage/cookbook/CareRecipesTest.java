package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.EpisodeOfCare;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.MassageKind;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.EpisodeId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PrescriptionCompleteness;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

class CareRecipesTest {
    private static Visit keptVisit() {
        return Visit.builder()
                .id(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-7"))
                .practitioner(PractitionerId.of("therapist-1"))
                .prescription(PrescriptionId.of("order-1"))
                .date(LocalDate.of(2026, 3, 2))
                .status(VisitStatus.KEPT)
                .build();
    }

    private static Prescriber physician() {
        return Prescriber.builder()
                .name(PersonName.of("Petra", "Physician"))
                .credential("MD")
                .npi(Npi.parse("1245319599"))
                .build();
    }

    @Test
    void prescription() {
        List<Visit> visits = List.of(keptVisit());
        // recipe: prescription
        Prescriber physician = Prescriber.builder()
                .name(PersonName.of("Petra", "Physician"))
                .credential("MD")
                .npi(Npi.parse("1245319599"))
                .build();
        Prescription order = Prescription.builder()
                .id(PrescriptionId.of("order-1"))
                .patient(PatientId.of("patient-7"))
                .prescriber(physician)
                .writtenOn(LocalDate.of(2026, 2, 20))
                .signedOn(LocalDate.of(2026, 2, 20))
                .addDiagnoses(Diagnosis.builder()
                        .code(Icd10CmCode.parse("M54.2"))
                        .diagnosedBy(physician)
                        .build())
                .evaluateAndTreat(true)
                .addRegions(BodySite.of(BodyRegion.NECK))
                .perWeek(2)
                .weeks(6)
                .expires(LocalDate.of(2026, 8, 20))
                .build();

        Issues missing = PrescriptionCompleteness.check(order); // what an insurer would ask for
        VisitLedger ledger = VisitLedger.of(order, visits, LocalDate.of(2026, 3, 9));
        int prescribed = ledger.prescribed().orElseThrow(); // 12
        int remaining = ledger.remaining().orElseThrow(); // 11, since one visit was kept
        // end
        assertThat(missing.hasErrors()).isFalse();
        assertThat(prescribed).isEqualTo(12);
        assertThat(remaining).isEqualTo(11);
        Shelf.keeps(order, Prescription.class);
    }

    @Test
    void visit() {
        // recipe: visit
        Visit visit = Visit.builder()
                .id(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-7"))
                .practitioner(PractitionerId.of("therapist-1"))
                .prescription(PrescriptionId.of("order-1"))
                .date(LocalDate.of(2026, 3, 2))
                .start(LocalTime.of(14, 30))
                .end(LocalTime.of(15, 30))
                .placeOfService(PlaceOfService.parse("11"))
                .status(VisitStatus.KEPT) // or canceled, or a no-show: those count against no order
                .build();

        int minutes = visit.minutes().orElseThrow(); // 60
        // end
        assertThat(minutes).isEqualTo(60);
        Shelf.keeps(visit, Visit.class);
    }

    @Test
    void treatmentPlan() {
        // recipe: treatment-plan
        TreatmentPlan draft = TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(PatientId.of("patient-7"))
                .prescription(PrescriptionId.of("order-1"))
                .draftedOn(LocalDate.of(2026, 3, 2))
                .addConditions(ConditionId.of("neck-pain-chronic"))
                .addGoals(Goal.builder()
                        .what("Turn the head to back out of the garage")
                        .measure(MeasureId.of("ndi"))
                        .baseline(new BigDecimal("22"))
                        .target(new BigDecimal("12"))
                        .by(LocalDate.of(2026, 4, 13))
                        .build())
                .addPhases(Dosage.builder()
                        .phase("relief")
                        .perWeek(2)
                        .weeks(3)
                        .minutes(60)
                        .addTechniques(PlannedTechnique.builder()
                                .technique(TechniqueId.of("myofascial-release"))
                                .addSites(BodySite.of(BodyRegion.UPPER_TRAPEZIUS))
                                .minutes(20)
                                .maxPressure(3)
                                .build())
                        .build())
                .addReassessAtVisits(6)
                .addDischargeCriteria("NDI of 12 or less at two visits in a row")
                .build();

        int sessions = draft.plannedSessions(); // 6
        TreatmentPlan plan = draft.accepted(PractitionerId.of("therapist-1"), LocalDate.of(2026, 3, 2));
        TreatmentPlan amended = plan.amended(PlanId.of("plan-2"), LocalDate.of(2026, 3, 23)); // a draft; plan-1 stays
        // end
        assertThat(sessions).isEqualTo(6);
        assertThat(amended.status()).isEqualTo(TreatmentPlan.Status.DRAFT);
        assertThat(amended.amends()).isEqualTo(Optional.of(plan.id()));
        Shelf.keeps(plan, TreatmentPlan.class);
    }

    @Test
    void screeningRecord() {
        Prescriber physician = physician();
        // recipe: screening-record
        ScreeningRecord screening = ScreeningRecord.builder()
                .id(ScreeningId.of("screening-1"))
                .patient(PatientId.of("patient-7"))
                .asOf(LocalDate.of(2026, 3, 2))
                .decision(Decision.CLEARANCE)
                .addFindings(ScreeningFinding.builder()
                        .rule(RuleId.of("anticoagulant"))
                        .effect(RuleEffect.CLEARANCE)
                        .truth(Truth.TRUE)
                        .because("takes an anticoagulant")
                        .build())
                .addClearancesNeeded(RuleId.of("anticoagulant"))
                .build(); // openmassage-protocols makes these from a history; this one was made by hand

        Clearance clearance = Clearance.builder()
                .addRules(RuleId.of("anticoagulant"))
                .by(physician)
                .givenOn(LocalDate.of(2026, 3, 3))
                .until(LocalDate.of(2026, 6, 3))
                .build();
        boolean cleared = clearance.covers(RuleId.of("anticoagulant"), LocalDate.of(2026, 3, 9)); // true
        // end
        assertThat(cleared).isTrue();
        assertThat(screening.clearancesNeeded()).isEqualTo(Set.of(RuleId.of("anticoagulant")));
        Shelf.keeps(screening, ScreeningRecord.class);
    }

    @Test
    void episodeOfCare() {
        // recipe: episode-of-care
        EpisodeOfCare episode = EpisodeOfCare.builder()
                .id(EpisodeId.of("episode-1"))
                .patient(PatientId.of("patient-7"))
                .kind(MassageKind.MEDICAL)
                .openedOn(LocalDate.of(2026, 3, 2))
                .addPrescriptions(PrescriptionId.of("order-1"))
                .addVisits(VisitId.of("visit-1"))
                .addNotes(NoteId.of("note-1"))
                .build(); // ids only: the documents stay where you keep them
        // end
        assertThat(episode.closedOn()).isEmpty();
        Shelf.keeps(episode, EpisodeOfCare.class);
    }
}
