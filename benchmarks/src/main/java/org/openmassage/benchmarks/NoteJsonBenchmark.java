package org.openmassage.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.json.OpenMassageModule;
import org.openmassage.core.note.Assessment;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.Objective;
import org.openmassage.core.note.Plan;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * A SOAP note through a host's mapper: with our module, and, as the yardstick, with plain Jackson set to refuse what ours
 * refuses as far as its switches go. Each reads what it wrote; both build the same value, with the same checks in its
 * constructors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NoteJsonBenchmark {
    private final SoapNote note = note();
    private final ObjectMapper ours = new ObjectMapper().registerModule(new OpenMassageModule());
    private final ObjectMapper plain = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .addMixIn(Extensions.class, LeftOut.class)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    private final String byOurs = write(ours, note);
    private final String byPlain = write(plain, note);

    /** {@return the note, read with our module} */
    @Benchmark
    public SoapNote readOurs() throws JsonProcessingException {
        return ours.readValue(byOurs, SoapNote.class);
    }

    /** {@return the note, read by plain Jackson} */
    @Benchmark
    public SoapNote readPlain() throws JsonProcessingException {
        return plain.readValue(byPlain, SoapNote.class);
    }

    /** {@return the JSON, written with our module} */
    @Benchmark
    public String writeOurs() throws JsonProcessingException {
        return ours.writeValueAsString(note);
    }

    /** {@return the JSON, written by plain Jackson} */
    @Benchmark
    public String writePlain() throws JsonProcessingException {
        return plain.writeValueAsString(note);
    }

    /** Plain Jackson cannot read an extension; the note has none. */
    @JsonIgnoreType
    private interface LeftOut {}

    private static String write(ObjectMapper mapper, SoapNote note) {
        try {
            String json = mapper.writeValueAsString(note);
            if (!mapper.readValue(json, SoapNote.class).equals(note)) {
                throw new IllegalStateException("The round trip loses something");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SoapNote note() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        BodySite neck = BodySite.of(BodyRegion.POSTERIOR_NECK);
        return SoapNote.builder()
                .id(NoteId.of("n-1"))
                .visit(VisitId.of("v-1"))
                .patient(PatientId.of("p-1"))
                .practitioner(PractitionerId.of("t-1"))
                .kind(NoteKind.TREATMENT)
                .date(day)
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(10, 0))
                .subjective(Subjective.builder()
                        .complaint("Stiff neck since the new desk")
                        .addPain(PainReport.builder()
                                .intensity(6)
                                .on(day)
                                .site(neck)
                                .build())
                        .build())
                .objective(Objective.builder()
                        .addPalpation(PalpationFinding.builder()
                                .site(neck)
                                .tone(PalpationFinding.Tone.HYPERTONIC)
                                .on(day)
                                .build())
                        .build())
                .assessment(Assessment.builder()
                        .progress(Assessment.Progress.IMPROVED)
                        .addDiagnoses(Icd10CmCode.parse("M54.2"))
                        .text("Turns further than last week")
                        .build())
                .plan(Plan.builder()
                        .text("Go on as planned")
                        .addHomeCare("Chin tucks, ten, twice a day")
                        .build())
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of("effleurage"))
                        .addSites(neck)
                        .position(TreatmentPosition.PRONE)
                        .minutes(24)
                        .dose(TreatmentDose.pressure(2))
                        .response("Softer")
                        .build())
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of("hot-pack"))
                        .addSites(neck)
                        .minutes(10)
                        .dose(TreatmentDose.heat())
                        .build())
                .build();
    }
}
