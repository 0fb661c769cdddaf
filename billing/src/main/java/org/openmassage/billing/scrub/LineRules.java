package org.openmassage.billing.scrub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.codeset.ProcedureEntry;

/** Rules about service lines on their own: dates, places, codes, charges, notes. */
final class LineRules {
    private static final String FORM = "837P X222A1 loop 2400; CMS-1500 (02/12) box 24";
    private static final String SCOPE = "Scope of practice; payers know 97010, 97124 and 97140 from massage therapists";

    private LineRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.lines-missing",
                        "The claim has no line.",
                        "Add the charges.",
                        FORM,
                        (claim, context) -> Paths.when(claim.lines().isEmpty(), "/lines")),
                ScrubRule.error(
                        "claim.lines-too-many",
                        "The claim has more than 50 lines.",
                        "Split the claim.",
                        FORM,
                        (claim, context) -> Paths.when(claim.lines().size() > Claim.MAX_LINES, "/lines")),
                ScrubRule.error(
                        "claim.date-in-future",
                        "A date of service lies after the day of the scrub.",
                        "Correct the date, or send the claim after the visit.",
                        FORM + "; payers reject a future date",
                        (claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> line.through().orElse(line.date()).isAfter(context.on()))),
                ScrubRule.error(
                        "claim.place-missing",
                        "A line does not say where the service was given.",
                        "Enter the place of service.",
                        FORM + " SV105, box 24B",
                        (claim, context) ->
                                Paths.lines(claim, "place", line -> line.place().isEmpty())),
                ScrubRule.warning(
                        "claim.place-not-hands-on",
                        "The place of service is telehealth, which does not fit hands-on care.",
                        "Check the place of service.",
                        "CMS place of service codes 02 and 10",
                        (claim, context) -> Paths.lines(
                                claim,
                                "place",
                                line -> line.place()
                                        .filter(place -> place.value().equals("02")
                                                || place.value().equals("10"))
                                        .isPresent())),
                ScrubRule.error(
                        "claim.charge-zero",
                        "A line has no charge.",
                        "Enter the charge or remove the line.",
                        FORM + " SV102, box 24F",
                        (claim, context) -> Paths.lines(
                                claim, "charge", line -> line.charge().isZero())),
                ScrubRule.error(
                        "claim.modifiers-too-many",
                        "A line has more than 4 modifiers.",
                        "Keep the modifiers that decide payment.",
                        FORM + " SV101, box 24D",
                        (claim, context) -> Paths.lines(
                                claim, "modifiers", line -> line.modifiers().size() > Claim.MAX_MODIFIERS)),
                ScrubRule.error(
                        "claim.line-repeated",
                        "A code is on two lines of one date.",
                        "Put all units of the code and date on one line.",
                        "CMS: a timed code is one line a date of service, from 2021-04-19",
                        LineRules::repeated),
                ScrubRule.warning(
                        "claim.code-outside-scope",
                        "A procedure code is not among those every payer knows from massage therapists.",
                        "Check the scope of practice and the payer's policy.",
                        SCOPE,
                        (claim, context) -> Paths.lines(
                                claim,
                                "code",
                                line -> context.procedures()
                                        .find(line.code(), line.date())
                                        .filter(ProcedureEntry::massageTherapy)
                                        .isEmpty())),
                ScrubRule.error(
                        "claim.note-unsigned",
                        "A line does not stand on a signed note.",
                        "Sign the note of the visit, then capture the charge from it.",
                        "Seed rule R6: a claim stands on diagnosis, plan, SOAP notes and progress notes",
                        (claim, context) -> Paths.lines(
                                claim,
                                "notes",
                                line -> context.signedNotes()
                                        .filter(signed -> line.notes().isEmpty() || !signed.containsAll(line.notes()))
                                        .isPresent())));
    }

    private static Stream<String> repeated(Claim claim, ScrubContext context) {
        Set<String> seen = new HashSet<>();
        return Paths.lines(claim, "code", line -> !seen.add(line.date() + " " + line.code()));
    }
}
