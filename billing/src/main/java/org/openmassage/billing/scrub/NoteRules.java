package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.NOTES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.note.NoteCompleteness;
import org.openmassage.core.note.SoapNote;

/** Rules about the notes behind the lines. A note that is not at hand is not asked. */
final class NoteRules {
    private NoteRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(NOTES, "claim.note-unsigned")
                        .says(
                                "A line does not stand on a signed note.",
                                "Sign the note of the visit, then capture the charge from it.")
                        .from(Sources.NOTE)
                        .at("/lines/*/notes")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "notes",
                                line -> context.signedNotes()
                                        .filter(signed -> line.notes().isEmpty() || !signed.containsAll(line.notes()))
                                        .isPresent())),
                ScrubRule.error(NOTES, "claim.note-incomplete")
                        .says(
                                "A note behind a line lacks something that an insurer or an auditor asks for.",
                                "Complete the note by an addendum, and check it again.")
                        .from(Sources.NOTE)
                        .at("/lines/*/notes/*")
                        .finds((claim, context) -> notes(
                                claim,
                                context,
                                (line, note) -> NoteCompleteness.check(note).hasErrors())),
                ScrubRule.error(NOTES, "claim.note-of-other-patient")
                        .says(
                                "A line stands on a note about another patient.",
                                "Take the line off the claim, and find its own note.")
                        .from(Sources.NOTE)
                        .at("/lines/*/notes/*")
                        .finds((claim, context) -> notes(
                                claim,
                                context,
                                (line, note) ->
                                        !note.patient().equals(claim.patient().id()))),
                ScrubRule.error(NOTES, "claim.note-of-other-date")
                        .says(
                                "A line and the note it stands on have different dates.",
                                "Correct the date of service, or name the right note.")
                        .from(Sources.NOTE)
                        .at("/lines/*/notes/*")
                        .finds((claim, context) -> notes(
                                claim,
                                context,
                                (line, note) -> note.date().isBefore(line.date())
                                        || note.date().isAfter(line.through().orElse(line.date())))),
                ScrubRule.error(NOTES, "claim.minutes-over-notes")
                        .says(
                                "The lines of a date have more minutes than the notes they stand on.",
                                "Take the minutes from the notes.")
                        .from(ScrubSource.consensus("Minutes are documented; what is not in the note was not done"))
                        .at("/lines/*/minutes")
                        .finds(NoteRules::overNotes));
    }

    private interface NoteTest {
        boolean test(ClaimLine line, SoapNote note);
    }

    private static Map<NoteId, SoapNote> atHand(ScrubContext context) {
        return context.notes().stream()
                .collect(Collectors.toMap(SoapNote::id, Function.identity(), (first, again) -> first));
    }

    private static Stream<String> notes(Claim claim, ScrubContext context, NoteTest broken) {
        Map<NoteId, SoapNote> notes = atHand(context);
        Stream.Builder<String> found = Stream.builder();
        for (int i = 0; i < claim.lines().size(); i++) {
            ClaimLine line = claim.lines().get(i);
            Paths.entries(
                            Paths.line(i, "notes"),
                            line.notes(),
                            "",
                            id -> notes.containsKey(id) && broken.test(line, Objects.requireNonNull(notes.get(id))))
                    .forEach(found::add);
        }
        return found.build();
    }

    /** By date, and only where every note of the date's lines is at hand. */
    private static Stream<String> overNotes(Claim claim, ScrubContext context) {
        Map<NoteId, SoapNote> notes = atHand(context);
        Map<LocalDate, List<ClaimLine>> days = claim.lines().stream().collect(Collectors.groupingBy(ClaimLine::date));
        Map<LocalDate, Boolean> over = new HashMap<>();
        days.forEach((date, lines) -> {
            List<NoteId> ids = lines.stream()
                    .flatMap(line -> line.notes().stream())
                    .distinct()
                    .toList();
            int noted = ids.stream()
                    .filter(notes::containsKey)
                    .mapToInt(id -> Objects.requireNonNull(notes.get(id)).treatedMinutes())
                    .sum();
            long billed =
                    lines.stream().mapToLong(line -> line.minutes().orElse(0)).sum();
            over.put(date, !ids.isEmpty() && notes.keySet().containsAll(ids) && billed > noted);
        });
        return Paths.lines(
                claim, "minutes", line -> line.minutes().isPresent() && over.getOrDefault(line.date(), false));
    }
}
