package org.openmassage.protocols.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.SiteLimits;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;

class SessionCheckTest {
    private static final SessionCheck CHECK = SessionCheck.with(Someone.KNOWLEDGE);
    private static final PatientId PATIENT = PatientId.of("patient-1");

    private static final TreatmentLimits SESSION = TreatmentLimits.builder()
            .maxPressure(3)
            .maxMinutes(40)
            .addBannedTechniques(TechniqueId.of("tapotement"))
            .addBannedPositions(TreatmentPosition.PRONE)
            .noHeat(true)
            .noCold(true)
            .build();

    private static ScreeningRecord.Builder screening() {
        ScreeningRecord.Builder screening = ScreeningRecord.builder();
        screening
                .id(ScreeningId.of("screening-1"))
                .patient(PATIENT)
                .asOf(Someone.DAY)
                .decision(Decision.MODIFY)
                .limits(SESSION)
                .addSiteLimits(
                        new SiteLimits(
                                BodySite.parse("calf:left"),
                                TreatmentLimits.builder().avoid(true).build()),
                        new SiteLimits(
                                BodySite.parse("upper-arm"),
                                TreatmentLimits.builder()
                                        .maxPressure(1)
                                        .maxMinutes(10)
                                        .build()));
        return screening;
    }

    private static TreatmentPlan plan(TreatmentPlan.Status status) {
        TreatmentPlan draft = TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(PATIENT)
                .draftedOn(Someone.DAY)
                .addConditions(ConditionId.of("chronic-neck-pain"))
                .addPhases(phase("relief", 30), phase("booster", 20))
                .build();
        return status == TreatmentPlan.Status.ACCEPTED
                ? draft.accepted(PractitionerId.of("therapist-1"), Someone.DAY)
                : draft;
    }

    private static Dosage phase(String name, int minutes) {
        return Dosage.builder()
                .phase(name)
                .perWeek(1)
                .weeks(4)
                .minutes(minutes)
                .addTechniques(PlannedTechnique.builder()
                        .technique(TechniqueId.of("effleurage"))
                        .addSites(BodySite.parse("upper-back"))
                        .minutes(minutes)
                        .maxPressure(2)
                        .position(TreatmentPosition.SEATED)
                        .build())
                .build();
    }

    private static SessionFrame frame() {
        return SessionFrame.builder()
                .on(Someone.DAY)
                .screening(screening().build())
                .build();
    }

    private static SessionFrame planned(String phase) {
        return frame().withPlan(plan(TreatmentPlan.Status.ACCEPTED)).withPhase(phase);
    }

    /** A treatment such as {@code effleurage 10 2 seated upper-back}; a dash for what was not recorded. */
    private static TreatmentEntry entry(String words) {
        String[] parts = words.split(" ", -1);
        TreatmentDose dose = switch (parts[2]) {
            case "heat" -> TreatmentDose.heat();
            case "cold" -> TreatmentDose.cold();
            case "-" -> TreatmentDose.none();
            default -> TreatmentDose.pressure(Integer.parseInt(parts[2]));
        };
        return TreatmentEntry.builder()
                .technique(TechniqueId.of(parts[0]))
                .minutes(Integer.parseInt(parts[1]))
                .dose(dose)
                .position(
                        parts[3].equals("-")
                                ? Optional.empty()
                                : Optional.of(TreatmentPosition.valueOf(parts[3].toUpperCase(java.util.Locale.ROOT)
                                        .replace('-', '_'))))
                .sites(Stream.of(parts).skip(4).map(BodySite::parse).toList())
                .build();
    }

    private static List<String> found(Issues issues) {
        return issues.stream().map(issue -> issue.code() + " " + issue.path()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effleurage 10 2 seated upper-back | ",
                "petrissage 10 4 seated upper-back | session.pressure-over-limit /0/dose",
                "petrissage 10 - seated upper-back | session.pressure-not-recorded /0/dose",
                "effleurage 10 2 seated upper-arm:left | session.pressure-over-limit /0/dose",
                "effleurage 12 1 seated upper-arm:left | session.minutes-over-limit /0/minutes",
                "tapotement 2 2 seated upper-back | session.technique-banned /0/technique",
                "effleurage 10 2 seated upper-back calf:left | session.site-avoided /0/sites/1",
                "effleurage 10 2 seated calf:right | ",
                "effleurage 10 2 prone upper-back | session.position-banned /0/position",
                "effleurage 10 2 - upper-back | session.position-not-recorded /0/position",
                "effleurage 10 2 seated | session.sites-not-recorded /0/sites",
                "hot-pack 10 heat seated upper-back | session.heat-banned /0/dose",
                "hot-pack 10 - seated upper-back | session.heat-banned /0/dose",
                "cold-application 10 cold seated upper-back | session.cold-banned /0/dose",
                "laying-on 10 2 seated upper-back | session.technique-unknown /0/technique"
            })
    void limit_that_is_not_kept_has_its_code_and_its_place(String entry, String expected) {
        assertThat(found(CHECK.check(List.of(entry(entry)), frame())))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void contrast_is_both_heat_and_cold() {
        assertThat(found(CHECK.check(List.of(entry("contrast-bath 15 - seated palm")), frame())))
                .containsExactly("session.heat-banned /0/dose", "session.cold-banned /0/dose");
    }

    @Test
    void session_as_a_whole_is_held_against_its_length() {
        assertThat(found(CHECK.check(
                        List.of(entry("effleurage 21 2 seated upper-back"), entry("petrissage 20 3 seated mid-back")),
                        frame())))
                .containsExactly("session.length-over-limit ");
    }

    @Test
    void screening_of_another_day_or_that_allows_nothing_is_said() {
        List<TreatmentEntry> session = List.of(entry("effleurage 10 2 seated upper-back"));
        SessionFrame later = frame().withOn(Someone.DAY.plusDays(7));
        SessionFrame earlier = frame().withOn(Someone.DAY.minusDays(1));
        SessionFrame closed =
                frame().withScreening(screening().decision(Decision.CLEARANCE).build());

        assertThat(found(CHECK.check(session, later))).containsExactly("session.screened-earlier ");
        assertThat(found(CHECK.check(session, earlier))).containsExactly("session.screened-later ");
        assertThat(found(CHECK.check(session, closed))).containsExactly("session.not-allowed ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relief | effleurage 30 2 seated upper-back | ",
                "booster | effleurage 21 2 seated upper-back | session.longer-than-planned ",
                "relief | effleurage 30 3 seated upper-back | session.firmer-than-planned /0/dose",
                "relief | effleurage 30 2 seated low-back | session.site-not-planned /0/sites/0",
                "relief | effleurage 30 2 seated scapular-region:left | ",
                "later | effleurage 30 2 seated upper-back | session.phase-not-planned "
            })
    void plan_that_is_not_kept_has_its_code_and_its_place(String phase, String entry, String expected) {
        List<String> found = found(CHECK.check(List.of(entry(entry)), planned(phase)));

        assertThat(found).map(String::strip).isEqualTo(expected == null ? List.of() : List.of(expected.strip()));
    }

    @Test
    void technique_that_is_not_planned_or_left_out_is_said() {
        assertThat(found(CHECK.check(List.of(entry("vibration 5 2 seated upper-back")), planned("relief"))))
                .containsExactly("session.technique-not-planned /0/technique", "session.left-out ");
    }

    @Test
    void phase_that_is_not_named_is_asked_for() {
        SessionFrame frame = frame().withPlan(plan(TreatmentPlan.Status.DRAFT));

        assertThat(found(CHECK.check(List.of(entry("effleurage 10 2 seated upper-back")), frame)))
                .containsExactly("session.plan-not-accepted ", "session.phase-not-named ");
    }

    @Test
    void note_is_checked_with_paths_into_it() {
        SoapNote note = SoapNote.builder()
                .id(NoteId.of("note-1"))
                .visit(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-2"))
                .practitioner(PractitionerId.of("therapist-1"))
                .kind(NoteKind.TREATMENT)
                .date(Someone.DAY)
                .addTreatments(entry("petrissage 10 4 seated upper-back"))
                .build();

        Issues issues = CHECK.check(note, frame());

        assertThat(found(issues))
                .containsExactly("session.other-patient /patient", "session.pressure-over-limit /treatments/0/dose");
        assertThat(issues.all())
                .allSatisfy(issue -> assertThat(issue).extracting(Issue::remedy).isNotNull());
    }

    @Test
    void proposed_session_of_a_plan_is_checked_like_a_finished_one() {
        List<PlannedTechnique> proposed = List.of(PlannedTechnique.builder()
                .technique(TechniqueId.of("hot-pack"))
                .addSites(BodySite.parse("calf:left"))
                .minutes(15)
                .position(TreatmentPosition.PRONE)
                .build());

        assertThat(found(CHECK.checkProposed(proposed, frame())))
                .containsExactly(
                        "session.site-avoided /0/sites/0",
                        "session.position-banned /0/position",
                        "session.heat-banned /0/dose");
    }
}
