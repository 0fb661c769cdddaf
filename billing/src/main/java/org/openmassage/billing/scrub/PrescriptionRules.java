package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.PRESCRIPTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PrescriptionCompleteness;
import org.openmassage.core.prescription.PrescriptionGap;

/** Rules about the prescription behind a claim. Without one at hand, only whether there is one can be asked. */
final class PrescriptionRules {
    private static final Set<String> TOLD_OTHERWISE =
            Set.of(PrescriptionGap.UNSIGNED.code(), PrescriptionGap.DIAGNOSIS_MISSING.code());

    private PrescriptionRules() {}

    static List<ScrubRule> rules() {
        List<ScrubRule> rules = new ArrayList<>(theOrder());
        rules.addAll(itsReach());
        return rules;
    }

    private static List<ScrubRule> theOrder() {
        return List.of(
                ScrubRule.error(PRESCRIPTION, "claim.prescription-missing")
                        .says(
                                "The payer wants a prescription, and the claim stands on none.",
                                "Get the prescription, or bill the patient.")
                        .from(Sources.ORDER)
                        .at("/prescription")
                        .finds((claim, context) -> Paths.when(
                                required(context)
                                        && claim.prescription().isEmpty()
                                        && context.order().isEmpty(),
                                "/prescription")),
                ScrubRule.error(PRESCRIPTION, "claim.prescription-other")
                        .says(
                                "The claim names another prescription than the one it is checked against.",
                                "Check the claim against its own prescription.")
                        .from(Sources.ORDER)
                        .at("/prescription")
                        .finds((claim, context) -> broken(
                                context,
                                "/prescription",
                                order -> claim.prescription()
                                        .filter(id -> !id.equals(order.id()))
                                        .isPresent())),
                ScrubRule.error(PRESCRIPTION, "claim.prescription-of-other-patient")
                        .says(
                                "The prescription is for another patient than the claim.",
                                "Check the claim against its own prescription.")
                        .from(Sources.ORDER)
                        .at("/patient/id")
                        .finds((claim, context) -> broken(
                                context,
                                "/patient/id",
                                order -> !order.patient().equals(claim.patient().id()))),
                ScrubRule.error(PRESCRIPTION, "claim.prescription-unsigned")
                        .says(
                                "The prescription is not signed.",
                                "Have the prescriber sign it before the claim is sent.")
                        .from(ScrubSource.consensus("CARC 175: the prescription is incomplete"))
                        .at("/prescription")
                        .finds((claim, context) -> broken(context, "/prescription", order -> !order.signed())),
                ScrubRule.warning(PRESCRIPTION, "claim.prescription-incomplete")
                        .says(
                                "The prescription does not name all that payers ask it to name.",
                                "Ask the prescriber for what is missing: technique, area, frequency, duration, length or"
                                        + " medical necessity.")
                        .from(ScrubSource.consensus("CARC 175: the prescription is incomplete"))
                        .at("/prescription")
                        .finds((claim, context) -> broken(
                                context,
                                "/prescription",
                                order -> PrescriptionCompleteness.check(order).stream()
                                        .anyMatch(gap -> !TOLD_OTHERWISE.contains(gap.code())))),
                ScrubRule.error(PRESCRIPTION, "claim.referring-missing")
                        .says(
                                "The claim stands on a prescription and does not name the prescriber.",
                                "Enter the prescriber as the referring provider.")
                        .from(ScrubSource.consensus("CMS-1500 (02/12), box 17; RARC N286"))
                        .at("/referring")
                        .finds((claim, context) -> Paths.when(
                                claim.referring().isEmpty()
                                        && (claim.prescription().isPresent()
                                                || context.order().isPresent()),
                                "/referring")),
                ScrubRule.error(PRESCRIPTION, "claim.referring-not-prescriber")
                        .says(
                                "The referring provider is not the one who wrote the prescription.",
                                "Enter the prescriber of the order.")
                        .from(ScrubSource.consensus("RARC N575: the referrer does not match"))
                        .at("/referring/npi")
                        .finds((claim, context) -> broken(
                                context,
                                "/referring/npi",
                                order -> claim.referring()
                                        .flatMap(ClaimProvider::npi)
                                        .filter(npi -> !npi.equals(
                                                order.prescriber().npi().value()))
                                        .filter(npi -> !sameAsRendering(claim, npi))
                                        .isPresent())),
                ScrubRule.error(PRESCRIPTION, "claim.diagnosis-not-prescribed")
                        .says(
                                "A diagnosis is not on the prescription: a massage therapist does not diagnose.",
                                "Use the prescriber's diagnoses.")
                        .from(ScrubSource.consensus("Rule R3; CARC 11"))
                        .at("/diagnoses/*")
                        .finds(PrescriptionRules::notPrescribed));
    }

    private static List<ScrubRule> itsReach() {
        return List.of(
                ScrubRule.error(PRESCRIPTION, "claim.before-prescription")
                        .says(
                                "A date of service lies before the prescription.",
                                "Remove the line; a later prescription does not cover it.")
                        .from(ScrubSource.consensus("Rule R2; CARC 174: prescribed too late"))
                        .at("/lines/*/date")
                        .finds((claim, context) -> lines(
                                claim,
                                context,
                                "date",
                                (order, line) -> line.date().isBefore(order.writtenOn()))),
                ScrubRule.error(PRESCRIPTION, "claim.after-prescription")
                        .says(
                                "A date of service lies after the prescription expired.",
                                "Get a renewal that covers the date, or remove the line.")
                        .from(ScrubSource.consensus("Rule R2; CARC 176: the prescription had expired"))
                        .at("/lines/*/date")
                        .finds((claim, context) -> lines(
                                claim,
                                context,
                                "date",
                                (order, line) -> order.lastDay(Optional.empty())
                                        .filter(last -> line.date().isAfter(last))
                                        .isPresent())),
                ScrubRule.error(PRESCRIPTION, "claim.visits-over-prescription")
                        .says(
                                "A visit is beyond the number that was prescribed.",
                                "Get a renewal before the visit, or remove the line.")
                        .from(Sources.ORDER)
                        .at("/lines/*/date")
                        .finds((claim, context) -> {
                            int ordered = context.order()
                                    .map(Prescription::orderedVisits)
                                    .filter(visits -> visits.isPresent())
                                    .map(visits -> visits.getAsInt())
                                    .orElse(Integer.MAX_VALUE);
                            Map<LocalDate, Integer> visits = Visits.of(claim, context);
                            return Paths.lines(claim, "date", line -> visits.getOrDefault(line.date(), 0) > ordered);
                        }),
                ScrubRule.warning(PRESCRIPTION, "claim.minutes-over-prescription")
                        .says(
                                "The minutes of a date are more than the prescription gives a visit.",
                                "Bill what was ordered, or get an order for the longer visit.")
                        .from(Sources.ORDER)
                        .at("/lines/*/minutes")
                        .finds(PrescriptionRules::overMinutes));
    }

    private interface LineTest {
        boolean test(Prescription order, ClaimLine line);
    }

    private static Stream<String> lines(Claim claim, ScrubContext context, String attribute, LineTest broken) {
        return context.order()
                .map(order -> Paths.lines(claim, attribute, line -> broken.test(order, line)))
                .orElse(Stream.empty());
    }

    private static Stream<String> broken(ScrubContext context, String path, Predicate<Prescription> broken) {
        return Paths.when(context.order().filter(broken).isPresent(), path);
    }

    private static boolean sameAsRendering(Claim claim, String npi) {
        return claim.rendering().flatMap(ClaimProvider::npi).filter(npi::equals).isPresent();
    }

    /** Rule R2: a prescription is needed when insurance is billed, unless the policy says otherwise. */
    private static boolean required(ScrubContext context) {
        return context.policy()
                .map(policy -> policy.prescriptionRequired().value())
                .orElse(true);
    }

    private static Stream<String> notPrescribed(Claim claim, ScrubContext context) {
        return context.order()
                .map(order -> {
                    Set<Icd10CmCode> prescribed = order.diagnoses().stream()
                            .map(diagnosis -> diagnosis.code())
                            .collect(Collectors.toSet());
                    return Paths.entries("/diagnoses", claim.diagnoses(), "", code -> !prescribed.contains(code));
                })
                .orElse(Stream.empty());
    }

    private static Stream<String> overMinutes(Claim claim, ScrubContext context) {
        Optional<Integer> ordered = context.order().flatMap(Prescription::minutesPerVisit);
        if (ordered.isEmpty()) {
            return Stream.empty();
        }
        Map<LocalDate, Long> minutes = new HashMap<>();
        claim.lines()
                .forEach(
                        line -> minutes.merge(line.date(), (long) line.minutes().orElse(0), Long::sum));
        return Paths.lines(
                claim,
                "minutes",
                line -> line.minutes().isPresent() && minutes.getOrDefault(line.date(), 0L) > ordered.get());
    }
}
