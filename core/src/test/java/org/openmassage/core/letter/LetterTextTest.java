package org.openmassage.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.note.Referral;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;

class LetterTextTest {
    private static Letter.Builder letter() {
        return Letter.builder()
                .id(LetterId.of("l-1"))
                .kind(Letter.Kind.REPORT)
                .patient(PatientId.of("p-1"))
                .sender(Correspondent.builder()
                        .name("Tess Thera")
                        .credential("LMT")
                        .phone(Phone.parse("555-010-1234"))
                        .build())
                .recipient(Correspondent.builder()
                        .name("Petra Physician")
                        .credential("MD")
                        .organization("Spine Clinic")
                        .npi(Npi.parse("1234567893"))
                        .address(PostalAddress.builder()
                                .addLines("1 Main Street", "Suite 2")
                                .city("Olympia")
                                .state("WA")
                                .postalCode("98501")
                                .build())
                        .fax(Phone.parse("555-010-9999"))
                        .build())
                .date(LocalDate.of(2026, 3, 23))
                .subject("Progress");
    }

    @Test
    void a_letter_is_written_as_plain_text() {
        Letter letter = letter().urgency(Referral.Urgency.SAME_DAY)
                .report(ReportId.of("r-1"))
                .addNotes(NoteId.of("n-1"), NoteId.of("n-2"))
                .addCopies(Correspondent.builder().name("Case Manager").build())
                .addSections(LetterSection.of("Goals", "One.", "Two."))
                .addSections(
                        LetterSection.builder().addBullets("[ ] yes", "[ ] no").build())
                .build();
        assertThat(LetterText.of(letter, "Pat Patient, born 1970-01-01", "Claim 7"))
                .isEqualTo("""
                        From: Tess Thera, LMT
                              Phone 555-010-1234
                        To: Petra Physician, MD, Spine Clinic, NPI 1234567893
                            1 Main Street, Suite 2, Olympia, WA 98501
                            Fax 555-010-9999
                        Copy: Case Manager
                        Date: 2026-03-23
                        About: Pat Patient, born 1970-01-01
                        About: Claim 7
                        Subject: Progress
                        Urgency: same day
                        Enclosed: progress report
                        Enclosed: notes, 2

                        Goals
                          One.
                          Two.

                          - [ ] yes
                          - [ ] no
                        """);
    }

    @Test
    void the_person_is_not_named_unless_the_caller_does() {
        assertThat(LetterText.of(letter().build())).doesNotContain("p-1").doesNotContain("About");
    }

    @Test
    void lines_break_between_words_and_never_inside_of_one() {
        String word = "x".repeat(120);
        String text = LetterText.sections(java.util.List.of(LetterSection.builder()
                .heading("H")
                .addBullets("word ".repeat(40).strip(), word, "one\ntwo")
                .build()));
        assertThat(text.lines().filter(line -> !line.contains(word)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LetterText.WIDTH));
        assertThat(text).contains("  - " + word + "\n").contains("  - one\n    two\n");
        assertThat(text.replaceAll("\\s+", " ")).contains("word ".repeat(40).strip());
    }
}
