package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.UnknownEntryException;
import org.openmassage.core.history.Allergy;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.ImplantedDevice;
import org.openmassage.core.history.LabKind;
import org.openmassage.core.history.LabResult;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Pregnancy;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.history.VitalKind;
import org.openmassage.core.history.VitalSign;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.rule.FactSource.Aspect;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.AllergenId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.DeviceId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;

class HistoryFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final FactId X = FactId.of("x");
    private static final ConditionId DVT = ConditionId.of("deep-vein-thrombosis");
    private static final ConditionId CLOT = ConditionId.of("clot");
    private static final SymptomId SWELLING = SymptomId.of("swelling");
    private static final BodySite LEFT_LEG = BodySite.parse("lower-limb:left");
    private static final BodySite LEFT_CALF = BodySite.parse("calf:left");
    private static final BodySite RIGHT_CALF = BodySite.parse("calf:right");

    private static HealthHistory.Builder history() {
        return HealthHistory.builder()
                .id(HistoryId.of("history-1"))
                .patient(PatientId.of("patient-1"))
                .recordedOn(TODAY);
    }

    private static Fact.Builder fact(FactSource source) {
        return Fact.builder()
                .id(X)
                .label("x")
                .type(source.type().orElse(FactType.BOOLEAN))
                .source(source);
    }

    private static Catalog<FactId, Fact> catalog(Fact... facts) {
        Catalog.Builder<FactId, Fact> catalog = Catalog.builder("facts", "1", TODAY);
        for (Fact fact : facts) {
            catalog.add(fact.id(), fact);
        }
        return catalog.build();
    }

    private static Reading read(FactSource source, HealthHistory.Builder history) {
        return HistoryFacts.of(catalog(fact(source).build()), history.build(), TODAY)
                .read(X);
    }

    /** The state, or why it is open. */
    private static String state(Reading reading) {
        return reading.gap().map(Enum::name).orElseGet(() -> reading.presence().name());
    }

    private static FactSource.Condition condition(Aspect aspect, ConditionId... anyOf) {
        return new FactSource.Condition(Set.of(anyOf), Optional.empty(), Set.of(), aspect, Set.of());
    }

    private static Optional<PartialDate> date(String text) {
        return text == null ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @Test
    void what_is_not_mentioned_was_not_asked() {
        List<FactSource> sources = List.of(
                condition(Aspect.CURRENT, DVT),
                new FactSource.Symptom(Set.of(SWELLING), Optional.empty(), Aspect.CURRENT, Set.of()),
                new FactSource.Medication(Set.of(MedicationClassId.of("anticoagulant")), Aspect.CURRENT),
                new FactSource.Operation(Optional.empty(), Aspect.EVER),
                new FactSource.Device(Set.of(DeviceId.of("pacemaker")), Optional.empty(), Aspect.CURRENT),
                new FactSource.Allergen(Set.of(AllergenId.of("nuts")), Aspect.CURRENT),
                new FactSource.Gestation(Aspect.CURRENT),
                new FactSource.Vital(VitalKind.SYSTOLIC),
                new FactSource.Lab(LabKind.PLATELETS),
                new FactSource.Age(),
                new FactSource.Answered());

        assertThat(sources)
                .allSatisfy(source -> assertThat(read(source, history())).isEqualTo(Reading.notAsked()));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, PRESENT", "ABSENT, ABSENT", "UNKNOWN, ASKED_BUT_UNKNOWN", "NOT_ASKED, NOT_ASKED"})
    void a_condition_keeps_its_four_states(Presence answer, String expected) {
        Reading reading =
                read(condition(Aspect.CURRENT, DVT), history().addConditions(HistoryCondition.of(DVT, answer)));

        assertThat(state(reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, NOT_ASKED, PRESENT", "ABSENT, NOT_ASKED, NOT_ASKED", "ABSENT, UNKNOWN, ASKED_BUT_UNKNOWN",
        "UNKNOWN, NOT_ASKED, NOT_ASKED", "ABSENT, ABSENT, ABSENT", "PRESENT, UNKNOWN, PRESENT"
    })
    void of_several_conditions_one_is_enough_and_all_must_be_absent(Presence one, Presence other, String expected) {
        Reading reading = read(
                condition(Aspect.CURRENT, DVT, CLOT),
                history().addConditions(HistoryCondition.of(DVT, one), HistoryCondition.of(CLOT, other)));

        assertThat(state(reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // onset, resolved, status, current, ever
        ",,, PRESENT, PRESENT",
        "2026-03,,, PRESENT, PRESENT",
        "2026,,, PRESENT, PRESENT",
        "2026-03-03,,, ABSENT, ABSENT",
        ", 2020,, ABSENT, PRESENT",
        ", 2026-03-01,, ABSENT, PRESENT",
        ", 2026-03-02,, PRESENT, PRESENT",
        ", 2026-03,, IMPRECISE, PRESENT",
        ",, RESOLVED, ABSENT, PRESENT",
        ",, REMISSION, PRESENT, PRESENT"
    })
    void a_condition_is_current_from_its_onset_to_its_resolution(
            String onset, String resolved, ConditionStatus status, String current, String ever) {
        HealthHistory.Builder history = history()
                .addConditions(HistoryCondition.builder()
                        .condition(DVT)
                        .answer(Presence.PRESENT)
                        .onset(date(onset))
                        .resolved(date(resolved))
                        .status(Optional.ofNullable(status))
                        .build());

        assertThat(state(read(condition(Aspect.CURRENT, DVT), history))).isEqualTo(current);
        assertThat(state(read(condition(Aspect.EVER, DVT), history))).isEqualTo(ever);
    }

    @ParameterizedTest
    @CsvSource({"FLARE, PRESENT", "ACTIVE, ABSENT", ", IMPRECISE"})
    void a_condition_may_be_asked_for_in_a_status(ConditionStatus status, String expected) {
        FactSource flare = new FactSource.Condition(
                Set.of(DVT), Optional.empty(), Set.of(ConditionStatus.FLARE), Aspect.CURRENT, Set.of());
        HistoryCondition condition = HistoryCondition.of(DVT, Presence.PRESENT).withStatus(Optional.ofNullable(status));

        assertThat(state(read(flare, history().addConditions(condition)))).isEqualTo(expected);
    }

    @Test
    void dates_of_all_entries_are_kept_and_an_undated_one_is_remembered() {
        HistoryCondition dated = HistoryCondition.of(DVT, Presence.PRESENT).withOnset(PartialDate.parse("2019"));
        HistoryCondition undated = HistoryCondition.of(DVT, Presence.PRESENT);
        FactSource began = condition(Aspect.BEGAN, DVT);

        assertThat(read(began, history().addConditions(dated)).value())
                .contains(new FactValue.Dates(List.of(PartialDate.parse("2019")), false));
        assertThat(read(began, history().addConditions(dated, undated)).value())
                .contains(new FactValue.Dates(List.of(PartialDate.parse("2019")), true));
        assertThat(read(began, history().addConditions(undated)).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // resolved, state, date
        ", PRESENT,",
        "2026-06, PRESENT,",
        "2026-03, PRESENT, 2026-03",
        "2026-03-02, PRESENT, 2026-03-02",
        "2026-02, PRESENT, 2026-02"
    })
    void the_end_of_what_goes_on_is_not_known(String resolved, String expected, String date) {
        HistoryCondition condition = HistoryCondition.of(DVT, Presence.PRESENT)
                .withOnset(PartialDate.parse("2019"))
                .withResolved(date(resolved));

        Reading reading = read(condition(Aspect.ENDED, DVT), history().addConditions(condition));

        assertThat(state(reading)).isEqualTo(expected);
        assertThat(reading.value()).isEqualTo(date(date).map(day -> new FactValue.Dates(List.of(day), false)));
    }

    @Test
    void a_place_that_was_not_told_stands_as_the_body_beside_those_that_were() {
        HistoryCondition somewhere = HistoryCondition.of(DVT, Presence.PRESENT);
        BodySite calf = BodySite.parse("calf:left");

        assertThat(read(condition(Aspect.CURRENT, DVT), history().addConditions(somewhere, somewhere.withSite(calf)))
                        .sites())
                .containsExactlyInAnyOrder(calf, BodySite.parse("body"));
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, told, of a yes, of a no
        "lower-limb:left, calf:left, PRESENT, NOT_ASKED",
        "calf:left, calf:left, PRESENT, ABSENT",
        "calf:left, lower-limb:left, IMPRECISE, ABSENT",
        "calf:left, calf:right, NOT_ASKED, NOT_ASKED",
        "calf:left,, IMPRECISE, ABSENT",
        ", calf:left, PRESENT, NOT_ASKED",
        ",, PRESENT, ABSENT"
    })
    void an_answer_about_one_place_is_not_stretched_to_another(String wanted, String told, String yes, String no) {
        FactSource source = new FactSource.Condition(
                Set.of(DVT), Optional.ofNullable(wanted).map(BodySite::parse), Set.of(), Aspect.CURRENT, Set.of());
        Optional<BodySite> site = Optional.ofNullable(told).map(BodySite::parse);

        assertThat(state(read(
                        source,
                        history()
                                .addConditions(HistoryCondition.of(DVT, Presence.PRESENT)
                                        .withSite(site)))))
                .isEqualTo(yes);
        assertThat(state(read(
                        source,
                        history()
                                .addConditions(HistoryCondition.of(DVT, Presence.ABSENT)
                                        .withSite(site)))))
                .isEqualTo(no);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, NOT_ASKED, PRESENT", "PRESENT, ABSENT, PRESENT", "PRESENT, UNKNOWN, PRESENT",
        "NOT_ASKED, ABSENT, ABSENT", "UNKNOWN, ABSENT, ABSENT", "ABSENT, ABSENT, ABSENT",
        "ABSENT, NOT_ASKED, NOT_ASKED", "ABSENT, PRESENT, PRESENT"
    })
    void a_wider_word_counts_where_it_is_present_and_is_not_needed_for_an_absence(
            Presence wider, Presence narrower, String expected) {
        FactSource clot =
                new FactSource.Condition(Set.of(DVT), Optional.empty(), Set.of(), Aspect.CURRENT, Set.of(CLOT));
        FactSource leg = new FactSource.Symptom(
                Set.of(SWELLING), Optional.empty(), Aspect.CURRENT, Set.of(SymptomId.of("leg-symptoms")));
        HealthHistory.Builder history = history()
                .addConditions(HistoryCondition.of(CLOT, wider), HistoryCondition.of(DVT, narrower))
                .addSymptoms(
                        SymptomReport.of(SymptomId.of("leg-symptoms"), wider, TODAY),
                        SymptomReport.of(SWELLING, narrower, TODAY));

        assertThat(state(read(clot, history))).isEqualTo(expected);
        assertThat(state(read(leg, history))).isEqualTo(expected);
    }

    @Test
    void a_wider_word_that_is_not_told_exactly_leaves_the_fact_open() {
        FactSource flare = new FactSource.Condition(
                Set.of(DVT), Optional.empty(), Set.of(ConditionStatus.FLARE), Aspect.CURRENT, Set.of(CLOT));
        HealthHistory.Builder history = history()
                .addConditions(HistoryCondition.of(CLOT, Presence.PRESENT), HistoryCondition.of(DVT, Presence.ABSENT));

        assertThat(state(read(flare, history))).isEqualTo("IMPRECISE");
    }

    @Test
    void the_sites_of_what_is_present_are_kept() {
        Reading reading = read(
                condition(Aspect.CURRENT, DVT),
                history()
                        .addConditions(
                                HistoryCondition.of(DVT, Presence.PRESENT).withSite(LEFT_CALF),
                                HistoryCondition.of(DVT, Presence.ABSENT).withSite(RIGHT_CALF)));

        assertThat(reading.sites()).containsExactly(LEFT_CALF);
        assertThat(reading.observedOn()).contains(TODAY);
    }

    @Test
    void of_symptoms_the_latest_report_of_a_place_counts() {
        FactSource swelling = new FactSource.Symptom(Set.of(SWELLING), Optional.empty(), Aspect.CURRENT, Set.of());
        SymptomReport left =
                SymptomReport.of(SWELLING, Presence.PRESENT, TODAY.minusDays(4)).withSite(LEFT_CALF);
        SymptomReport notRight =
                SymptomReport.of(SWELLING, Presence.ABSENT, TODAY.minusDays(1)).withSite(RIGHT_CALF);
        SymptomReport notLeg =
                SymptomReport.of(SWELLING, Presence.ABSENT, TODAY.minusDays(1)).withSite(LEFT_LEG);
        SymptomReport none = SymptomReport.of(SWELLING, Presence.ABSENT, TODAY);

        assertThat(state(read(swelling, history().addSymptoms(left, notRight)))).isEqualTo("PRESENT");
        assertThat(state(read(swelling, history().addSymptoms(left, notLeg)))).isEqualTo("NOT_ASKED");
        assertThat(state(read(swelling, history().addSymptoms(left, none)))).isEqualTo("ABSENT");
        assertThat(state(read(swelling, history().addSymptoms(none.withOn(TODAY.minusDays(9)), left))))
                .isEqualTo("PRESENT");
        assertThat(state(read(swelling, history().addSymptoms(left, none.withOn(TODAY.plusDays(1))))))
                .isEqualTo("PRESENT");
    }

    @Test
    void of_severities_the_highest_counts_unless_one_was_not_told() {
        FactSource severity = new FactSource.Symptom(Set.of(SWELLING), Optional.empty(), Aspect.SEVERITY, Set.of());
        SymptomReport three = SymptomReport.of(SWELLING, Presence.PRESENT, TODAY)
                .withSite(LEFT_CALF)
                .withSeverity(3);
        SymptomReport seven = three.withSite(RIGHT_CALF).withSeverity(7);

        assertThat(read(severity, history().addSymptoms(three, seven)).value())
                .contains(new FactValue.Amount(BigDecimal.valueOf(7)));
        assertThat(read(severity, history().addSymptoms(three, seven.withSeverity(Optional.empty())))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // class, since, until, current, last dose
        "anticoagulant,,, PRESENT, 2026-03-02",
        "anticoagulant, 2025,, PRESENT, 2026-03-02",
        "anticoagulant,, 2026-02-20, ABSENT, 2026-02-20",
        "anticoagulant,, 2026-03, IMPRECISE, 2026-03",
        "opioid,,, ABSENT,",
        ",,, IMPRECISE,"
    })
    void a_medication_list_is_whole_but_an_unclassified_medication_may_be_any(
            String medicationClass, String since, String until, String current, String lastDose) {
        Set<MedicationClassId> anticoagulant = Set.of(MedicationClassId.of("anticoagulant"));
        HealthHistory.Builder history = history()
                .medications(Answer.present(List.of(Medication.builder()
                        .name("a name")
                        .medicationClass(Optional.ofNullable(medicationClass).map(MedicationClassId::of))
                        .since(date(since))
                        .until(date(until))
                        .build())));

        assertThat(state(read(new FactSource.Medication(anticoagulant, Aspect.CURRENT), history)))
                .isEqualTo(current);
        assertThat(read(new FactSource.Medication(anticoagulant, Aspect.ENDED), history)
                        .value())
                .isEqualTo(date(lastDose).map(last -> new FactValue.Dates(List.of(last), false)));
    }

    @Test
    void no_medication_at_all_is_a_no_and_an_unknown_list_is_unknown() {
        FactSource source = new FactSource.Medication(Set.of(MedicationClassId.of("opioid")), Aspect.CURRENT);

        assertThat(state(read(source, history().medications(Answer.absent())))).isEqualTo("ABSENT");
        assertThat(state(read(source, history().medications(Answer.unknown())))).isEqualTo("ASKED_BUT_UNKNOWN");
    }

    @Test
    void operations_give_dates_sites_and_wounds() {
        HealthHistory.Builder history = history()
                .surgeries(Answer.present(List.of(
                        Surgery.builder()
                                .procedure("a procedure")
                                .on(PartialDate.parse("2026-02"))
                                .site(LEFT_CALF)
                                .healed(Presence.ABSENT)
                                .build(),
                        Surgery.builder()
                                .procedure("planned")
                                .on(PartialDate.parse("2026-05"))
                                .build())));

        Reading began = read(new FactSource.Operation(Optional.empty(), Aspect.BEGAN), history);
        assertThat(began.value()).contains(new FactValue.Dates(List.of(PartialDate.parse("2026-02")), false));
        assertThat(began.sites()).containsExactly(LEFT_CALF);
        assertThat(state(read(new FactSource.Operation(Optional.of(LEFT_LEG), Aspect.UNHEALED), history)))
                .isEqualTo("PRESENT");
        assertThat(state(read(new FactSource.Operation(Optional.of(RIGHT_CALF), Aspect.EVER), history)))
                .isEqualTo("ABSENT");
    }

    @Test
    void devices_and_allergies_come_from_whole_lists() {
        HealthHistory.Builder history = history()
                .devices(Answer.present(List.of(ImplantedDevice.builder()
                        .device(DeviceId.of("port"))
                        .implantedOn(PartialDate.parse("2025"))
                        .removedOn(PartialDate.parse("2026-01"))
                        .build())))
                .allergies(Answer.present(List.of(Allergy.builder()
                        .allergen(AllergenId.of("nuts"))
                        .anaphylaxis(Presence.UNKNOWN)
                        .build())));
        Set<DeviceId> port = Set.of(DeviceId.of("port"));

        assertThat(state(read(new FactSource.Device(port, Optional.empty(), Aspect.CURRENT), history)))
                .isEqualTo("ABSENT");
        assertThat(state(read(new FactSource.Device(port, Optional.empty(), Aspect.EVER), history)))
                .isEqualTo("PRESENT");
        assertThat(state(read(new FactSource.Allergen(Set.of(AllergenId.of("latex")), Aspect.CURRENT), history)))
                .isEqualTo("ABSENT");
        assertThat(state(read(new FactSource.Allergen(Set.of(AllergenId.of("nuts")), Aspect.ANAPHYLAXIS), history)))
                .isEqualTo("ASKED_BUT_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        // weeks, told so many days ago, weeks now or the state
        "12, 0, 12",
        "12, 6, 12",
        "12, 7, 13",
        "40, 70, STALE"
    })
    void a_pregnancy_goes_on_and_does_not_last_for_ever(int weeks, int daysAgo, String expected) {
        LocalDate told = TODAY.minusDays(daysAgo);
        HealthHistory.Builder history = history()
                .recordedOn(told)
                .pregnancy(Answer.present(
                        Pregnancy.builder().weeks(weeks).asOf(told).build()));

        Reading reading = read(new FactSource.Gestation(Aspect.WEEKS), history);

        if (expected.equals("STALE")) {
            assertThat(state(reading)).isEqualTo("STALE");
            assertThat(state(read(new FactSource.Gestation(Aspect.CURRENT), history)))
                    .isEqualTo("STALE");
        } else {
            assertThat(reading.value()).contains(new FactValue.Amount(new BigDecimal(expected)));
            assertThat(state(read(new FactSource.Gestation(Aspect.HIGH_RISK), history)))
                    .isEqualTo("NOT_ASKED");
        }
    }

    @Test
    void no_pregnancy_has_no_weeks() {
        HealthHistory.Builder history = history().pregnancy(Answer.absent());

        assertThat(state(read(new FactSource.Gestation(Aspect.WEEKS), history))).isEqualTo("ABSENT");
    }

    @ParameterizedTest
    @CsvSource({
        // days ago, at most so old, state
        "0, P0D, PRESENT",
        "1, P0D, STALE",
        "0, P1D, PRESENT",
        "1, P1D, PRESENT",
        "2, P1D, STALE",
        "2,, PRESENT",
        "-1, P1D, NOT_ASKED"
    })
    void a_vital_sign_ages(int daysAgo, Period maxAge, String expected) {
        Instant noon = Instant.parse("2026-03-02T20:00:00Z").minusSeconds(86_400L * daysAgo);
        HealthHistory history = history()
                .addVitals(VitalSign.builder()
                        .kind(VitalKind.SYSTOLIC)
                        .value(BigDecimal.valueOf(184))
                        .takenAt(noon)
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .build())
                .build();
        Fact fact = fact(new FactSource.Vital(VitalKind.SYSTOLIC))
                .maxAge(Optional.ofNullable(maxAge))
                .build();

        assertThat(state(HistoryFacts.of(catalog(fact), history, TODAY).read(X)))
                .isEqualTo(expected);
    }

    @Test
    void the_latest_laboratory_value_counts_and_of_one_day_the_one_that_asks_for_more_care() {
        List<LabResult> labs = new ArrayList<>();
        for (String each : List.of(
                "PLATELETS 2026-01-05 40",
                "PLATELETS 2026-01-05 90",
                "PLATELETS 2025 150",
                "INR 2026-01-05 4.5",
                "INR 2026-01-05 2.5",
                "BONE_DENSITY_T_SCORE 2025 -1.0",
                "BONE_DENSITY_T_SCORE 2025 -2.6")) {
            String[] parts = each.split(" ", -1);
            labs.add(LabResult.builder()
                    .kind(LabKind.valueOf(parts[0]))
                    .on(PartialDate.parse(parts[1]))
                    .value(new BigDecimal(parts[2]))
                    .build());
        }
        HealthHistory.Builder history = history().labs(labs);

        assertThat(read(new FactSource.Lab(LabKind.PLATELETS), history).value())
                .contains(new FactValue.Amount(new BigDecimal("40")));
        assertThat(read(new FactSource.Lab(LabKind.INR), history).value())
                .contains(new FactValue.Amount(new BigDecimal("4.5")));
        assertThat(read(new FactSource.Lab(LabKind.BONE_DENSITY_T_SCORE), history)
                        .value())
                .contains(new FactValue.Amount(new BigDecimal("-2.6")));
    }

    @Test
    void age_is_in_completed_years() {
        HistoryFacts facts = HistoryFacts.of(
                catalog(fact(new FactSource.Age()).build()), history().build(), TODAY);

        assertThat(facts.bornOn(LocalDate.of(1956, 3, 2)).read(X).value())
                .contains(new FactValue.Amount(BigDecimal.valueOf(70)));
        assertThat(facts.bornOn(LocalDate.of(1956, 3, 3)).read(X).value())
                .contains(new FactValue.Amount(BigDecimal.valueOf(69)));
        assertThatThrownBy(() -> facts.bornOn(TODAY.plusDays(1))).hasMessageContaining("birthDate");
    }

    @Test
    void of_history_and_answer_the_later_counts_and_of_one_day_the_yes() {
        Catalog<FactId, Fact> catalog =
                catalog(fact(condition(Aspect.CURRENT, DVT)).build());
        HealthHistory yes = history()
                .addConditions(HistoryCondition.of(DVT, Presence.PRESENT))
                .build();
        HealthHistory no = history()
                .addConditions(HistoryCondition.of(DVT, Presence.ABSENT))
                .build();
        Reading yesterday = Reading.present().withObservedOn(TODAY.minusDays(1));
        Reading tomorrow = Reading.present().withObservedOn(TODAY.plusDays(1));

        assertThat(state(answered(catalog, yes, Reading.absent()))).isEqualTo("PRESENT");
        assertThat(state(answered(catalog, no, Reading.present()))).isEqualTo("PRESENT");
        assertThat(state(answered(catalog, no, yesterday))).isEqualTo("ABSENT");
        assertThat(state(answered(catalog, no, tomorrow))).isEqualTo("ABSENT");
        assertThat(state(answered(catalog, no, Reading.unknown()))).isEqualTo("ASKED_BUT_UNKNOWN");
        assertThat(state(answered(catalog, no, Reading.notAsked()))).isEqualTo("ABSENT");
        assertThat(state(answered(catalog, history().build(), Reading.absent())))
                .isEqualTo("ABSENT");
    }

    @Test
    void an_answer_that_is_too_old_does_not_make_an_unknown_one_a_question_again() {
        Catalog<FactId, Fact> catalog = catalog(
                fact(condition(Aspect.CURRENT, DVT)).maxAge(Period.ofDays(7)).build());
        HealthHistory unknown = history()
                .addConditions(HistoryCondition.of(DVT, Presence.UNKNOWN))
                .build();
        Reading old = Reading.absent().withObservedOn(TODAY.minusDays(8));

        assertThat(state(answered(catalog, unknown, old))).isEqualTo("ASKED_BUT_UNKNOWN");
        assertThat(state(answered(catalog, history().build(), old))).isEqualTo("STALE");
    }

    private static Reading answered(Catalog<FactId, Fact> catalog, HealthHistory history, Reading answer) {
        return HistoryFacts.of(catalog, history, TODAY)
                .withAnswers(Map.of(X, answer))
                .read(X);
    }

    @Test
    void answers_must_be_of_known_facts_and_of_their_type() {
        HistoryFacts facts = HistoryFacts.of(
                catalog(fact(new FactSource.Answered()).build()), history().build(), TODAY);

        assertThatThrownBy(() -> facts.withAnswers(Map.of(FactId.of("xx"), Reading.present())))
                .isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> facts.withAnswers(Map.of(X, Reading.of(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answers");
        assertThatThrownBy(() -> facts.read(FactId.of("y"))).isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void a_follow_up_waits_for_its_occasion() {
        Fact swelling =
                fact(new FactSource.Answered()).id(FactId.of("swelling")).build();
        Fact oneSided = fact(new FactSource.Answered())
                .id(FactId.of("one-sided"))
                .label("swelling on one side")
                .followUpOf(Criterion.present("swelling"))
                .build();
        HistoryFacts facts =
                HistoryFacts.of(catalog(oneSided, swelling), history().build(), TODAY);
        Criterion criterion = Criterion.present("one-sided");

        assertThat(criterion.evaluate(facts).questions()).containsExactly(swelling.id());
        HistoryFacts yes = facts.withAnswers(Map.of(swelling.id(), Reading.present()));
        assertThat(criterion.evaluate(yes).questions()).containsExactly(oneSided.id());
        HistoryFacts no = facts.withAnswers(Map.of(swelling.id(), Reading.absent()));
        assertThat(criterion.truth(no)).isEqualTo(Truth.FALSE);
        HistoryFacts unknown = facts.withAnswers(Map.of(swelling.id(), Reading.unknown()));
        assertThat(criterion.evaluate(unknown).questions()).containsExactly(oneSided.id());
        HistoryFacts contradictory = no.withAnswers(Map.of(oneSided.id(), Reading.present()));
        assertThat(criterion.truth(contradictory)).isEqualTo(Truth.TRUE);
        assertThat(criterion.evaluate(facts).explanation().words()).isEqualTo("swelling on one side");
    }

    @Test
    void an_aged_yes_to_a_follow_up_is_open_until_its_occasion_is_denied_anew() {
        Fact first = fact(new FactSource.Answered()).id(FactId.of("first")).build();
        Fact second = fact(new FactSource.Answered())
                .id(FactId.of("second"))
                .followUpOf(Criterion.present("first"))
                .build();
        Fact third = fact(new FactSource.Answered())
                .id(FactId.of("third"))
                .followUpOf(Criterion.present("second"))
                .maxAge(Period.ofDays(7))
                .build();
        LocalDate before = TODAY.minusDays(8);
        HistoryFacts facts = HistoryFacts.of(
                catalog(third, second, first), history().recordedOn(before).build(), TODAY);
        Map<FactId, Reading> once = Map.of(
                first.id(), Reading.absent().withObservedOn(before),
                third.id(), Reading.present().withObservedOn(before));

        assertThat(facts.withAnswers(once).read(third.id()).gap()).contains(Reading.Gap.STALE);
        assertThat(facts.withAnswers(once).read(second.id()).observedOn()).contains(before);
        assertThat(facts.withAnswers(once)
                        .withAnswers(Map.of(first.id(), Reading.absent()))
                        .read(third.id())
                        .presence())
                .isEqualTo(Presence.ABSENT);
        assertThat(facts.withAnswers(once)
                        .withAnswers(Map.of(third.id(), Reading.absent().withObservedOn(before)))
                        .read(third.id())
                        .presence())
                .isEqualTo(Presence.ABSENT);
    }

    @Test
    void follow_ups_in_a_circle_are_refused() {
        Fact a = fact(new FactSource.Answered())
                .id(FactId.of("a"))
                .followUpOf(Criterion.present("b"))
                .build();
        Fact b = fact(new FactSource.Answered())
                .id(FactId.of("b"))
                .followUpOf(Criterion.present("a"))
                .build();

        assertThatThrownBy(() -> HistoryFacts.of(catalog(a, b), history().build(), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]");
        assertThatThrownBy(() -> a.withFollowUpOf(Criterion.present("a"))).hasMessageContaining("followUpOf");
    }

    @Test
    void a_history_of_a_later_day_is_refused_and_nothing_shows_in_a_text() {
        HealthHistory later = history().recordedOn(TODAY.plusDays(1)).build();

        assertThatThrownBy(() -> HistoryFacts.of(Catalog.empty(), later, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("history: must be recorded on or before the day asked for");
        assertThat(HistoryFacts.of(Catalog.empty(), history().build(), TODAY)).hasToString("HistoryFacts");
    }

    @Test
    void the_type_of_a_fact_is_that_of_its_source() {
        assertThatThrownBy(
                        () -> fact(new FactSource.Age()).type(FactType.BOOLEAN).build())
                .hasMessageContaining("type");
        assertThatThrownBy(() ->
                        fact(new FactSource.Answered()).type(FactType.CODE).build())
                .hasMessageContaining("codes");
        assertThatThrownBy(() -> fact(new FactSource.Answered()).unit("kg").build())
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> condition(Aspect.WEEKS, DVT)).hasMessageContaining("aspect");
        assertThatThrownBy(() -> condition(Aspect.CURRENT)).hasMessageContaining("anyOf");
    }
}
