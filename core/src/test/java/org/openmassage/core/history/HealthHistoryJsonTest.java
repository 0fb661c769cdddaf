package org.openmassage.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.time.PartialDate;

class HealthHistoryJsonTest {
    private static final String MINIMAL = """
            {"schema": "health-history/1", "id": "h-1", "patient": "p-1", "recordedOn": "2026-03-02"}
            """;
    private static final String MAXIMAL = """
            {
              "schema": "health-history/1",
              "id": "h-2",
              "patient": "p-1",
              "recordedOn": "2026-03-02",
              "recordedAt": "2026-03-02T17:30:00Z",
              "recordedBy": "t-1",
              "supersedes": "h-1",
              "conditions": [
                {"condition": "rheumatoid-arthritis", "answer": "present", "status": "flare", "onset": "2019",
                 "resolved": "2019-05", "site": {"region": "shoulder", "side": "left"}, "detail": "Mañana steif"},
                {"condition": "deep-vein-thrombosis", "answer": "unknown"}
              ],
              "symptoms": [
                {"symptom": "dizziness", "answer": "present", "on": "2026-03-02", "since": "2026-02",
                 "site": {"region": "shoulder"}, "severity": 4, "detail": "on rising"}
              ],
              "medications": {"answer": "present", "value": [
                {"name": "Warfarin", "medicationClass": "anticoagulant",
                 "dose": {"amount": "2.5", "unit": "mg", "timesPerDay": "1", "asNeeded": false},
                 "since": "2025-12-31", "until": "2026-06", "detail": "in the evening"}
              ]},
              "surgeries": {"answer": "present", "value": [
                {"procedure": "Arthroscopy", "on": "2024-05", "site": {"region": "shoulder", "side": "left"},
                 "healed": "present"}
              ]},
              "allergies": {"answer": "present", "value": [
                {"allergen": "latex", "reaction": "hives", "anaphylaxis": "absent"}
              ]},
              "devices": {"answer": "present", "value": [
                {"device": "pacemaker", "implantedOn": "2023-01-15"}
              ]},
              "pregnancy": {"answer": "present", "value": {"weeks": 21, "asOf": "2026-03-02", "highRisk": "unknown"}},
              "vitals": [
                {"kind": "systolic", "value": "120", "takenAt": "2026-03-02T17:20:00Z", "zone": "America/Los_Angeles"}
              ],
              "labs": [
                {"kind": "bone-density-t-score", "value": "-2.50", "on": "2025"}
              ],
              "sleepQuality": {"answer": "present", "value": 0},
              "energy": {"answer": "unknown"},
              "stress": {"answer": "absent"},
              "occupation": "Violinist",
              "extensions": {"https://clinic.example/room": {"number": 3}}
            }
            """;

    @Test
    void minimal_history_round_trips_without_what_nobody_asked_for() throws JsonProcessingException {
        HealthHistory history = HealthHistory.builder()
                .id(HistoryId.of("h-1"))
                .patient(PatientId.of("p-1"))
                .recordedOn(LocalDate.of(2026, 3, 2))
                .build();

        assertSame(Documents.write(history), MINIMAL);
        assertThat(Documents.read(MINIMAL, HealthHistory.class)).isEqualTo(history);
    }

    @Test
    void maximal_history_round_trips() throws JsonProcessingException {
        String json = MAXIMAL.replace("\"status\": \"flare\"", "\"status\": \"resolved\"");

        HealthHistory history = Documents.read(json, HealthHistory.class);

        assertSame(Documents.write(history), json);
        assertThat(Documents.read(Documents.write(history), HealthHistory.class))
                .isEqualTo(history);
        assertThat(history.surgeries().value().orElseThrow().get(0).on()).contains(PartialDate.parse("2024-05"));
        assertThat(history.energy().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void condition_over_and_in_flare_is_refused_without_its_values() {
        assertThatThrownBy(() -> Documents.read(MAXIMAL, HealthHistory.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("conditions")
                .hasMessageNotContaining("2019")
                .hasMessageNotContaining("arthritis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answer\": \"present\"}",
                "{\"answer\": \"absent\", \"value\": 3}",
                "{\"answer\": \"perhaps\"}",
                "{\"value\": 3}",
                "{\"answer\": \"present\", \"value\": 11}",
                "{\"answer\": \"present\", \"value\": null}",
                "3",
                "null"
            })
    void answer_in_another_form_is_refused(String answer) {
        String json = MINIMAL.replace("\"id\"", "\"stress\": " + answer + ", \"id\"");

        assertThatThrownBy(() -> Documents.read(json, HealthHistory.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void not_asked_may_be_spelled_out() {
        String json = MINIMAL.replace("\"id\"", "\"stress\": {\"answer\": \"not-asked\"}, \"id\"");

        assertThat(Documents.read(json, HealthHistory.class)).isEqualTo(Documents.read(MINIMAL, HealthHistory.class));
    }

    @Test
    void list_read_from_json_cannot_be_changed() {
        List<Surgery> surgeries = Documents.read(
                        MAXIMAL.replace("\"status\": \"flare\"", "\"status\": \"resolved\""), HealthHistory.class)
                .surgeries()
                .value()
                .orElseThrow();

        assertThatThrownBy(surgeries::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertSame(String actual, String expected) throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected));
    }
}
