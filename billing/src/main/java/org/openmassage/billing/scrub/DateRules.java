package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.DATES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.codeset.ProcedureTiming;

/** Rules about dates, one beside the other. */
final class DateRules {
    private static final ScrubSource SENSE = ScrubSource.consensus("A date that cannot be true is rejected as invalid");

    private DateRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(DATES, "claim.date-in-future")
                        .says(
                                "A date of service lies after the day of the scrub.",
                                "Correct the date, or send the claim after the visit.")
                        .from(Sources.REJECTED)
                        .at("/lines/*/date")
                        .finds((claim, context) ->
                                Paths.lines(claim, "date", line -> last(line).isAfter(context.on()))),
                ScrubRule.error(DATES, "claim.date-before-birth")
                        .says("A date of service lies before the patient's birth.", "Correct one of the two dates.")
                        .from(SENSE)
                        .at("/lines/*/date")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> line.date().isBefore(claim.patient().birthDate())
                                        && !claim.patient().birthDate().isAfter(context.on()))),
                ScrubRule.error(DATES, "claim.birth-date-in-future")
                        .says("The patient's date of birth lies after the day of the scrub.", "Correct the date.")
                        .from(SENSE)
                        .at("/patient/birthDate")
                        .finds((claim, context) ->
                                Paths.when(claim.patient().birthDate().isAfter(context.on()), "/patient/birthDate")),
                ScrubRule.error(DATES, "claim.cause-after-service")
                        .says(
                                "The accident or injury is dated after a service that it caused.",
                                "Correct the date of the accident, or take the earlier services off the claim.")
                        .from(SENSE)
                        .at("/relatedCauses/*/date")
                        .finds((claim, context) -> Paths.entries(
                                "/relatedCauses",
                                claim.relatedCauses(),
                                "/date",
                                afterFirst(claim, cause -> cause.date()))),
                ScrubRule.error(DATES, "claim.date-told-in-future")
                        .says("A date that the claim tells lies after the day of the scrub.", "Correct the date.")
                        .from(SENSE)
                        .at("/dates/*")
                        .finds((claim, context) -> Paths.entries(
                                "/dates", claim.dates(), "", told -> told.date().isAfter(context.on()))),
                ScrubRule.error(DATES, "claim.line-spans-days")
                        .says(
                                "A line for a timed code spans several dates.",
                                "Make a line for each date: minutes are counted by the day.")
                        .from(ScrubSource.consensus("CMS: a timed code is one line a date of service, from 2021-04-19"))
                        .at("/lines/*/through")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "through",
                                line -> last(line).isAfter(line.date())
                                        && context.procedures()
                                                .find(line.code(), line.date())
                                                .filter(entry -> entry.timing() == ProcedureTiming.QUARTER_HOUR)
                                                .isPresent())),
                ScrubRule.error(DATES, "claim.coverage-not-in-force")
                        .says(
                                "The coverage is not in force on a date of service.",
                                "Ask for the coverage that the patient had on that date.")
                        .from(ScrubSource.consensus("CARC 27: the coverage had ended"))
                        .at("/lines/*/date")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> claim.coverages().stream()
                                        .findFirst()
                                        .filter(coverage -> !coverage.inForceOn(line.date()))
                                        .isPresent())),
                ScrubRule.warning(DATES, "claim.signed-before-service")
                        .says(
                                "The provider signed for the claim before its last service.",
                                "Sign after the last date of service.")
                        .from(SENSE)
                        .at("/providerSignedOn")
                        .finds((claim, context) -> Paths.when(signedEarly(claim), "/providerSignedOn")));
    }

    private static LocalDate last(ClaimLine line) {
        return line.through().orElse(line.date());
    }

    private static <T> Predicate<T> afterFirst(Claim claim, Function<T, LocalDate> date) {
        Optional<LocalDate> first = claim.lines().stream().map(ClaimLine::date).min(Comparator.naturalOrder());
        return entry -> first.filter(day -> date.apply(entry).isAfter(day)).isPresent();
    }

    private static boolean signedEarly(Claim claim) {
        Stream<LocalDate> days = claim.lines().stream().map(DateRules::last);
        return claim.providerSignedOn()
                .filter(signed -> days.anyMatch(signed::isBefore))
                .isPresent();
    }
}
