package org.openmassage.protocols;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Presence;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.intake.FilledIntake;
import org.openmassage.protocols.intake.Intake;
import org.openmassage.protocols.intake.IntakeQuestion;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.ScreeningRequest;

/** A person for tests, by the answers of an intake. */
public final class Someone {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final LocalDate BORN = LocalDate.of(1980, 5, 17);
    public static final ZoneId ZONE = ZoneId.of("America/Denver");
    public static final Instant AT = Instant.parse("2026-03-02T16:00:00Z");
    public static final ClinicalKnowledge KNOWLEDGE = ClinicalKnowledge.standard();
    public static final Intake INTAKE = Intake.of(KNOWLEDGE);

    private final Map<FactId, Reading> answers = new LinkedHashMap<>();

    private Someone() {}

    /** Nothing was asked. */
    public static Someone unasked() {
        return new Someone();
    }

    /** Every question was asked, and nothing speaks against a session. */
    public static Someone healthy() {
        Someone someone = new Someone();
        for (IntakeQuestion question : INTAKE.questions()) {
            someone.answers.put(question.id(), Reading.absent());
        }
        return someone.with("body-temperature", "36.6")
                .with("systolic-pressure", "118")
                .with("diastolic-pressure", "76");
    }

    public Someone with(String fact) {
        return with(fact, Reading.present());
    }

    public Someone with(String fact, String number) {
        return with(fact, Reading.of(new BigDecimal(number)));
    }

    /** With an answer, and with a yes to whatever it follows up on. */
    public Someone with(String fact, Reading reading) {
        FactId id = FactId.of(fact);
        if (reading.presence() != Presence.ABSENT && answers.containsKey(id)) {
            KNOWLEDGE
                    .facts()
                    .get(id)
                    .followUpOf()
                    .flatMap(occasion -> occasion.facts().stream().findFirst())
                    .filter(first ->
                            answers.getOrDefault(first, Reading.notAsked()).presence() == Presence.ABSENT)
                    .filter(first -> KNOWLEDGE.facts().get(first).type() == FactType.BOOLEAN)
                    .ifPresent(first -> with(first.value()));
        }
        return exactly(fact, reading);
    }

    /** With this answer alone. */
    public Someone exactly(String fact, Reading reading) {
        answers.put(FactId.of(fact), reading);
        return this;
    }

    public Someone without(String fact) {
        answers.remove(FactId.of(fact));
        return this;
    }

    public Map<FactId, Reading> answers() {
        return answers;
    }

    public FilledIntake filled() {
        return filled(INTAKE);
    }

    public FilledIntake filled(Intake intake) {
        return intake.fill(emptyHistory(), answers, AT, ZONE);
    }

    public static HealthHistory emptyHistory() {
        return HealthHistory.builder()
                .id(HistoryId.of("history-1"))
                .patient(PatientId.of("patient-1"))
                .recordedOn(DAY)
                .build();
    }

    public ScreeningRequest.Builder request() {
        return request(filled());
    }

    public static ScreeningRequest.Builder request(FilledIntake filled) {
        ScreeningRequest.Builder request = ScreeningRequest.builder();
        request.id(ScreeningId.of("screening-1"))
                .history(filled.history())
                .birthDate(BORN)
                .asOf(DAY)
                .answers(filled.answers());
        return request;
    }
}
