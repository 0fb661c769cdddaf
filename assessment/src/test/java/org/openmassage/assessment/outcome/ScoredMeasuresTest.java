package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.finding.OutcomeScore;

/** Cases worked by hand from the published formula of each measure, with the missing-item limit on both sides. */
class ScoredMeasuresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                // NPRS: raw; customary bands 1-3, 4-6, 7-10
                "nprs, 0, 0, none",
                "nprs, 1, 1, mild",
                "nprs, 3, 3, mild",
                "nprs, 4, 4, moderate",
                "nprs, 6, 6, moderate",
                "nprs, 7, 7, severe",
                "nprs, 10, 10, severe",
                "vas, 0, 0, null",
                "vas, 63, 63, null",
                "vas, 100, 100, null",
                // ODI 2.1a: sum / (5 n) x 100; edges (0,20] (20,40] ...
                "odi, 0x10, 0, minimal",
                "odi, 1x10, 20, minimal",
                "odi, 1x9 2, 22, moderate",
                "odi, 1x9 -, 20, minimal",
                "odi, 2x10, 40, moderate",
                "odi, 2x9 3, 42, severe",
                "odi, 3x10, 60, severe",
                "odi, 4x10, 80, crippled",
                "odi, 4x9 5, 82, bed-bound",
                "odi, 5x10, 100, bed-bound",
                "odi, 1x8 - -, null, null",
                // QuickDASH: (mean - 1) x 25, 10 of 11 needed
                "quickdash, 1x11, 0, null",
                "quickdash, 5x11, 100, null",
                "quickdash, 3x10 -, 50, null",
                "quickdash, 2x6 3x5, 36.4, null",
                "quickdash, 3x9 - -, null, null",
                "quickdash-work, 2 3 2 3, 37.5, null",
                "quickdash-work, 2 3 2 -, null, null",
                "quickdash-sports, 5x4, 100, null",
                "quickdash-sports, 1 1 1 2, 6.3, null",
                // DASH: (mean - 1) x 25, 27 of 30 needed
                "dash, 1x30, 0, null",
                "dash, 5x30, 100, null",
                "dash, 2x27 - - -, 25, null",
                "dash, 2x26 - - - -, null, null",
                // LEFS: sum, all 20 needed
                "lefs, 0x20, 0, null",
                "lefs, 4x20, 80, null",
                "lefs, 2x10 3x10, 50, null",
                "lefs, 2x19 -, null, null",
                // RMDQ: count of ticks, a blank counts nothing; recovered up to 2
                "rmdq, 0x24, 0, recovered",
                "rmdq, 1x24, 24, not-recovered",
                "rmdq, 1 1 -x22, 2, recovered",
                "rmdq, 1 1 1 -x21, 3, not-recovered",
                // PSFS: mean of three to five activities
                "psfs, 0x5, 0, null",
                "psfs, 10x5, 10, null",
                "psfs, 4 5 6 - -, 5, null",
                "psfs, 4 5 5 - -, 4.7, null",
                "psfs, 4 5 - - -, null, null",
                // FIQR: F/3 + O + S/2, a scale with missing items is scaled up
                "fiqr, 0x21, 0, remission",
                "fiqr, 10x21, 100, high",
                "fiqr, 5x9 3x2 4x10, 41, mild",
                "fiqr, 6x8 - 3 - 4x9 -, 44, mild",
                "fiqr, 3x9 3x2 3x10, 30, remission",
                "fiqr, 3x9 4 3 3x10, 31, mild",
                "fiqr, -x9 3x2 4x10, null, null",
                // HIT-6: sum of 6, 8, 10, 11, 13
                "hit-6, 6x6, 36, little",
                "hit-6, 8 8 8 8 8 8, 48, little",
                "hit-6, 8 8 8 8 8 10, 50, some",
                "hit-6, 8 8 8 8 10 13, 55, some",
                "hit-6, 8 8 10 10 10 10, 56, substantial",
                "hit-6, 8 8 10 10 10 13, 59, substantial",
                "hit-6, 10x6, 60, severe",
                "hit-6, 13x6, 78, severe",
                "hit-6, 13x5 -, null, null",
                // MIDAS: days
                "midas, 0x5, 0, grade-1",
                "midas, 1x5, 5, grade-1",
                "midas, 2 1 1 1 1, 6, grade-2",
                "midas, 2x5, 10, grade-2",
                "midas, 3 2 2 2 2, 11, grade-3",
                "midas, 4x5, 20, grade-3",
                "midas, 5 4 4 4 4, 21, grade-4",
                "midas, 92x5, 460, grade-4",
                "midas, 4x4 -, null, null",
                // HDI: 25 of 0, 2, 4
                "hdi, 0x25, 0, null",
                "hdi, 2x20 4x5, 60, null",
                "hdi, 4x25, 100, null",
                "hdi, 4x24 -, null, null",
                // WOMAC: 20 + 8 + 68
                "womac, 0x24, 0, null",
                "womac, 4x24, 96, null",
                "womac, 1x24, 24, null",
                "womac, 1x23 -, null, null",
                // PHQ-9 and GAD-7: sums, bands from 5, 10, 15 (20)
                "phq-9, 0x9, 0, minimal",
                "phq-9, 1x4 0x5, 4, minimal",
                "phq-9, 1x5 0x4, 5, mild",
                "phq-9, 3x3 0x6, 9, mild",
                "phq-9, 3x3 1 0x5, 10, moderate",
                "phq-9, 3x4 2 0x4, 14, moderate",
                "phq-9, 3x5 0x4, 15, moderately-severe",
                "phq-9, 3x6 1 0 0, 19, moderately-severe",
                "phq-9, 3x6 2 0 0, 20, severe",
                "phq-9, 3x9, 27, severe",
                "phq-9, 3x8 -, null, null",
                "phq-2, 0 0, 0, negative",
                "phq-2, 1 1, 2, negative",
                "phq-2, 1 2, 3, positive",
                "phq-2, 3 3, 6, positive",
                "phq-2, 3 -, null, null",
                "gad-7, 0x7, 0, minimal",
                "gad-7, 1x4 0x3, 4, minimal",
                "gad-7, 1x5 0x2, 5, mild",
                "gad-7, 3x3 0x4, 9, mild",
                "gad-7, 3x3 1 0x3, 10, moderate",
                "gad-7, 3x4 2 0 0, 14, moderate",
                "gad-7, 3x5 0 0, 15, severe",
                "gad-7, 3x7, 21, severe",
                "gad-7, 3x6 -, null, null",
                "gad-2, 0 0, 0, null",
                "gad-2, 3 3, 6, null",
                "gad-2, 1 2, 3, null",
                "gad-2, 1 -, null, null",
                "pcl-5, 0x20, 0, null",
                "pcl-5, 4x20, 80, null",
                "pcl-5, 2x10 1x10, 30, null",
                "pcl-5, 2x19 -, null, null",
                // SPADI: mean of the two subscale percentages, 40 and 60 here
                "spadi, 0x13, 0, null",
                "spadi, 10x13, 100, null",
                "spadi, 4x5 6x8, 50, null",
                "spadi, 4x5 6x7 -, null, null",
                // TMD screener: 2 + 1 + 4
                "tmd-screener, 0x6, 0, negative",
                "tmd-screener, 1 1 0 0 0 0, 2, negative",
                "tmd-screener, 2 1 0 0 0 0, 3, positive",
                "tmd-screener, 2 1 1 1 1 1, 7, positive",
                "tmd-screener, 2 1 1 1 1 -, null, null",
                // Global rating of change: meaningful from +3
                "groc, -7, -7, not-meaningful",
                "groc, 2, 2, not-meaningful",
                "groc, 3, 3, meaningful",
                "groc, 7, 7, meaningful",
                "mfis, 0x21, 0, null",
                "mfis, 4x21, 84, null",
                "mfis, 1x20 4, 24, null",
                "mfis, 1x20 -, null, null",
                // IBS-SSS: below 75, 75 to below 175, 175 to 300, above 300
                "ibs-sss, 0x5, 0, remission",
                "ibs-sss, 14 15 15 15 15, 74, remission",
                "ibs-sss, 15x5, 75, mild",
                "ibs-sss, 34 35 35 35 35, 174, mild",
                "ibs-sss, 35x5, 175, moderate",
                "ibs-sss, 60x5, 300, moderate",
                "ibs-sss, 61 60 60 60 60, 301, severe",
                "ibs-sss, 100x5, 500, severe",
                "ibs-sss, 100x4 -, null, null",
                // EPDS: items 3 and 5 to 10 turned, so that the least is not all zeros
                "epds, 0 0 3 0 3 3 3 3 3 3, 0, lower",
                "epds, 3 3 3 3 3 3 3 3 3 3, 9, lower",
                "epds, 3 3 2 3 3 3 3 3 3 3, 10, possible",
                "epds, 3 3 0 3 3 3 3 3 3 3, 12, possible",
                "epds, 3 3 0 3 2 3 3 3 3 3, 13, likely",
                "epds, 3 3 0 3 0 0 0 0 0 0, 30, likely",
                "epds, 3 3 0 3 0 0 0 0 0 -, null, null",
                "berg, 0x14, 0, high-risk",
                "berg, 2x6 1x8, 20, high-risk",
                "berg, 2x7 1x7, 21, medium-risk",
                "berg, 4x7 2x5 1x2, 40, medium-risk",
                "berg, 4x7 2x6 1, 41, low-risk",
                "berg, 4x14, 56, low-risk",
                "berg, 4x13 -, null, null",
                // TSK-17: items 4, 8, 12, 16 turned; high above 37, not from 37
                "tsk-17, 1 1 1 4 1 1 1 4 1 1 1 4 1 1 1 4 1, 17, lower",
                "tsk-17, 4 4 4 1 4 4 4 1 4 4 4 1 4 4 4 1 4, 68, high",
                "tsk-17, 4 4 4 1 4 1 1 1 1 1 1 1 1 1 1 2 1, 40, high",
                "tsk-17, 2 2 2 3 2 2 2 3 2 2 2 3 3 3 3 3 2, 37, lower",
                "tsk-17, 2 2 2 3 2 2 2 3 2 2 2 3 3 3 3 3 3, 38, high",
                "tsk-17, 2x16 -, null, null",
                "tsk-11, 1x11, 11, minimal",
                "tsk-11, 2x11, 22, minimal",
                "tsk-11, 2x10 3, 23, low",
                "tsk-11, 3x6 2x5, 28, low",
                "tsk-11, 3x7 2x4, 29, moderate",
                "tsk-11, 3x10 4 , 34, moderate",
                "tsk-11, 3x9 4 4, 35, moderate",
                "tsk-11, 3x8 4x3, 36, high",
                "tsk-11, 4x11, 44, high",
                "tsk-11, 4x10 -, null, null",
                // PCS: high above 30 by Sullivan 1995
                "pcs, 0x13, 0, lower",
                "pcs, 3x10 0x3, 30, lower",
                "pcs, 3x10 1 0 0, 31, high",
                "pcs, 4x13, 52, high",
                "pcs, 4x12 -, null, null",
                // STarT Back: item 9 counts only its last two answers
                "start-back, 0x9, 0, low",
                "start-back, 1x3 0x5 2, 3, low",
                "start-back, 1x3 0x5 3, 4, medium-or-high",
                "start-back, 1x8 4, 9, medium-or-high",
                "start-back, 1x8 -, null, null"
            })
    void total(String measure, String answers, String value, String band) {
        OutcomeScore score = Answers.score(measure, answers);
        if (value == null) {
            assertThat(score.scoreable()).isFalse();
            assertThat(score.reason()).contains(OutcomeScoring.TOO_FEW_ANSWERS);
        } else {
            assertThat(score.value())
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
        }
        assertThat(score.band().orElse(null)).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                // KOOS: 100 - mean / 4 x 100 for each subscale, at least half answered
                "koos, 0x42, pain, 100",
                "koos, 4x42, pain, 0",
                "koos, 0x7 1x9 0x26, pain, 75",
                "koos, 0x7 -x4 2x5 0x26, pain, 50",
                "koos, 0x7 -x5 2x4 0x26, pain, null",
                "koos, 4 3 2 1 -x3 0x35, symptoms, 37.5",
                "koos, 4 3 2 -x4 0x35, symptoms, null",
                "koos, 0x16 1x9 -x8 0x9, adl, 75",
                "koos, 0x16 1x8 -x9 0x9, adl, null",
                "koos, 0x33 3x3 -x2 0x4, sport, 25",
                "koos, 0x33 3x2 -x3 0x4, sport, null",
                "koos, 0x38 1 2 - -, qol, 62.5",
                "koos, 0x38 1 - - -, qol, null",
                // Boston: means
                "bctq, 1x19, symptoms, 1",
                "bctq, 5x19, function, 5",
                "bctq, 2x5 3x6 4x8, symptoms, 2.55",
                "bctq, 2x10 - 4x8, symptoms, null",
                "bctq, 2x10 - 4x7 3, function, 3.88",
                // FAAM: sum / (4 n) x 100; not applicable is dropped; 20 of 21 and 7 of 8 needed
                "faam, 4x29, adl, 100",
                "faam, 0x29, sports, 0",
                "faam, 3x20 - 2x8, adl, 75",
                "faam, 3x19 - - 2x8, adl, null",
                "faam, 3x21 2x7 -, sports, 50",
                "faam, 3x21 2x6 - -, sports, null",
                // FFI: both totals, each under its name
                "ffi, 5x9 2x9 10x5, pain, 50",
                "ffi, 5x9 2x9 10x5, disability, 20",
                "ffi, 5x9 2x9 10x5, limitation, 100",
                "ffi, 5x9 2x9 10x5, total-pooled, 49.1",
                "ffi, 5x9 2x9 10x5, total-of-subscales, 56.7",
                "ffi, 5x9 2x9 10x4 -, total-pooled, null",
                // MSIS-29 version 1: 100 x (sum - least) / range
                "msis-29, 1x29, physical, 0",
                "msis-29, 5x29, psychological, 100",
                "msis-29, 2x20 3x9, physical, 25",
                "msis-29, 2x19 - 3x9, physical, null",
                // FABQ: items 2-5; 6, 7, 9-12 and 15; the others do not count
                "fabq, 6x16, physical-activity, 24",
                "fabq, 6x16, work, 42",
                "fabq, 6 1 2 3 4 1 1 6 1 1 1 1 6 6 2 6, physical-activity, 10",
                "fabq, 6 1 2 3 4 1 1 6 1 1 1 1 6 6 2 6, work, 8",
                "fabq, - 1 2 3 4 1 1 - 1 1 1 1 - - 2 -, work, 8",
                "fabq, 6 - 2 3 4 1 1 6 1 1 1 1 6 6 2 6, physical-activity, null",
                "womac, 1x5 2x2 3x17, pain, 5",
                "womac, 1x5 2x2 3x17, stiffness, 4",
                "womac, 1x5 2x2 3x17, function, 51",
                "mfis, 1x7 4x2 1x12, psychosocial, 8",
                "mfis, 1x7 4x2 1x12, physical, 9",
                "mfis, 1x7 4x2 1x12, cognitive, 10",
                "pcs, 1x7 4x4 1 1, rumination, 16",
                "pcs, 1x7 4x4 1 1, magnification, 3",
                "pcs, 1x7 4x4 1 1, helplessness, 6",
                "pcl-5, 1x5 2x2 3x7 4x6, intrusion, 5",
                "pcl-5, 1x5 2x2 3x7 4x6, avoidance, 4",
                "pcl-5, 1x5 2x2 3x7 4x6, mood, 21",
                "pcl-5, 1x5 2x2 3x7 4x6, arousal, 24",
                "fiqr, 6x8 - 3 - 4x9 -, function, 54",
                "fiqr, 6x8 - 3 - 4x9 -, overall, 6",
                "fiqr, 6x8 - 3 - 4x9 -, symptoms, 40",
                "spadi, 4x5 6x8, pain, 40",
                "start-back, 0x4 1x4 4, distress, 5"
            })
    void subscale(String measure, String answers, String scale, String value) {
        BigDecimal score = Answers.score(measure, answers).subscales().get(scale);
        if (value == null) {
            assertThat(score).isNull();
        } else {
            assertThat(score).isEqualByComparingTo(value);
        }
    }

    @Test
    void a_measure_without_total_is_scored_by_its_subscales() {
        OutcomeScore score = Answers.score("koos", "0x42");
        assertThat(score.scoreable()).isTrue();
        assertThat(score.value()).isEmpty();
        assertThat(score.subscales()).containsOnlyKeys("symptoms", "pain", "adl", "sport", "qol");
    }

    @Test
    void a_named_measure_is_not_scored_and_says_so() {
        OutcomeScore score = Answers.score("eq-5d-5l", "1x5");
        assertThat(score.scoreable()).isFalse();
        assertThat(score.reason()).contains(OutcomeScoring.NOT_SCORED);
    }

    @Test
    void self_harm_alert_is_raised_whatever_the_total_is() {
        assertThat(Answers.score("phq-9", "0x8 1").alerts()).containsExactly("self-harm");
        assertThat(Answers.score("phq-9", "0x8 0").alerts()).isEmpty();
        assertThat(Answers.score("phq-9", "-x8 1").alerts()).containsExactly("self-harm");
        assertThat(Answers.score("epds", "0 0 3 0 3 3 3 3 3 2").alerts()).containsExactly("self-harm");
        assertThat(Answers.score("epds", "0 0 3 0 3 3 3 3 3 3").alerts()).isEmpty();
    }

    @Test
    void an_alerting_item_without_answer_is_asked_for() {
        assertThat(Answers.score("phq-9", "0x8 -").trace())
                .contains("alert self-harm: item 9 has no answer and must be asked");
    }

    @Test
    void hit_6_refuses_a_number_between_its_answers() {
        assertThat(OutcomeScoring.check(Answers.measure("hit-6"), Answers.response("hit-6", "6x5 7"))
                        .has("outcome.item-range"))
                .isTrue();
    }
}
