package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.code.Npi;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.intake.FilledIntake;

/** Patients' stories, told before the rules: what a therapist should expect, by the numbers of the contraindications. */
class StoriesTest {
    private static final String FOLDER = "stories/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);

    private static JsonNode read(String file) {
        try (InputStream in = StoriesTest.class.getResourceAsStream(FOLDER + file)) {
            return JSON.readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    static List<String> stories() {
        return texts(read("index.json"));
    }

    @Test
    void there_are_thirty_or_more() {
        assertThat(stories()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_screening_comes_to_what_the_story_expects(String file) {
        JsonNode story = read(file);
        JsonNode expected = story.path("expected");

        ScreeningRecord record = SCREENING.screen(request(story));

        assertThat(numbers(record)).isEqualTo(expectedNumbers(expected, record));
        assertThat(record.decision().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(expected.path("decision").asText());
        check(record.limits(), expected);
        expected.path("sites")
                .properties()
                .forEach(site -> check(record.limitsAt(BodySite.parse(site.getKey())), site.getValue()));
        if (expected.has("clearancesNeeded")) {
            assertThat(record.clearancesNeeded().stream().map(StoriesTest::number))
                    .containsExactlyInAnyOrderElementsOf(texts(expected.path("clearancesNeeded")));
        }
        List<String> asked = record.questions().stream()
                .map(question -> question.fact().value())
                .toList();
        assertThat(asked).containsAll(texts(expected.path("questions")));
        if (expected.has("questionsExactly")) {
            assertThat(asked).containsExactlyInAnyOrderElementsOf(texts(expected.path("questionsExactly")));
        }
        texts(expected.path("monitor"))
                .forEach(word -> assertThat(String.join(" ", record.monitor())).contains(word));
    }

    private static void check(TreatmentLimits limits, JsonNode expected) {
        if (expected.has("maxPressure")) {
            assertThat(limits.maxPressure())
                    .contains(expected.path("maxPressure").asInt());
        }
        if (expected.path("avoid").asBoolean()) {
            assertThat(limits.avoid()).isTrue();
        }
        if (expected.path("noHeat").asBoolean()) {
            assertThat(limits.noHeat()).isTrue();
        }
        if (expected.path("noCold").asBoolean()) {
            assertThat(limits.noCold()).isTrue();
        }
        assertThat(limits.bannedTechniques().stream().map(Object::toString))
                .containsAll(texts(expected.path("banned")));
        assertThat(limits.bannedPositions().stream()
                        .map(position ->
                                position.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .containsAll(texts(expected.path("bannedPositions")));
    }

    /** Where a story does not list its rules, every rule may be there: it only must not be none. */
    private static Set<String> expectedNumbers(JsonNode expected, ScreeningRecord record) {
        if (expected.path("rules").isNull()) {
            assertThat(numbers(record)).isNotEmpty();
            return numbers(record);
        }
        return new TreeSet<>(texts(expected.path("rules")));
    }

    private static Set<String> numbers(ScreeningRecord record) {
        return record.findings().stream()
                .map(finding -> number(finding.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String number(RuleId rule) {
        return Someone.KNOWLEDGE
                .contraindications()
                .find(rule)
                .flatMap(Contraindication::factsId)
                .orElse(rule.value());
    }

    private static ScreeningRequest request(JsonNode story) {
        Someone someone = story.path("othersAbsent").asBoolean() ? Someone.healthy() : Someone.unasked();
        if (story.has("medications")) {
            Someone.INTAKE.questions().stream()
                    .filter(question -> question.group().equals("medicines"))
                    .forEach(question -> someone.without(question.id().value()));
        }
        if (story.has("surgeries")) {
            Stream.of("surgery", "surgery-date", "surgery-wound-open").forEach(someone::without);
        }
        story.path("answers")
                .properties()
                .forEach(answer -> someone.exactly(answer.getKey(), reading(answer.getKey(), answer.getValue())));
        FilledIntake filled = someone.filled();
        HealthHistory history = filled.history();
        if (story.has("medications")) {
            history = history.withMedications(Answer.present(medications(story.path("medications"))));
        }
        if (story.has("surgeries")) {
            history = history.withSurgeries(Answer.present(surgeries(story.path("surgeries"))));
        }
        ScreeningRequest.Builder request = Someone.request(new FilledIntake(history, filled.answers()));
        request.birthDate(LocalDate.parse(story.path("birthDate").asText()))
                .asOf(LocalDate.parse(story.path("asOf").asText()));
        story.path("clearances").forEach(clearance -> request.addClearances(clearance(clearance)));
        return request.build();
    }

    private static Reading reading(String fact, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? Reading.present() : Reading.absent();
        }
        if (value.isNumber()) {
            return Reading.of(value.decimalValue());
        }
        if (value.has("at")) {
            return Reading.present()
                    .withSites(texts(value.path("at")).stream()
                            .map(BodySite::parse)
                            .toList());
        }
        boolean date = Someone.KNOWLEDGE.facts().get(FactId.of(fact)).type() == FactType.DATE;
        return date ? Reading.of(PartialDate.parse(value.asText())) : Reading.unknown();
    }

    private static List<Medication> medications(JsonNode list) {
        List<Medication> medications = new ArrayList<>();
        list.forEach(told -> medications.add(Medication.builder()
                .name(told.path("name").asText())
                .since(Optional.ofNullable(told.get("since")).map(since -> PartialDate.parse(since.asText())))
                .build()));
        return medications;
    }

    private static List<Surgery> surgeries(JsonNode list) {
        List<Surgery> surgeries = new ArrayList<>();
        list.forEach(told -> surgeries.add(Surgery.builder()
                .procedure(told.path("procedure").asText())
                .on(PartialDate.parse(told.path("on").asText()))
                .site(BodySite.parse(told.path("site").asText()))
                .healed(told.path("healed").asBoolean() ? Presence.PRESENT : Presence.ABSENT)
                .build()));
        return surgeries;
    }

    private static Clearance clearance(JsonNode told) {
        List<String> facts = texts(told.path("facts"));
        return Clearance.builder()
                .addAllRules(Someone.KNOWLEDGE.contraindications().stream()
                        .filter(rule -> rule.factsId().map(facts::contains).orElse(false))
                        .map(Contraindication::id)
                        .toList())
                .by(Prescriber.builder()
                        .name(PersonName.of("Sam", "Sample"))
                        .npi(Npi.parse("1234567893"))
                        .credential("MD")
                        .build())
                .givenOn(LocalDate.parse(told.path("givenOn").asText()))
                .until(LocalDate.parse(told.path("until").asText()))
                .build();
    }
}
