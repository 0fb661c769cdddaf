package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.outcome.MeasureWording;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.assessment.outcome.OutcomeScoring;
import org.openmassage.assessment.outcome.ResponseOption;
import org.openmassage.assessment.progress.EpisodeData;
import org.openmassage.assessment.progress.LetterHead;
import org.openmassage.assessment.progress.PrescriberLetter;
import org.openmassage.assessment.progress.ProgressReview;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.json.Documents;
import org.openmassage.core.letter.Correspondent;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.note.Assessment;
import org.openmassage.core.note.NoteCompleteness;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.Objective;
import org.openmassage.core.note.Plan;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.sign.Addendum;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.sign.Verification;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.TechniqueId;

class NoteRecipesTest {
    private static SoapNote note() {
        return SoapNote.builder()
                .id(NoteId.of("note-1"))
                .visit(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-7"))
                .practitioner(PractitionerId.of("therapist-1"))
                .kind(NoteKind.TREATMENT)
                .date(LocalDate.of(2026, 3, 2))
                .build();
    }

    @Test
    void soapNote() {
        // recipe: soap-note
        LocalDate today = LocalDate.of(2026, 3, 2);
        BodySite neck = BodySite.of(BodyRegion.POSTERIOR_NECK);
        SoapNote note = SoapNote.builder()
                .id(NoteId.of("note-1"))
                .visit(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-7"))
                .practitioner(PractitionerId.of("therapist-1"))
                .kind(NoteKind.TREATMENT)
                .date(today)
                .start(LocalTime.of(14, 30))
                .end(LocalTime.of(15, 30))
                .subjective(Subjective.builder()
                        .complaint("Stiff neck since the new desk")
                        .addPain(PainReport.builder()
                                .intensity(6)
                                .on(today)
                                .site(neck)
                                .build())
                        .build())
                .objective(Objective.builder()
                        .addPalpation(PalpationFinding.builder()
                                .site(neck)
                                .tone(PalpationFinding.Tone.HYPERTONIC)
                                .on(today)
                                .build())
                        .build())
                .assessment(Assessment.builder()
                        .progress(Assessment.Progress.IMPROVED)
                        .addDiagnoses(Icd10CmCode.parse("M54.2"))
                        .build())
                .plan(Plan.builder()
                        .text("Go on as planned")
                        .addHomeCare("Chin tucks, ten, twice a day")
                        .build())
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of("myofascial-release"))
                        .addSites(neck)
                        .position(TreatmentPosition.PRONE)
                        .minutes(40)
                        .dose(TreatmentDose.pressure(3)) // 0 to 5
                        .response("Softer")
                        .build())
                .build();

        Issues missing = NoteCompleteness.check(note); // what an auditor would miss; a draft can always be saved
        // end
        assertThat(missing.hasErrors()).isFalse();
        assertThat(note.treatedMinutes()).isEqualTo(40);
        Shelf.keeps(note, SoapNote.class);
    }

    @Test
    void signedDocument() {
        SoapNote note = note();
        // recipe: signed-document
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        Signatory therapist = new Signatory(PractitionerId.of("therapist-1"), "Tess Thera", "LMT");
        SignedDocument signed = SignedDocument.sign(note, therapist, Instant.parse("2026-03-02T23:40:00Z"), zone);
        SignedDocument amended = signed.addend(
                Addendum.of("The right side was treated, too.", "left out"),
                therapist,
                Instant.parse("2026-03-03T17:00:00Z"),
                zone);

        Verification verification = amended.verify(); // valid; authentic only with a signer that you supply
        SoapNote asSigned = amended.payload(SoapNote.class);

        String forged = Documents.write(amended).replace("2026-03-02", "2026-03-01");
        boolean stillValid =
                Documents.read(forged, SignedDocument.class).verify().valid(); // false
        // end
        assertThat(verification.valid()).isTrue();
        assertThat(verification.authentic()).isFalse();
        assertThat(asSigned).isEqualTo(note);
        assertThat(stillValid).isFalse();
        Shelf.keeps(amended, SignedDocument.class);
    }

    @Test
    void progressReport() {
        // recipe: progress-report
        ProgressReport report = ProgressReport.builder()
                .id(ReportId.of("report-1"))
                .patient(PatientId.of("patient-7"))
                .prescription(PrescriptionId.of("order-1"))
                .writtenOn(LocalDate.of(2026, 3, 23))
                .period(Period.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 23)))
                .visits(6)
                .addChanges(ChangeVerdict.builder() // openmassage-assessment makes these from two scores
                        .measure(MeasureId.of("ndi"))
                        .baseline(new BigDecimal("22"))
                        .current(new BigDecimal("12"))
                        .difference(new BigDecimal("-10"))
                        .verdict(ChangeDirection.MEANINGFULLY_IMPROVED)
                        .build())
                .addSummary("Turns the head without pain; sleeps through.")
                .recommendation(ProgressReport.Recommendation.CONTINUE)
                .build();
        // end
        assertThat(report.changes()).hasSize(1);
        Shelf.keeps(report, ProgressReport.class);
    }

    @Test
    void letter() {
        // recipe: letter
        Letter letter = Letter.builder()
                .id(LetterId.of("letter-1"))
                .kind(Letter.Kind.RENEWAL_REQUEST)
                .patient(PatientId.of("patient-7"))
                .sender(Correspondent.builder()
                        .name("Tess Thera")
                        .credential("LMT")
                        .build())
                .recipient(Correspondent.builder()
                        .name("Petra Physician")
                        .credential("MD")
                        .build())
                .date(LocalDate.of(2026, 3, 23))
                .subject("Request to renew the order for massage")
                .prescription(PrescriptionId.of("order-1"))
                .addSections(LetterSection.of("Progress", "Six visits; the NDI fell from 22 to 12."))
                .build();
        // end
        assertThat(letter.sections()).hasSize(1);
        Shelf.keeps(letter, Letter.class);
    }

    @Test
    void letterToThePrescriber() {
        OutcomeMeasure ndi = OutcomeMeasures.standard().get(MeasureId.of("ndi"));
        OutcomeScore first = score(ndi, 2, LocalDate.of(2026, 3, 2));
        OutcomeScore last = score(ndi, 1, LocalDate.of(2026, 3, 23));
        Correspondent therapist =
                Correspondent.builder().name("Tess Thera").credential("LMT").build();
        Correspondent prescriber =
                Correspondent.builder().name("Petra Physician").credential("MD").build();
        // recipe: letter-to-the-prescriber
        EpisodeData data = EpisodeData.builder()
                .report(ReportId.of("report-1"))
                .patient(PatientId.of("patient-7"))
                .writtenOn(LocalDate.of(2026, 3, 23))
                .period(Period.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 23)))
                .addScores(first, last) // or addNote(signedNote, measures), which brings everything that a note records
                .putBases(MeasureId.of("ndi"), ChangeBasis.of("mechanical-neck-pain"))
                .build();
        ProgressReview review = ProgressReview.of(data, OutcomeMeasures.standard());
        Letter letter = PrescriberLetter.progress(
                new LetterHead(LetterId.of("letter-1"), therapist, prescriber), review); // a draft, to read and sign
        String text = LetterText.of(letter, "Pat Patient, born 1970-01-01");
        // end
        assertThat(text).contains("About: Pat Patient", "[ ] refer back");
    }

    private static OutcomeScore score(OutcomeMeasure measure, int everyAnswer, LocalDate on) {
        OutcomeResponse.Builder response =
                OutcomeResponse.builder().measure(measure.id()).on(on);
        measure.items().forEach(item -> response.addItems(Optional.of(everyAnswer)));
        return OutcomeScoring.score(measure, response.build());
    }

    @Test
    void licensedWording() {
        OutcomeMeasure groc = OutcomeMeasures.standard().get(MeasureId.of("groc"));
        // recipe: licensed-wording
        MeasureWording wording = MeasureWording.builder()
                .measure(MeasureId.of("groc"))
                .language("en-US")
                .license("the terms under which you may show it")
                .stem("The question that you are licensed to ask")
                .putItems(groc.items().get(0).id(), "The item as you may show it")
                .addOptions(new ResponseOption(0, "About the same"))
                .build();
        OutcomeMeasure worded = groc.worded(wording); // scored as before; text that does not fit is refused
        // end
        assertThat(worded.items().get(0).text()).isPresent();
    }
}
