package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningQuestion;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

class ScreeningTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);

    private static ScreeningRecord screen(Someone someone) {
        return SCREENING.screen(someone.request().build());
    }

    private static Optional<ScreeningFinding> finding(ScreeningRecord record, String rule) {
        return record.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst();
    }

    @Test
    void healthy_person_may_proceed_without_limits_or_questions() {
        ScreeningRecord record = screen(Someone.healthy());

        assertThat(record.decision()).isEqualTo(Decision.PROCEED);
        assertThat(record.findings()).isEmpty();
        assertThat(record.limits().unlimited()).isTrue();
        assertThat(record.siteLimits()).isEmpty();
        assertThat(record.questions()).isEmpty();
        assertThat(record.catalogs()).extracting(catalog -> catalog.catalog()).contains("contraindications");
    }

    @Test
    void person_who_was_not_asked_leaves_the_decision_incomplete_with_questions() {
        ScreeningRecord record = screen(Someone.unasked());

        assertThat(record.decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(record.questions())
                .extracting(question -> question.fact().value())
                .contains("body-temperature", "systolic-pressure", "medicine-in-use", "leg-symptoms");
        assertThat(record.questions()).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank();
            assertThat(question.askedBy()).isNotEmpty();
        });
    }

    @Test
    void open_rule_that_only_modifies_is_applied_and_asked() {
        ScreeningRecord record =
                screen(Someone.healthy().with("circulation-condition").without("hypertension"));

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().maxPressure()).contains(3);
        assertThat(finding(record, "blood-pressure-raised").orElseThrow().truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(record.questions()).extracting(ScreeningQuestion::fact).containsExactly(FactId.of("hypertension"));
    }

    @Test
    void fever_defers_the_session() {
        ScreeningRecord record = screen(Someone.healthy().with("body-temperature", "38.4"));

        assertThat(record.decision()).isEqualTo(Decision.DEFER);
        ScreeningFinding fever = finding(record, "fever").orElseThrow();
        assertThat(fever.effect()).isEqualTo(RuleEffect.ABSOLUTE);
        assertThat(fever.facts()).containsExactly(FactId.of("body-temperature"));
        assertThat(fever.citations()).isNotEmpty();
        assertThat(fever.because())
                .contains("body temperature is at least 38.0")
                .doesNotContain("38.4");
        assertThat(fever.wouldChange())
                .anyMatch(change -> change.startsWith("It would not apply if this were ruled out"));
    }

    @Test
    void temperature_of_yesterday_is_asked_again() {
        ScreeningRequest request =
                Someone.healthy().request().asOf(Someone.DAY.plusDays(1)).build();

        ScreeningRecord record = SCREENING.screen(request);

        assertThat(record.decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(record.questions())
                .extracting(question -> question.fact().value())
                .contains("body-temperature", "systolic-pressure", "diastolic-pressure");
    }

    @Test
    void suspected_thrombosis_is_an_urgent_referral_and_avoids_the_leg() {
        ScreeningRecord record = screen(
                Someone.healthy().with("leg-symptoms").with("calf-swelling").with("deep-vein-tenderness"));

        assertThat(record.decision()).isEqualTo(Decision.URGENT_REFERRAL);
        assertThat(record.findings().get(0).rule()).isEqualTo(RuleId.of("suspected-deep-vein-thrombosis"));
        assertThat(record.findings().get(0).citations())
                .extracting(Object::toString)
                .contains("wells-2003");
        assertThat(record.limitsAt(BodySite.parse("calf:left")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("posterior-neck")).avoid()).isFalse();
    }

    @Test
    void suspected_thrombosis_with_breathlessness_is_an_emergency() {
        ScreeningRecord record = screen(Someone.healthy()
                .with("leg-symptoms")
                .with("calf-swelling")
                .with("deep-vein-tenderness")
                .with("breathlessness"));

        assertThat(record.decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(record.findings().get(0).rule()).isEqualTo(RuleId.of("suspected-pulmonary-embolism"));
    }

    @Test
    void sign_of_a_neck_artery_with_neck_pain_is_an_emergency() {
        assertThat(screen(Someone.healthy().with("neck-pain-or-headache").with("diplopia"))
                        .decision())
                .isEqualTo(Decision.EMERGENCY);
        assertThat(screen(Someone.healthy().with("neck-pain-or-headache")).decision())
                .isEqualTo(Decision.PROCEED);
    }

    @Test
    void blood_pressure_decides_by_its_reading() {
        assertThat(screen(pressure("184", "96")).decision()).isEqualTo(Decision.DEFER);
        assertThat(screen(pressure("164", "92")).decision()).isEqualTo(Decision.CLEARANCE);
        assertThat(screen(pressure("144", "84")).decision()).isEqualTo(Decision.MODIFY);
        assertThat(screen(pressure("128", "84")).decision()).isEqualTo(Decision.PROCEED);
        assertThat(screen(pressure("190", "96").with("blood-pressure-crisis-symptom"))
                        .decision())
                .isEqualTo(Decision.EMERGENCY);
    }

    private static Someone pressure(String systolic, String diastolic) {
        return Someone.healthy().with("systolic-pressure", systolic).with("diastolic-pressure", diastolic);
    }

    @Test
    void anticoagulant_limits_pressure_and_bans_techniques() {
        ScreeningRecord record = screen(Someone.healthy().with("anticoagulant"));

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().maxPressure()).contains(2);
        assertThat(record.limits().bannedTechniques())
                .extracting(TechniqueId::value)
                .contains("deep-tissue", "cross-fiber-friction", "cupping", "neuromuscular-therapy");
        assertThat(record.monitor()).contains("New bruises.");
        assertThat(finding(record, "anticoagulant").orElseThrow().limits()).isEqualTo(record.limits());
    }

    @Test
    void varicose_veins_limit_the_site_that_was_named() {
        ScreeningRecord record = screen(Someone.healthy()
                .with("varicose-veins", Reading.present().withSites(BodySite.of(BodyRegion.CALF, Side.LEFT))));

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().unlimited()).isTrue();
        assertThat(record.siteLimits()).hasSize(1);
        assertThat(record.limitsAt(BodySite.parse("calf:left")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("calf:right")).avoid()).isFalse();
        assertThat(record.questions()).isEmpty();
    }

    @Test
    void site_that_was_not_named_is_taken_widely_and_asked_for() {
        ScreeningRecord record = screen(Someone.healthy().with("varicose-veins"));

        assertThat(record.limitsAt(BodySite.parse("calf:right")).avoid()).isTrue();
        assertThat(record.limitsAt(BodySite.parse("posterior-neck")).avoid()).isFalse();
        assertThat(record.questions()).extracting(ScreeningQuestion::fact).containsExactly(FactId.of("varicose-veins"));
    }

    @Test
    void inflamed_vein_leaves_out_the_whole_limb() {
        ScreeningRecord record = screen(Someone.healthy()
                .with(
                        "superficial-thrombophlebitis",
                        Reading.present().withSites(BodySite.of(BodyRegion.CALF, Side.LEFT))));

        assertThat(record.limitsAt(BodySite.parse("anterior-thigh:left")).avoid())
                .isTrue();
        assertThat(record.limitsAt(BodySite.parse("anterior-thigh:right")).avoid())
                .isFalse();
    }

    @Test
    void unexplained_weight_loss_is_referred() {
        assertThat(screen(Someone.healthy().with("unexplained-weight-loss")).decision())
                .isEqualTo(Decision.REFER);
    }

    @Test
    void pregnancy_is_limited_by_its_weeks() {
        ScreeningRecord early = screen(Someone.healthy().with("pregnant").with("pregnancy-weeks", "10"));
        ScreeningRecord late = screen(Someone.healthy().with("pregnant").with("pregnancy-weeks", "24"));
        ScreeningRecord risky = screen(
                Someone.healthy().with("pregnant").with("pregnancy-weeks", "24").with("pregnancy-high-risk"));

        assertThat(early.decision()).isEqualTo(Decision.MODIFY);
        assertThat(early.limitsAt(BodySite.parse("sacrum")).maxPressure()).contains(2);
        assertThat(early.limits().bannedPositions()).isEmpty();
        assertThat(late.limits().bannedPositions())
                .containsExactlyInAnyOrder(TreatmentPosition.PRONE, TreatmentPosition.SUPINE);
        assertThat(risky.decision()).isEqualTo(Decision.CLEARANCE);
        assertThat(risky.clearancesNeeded()).containsExactly(RuleId.of("pregnancy-high-risk"));
    }

    @Test
    void strictest_rule_wins_and_limits_add_up() {
        ScreeningRecord record = screen(pressure("164", "92")
                .with("anticoagulant")
                .with("antiplatelet")
                .with("unexplained-lump", Reading.present().withSites(BodySite.of(BodyRegion.ABDOMEN))));

        assertThat(record.decision()).isEqualTo(Decision.REFER);
        assertThat(record.findings().get(0).rule()).isEqualTo(RuleId.of("unexplained-warning-sign"));
        assertThat(record.limits().maxPressure()).contains(2);
        assertThat(record.limits().noHeat()).isTrue();
    }

    private static Clearance.Builder clearance(String rule) {
        Prescriber prescriber = Prescriber.builder()
                .name(PersonName.of("Maria", "Lopez"))
                .npi(Npi.parse("1234567893"))
                .credential("MD")
                .build();
        Clearance.Builder clearance = Clearance.builder();
        clearance
                .addRules(RuleId.of(rule))
                .by(prescriber)
                .givenOn(Someone.DAY.minusDays(7))
                .until(Someone.DAY.plusDays(30));
        return clearance;
    }

    @Test
    void clearance_satisfies_its_rule_and_keeps_its_limits() {
        ScreeningRequest.Builder request = pressure("164", "92").request();

        ScreeningRecord record = SCREENING.screen(
                request.addClearances(clearance("blood-pressure-high").build()).build());

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().maxPressure()).contains(2);
        assertThat(finding(record, "blood-pressure-high").orElseThrow().status())
                .isEqualTo(ScreeningFinding.Standing.CLEARED);
        assertThat(record.clearancesNeeded()).isEmpty();
        assertThat(record.clearances()).hasSize(1);
    }

    @Test
    void clearance_that_has_run_out_or_names_another_rule_does_not_count() {
        Clearance over =
                clearance("blood-pressure-high").until(Someone.DAY.minusDays(1)).build();
        Clearance other = clearance("low-platelets").build();

        ScreeningRecord record = SCREENING.screen(
                pressure("164", "92").request().addClearances(over, other).build());

        assertThat(record.decision()).isEqualTo(Decision.CLEARANCE);
        assertThat(record.clearancesNeeded()).containsExactly(RuleId.of("blood-pressure-high"));
    }

    @Test
    void clearance_for_a_site_counts_only_where_all_proposed_sites_lie_in_it() {
        Someone someone = Someone.healthy()
                .with("venous-clot-ever")
                .with("venous-clot", Reading.present().withSites(BodySite.of(BodyRegion.CALF, Side.LEFT)));
        Clearance neck = clearance("known-venous-thromboembolism")
                .scope(BodySite.of(BodyRegion.NECK))
                .build();

        ScreeningRecord inside = SCREENING.screen(someone.request()
                .addClearances(neck)
                .addProposedSites(BodySite.of(BodyRegion.POSTERIOR_NECK))
                .build());
        ScreeningRecord outside = SCREENING.screen(someone.request()
                .addClearances(neck)
                .addProposedSites(BodySite.of(BodyRegion.LOW_BACK))
                .build());
        ScreeningRecord unsaid =
                SCREENING.screen(someone.request().addClearances(neck).build());

        assertThat(inside.decision()).isEqualTo(Decision.MODIFY);
        assertThat(outside.decision()).isEqualTo(Decision.CLEARANCE);
        assertThat(unsaid.decision()).isEqualTo(Decision.CLEARANCE);
    }

    @Test
    void clearance_does_not_lift_a_rule_that_takes_none() {
        ScreeningRecord record = SCREENING.screen(Someone.healthy()
                .with("body-temperature", "39.0")
                .request()
                .addClearances(clearance("fever").build())
                .build());

        assertThat(record.decision()).isEqualTo(Decision.DEFER);
    }

    private static RuleOverride override(String rule) {
        return RuleOverride.builder()
                .rule(RuleId.of(rule))
                .by(PractitionerId.of("therapist-1"))
                .why("Measured again after rest, with another cuff.")
                .at(Instant.parse("2026-03-02T16:10:00Z"))
                .build();
    }

    @Test
    void override_sets_a_rule_aside_and_is_kept() {
        ScreeningRecord record = SCREENING.screen(pressure("164", "92")
                .request()
                .addOverrides(override("blood-pressure-high"))
                .build());

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().maxPressure()).contains(2);
        assertThat(finding(record, "blood-pressure-high").orElseThrow().status())
                .isEqualTo(ScreeningFinding.Standing.OVERRIDDEN);
        assertThat(record.overrides()).hasSize(1);
    }

    @Test
    void override_of_a_modification_lifts_its_limits() {
        ScreeningRecord record = SCREENING.screen(Someone.healthy()
                .with("antiplatelet")
                .request()
                .addOverrides(override("antiplatelet"))
                .build());

        assertThat(record.decision()).isEqualTo(Decision.PROCEED);
        assertThat(record.limits().unlimited()).isTrue();
    }

    @Test
    void emergency_cannot_be_overridden() {
        ScreeningRecord record = SCREENING.screen(Someone.healthy()
                .with("neck-pain-or-headache")
                .with("diplopia")
                .request()
                .addOverrides(override("cervical-arterial-signs"))
                .build());

        assertThat(record.decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(finding(record, "cervical-arterial-signs").orElseThrow().status())
                .isEqualTo(ScreeningFinding.Standing.IN_FORCE);
        assertThat(record.overrides()).hasSize(1);
    }

    @Test
    void what_the_patient_does_not_know_is_not_asked_again_and_needs_somebody_else() {
        ScreeningRecord record =
                screen(Someone.healthy().with("blood-condition").with("platelets", Reading.unknown()));

        assertThat(record.decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(record.questions()).isEmpty();
        assertThat(record.clearancesNeeded()).containsExactly(RuleId.of("low-platelets"));
        assertThat(finding(record, "low-platelets").orElseThrow().wouldChange())
                .anyMatch(change -> change.contains("oncologist"));
    }

    @Test
    void clearance_satisfies_an_open_rule() {
        ScreeningRecord record = SCREENING.screen(Someone.healthy()
                .with("blood-condition")
                .with("platelets", Reading.unknown())
                .request()
                .addClearances(clearance("low-platelets").build())
                .build());

        assertThat(record.decision()).isEqualTo(Decision.MODIFY);
        assertThat(record.limits().maxPressure()).contains(2);
    }

    @Test
    void withdrawn_emergency_rule_shows_in_every_record() {
        Catalog<RuleId, Contraindication> overlay = Catalog.<RuleId, Contraindication>builder(
                        "clinic-rules", "7", LocalDate.of(2026, 1, 15))
                .withdraw(RuleId.of("suspected-pulmonary-embolism"), "Handled by the front desk.")
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.combinedWith(
                ClinicalKnowledge.builder().contraindications(overlay).build());

        ScreeningRecord record =
                Screening.screen(clinic, Someone.healthy().request().build());

        assertThat(record.decision()).isEqualTo(Decision.PROCEED);
        assertThat(record.withdrawn()).singleElement().satisfies(gone -> {
            assertThat(gone.rule()).isEqualTo(RuleId.of("suspected-pulmonary-embolism"));
            assertThat(gone.reason()).isEqualTo("Handled by the front desk.");
            assertThat(gone.provenance().catalog()).isEqualTo("clinic-rules");
        });
    }

    @Test
    void finding_says_whose_rule_it_was() {
        Contraindication stricter = Someone.KNOWLEDGE
                .contraindications()
                .get(RuleId.of("antiplatelet"))
                .withEffect(RuleEffect.REFER);
        Catalog<RuleId, Contraindication> overlay = Catalog.<RuleId, Contraindication>builder(
                        "clinic-rules", "7", LocalDate.of(2026, 1, 15))
                .add(stricter.id(), stricter)
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.withContraindications(
                Someone.KNOWLEDGE.contraindications().combinedWith(overlay));

        ScreeningRecord record = Screening.screen(
                clinic, Someone.healthy().with("antiplatelet").request().build());

        assertThat(record.decision()).isEqualTo(Decision.REFER);
        assertThat(finding(record, "antiplatelet").orElseThrow().catalog()).hasValueSatisfying(origin -> {
            assertThat(origin.catalog()).isEqualTo("clinic-rules");
            assertThat(origin.replaced().orElseThrow().catalog()).isEqualTo("contraindications");
        });
    }

    @Test
    void record_survives_a_round_trip_through_json() {
        ScreeningRecord record = screen(pressure("164", "92").with("varicose-veins"));

        assertThat(Documents.read(Documents.write(record), ScreeningRecord.class))
                .isEqualTo(record);
    }

    @Test
    void history_of_a_later_day_is_refused_without_naming_a_value() {
        ScreeningRequest request =
                Someone.healthy().request().asOf(Someone.DAY.minusDays(1)).build();

        assertThatThrownBy(() -> SCREENING.screen(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("2026");
    }

    @Test
    void values_of_a_person_show_their_type_only() {
        ScreeningRequest request = Someone.healthy().request().build();

        assertThat(request).hasToString("ScreeningRequest(screening-1)");
        assertThat(Someone.healthy().filled()).hasToString("FilledIntake");
        assertThat(Map.of("request", request).toString()).doesNotContain("1980");
        assertThat(List.of(request).toString()).doesNotContain("patient-1");
    }
}
