package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.RuleId;

class ReferralLetterTest {
    private static final Practitioner THERAPIST = Practitioner.builder()
            .id(PractitionerId.of("lmt-1"))
            .name(PersonName.of("Alex", "Example"))
            .build();

    private static ScreeningRecord screening(Decision decision, ScreeningFinding... findings) {
        return ScreeningRecord.builder()
                .id(ScreeningId.of("s-1"))
                .patient(PatientId.of("p-1"))
                .asOf(LocalDate.of(2026, 3, 2))
                .decision(decision)
                .addFindings(findings)
                .build();
    }

    private static ScreeningFinding finding(RuleEffect effect, Truth truth, String because) {
        return ScreeningFinding.builder()
                .rule(RuleId.of("some-rule"))
                .effect(effect)
                .truth(truth)
                .because(because)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, Emergency referral",
        "URGENT_REFERRAL, 'Referral, to be seen today'",
        "CLEARANCE, Request for clearance before massage",
        "REFER, Referral",
        "DEFER, Referral"
    })
    void the_subject_says_how_urgent_it_is(Decision decision, String subject) {
        Letter letter = ReferralLetter.of(
                LetterId.of("l-1"), screening(decision), THERAPIST, Optional.empty(), Optional.empty());
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.screening()).contains(ScreeningId.of("s-1"));
        assertThat(letter.recipient().name()).isEqualTo("The physician on duty");
    }

    @Test
    void it_names_the_rules_that_ask_for_a_physician_and_no_others() {
        Letter letter = ReferralLetter.of(
                LetterId.of("l-1"),
                screening(
                        Decision.URGENT_REFERRAL,
                        finding(RuleEffect.URGENT, Truth.TRUE, "A swollen calf."),
                        finding(RuleEffect.MODIFY, Truth.TRUE, "Bruises easily."),
                        finding(RuleEffect.EMERGENCY, Truth.UNKNOWN, "Not asked.")),
                THERAPIST,
                Optional.empty(),
                Optional.empty());
        assertThat(letter.sections().stream().map(LetterSection::bullets).flatMap(List::stream))
                .contains("A swollen calf.")
                .doesNotContain("Bruises easily.", "Not asked.");
    }

    @Test
    void a_screening_that_allows_the_session_needs_no_referral() {
        assertThatThrownBy(() -> ReferralLetter.of(
                        LetterId.of("l-1"), screening(Decision.MODIFY), THERAPIST, Optional.empty(), Optional.empty()))
                .hasMessage("screening: must be one whose decision does not allow a session");
    }
}
