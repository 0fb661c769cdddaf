package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.care.SessionCheck;
import org.openmassage.protocols.care.SessionFrame;
import org.openmassage.protocols.screening.Screening;

/** A clearance for a part of the body carries a plan and a session in that part only. */
class ClearedSitesTest {
    private static final BodySite NECK = BodySite.parse("neck");

    /** A clot of the left calf, and a clearance for the neck, where the work was proposed. */
    private static ScreeningRecord clearedForTheNeck() {
        return Screening.screen(
                Someone.KNOWLEDGE,
                Someone.healthy()
                        .with("venous-clot-ever")
                        .with("venous-clot", Reading.present().withSites(BodySite.parse("calf:left")))
                        .request()
                        .addClearances(Clearance.builder()
                                .addRules(RuleId.of("known-venous-thromboembolism"))
                                .by(Prescriber.builder()
                                        .name(PersonName.of("Maria", "Lopez"))
                                        .npi(Npi.parse("1234567893"))
                                        .credential("MD")
                                        .build())
                                .scope(NECK)
                                .givenOn(Someone.DAY)
                                .until(Someone.DAY.plusMonths(1))
                                .build())
                        .addProposedSites(BodySite.parse("posterior-neck"))
                        .build());
    }

    @Test
    void plan_stays_where_the_clearance_holds() {
        PlanningResult result = Planner.with(Someone.KNOWLEDGE)
                .plan(PlanningRequest.builder()
                        .id(PlanId.of("plan-1"))
                        .addConditions(PlannedCondition.of(ConditionId.of("chronic-neck-pain")))
                        .screening(clearedForTheNeck())
                        .startOn(Someone.DAY)
                        .build());

        assertThat(result).isInstanceOf(PlanningResult.Drafted.class);
        TreatmentPlan plan = ((PlanningResult.Drafted) result).plan();
        assertThat(plan.phases())
                .isNotEmpty()
                .flatExtracting(phase -> phase.techniques())
                .flatExtracting(technique -> technique.sites())
                .allSatisfy(site -> assertThat(NECK.contains(site)).isTrue());
        assertThat(plan.reasons())
                .extracting(PlanReason::because)
                .anyMatch(because -> because.contains("no clearance covers the site"));
    }

    @Test
    void session_elsewhere_is_found() {
        List<TreatmentEntry> session = List.of(entry("posterior-neck"), entry("low-back"));

        assertThat(SessionCheck.with(Someone.KNOWLEDGE)
                        .check(
                                session,
                                SessionFrame.builder()
                                        .on(Someone.DAY)
                                        .screening(clearedForTheNeck())
                                        .build())
                        .stream())
                .filteredOn(issue -> issue.code().equals("session.site-not-cleared"))
                .extracting(Issue::path)
                .containsExactly("/1/sites/0");
    }

    @Test
    void session_after_the_clearance_has_run_out_is_found() {
        SessionFrame.Builder frame = SessionFrame.builder().screening(clearedForTheNeck());
        List<TreatmentEntry> session = List.of(entry("posterior-neck"));
        SessionCheck check = SessionCheck.with(Someone.KNOWLEDGE);

        assertThat(check.check(session, frame.on(Someone.DAY.plusMonths(1)).build()).stream())
                .extracting(Issue::code)
                .doesNotContain("session.site-not-cleared");
        assertThat(check
                        .check(
                                session,
                                frame.on(Someone.DAY.plusMonths(1).plusDays(1)).build())
                        .stream())
                .extracting(Issue::code)
                .contains("session.site-not-cleared");
    }

    private static TreatmentEntry entry(String site) {
        return TreatmentEntry.builder()
                .technique(TechniqueId.of("effleurage"))
                .minutes(10)
                .dose(TreatmentDose.pressure(1))
                .addSites(BodySite.parse(site))
                .build();
    }
}
