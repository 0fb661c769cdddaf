package org.openmassage.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.EpisodeId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.NotePart;
import org.openmassage.core.note.NoteSamples;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.prescription.OrderSamples;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;

/** Every record of care comes back from JSON as it was, and JSON as it was written. */
class RecordJsonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PatientId PATIENT = PatientId.of("p-1");

    static Stream<Object> records() {
        SoapNote note = NoteSamples.complete();
        Visit visit = OrderSamples.visit("v-1", DAY);
        return Stream.of(
                note,
                SoapNote.after(note, Set.of(NotePart.values()))
                        .id(NoteId.of("n-2"))
                        .visit(VisitId.of("v-2"))
                        .kind(NoteKind.PROGRESS)
                        .date(DAY)
                        .subjective(note.subjective()
                                .withComplaint("Nacken „steif“ 🧠\u2028")
                                .withOutcomes(OutcomeResponse.builder()
                                        .measure(MeasureId.of("ndi"))
                                        .items(List.of(Optional.of(2), Optional.empty(), Optional.of(0)))
                                        .on(DAY)
                                        .build()))
                        .addTreatments(note.treatments().get(0).withDose(TreatmentDose.none()))
                        .addTreatments(note.treatments()
                                .get(0)
                                .withDose(new TreatmentDose.Suction(TreatmentDose.SuctionLevel.STRONG, true)))
                        .addTreatments(note.treatments()
                                .get(0)
                                .withDose(new TreatmentDose.Thermal(
                                        TreatmentDose.ThermalKind.COLD, Optional.of(new BigDecimal("-4.50")))))
                        .extensions(Extensions.none().with("https://clinic.example/room", "{\"no\":4}"))
                        .build(),
                OrderSamples.order(),
                OrderSamples.order()
                        .withRenewalOf(PrescriptionId.of("rx-0"))
                        .withRenewalResetsCount(true)
                        .withRelatedCause(RelatedCause.builder()
                                .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                                .date(DAY)
                                .state("WA")
                                .build()),
                visit.withZone(ZoneId.of("America/Los_Angeles")).withPlaceOfService(PlaceOfService.parse("11")),
                VisitLedger.of(OrderSamples.order(), List.of(visit), DAY.plusYears(1)),
                plan(),
                screening(),
                report(),
                EpisodeOfCare.builder()
                        .id(EpisodeId.of("e-1"))
                        .patient(PATIENT)
                        .kind(MassageKind.MEDICAL)
                        .payment(PaymentMode.CLIENT_REIMBURSEMENT)
                        .openedOn(DAY)
                        .addVisits(visit.id())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_comes_back_and_its_json_stays_the_same(Object record) {
        String json = Documents.write(record);
        Object back = Documents.read(json, type(record));

        assertThat(back).isEqualTo(record);
        assertThat(Documents.write(back)).isEqualTo(json);
    }

    private static Class<?> type(Object record) {
        return record.getClass().getSuperclass();
    }

    private static TreatmentPlan plan() {
        return TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(PATIENT)
                .draftedOn(DAY)
                .addReassessAtVisits(6, 12)
                .addReassessOn(DAY.plusWeeks(4))
                .addGoals(Goal.builder()
                        .what("Turn the head")
                        .baseline(new BigDecimal("22.0"))
                        .build())
                .addPhases(Dosage.builder()
                        .phase("relief")
                        .perWeek(2)
                        .weeks(4)
                        .minutes(60)
                        .addTechniques(PlannedTechnique.builder()
                                .technique(TechniqueId.of("effleurage"))
                                .addSites(BodySite.of(BodyRegion.NECK, Side.LEFT))
                                .minutes(20)
                                .maxPressure(3)
                                .build())
                        .build())
                .addReasons(PlanReason.builder()
                        .because("Two a week for four weeks")
                        .addCitations(CitationId.of("e3"))
                        .build())
                .build()
                .accepted(PractitionerId.of("t-1"), DAY);
    }

    private static ScreeningRecord screening() {
        RuleId rule = RuleId.of("c20-anticoagulant");
        Provenance catalog = Provenance.of("contraindications", "2026.11", DAY, "contraindications.json");
        return ScreeningRecord.builder()
                .id(ScreeningId.of("s-1"))
                .patient(PATIENT)
                .asOf(DAY)
                .decision(Decision.URGENT_REFERRAL)
                .addFindings(ScreeningFinding.builder()
                        .rule(rule)
                        .effect(RuleEffect.URGENT)
                        .truth(Truth.UNKNOWN)
                        .status(ScreeningFinding.Standing.CLEARED)
                        .because("It may be so")
                        .addFacts(FactId.of("takes-anticoagulant"))
                        .support(Status.CONSENSUS)
                        .catalog(catalog)
                        .build())
                .limits(TreatmentLimits.builder()
                        .maxPressure(2)
                        .addBannedTechniques(TechniqueId.of("cupping"))
                        .addBannedPositions(TreatmentPosition.SIDE_LYING_LEFT)
                        .noHeat(true)
                        .build())
                .addSiteLimits(new SiteLimits(
                        BodySite.of(BodyRegion.CALF, Side.LEFT),
                        TreatmentLimits.builder().avoid(true).build()))
                .addQuestions(ScreeningQuestion.builder()
                        .fact(FactId.of("takes-anticoagulant"))
                        .text("Do you take a drug that thins the blood?")
                        .addAskedBy(rule)
                        .build())
                .addClearances(Clearance.builder()
                        .addRules(rule)
                        .by(OrderSamples.physician())
                        .givenOn(DAY)
                        .until(DAY)
                        .build())
                .addOverrides(RuleOverride.builder()
                        .rule(rule)
                        .by(PractitionerId.of("t-1"))
                        .why("Light touch only")
                        .at(Instant.parse("2024-02-29T08:59:30Z"))
                        .build())
                .addWithdrawn(new WithdrawnRule(RuleId.of("c1-fever"), "Clinic rule", catalog))
                .addCatalogs(catalog)
                .build();
    }

    private static ProgressReport report() {
        return ProgressReport.builder()
                .id(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(DAY)
                .period(Period.of(DAY.minusWeeks(4), DAY))
                .visits(6)
                .addScores(OutcomeScore.builder()
                        .measure(MeasureId.of("ndi"))
                        .on(DAY)
                        .scoreable(true)
                        .value(new BigDecimal("12"))
                        .percent(new BigDecimal("24"))
                        .answered(10)
                        .build())
                .addChanges(ChangeVerdict.builder()
                        .measure(MeasureId.of("ndi"))
                        .baseline(new BigDecimal("22"))
                        .current(new BigDecimal("12"))
                        .difference(new BigDecimal("-10"))
                        .exceedsMcid(true)
                        .verdict(ChangeDirection.MEANINGFULLY_IMPROVED)
                        .addThresholds(ChangeThreshold.builder()
                                .kind(ChangeThreshold.Kind.MCID)
                                .value(new BigDecimal("7.5"))
                                .unit(ChangeThreshold.Unit.POINTS)
                                .reached(true)
                                .build())
                        .build())
                .recommendation(ProgressReport.Recommendation.CONTINUE)
                .build();
    }

    @Test
    void a_visit_is_written_as_this_and_read_from_it() {
        String json = "{\"schema\":\"visit/1\",\"id\":\"v-1\",\"patient\":\"p-1\",\"practitioner\":\"t-1\","
                + "\"date\":\"2024-02-29\",\"start\":\"09:00\",\"end\":\"10:00\",\"status\":\"no-show\"}";
        Visit visit =
                OrderSamples.visit("v-1", DAY).withStart(LocalTime.of(9, 0)).withStatus(VisitStatus.NO_SHOW);

        assertThat(Documents.write(visit)).isEqualTo(json);
        assertThat(Documents.read(json, Visit.class)).isEqualTo(visit);
    }

    @Test
    void a_dose_names_its_kind_and_an_item_left_out_is_null() {
        String json = Documents.write(records().skip(1).findFirst().orElseThrow());

        assertThat(json)
                .contains("\"items\":[2,null,0]")
                .contains("\"dose\":{\"type\":\"manual-pressure\",\"walton\":2}")
                .contains("\"dose\":{\"type\":\"no-dose\"}")
                .contains("\"dose\":{\"type\":\"suction\",\"level\":\"strong\",\"moving\":true}")
                .contains("\"dose\":{\"type\":\"thermal\",\"kind\":\"cold\",\"celsius\":\"-4.50\"}");
    }
}
