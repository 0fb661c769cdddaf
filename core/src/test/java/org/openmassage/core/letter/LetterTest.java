package org.openmassage.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.Referral;
import org.openmassage.core.prescription.OrderSamples;

class LetterTest {
    private static Letter.Builder letter() {
        return Letter.builder()
                .id(LetterId.of("l-1"))
                .kind(Letter.Kind.REFERRAL)
                .patient(PatientId.of("p-1"))
                .sender(Correspondent.builder()
                        .name("Jo Park")
                        .credential("LMT")
                        .build())
                .recipient(Correspondent.of(OrderSamples.physician()))
                .date(LocalDate.of(2024, 2, 29))
                .subject("Signs of deep-vein thrombosis")
                .urgency(Referral.Urgency.SAME_DAY)
                .addSections(LetterSection.of("Findings", "The left calf is swollen and warm."));
    }

    @Test
    void a_letter_names_its_recipient_and_comes_back_from_json() {
        Letter letter = letter().build();

        assertThat(letter.recipient().name()).isEqualTo("Ada Moreno");
        assertThat(letter).hasToString("Letter(l-1)");
        assertThat(Documents.read(Documents.write(letter), Letter.class)).isEqualTo(letter);
    }

    @Test
    void a_request_for_renewal_names_the_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter().kind(Letter.Kind.RENEWAL_REQUEST).build())
                .withMessage("prescription: must be named in a request for renewal");
    }

    @Test
    void a_section_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterSection.builder().heading("Findings").build())
                .withMessage("paragraphs: must be present unless bullets are");
    }
}
