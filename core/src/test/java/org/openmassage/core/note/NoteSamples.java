package org.openmassage.core.note;

import java.time.LocalDate;
import java.time.LocalTime;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.vocabulary.TechniqueId;

/** Notes that other tests start from. */
public final class NoteSamples {
    /** A leap day. */
    public static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private NoteSamples() {}

    /** A treatment note in which an auditor would miss nothing. */
    public static SoapNote complete() {
        BodySite neck = BodySite.of(BodyRegion.POSTERIOR_NECK);
        return SoapNote.builder()
                .id(NoteId.of("n-1"))
                .visit(VisitId.of("v-1"))
                .patient(PatientId.of("p-1"))
                .practitioner(PractitionerId.of("t-1"))
                .kind(NoteKind.TREATMENT)
                .date(DAY)
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(10, 0))
                .subjective(Subjective.builder()
                        .complaint("Stiff neck since the new desk")
                        .addPain(PainReport.builder()
                                .intensity(6)
                                .on(DAY)
                                .site(neck)
                                .build())
                        .build())
                .objective(Objective.builder()
                        .addPalpation(PalpationFinding.builder()
                                .site(neck)
                                .tone(PalpationFinding.Tone.HYPERTONIC)
                                .on(DAY)
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
