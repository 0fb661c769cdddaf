package org.openmassage.billing.scrub;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.prescription.Prescription;

/** Rules about the prescription behind a claim. */
final class PrescriptionRules {
    private static final String SOURCE = "Seed rule R2; CARC 173 to 176";

    private PrescriptionRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.prescription-missing",
                        "The payer wants a prescription, and the claim stands on none.",
                        "Get the prescription, or bill the patient.",
                        SOURCE,
                        (claim, context) -> Paths.when(
                                required(context)
                                        && claim.prescription().isEmpty()
                                        && context.order().isEmpty(),
                                "/prescription")),
                ScrubRule.error(
                        "claim.prescription-other",
                        "The claim names another prescription than the one it is checked against.",
                        "Check the claim against its own prescription.",
                        SOURCE,
                        (claim, context) -> Paths.when(
                                context.order()
                                        .filter(order -> claim.prescription()
                                                .filter(id -> !id.equals(order.id()))
                                                .isPresent())
                                        .isPresent(),
                                "/prescription")),
                ScrubRule.error(
                        "claim.before-prescription",
                        "A date of service lies before the prescription.",
                        "Remove the line; a later prescription does not cover it.",
                        SOURCE,
                        (claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> context.order()
                                        .filter(order -> line.date().isBefore(order.writtenOn()))
                                        .isPresent())),
                ScrubRule.error(
                        "claim.after-prescription",
                        "A date of service lies after the prescription expired.",
                        "Get a renewal that covers the date, or remove the line.",
                        SOURCE,
                        (claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> context.order()
                                        .flatMap(Prescription::expires)
                                        .filter(expires -> line.date().isAfter(expires))
                                        .isPresent())),
                ScrubRule.error(
                        "claim.diagnosis-not-prescribed",
                        "A diagnosis is not on the prescription: a massage therapist does not diagnose.",
                        "Use the prescriber's diagnoses.",
                        "Seed rule R3",
                        PrescriptionRules::notPrescribed));
    }

    /** Rule R2: a prescription is needed when insurance is billed, unless the policy says otherwise. */
    private static boolean required(ScrubContext context) {
        return context.policy()
                .map(policy -> policy.prescriptionRequired().value())
                .orElse(true);
    }

    private static Stream<String> notPrescribed(Claim claim, ScrubContext context) {
        if (context.order().isEmpty()) {
            return Stream.empty();
        }
        Set<Icd10CmCode> prescribed = context.order().get().diagnoses().stream()
                .map(diagnosis -> diagnosis.code())
                .collect(Collectors.toSet());
        return IntStream.range(0, claim.diagnoses().size())
                .filter(i -> !prescribed.contains(claim.diagnoses().get(i)))
                .mapToObj(i -> "/diagnoses/" + i);
    }
}
