package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.care.ScreeningFinding.Standing;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Npi;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.intake.FilledIntake;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** Screening somebody again: what changed, what went stale, what lapses, when the next is due. */
class RescreeningTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);
    private static final LocalDate DAY = Someone.DAY;

    private static ScreeningRequest at(LocalDate day, Someone someone) {
        return someone.request().asOf(day).build();
    }

    /** The same answers on a later day, with those of the day given again. */
    private static Rescreening later(LocalDate day, Someone someone) {
        ScreeningRequest then = at(DAY, someone);
        return rescreen(then, then.withAsOf(day).withAnswers(ofTheDay(then, day)));
    }

    private static Map<FactId, Reading> ofTheDay(ScreeningRequest then, LocalDate day) {
        Map<FactId, Reading> answers = new LinkedHashMap<>();
        then.answers().forEach((fact, reading) -> answers.put(fact, reading.withObservedOn(DAY)));
        Rescreening same = rescreen(then, then);
        same.everySession()
                .forEach(question -> answers.put(
                        question.fact(),
                        SCREENING.facts(then).read(question.fact()).withObservedOn(day)));
        return answers;
    }

    private static Rescreening rescreen(ScreeningRequest then, ScreeningRequest now) {
        return SCREENING.rescreen(RescreeningRequest.builder()
                .last(SCREENING.screen(then))
                .historyThen(then.history())
                .answersThen(then.answers())
                .now(now)
                .build());
    }

    private static RuleChange change(Rescreening rescreening, String rule) {
        return rescreening.rules().stream()
                .filter(change -> change.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static FactChange fact(Rescreening rescreening, String id) {
        return rescreening.facts().stream()
                .filter(change -> change.fact().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void same_history_on_the_same_day_changes_nothing() {
        ScreeningRequest request = at(DAY, Someone.healthy().with("anticoagulant"));

        Rescreening same = rescreen(request, request);

        assertThat(same.isUnchanged()).isTrue();
        assertThat(same.screening()).isEqualTo(SCREENING.screen(request));
        assertThat(same.stale()).isEmpty();
        assertThat(same.lapses()).isEmpty();
    }

    @Test
    void without_the_earlier_history_the_same_day_changes_nothing_either() {
        ScreeningRequest request = at(DAY, Someone.healthy());

        Rescreening same = SCREENING.rescreen(RescreeningRequest.builder()
                .last(SCREENING.screen(request))
                .now(request)
                .build());

        assertThat(same.isUnchanged()).isTrue();
    }

    @Test
    void new_answer_fires_its_rule_and_is_named_as_the_cause() {
        ScreeningRequest then = at(DAY, Someone.healthy());
        ScreeningRequest now = at(DAY, Someone.healthy().with("anticoagulant"));

        Rescreening changed = rescreen(then, now);

        assertThat(fact(changed, "anticoagulant").kind()).isEqualTo(FactChange.Kind.CHANGED);
        assertThat(fact(changed, "anticoagulant").rules()).contains(RuleId.of("anticoagulant"));
        RuleChange rule = change(changed, "anticoagulant");
        assertThat(rule.kind()).isEqualTo(RuleChange.Kind.FIRED);
        assertThat(rule.before()).isEqualTo(Truth.FALSE);
        assertThat(rule.causes()).containsExactly(RuleChange.Cause.ANSWERS);
        assertThat(rule.facts()).contains(FactId.of("anticoagulant"));
        assertThat(rule.because()).contains("It applies");
        assertThat(changed.decisionChange()).isEqualTo(Strictness.STRICTER);
        assertThat(changed.limits().get(0).site()).isEmpty();
        assertThat(changed.limits().get(0).strictness()).isEqualTo(Strictness.STRICTER);
    }

    @Test
    void what_is_no_longer_so_relaxes_and_says_what_changed() {
        ScreeningRequest then = at(DAY, Someone.healthy().with("anticoagulant"));

        Rescreening changed = rescreen(then, at(DAY, Someone.healthy()));

        RuleChange rule = change(changed, "anticoagulant");
        assertThat(rule.kind()).isEqualTo(RuleChange.Kind.CEASED);
        assertThat(rule.standing()).isEmpty();
        assertThat(rule.because())
                .contains("It no longer applies")
                .contains(Someone.KNOWLEDGE
                        .facts()
                        .get(FactId.of("anticoagulant"))
                        .label());
        assertThat(changed.decisionChange()).isEqualTo(Strictness.LAXER);
        assertThat(changed.limits().get(0).strictness()).isEqualTo(Strictness.LAXER);
    }

    @Test
    void old_answers_go_stale_open_their_rules_and_are_asked_again() {
        ScreeningRequest then = at(DAY, Someone.healthy());

        Rescreening changed = rescreen(then, then.withAsOf(DAY.plusDays(1)));

        assertThat(changed.screening().decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(changed.decisionChange()).isEqualTo(Strictness.STRICTER);
        assertThat(fact(changed, "body-temperature").kind()).isEqualTo(FactChange.Kind.GONE_STALE);
        assertThat(change(changed, "fever").kind()).isEqualTo(RuleChange.Kind.OPENED);
        assertThat(change(changed, "fever").causes()).containsExactly(RuleChange.Cause.STALE);
        assertThat(changed.stale())
                .filteredOn(stale -> stale.fact().value().equals("body-temperature"))
                .singleElement()
                .satisfies(stale -> {
                    assertThat(stale.toldOn()).contains(DAY);
                    assertThat(stale.question()).contains("temperature");
                    assertThat(stale.rules()).contains(RuleId.of("fever"));
                });
        assertThat(changed.next().orElseThrow().due()).isEqualTo(DAY.plusDays(1));
        assertThat(changed.next().orElseThrow().facts()).contains(FactId.of("body-temperature"));
    }

    @Test
    void without_the_earlier_history_the_days_tell_what_is_new_and_what_went_stale() {
        ScreeningRequest then = at(DAY, Someone.healthy());
        LocalDate day = DAY.plusDays(8);
        Map<FactId, Reading> told = new LinkedHashMap<>(ofTheDay(then, day));

        Rescreening changed = SCREENING.rescreen(RescreeningRequest.builder()
                .last(SCREENING.screen(then))
                .now(then.withAsOf(day).withAnswers(told))
                .build());

        assertThat(fact(changed, "body-temperature").kind()).isEqualTo(FactChange.Kind.TOLD_SINCE);
        assertThat(fact(changed, "body-temperature").before()).isEmpty();
        assertThat(fact(changed, "leg-symptoms").kind()).isEqualTo(FactChange.Kind.GONE_STALE);
        assertThat(changed.facts())
                .extracting(change -> change.fact().value())
                .doesNotContain("age", "endangerment-site", "vaccination");
    }

    @Test
    void next_is_due_when_the_first_answer_is_too_old() {
        Rescreening same = later(DAY, Someone.healthy());

        NextScreening next = same.next().orElseThrow();
        assertThat(next.due()).isEqualTo(DAY.plusDays(8));
        assertThat(next.facts()).contains(FactId.of("leg-symptoms")).doesNotContain(FactId.of("body-temperature"));
        assertThat(next.rules()).isEmpty();
        assertThat(same.everySession())
                .extracting(question -> question.fact().value())
                .contains("body-temperature", "systolic-pressure", "intoxicated", "acute-infection")
                .doesNotContain("vaccination", "leg-symptoms");
        assertThat(later(DAY.plusDays(7), Someone.healthy()).stale()).isEmpty();
        assertThat(later(DAY.plusDays(8), Someone.healthy()).stale())
                .extracting(stale -> stale.fact().value())
                .contains("leg-symptoms");
    }

    @Test
    void next_is_due_when_a_period_ends_without_anything_being_told() {
        Someone operated = Someone.healthy()
                .with("surgery")
                .with(
                        "surgery-date",
                        Reading.of(PartialDate.of(DAY.minusWeeks(6).plusDays(2)))
                                .withSites(BodySite.of(BodyRegion.KNEE)))
                .exactly("surgery-wound-open", Reading.absent());

        Rescreening same = later(DAY, operated);

        NextScreening next = same.next().orElseThrow();
        assertThat(next.due()).isEqualTo(DAY.plusDays(3));
        assertThat(next.rules()).containsExactly(RuleId.of("recent-surgery"));
        assertThat(next.facts()).isEmpty();
        RuleChange over = change(later(DAY.plusDays(3), operated), "recent-surgery");
        assertThat(over.kind()).isEqualTo(RuleChange.Kind.CEASED);
        assertThat(over.causes()).containsExactly(RuleChange.Cause.TIME);
        assertThat(over.because()).contains("time has passed");
    }

    @Test
    void weeks_of_a_pregnancy_count_on_and_fire_a_rule() {
        Someone pregnant = Someone.healthy().with("pregnant").with("pregnancy-weeks", "19");

        Rescreening changed = later(DAY.plusDays(7), pregnant);

        assertThat(later(DAY, pregnant).next().orElseThrow())
                .isEqualTo(new NextScreening(
                        DAY.plusDays(7), List.of(), List.of(RuleId.of("pregnancy-after-20-weeks")), List.of()));
        assertThat(fact(changed, "pregnancy-weeks").kind()).isEqualTo(FactChange.Kind.CHANGED);
        assertThat(change(changed, "pregnancy-after-20-weeks").causes()).containsExactly(RuleChange.Cause.TIME);
    }

    @Test
    void coming_of_age_is_seen_on_the_birthday() {
        ScreeningRequest young =
                at(DAY, Someone.healthy()).withBirthDate(DAY.plusDays(1).minusYears(18));

        assertThat(rescreen(young, young).next().orElseThrow())
                .isEqualTo(new NextScreening(DAY.plusDays(1), List.of(), List.of(RuleId.of("minor")), List.of()));
    }

    private static Clearance clearance(String rule, LocalDate until) {
        return Clearance.builder()
                .addRules(RuleId.of(rule))
                .by(Prescriber.builder()
                        .name(PersonName.of("Petra", "Physician"))
                        .credential("MD")
                        .npi(Npi.parse("1245319599"))
                        .build())
                .givenOn(DAY)
                .until(until)
                .build();
    }

    @Test
    void clearance_ends_after_its_last_day_and_the_rule_stands_again() {
        ScreeningRequest cleared = at(DAY, Someone.healthy().with("organ-failure"))
                .withClearances(clearance("organ-failure", DAY.plusDays(2)));

        Rescreening same = rescreen(cleared, cleared);
        LocalDate after = DAY.plusDays(3);
        Rescreening over = rescreen(cleared, cleared.withAsOf(after).withAnswers(ofTheDay(cleared, after)));

        assertThat(same.lapses())
                .containsExactly(new Lapse(
                        Lapse.Settlement.CLEARANCE,
                        Set.of(RuleId.of("organ-failure")),
                        Lapse.Reason.WILL_END,
                        Optional.of(DAY.plusDays(2))));
        assertThat(same.isUnchanged()).isTrue();
        assertThat(same.next().orElseThrow())
                .isEqualTo(new NextScreening(after, List.of(), List.of(), List.of(RuleId.of("organ-failure"))));
        assertThat(over.lapses()).extracting(Lapse::reason).containsExactly(Lapse.Reason.ENDED);
        assertThat(change(over, "organ-failure").kind()).isEqualTo(RuleChange.Kind.REINSTATED);
        assertThat(change(over, "organ-failure").causes()).containsExactly(RuleChange.Cause.CLEARANCE);
        assertThat(over.screening().decision()).isEqualTo(Decision.CLEARANCE);
    }

    @Test
    void clearance_that_is_not_handed_over_again_is_named() {
        ScreeningRequest cleared = at(DAY, Someone.healthy().with("organ-failure"))
                .withClearances(clearance("organ-failure", DAY.plusDays(9)));

        Rescreening forgotten = rescreen(cleared, cleared.withClearances(List.of()));

        assertThat(forgotten.lapses()).extracting(Lapse::reason).containsExactly(Lapse.Reason.NOT_GIVEN_AGAIN);
        assertThat(forgotten.isUnchanged()).isFalse();
        assertThat(rescreen(cleared.withClearances(List.of()), cleared).rules())
                .extracting(RuleChange::kind)
                .containsExactly(RuleChange.Kind.SETTLED);
    }

    private static RuleOverride override(String rule, String at) {
        return RuleOverride.builder()
                .rule(RuleId.of(rule))
                .by(PractitionerId.of("therapist-1"))
                .why("Known for years, light work only.")
                .at(Instant.parse(at))
                .zone(ZoneId.of("America/Denver"))
                .build();
    }

    @Test
    void override_counts_on_while_the_finding_is_the_same() {
        ScreeningRequest set = at(DAY, Someone.healthy().with("systolic-pressure", "142"))
                .withOverrides(override("blood-pressure-raised", "2026-03-02T17:00:00Z"));
        LocalDate day = DAY.plusDays(2);
        Map<FactId, Reading> answers = new LinkedHashMap<>(ofTheDay(set, day));
        answers.put(FactId.of("systolic-pressure"), Reading.of(144));

        Rescreening still = rescreen(set, set.withAsOf(day).withAnswers(answers));

        assertThat(still.lapses()).isEmpty();
        assertThat(still.screening().overrides()).hasSize(1);
        assertThat(still.rules()).isEmpty();
        assertThat(fact(still, "systolic-pressure").kind()).isEqualTo(FactChange.Kind.CHANGED);
    }

    @Test
    void override_lapses_when_the_rule_rests_on_something_else() {
        RuleOverride once = override("blood-pressure-raised", "2026-03-02T17:00:00Z");
        ScreeningRequest set =
                at(DAY, Someone.healthy().with("systolic-pressure", "142")).withOverrides(once);
        ScreeningRequest now =
                at(DAY, Someone.healthy().with("diastolic-pressure", "95")).withOverrides(once);

        Rescreening changed = rescreen(set, now);

        assertThat(changed.lapses()).extracting(Lapse::reason).containsExactly(Lapse.Reason.FINDING_CHANGED);
        assertThat(changed.screening().overrides()).isEmpty();
        assertThat(change(changed, "blood-pressure-raised").kind()).isEqualTo(RuleChange.Kind.REINSTATED);
        assertThat(change(changed, "blood-pressure-raised").causes()).containsExactly(RuleChange.Cause.OVERRIDE);

        Rescreening anew = rescreen(set, now.withOverrides(override("blood-pressure-raised", "2026-03-02T18:00:00Z")));
        assertThat(anew.screening().findings())
                .filteredOn(finding -> finding.rule().value().equals("blood-pressure-raised"))
                .extracting(finding -> finding.status())
                .containsExactly(Standing.OVERRIDDEN);
    }

    @Test
    void override_lapses_when_the_answer_goes_stale_or_the_rule_is_over() {
        RuleOverride once = override("blood-pressure-raised", "2026-03-02T17:00:00Z");
        ScreeningRequest set =
                at(DAY, Someone.healthy().with("systolic-pressure", "142")).withOverrides(once);

        Rescreening stale = rescreen(set, set.withAsOf(DAY.plusDays(1)));
        Rescreening over = rescreen(set, at(DAY, Someone.healthy()).withOverrides(once));

        assertThat(stale.lapses()).extracting(Lapse::reason).containsExactly(Lapse.Reason.FINDING_CHANGED);
        assertThat(over.lapses()).extracting(Lapse::reason).containsExactly(Lapse.Reason.NO_LONGER_NEEDED);
    }

    @Test
    void override_that_is_made_later_does_not_count_yet() {
        ScreeningRequest early = at(DAY, Someone.healthy().with("systolic-pressure", "142"))
                .withOverrides(override("blood-pressure-raised", "2026-03-03T17:00:00Z"));

        ScreeningRecord record = SCREENING.screen(early);

        assertThat(record.overrides()).isEmpty();
        assertThat(record.findings()).extracting(finding -> finding.status()).containsOnly(Standing.IN_FORCE);
    }

    @Test
    void emergency_that_came_since_stands_whatever_was_set_aside() {
        ScreeningRequest then = at(DAY, Someone.healthy());
        ScreeningRequest now = at(
                        DAY, Someone.healthy().with("back-or-leg-pain").with("saddle-numbness"))
                .withOverrides(override("cauda-equina-signs", "2026-03-02T17:00:00Z"));

        Rescreening changed = rescreen(then, now);

        assertThat(changed.screening().decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(changed.rules().get(0).rule()).isEqualTo(RuleId.of("cauda-equina-signs"));
        assertThat(changed.rules().get(0).standing()).contains(Standing.IN_FORCE);
    }

    @Test
    void limits_of_a_site_are_compared_where_they_are() {
        ScreeningRequest then = at(DAY, Someone.healthy());
        BodySite calf = BodySite.of(BodyRegion.CALF);
        ScreeningRequest now = at(
                DAY,
                Someone.healthy()
                        .with("circulation-condition")
                        .with("varicose-veins", Reading.present().withSites(calf)));

        assertThat(rescreen(then, now).limits()).anySatisfy(change -> {
            assertThat(change.site()).contains(calf);
            assertThat(change.strictness()).isEqualTo(Strictness.STRICTER);
        });
    }

    @Test
    void rule_that_a_clinic_withdrew_since_is_gone_with_its_reason() {
        Catalog<RuleId, Contraindication> overlay = Catalog.<RuleId, Contraindication>builder("clinic", "1", DAY)
                .withdraw(RuleId.of("anticoagulant"), "Our physician decides.")
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.withContraindications(
                Someone.KNOWLEDGE.contraindications().combinedWith(overlay));
        ScreeningRequest request = at(DAY, Someone.healthy().with("anticoagulant"));

        Rescreening changed = Screening.with(clinic)
                .rescreen(RescreeningRequest.builder()
                        .last(SCREENING.screen(request))
                        .historyThen(request.history())
                        .answersThen(request.answers())
                        .now(request)
                        .build());

        RuleChange gone = change(changed, "anticoagulant");
        assertThat(gone.kind()).isEqualTo(RuleChange.Kind.GONE);
        assertThat(gone.causes()).containsExactly(RuleChange.Cause.CATALOG);
        assertThat(gone.because()).isEqualTo("Withdrawn by clinic: Our physician decides.");
    }

    @Test
    void rule_that_a_clinic_changed_since_is_redefined() {
        Contraindication stricter = Someone.KNOWLEDGE.contraindications().get(RuleId.of("anticoagulant"));
        Contraindication lighter = stricter.withLimits(stricter.limits().stream()
                .map(limit -> limit.withLimits(limit.limits().withMaxPressure(1)))
                .toList());
        Catalog<RuleId, Contraindication> overlay = Catalog.<RuleId, Contraindication>builder("clinic", "1", DAY)
                .add(lighter.id(), lighter)
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.withContraindications(
                Someone.KNOWLEDGE.contraindications().combinedWith(overlay));
        ScreeningRequest request = at(DAY, Someone.healthy().with("anticoagulant"));

        Rescreening changed = Screening.with(clinic)
                .rescreen(RescreeningRequest.builder()
                        .last(SCREENING.screen(request))
                        .now(request)
                        .build());

        assertThat(change(changed, "anticoagulant").kind()).isEqualTo(RuleChange.Kind.REDEFINED);
        assertThat(changed.limits().get(0).now().maxPressure()).contains(1);
    }

    @Test
    void another_patient_an_earlier_day_and_another_version_are_refused() {
        ScreeningRequest request = at(DAY, Someone.healthy());
        HealthHistory other = request.history().withPatient(PatientId.of("patient-2"));
        HealthHistory version = request.history().withId(HistoryId.of("history-0"));
        RescreeningRequest.Builder base = RescreeningRequest.builder();
        base.last(SCREENING.screen(request.withId(ScreeningId.of("screening-0"))));

        assertThatThrownBy(() -> base.now(request.withHistory(other)).build())
                .hasMessage("now: must be of the patient of the last screening");
        assertThatThrownBy(() -> base.now(request.withAsOf(DAY.minusDays(1))).build())
                .hasMessage("now: must be on or after the day of the last screening");
        assertThatThrownBy(() -> base.now(request).historyThen(version).build())
                .hasMessage("historyThen: must be the version that the last screening read");
        assertThatThrownBy(() -> RescreeningRequest.builder()
                        .last(SCREENING.screen(request))
                        .now(request)
                        .putAnswersThen(FactId.of("pregnant"), Reading.absent())
                        .build())
                .hasMessage("answersThen: must be left out without historyThen");
    }

    @Test
    void filled_intake_of_a_later_day_is_compared_like_any_other() {
        ScreeningRequest then = at(DAY, Someone.healthy());
        FilledIntake filled = Someone.healthy().with("hernia").filled();
        ScreeningRequest now = Someone.request(
                        new FilledIntake(filled.history().withId(HistoryId.of("history-2")), filled.answers()))
                .build();

        assertThat(rescreen(then, now).rules())
                .extracting(change -> change.rule().value())
                .contains("hernia");
    }
}
