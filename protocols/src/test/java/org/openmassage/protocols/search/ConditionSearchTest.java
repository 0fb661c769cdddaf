package org.openmassage.protocols.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Technique;

class ConditionSearchTest {
    private static final Catalog<ConditionId, Condition> SHIPPED = Someone.KNOWLEDGE.conditions();
    private static final ConditionSearch SEARCH = ConditionSearch.of(SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "frozen shoulder, frozen-shoulder, NAME",
        "adhesive capsulitis, frozen-shoulder, SYNONYM",
        "TMJD, temporomandibular-disorder, SYNONYM",
        "slipped disc, lumbar-disc-displacement, SYNONYM",
        "tennis elbow, lateral-epicondylitis, SYNONYM",
        "Golfer’s elbow, medial-epicondylitis, SYNONYM",
        "  CARPAL-tunnel, carpal-tunnel-syndrome, SYNONYM",
        "migraines, migraine, NAME",
        "conditions related to pregnancy, pregnancy-back-and-pelvic-pain, SYNONYM",
        "muscle tightness, muscle-spasm, SYNONYM",
        "severe OA, hand-osteoarthritis, SEED_WORDING",
        "hypermobility-syndrome, hypermobility-syndrome, ID",
        "low-back-pain, low-back-pain, NAME",
        "Low Back Pain, low-back-pain, NAME",
        "M54.2, chronic-neck-pain, CODE",
        "m542, chronic-neck-pain, CODE",
        "G43, migraine, CODE_FAMILY",
        "occiput, chronic-neck-pain, REGION",
        "plantar fasc, plantar-fasciitis, BEGINNING",
        "shoulder frozen, frozen-shoulder, BEGINNING",
        "fibromylagia, fibromyalgia, SPELLING",
        "sciatca, sciatica, SPELLING"
    })
    void best_match_and_its_reason(String text, String condition, MatchKind kind) {
        ConditionMatch best = SEARCH.find(text).get(0);

        assertThat(best.condition().id().value()).isEqualTo(condition);
        assertThat(best.kind()).isEqualTo(kind);
    }

    /** Every wording of the seed for a condition, or for a group of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chronic neck pain",
                "low back pain",
                "tension headache",
                "fibromyalgia",
                "sciatica",
                "carpal tunnel syndrome",
                "whiplash",
                "muscle strain",
                "osteoarthritis",
                "back pain",
                "arthritis",
                "inflammation",
                "trigger points",
                "muscle tightness",
                "stress and anxiety related to medical diagnosis",
                "chronic pain",
                "myofascial pain syndrome",
                "lower back pain",
                "migraines",
                "TMJ disorder",
                "edema",
                "thoracic outlet syndrome",
                "tendinitis",
                "postural disorders like scoliosis",
                "multiple sclerosis (MS)",
                "sports injury",
                "post-surgical recovery",
                "repetitive strain injuries",
                "plantar fasciitis",
                "frozen shoulder (adhesive capsulitis)",
                "shin splints",
                "rehabilitation after a stroke",
                "trigger point",
                "nerve-related pain",
                "connective tissue issues",
                "neck pain",
                "tension headaches",
                "sports-related muscle strains",
                "frozen shoulder",
                "TMJD",
                "bursitis",
                "rotator cuff injuries",
                "depression",
                "anxiety",
                "lymphedema",
                "gastrointestinal disorders like IBS",
                "IBS",
                "postural imbalances",
                "conditions related to pregnancy",
                "recovery from strokes",
                "PTSD",
                "anxiety disorders",
                "severe OA",
                "MS"
            })
    void wording_of_the_seed_finds_an_entry_exactly(String wording) {
        assertThat(SEARCH.find(wording))
                .first()
                .satisfies(match ->
                        assertThat(match.kind()).isIn(MatchKind.NAME, MatchKind.SYNONYM, MatchKind.SEED_WORDING));
    }

    @Test
    void every_name_synonym_and_wording_finds_its_own_entry_exactly() {
        SHIPPED.stream()
                .forEach(condition -> Stream.of(
                                Stream.of(condition.name()),
                                condition.synonyms().stream(),
                                condition.seedWordings().stream())
                        .flatMap(names -> names)
                        .forEach(name -> assertThat(SEARCH.find(name))
                                .as(name)
                                .anyMatch(match -> match.condition().equals(condition)
                                        && match.kind().compareTo(MatchKind.SEED_WORDING) <= 0)));
    }

    @Test
    void shared_wording_finds_all_in_the_order_of_the_catalog() {
        assertThat(exact("bursitis"))
                .containsExactly("shoulder-bursitis", "olecranon-bursitis", "trochanteric-bursitis");
        assertThat(exact("osteoarthritis"))
                .containsExactly("hand-osteoarthritis", "hip-osteoarthritis", "knee-osteoarthritis");
        assertThat(exact("muscle strain"))
                .containsExactly(
                        "hip-flexor-strain", "hamstring-strain", "quadriceps-strain", "adductor-strain", "calf-strain");
    }

    private static List<String> exact(String text) {
        return SEARCH.find(text).stream()
                .filter(match -> match.kind() == MatchKind.SEED_WORDING)
                .map(match -> match.condition().id().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "pneumonia of the moon", "xyzzy", "Z99.9"})
    void text_that_means_nothing_here_finds_nothing(String text) {
        assertThat(SEARCH.find(text)).isEmpty();
    }

    @Test
    void matches_come_best_first_and_each_condition_once() {
        Stream.of("neck", "pain", "strain", "M54", "shoulder", "arthritis", "knee")
                .forEach(text -> {
                    List<ConditionMatch> found = SEARCH.find(text);

                    assertThat(found).extracting(ConditionMatch::kind).isSorted();
                    assertThat(found).extracting(ConditionMatch::condition).doesNotHaveDuplicates();
                    assertThat(SEARCH.find(text)).isEqualTo(found);
                });
    }

    @Test
    void code_shared_by_two_conditions_finds_both() {
        assertThat(SEARCH.findByCode(Icd10CmCode.parse("M53.3")))
                .extracting(match -> match.condition().id().value())
                .containsExactly("sacroiliac-joint-dysfunction", "coccydynia");
    }

    @Test
    void code_is_found_on_the_days_on_which_it_is_valid() {
        Icd10CmCode old = Icd10CmCode.parse("M72.2");

        assertThat(SEARCH.findByCode(old, LocalDate.of(2026, 9, 30)))
                .extracting(match -> match.condition().id().value())
                .containsExactly("plantar-fasciitis");
        assertThat(SEARCH.findByCode(old, LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void category_of_a_code_finds_what_stands_beneath_it() {
        assertThat(SEARCH.findByCode(Icd10CmCode.parse("M75")))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(match ->
                        match.kind() == MatchKind.CODE_FAMILY && match.matched().startsWith("M75"));
    }

    @Test
    void region_finds_what_is_treated_there_before_what_is_around_it() {
        List<ConditionMatch> found = SEARCH.findByRegion(BodyRegion.CALF);

        assertThat(found)
                .extracting(ConditionMatch::kind)
                .isSorted()
                .contains(MatchKind.REGION, MatchKind.REGION_AROUND);
        assertThat(found)
                .filteredOn(match -> match.kind() == MatchKind.REGION)
                .extracting(match -> match.condition().id().value())
                .contains("calf-strain", "shin-splints");
        assertThat(found)
                .extracting(match -> match.condition().id().value())
                .contains("edema")
                .doesNotContain("fibromyalgia", "frozen-shoulder");
    }

    @Test
    void whole_body_finds_conditions_of_the_whole_body_only() {
        assertThat(SEARCH.findByRegion(BodyRegion.BODY))
                .extracting(match -> match.condition().id().value())
                .contains("fibromyalgia", "stress")
                .doesNotContain("calf-strain");
    }

    @Test
    void withdrawn_condition_is_not_found() {
        Catalog<ConditionId, Condition> overlay = Catalog.<ConditionId, Condition>builder("clinic", "1", Someone.DAY)
                .withdraw(ConditionId.of("frozen-shoulder"), "We do not treat it.")
                .build();

        assertThat(ConditionSearch.of(SHIPPED.combinedWith(overlay)).find("adhesive capsulitis"))
                .isEmpty();
    }

    @Test
    void entries_of_another_catalog_are_found_by_name_synonym_and_id() {
        NameSearch<Technique> search = NameSearch.of(
                Someone.KNOWLEDGE.techniques().stream(),
                technique -> technique.id().value(),
                Technique::name,
                Technique::synonyms);

        assertThat(search.find("gentle myofascial release")).first().satisfies(match -> {
            assertThat(match.entry().id().value()).isEqualTo("myofascial-release-indirect");
            assertThat(match.kind()).isEqualTo(MatchKind.SYNONYM);
        });
        assertThat(search.find("efleurage")).first().satisfies(match -> {
            assertThat(match.entry().id().value()).isEqualTo("effleurage");
            assertThat(match.kind()).isEqualTo(MatchKind.SPELLING);
        });
        assertThat(search.find("skin-rolling"))
                .first()
                .satisfies(match -> assertThat(match.matched()).isEqualTo("Skin rolling"));
        assertThat(search.find(" ")).isEmpty();
    }
}
