package org.openmassage.protocols.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.letter.Correspondent;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Truth;

/**
 * The letter that goes with a person whom a screening sends to a physician: what was found, which rules it met, what was
 * advised. It names signs and never a diagnosis: a therapist does not diagnose (seed rule R3).
 */
public final class ReferralLetter {
    private ReferralLetter() {}

    /**
     * Writes the letter.
     *
     * @param id the caller's id of the letter
     * @param screening a screening whose decision does not allow the session
     * @param therapist who refers
     * @param order the prescription, whose prescriber the letter goes to; without one it goes to the physician who sees
     *     the person
     * @param note the note of the visit, from which findings and advice are quoted
     * @return the letter, a draft for the therapist to sign
     * @throws IllegalArgumentException if the screening allows the session, so that there is nothing to refer
     */
    public static Letter of(
            LetterId id,
            ScreeningRecord screening,
            Practitioner therapist,
            Optional<Prescription> order,
            Optional<SoapNote> note) {
        Checks.require(
                !screening.decision().allowsSession(), "screening", "one whose decision does not allow a session");
        Letter.Builder letter = Letter.builder();
        letter.id(id)
                .kind(Letter.Kind.REFERRAL)
                .patient(screening.patient())
                .sender(Correspondent.of(therapist))
                .recipient(order.map(prescription -> Correspondent.of(prescription.prescriber()))
                        .orElseGet(() -> Correspondent.builder()
                                .name("The physician on duty")
                                .build()))
                .date(screening.asOf())
                .subject(subject(screening.decision()))
                .prescription(order.map(Prescription::id))
                .screening(screening.id())
                .addSections(LetterSection.of(
                        "Why this letter",
                        "No massage was given. The answers and findings below met a rule that asks for a physician's"
                                + " judgment. They are signs, not a diagnosis."));
        section(letter, "What the rules say", reasons(screening));
        note.ifPresent(written -> {
            letter.addNotes(written.id());
            section(letter, "What was told and found", findings(written));
            section(letter, "What was advised", written.plan().advice());
            written.plan()
                    .referral()
                    .flatMap(referral -> referral.at())
                    .ifPresent(time -> section(letter, "Time", List.of("Referred at " + time + ".")));
        });
        section(letter, "What is asked of you", List.of(request(screening.decision())));
        return letter.build();
    }

    private static String subject(Decision decision) {
        return switch (decision) {
            case EMERGENCY -> "Emergency referral";
            case URGENT_REFERRAL -> "Referral, to be seen today";
            case CLEARANCE -> "Request for clearance before massage";
            default -> "Referral";
        };
    }

    private static String request(Decision decision) {
        return switch (decision) {
            case EMERGENCY, URGENT_REFERRAL ->
                "Please see this person today, and tell us in writing when massage may begin, and within which limits.";
            default -> "Please tell us in writing whether massage may begin, and within which limits.";
        };
    }

    private static List<String> reasons(ScreeningRecord screening) {
        return screening.findings().stream()
                .filter(finding -> finding.truth() == Truth.TRUE
                        && finding.effect().decision().isAtLeast(Decision.CLEARANCE))
                .map(ScreeningFinding::because)
                .distinct()
                .toList();
    }

    private static List<String> findings(SoapNote note) {
        return Stream.of(
                        note.subjective().complaint().stream(),
                        note.subjective().text().stream(),
                        note.objective().palpation().stream().flatMap(found -> found.text().stream()),
                        note.objective().sizes().stream()
                                .map(size -> size.site() + ": " + size.value().toPlainString() + " "
                                        + size.kind().unit()
                                        + size.landmark()
                                                .map(where -> ", " + where)
                                                .orElse("")),
                        note.objective().text().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static void section(Letter.Builder letter, String heading, List<String> bullets) {
        if (!bullets.isEmpty()) {
            letter.addSections(
                    LetterSection.builder().heading(heading).bullets(bullets).build());
        }
    }
}
