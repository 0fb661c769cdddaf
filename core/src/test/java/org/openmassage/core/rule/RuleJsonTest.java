package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.LabKind;
import org.openmassage.core.history.VitalKind;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.rule.FactCriterion.Comparison;
import org.openmassage.core.rule.FactSource.Aspect;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.AllergenId;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.DeviceId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;

class RuleJsonTest {

    private static final String CRITERION = """
            {"type":"all","of":[
              {"type":"any","of":[
                {"type":"compare","fact":"systolic","op":"at-least","value":"180"},
                {"type":"compare","fact":"temperature","op":"less-than","value":"38.0"}]},
              {"type":"not","of":{"type":"present","fact":"fever"}},
              {"type":"at-least","count":2,"of":[
                {"type":"present","fact":"calf-swelling"},
                {"type":"present","fact":"pitting-edema"},
                {"type":"always"}]},
              {"type":"one-of","fact":"onset","codes":["gradual","sudden"]},
              {"type":"within","fact":"surgery-date","period":"P42D"},
              {"type":"at-least-ago","fact":"steroid-since","period":"P3M"}]}
            """;

    private static String compact(String json) {
        return json.replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void a_criterion_is_read_from_json_and_written_as_the_same() {
        Criterion criterion = Documents.read(CRITERION, Criterion.class);

        assertThat(criterion)
                .isEqualTo(Criterion.all(
                        Criterion.any(
                                Criterion.compare("systolic", Comparison.AT_LEAST, "180"),
                                Criterion.compare("temperature", Comparison.LESS_THAN, "38.0")),
                        Criterion.not(Criterion.present("fever")),
                        Criterion.atLeast(
                                2,
                                Criterion.present("calf-swelling"),
                                Criterion.present("pitting-edema"),
                                new Criterion.Always()),
                        new FactCriterion.OneOf(FactId.of("onset"), Set.of("sudden", "gradual")),
                        new FactCriterion.Within(FactId.of("surgery-date"), Period.ofWeeks(6)),
                        new FactCriterion.AtLeastAgo(FactId.of("steroid-since"), Period.ofMonths(3))));
        assertThat(Documents.write(criterion)).isEqualTo(compact(CRITERION));
    }

    @Test
    void a_fact_is_read_from_json_and_written_as_the_same() {
        String json = compact("""
                {"id":"systolic","label":"systolic blood pressure","type":"number","unit":"mm[Hg]",
                "question":"What is the systolic blood pressure today?","group":"heart-and-circulation","maxAge":"P1D",
                "source":{"type":"vital","kind":"systolic"},
                "followUpOf":{"type":"present","fact":"pressure-taken"},
                "citations":["example-2018"],"status":"unconfirmed"}
                """);

        Fact fact = Documents.read(json, Fact.class);

        assertThat(fact)
                .isEqualTo(Fact.builder()
                        .id(FactId.of("systolic"))
                        .label("systolic blood pressure")
                        .type(FactType.NUMBER)
                        .unit("mm[Hg]")
                        .question("What is the systolic blood pressure today?")
                        .group("heart-and-circulation")
                        .maxAge(Period.ofDays(1))
                        .source(new FactSource.Vital(VitalKind.SYSTOLIC))
                        .followUpOf(Criterion.present("pressure-taken"))
                        .addCitations(CitationId.of("example-2018"))
                        .status(Status.UNCONFIRMED)
                        .build());
        assertThat(Documents.write(fact)).isEqualTo(json);
    }

    @Test
    void a_fact_needs_id_label_and_type_only() {
        Fact fact = Documents.read("{\"id\":\"x\",\"label\":\"x\",\"type\":\"boolean\"}", Fact.class);

        assertThat(fact.source()).isEqualTo(new FactSource.Answered());
        assertThatThrownBy(() -> Documents.read("{\"id\":\"x\",\"label\":\"x\"}", Fact.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void every_source_is_written_and_read() {
        BodySite calf = BodySite.parse("calf:left");
        List<FactSource> sources = List.of(
                new FactSource.Answered(),
                new FactSource.Condition(
                        Set.of(ConditionId.of("gout")),
                        Optional.of(calf),
                        Set.of(ConditionStatus.FLARE),
                        Aspect.CURRENT,
                        Set.of()),
                new FactSource.Condition(
                        Set.of(ConditionId.of("cancer")), Optional.empty(), Set.of(), Aspect.EVER, Set.of()),
                new FactSource.Condition(
                        Set.of(ConditionId.of("stroke")),
                        Optional.empty(),
                        Set.of(),
                        Aspect.EVER,
                        Set.of(ConditionId.of("stroke-or-tia"))),
                new FactSource.Symptom(
                        Set.of(SymptomId.of("swelling")),
                        Optional.of(calf),
                        Aspect.SEVERITY,
                        Set.of(SymptomId.of("leg-symptoms"))),
                new FactSource.Medication(Set.of(MedicationClassId.of("anticoagulant")), Aspect.CURRENT),
                new FactSource.Operation(Optional.empty(), Aspect.BEGAN),
                new FactSource.Device(Set.of(DeviceId.of("port")), Optional.empty(), Aspect.CURRENT),
                new FactSource.Allergen(Set.of(AllergenId.of("nuts")), Aspect.ANAPHYLAXIS),
                new FactSource.Gestation(Aspect.HIGH_RISK),
                new FactSource.Vital(VitalKind.TEMPERATURE),
                new FactSource.Lab(LabKind.PLATELETS),
                new FactSource.Age());

        assertThat(sources)
                .allSatisfy(source -> assertThat(Documents.read(Documents.write(source), FactSource.class))
                        .isEqualTo(source));
        assertThat(Documents.write(sources.get(2)))
                .isEqualTo("{\"type\":\"condition\",\"anyOf\":[\"cancer\"],\"aspect\":\"ever\"}");
        assertThat(Documents.write(sources.get(3)))
                .isEqualTo("{\"type\":\"condition\",\"anyOf\":[\"stroke\"],\"aspect\":\"ever\","
                        + "\"alsoPresentAs\":[\"stroke-or-tia\"]}");
    }

    @Test
    void readings_are_written_and_read() {
        List<Reading> readings = List.of(
                Reading.present().withSites(BodySite.parse("calf:left")),
                Reading.absent(),
                Reading.unknown(),
                Reading.notAsked(),
                Reading.imprecise(),
                Reading.stale(LocalDate.of(2026, 1, 1)),
                Reading.of(184),
                Reading.of("sudden"),
                Reading.of(PartialDate.parse("2026-01")));

        assertThat(readings)
                .allSatisfy(reading -> assertThat(Documents.read(Documents.write(reading), Reading.class))
                        .isEqualTo(reading));
        assertThat(Documents.write(Reading.of(184)))
                .isEqualTo("{\"presence\":\"present\",\"value\":{\"type\":\"number\",\"value\":\"184\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"maybe\"}",
                "{\"fact\":\"x\"}",
                "{\"type\":\"present\"}",
                "{\"type\":\"present\",\"fact\":\"x\",\"note\":\"\"}",
                "{\"type\":\"present\",\"fact\":\"x\",\"fact\":\"y\"}",
                "{\"type\":\"present\",\"fact\":\"Not A Term\"}",
                "{\"type\":\"all\",\"of\":[]}",
                "{\"type\":\"all\"}",
                "{\"type\":\"all\",\"of\":[null]}",
                "{\"type\":\"at-least\",\"count\":3,\"of\":[{\"type\":\"always\"}]}",
                "{\"type\":\"compare\",\"fact\":\"x\",\"op\":\"above\",\"value\":\"1\"}",
                "{\"type\":\"within\",\"fact\":\"x\",\"period\":\"P0D\"}",
                "{\"type\":\"within\",\"fact\":\"x\",\"period\":\"PT1H\"}",
                "{\"type\":\"one-of\",\"fact\":\"x\",\"codes\":[\"a\",\"a\"]}"
            })
    void a_criterion_that_is_not_quite_one_is_refused(String json) {
        assertThatThrownBy(() -> Documents.read(json, Criterion.class)).isInstanceOf(InvalidDocumentException.class);
    }
}
