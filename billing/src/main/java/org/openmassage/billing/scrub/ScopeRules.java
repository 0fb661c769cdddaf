package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.SCOPE;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;

/** Rules about what a massage therapist may bill, and where. */
final class ScopeRules {
    private static final Set<ProcedureCode> EVALUATIONS = Stream.of("97161", "97162", "97163", "97164")
            .map(ProcedureCode::parse)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOT_HANDS_ON = Set.of("02", "10");
    private static final Set<String> USUAL_PLACES = Set.of(
            "02", "10", "11", "12", "13", "14", "15", "18", "19", "22", "31", "32", "33", "34", "49", "62", "71", "72",
            "99");

    private ScopeRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.warning(SCOPE, "claim.code-outside-scope")
                        .says(
                                "A procedure code is not among those every payer knows from massage therapists.",
                                "Check the scope of practice and the payer's policy.")
                        .from(ScrubSource.consensus("Payers know 97010, 97124 and 97140 from massage therapists"))
                        .at("/lines/*/code")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "code",
                                line -> !EVALUATIONS.contains(line.code())
                                        && !notInForce(line, context)
                                        && context.procedures()
                                                .find(line.code(), line.date())
                                                .filter(ProcedureEntry::massageTherapy)
                                                .isEmpty())),
                ScrubRule.error(SCOPE, "claim.evaluation-of-other-profession")
                        .says(
                                "A procedure code is an evaluation by a physical therapist.",
                                "Remove the line; a massage therapist does not bill it.")
                        .from(ScrubSource.consensus(
                                "97161 to 97164 are physical therapists' evaluations; CARC 8 and 170"))
                        .at("/lines/*/code")
                        .finds((claim, context) ->
                                Paths.lines(claim, "code", line -> EVALUATIONS.contains(line.code()))),
                ScrubRule.error(SCOPE, "claim.code-not-in-force")
                        .says(
                                "A procedure code is not in force on its date of service.",
                                "Use the code in force on that date.")
                        .from(ScrubSource.consensus("CARC 181: the procedure code is invalid on that date"))
                        .at("/lines/*/code")
                        .finds((claim, context) -> Paths.lines(claim, "code", line -> notInForce(line, context))),
                ScrubRule.error(SCOPE, "claim.unlisted-without-report")
                        .says(
                                "A code for what no other code describes stands without a report.",
                                "Say on the line what was done, or attach the report.")
                        .from(ScrubSource.consensus("Unlisted codes (97039, 97139) need a report; CARC 16 and 252"))
                        .at("/lines/*/supplement")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "supplement",
                                line -> claim.attachments().isEmpty()
                                        && line.supplement().isEmpty()
                                        && context.procedures()
                                                .find(line.code(), line.date())
                                                .filter(entry -> entry.timing() == ProcedureTiming.UNLISTED)
                                                .isPresent())),
                ScrubRule.warning(SCOPE, "claim.place-not-hands-on")
                        .says(
                                "The place of service is telehealth, which does not fit hands-on care.",
                                "Check the place of service.")
                        .from(ScrubSource.confirmed("CMS place of service codes 02 and 10"))
                        .at("/lines/*/place")
                        .finds((claim, context) -> Paths.lines(claim, "place", place(NOT_HANDS_ON::contains))),
                ScrubRule.warning(SCOPE, "claim.place-unusual")
                        .says(
                                "The place of service is not one where massage is usually given.",
                                "Check the place of service.")
                        .from(ScrubSource.unconfirmed(
                                "CMS place of service codes; which of them fit massage is our list"))
                        .at("/lines/*/place")
                        .finds((claim, context) ->
                                Paths.lines(claim, "place", place(value -> !USUAL_PLACES.contains(value)))),
                ScrubRule.error(SCOPE, "claim.license-not-in-force")
                        .says(
                                "The therapist had no license in force on a date of service.",
                                "Check the license; a service without one is not billed.")
                        .from(ScrubSource.consensus("CARC B7: not certified or eligible on that date"))
                        .at("/lines/*/date")
                        .finds(ScopeRules::unlicensed));
    }

    /** A code that the code set does not know at all may be good: the shipped one is a part. */
    private static boolean notInForce(ClaimLine line, ScrubContext context) {
        return context.procedures().catalog().contains(line.code())
                && context.procedures().find(line.code(), line.date()).isEmpty();
    }

    private static Predicate<ClaimLine> place(Predicate<String> broken) {
        return line -> line.place().map(PlaceOfService::value).filter(broken).isPresent();
    }

    /** Where no license is on record, none is asked for: not every jurisdiction licenses. */
    private static Stream<String> unlicensed(Claim claim, ScrubContext context) {
        return Paths.lines(
                claim,
                "date",
                line -> context.practitioner()
                        .filter(who -> !who.licenses().isEmpty()
                                && who.licenses().stream().noneMatch(license -> license.permitsPracticeOn(line.date())))
                        .isPresent());
    }
}
