package org.openmassage.billing.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What changed between a claim that was sent and the claim as it is now, and what that asks for. The claim's own number,
 * its frequency and the original reference are not compared: they belong to the answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes what changed, in the order of the claim
 */
public record ClaimDiff(List<FoundChange> changes) {
    private static final PatientId SAME_PATIENT = PatientId.of("same");
    private static final PayerId SAME_PAYER = PayerId.of("same");

    /**
     * Holds the changes.
     *
     * @param changes what changed
     */
    public ClaimDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two claims.
     *
     * @param sent the claim as it was sent
     * @param now the claim as it is now
     * @return the changes
     */
    public static ClaimDiff between(Claim sent, Claim now) {
        List<FoundChange> found = new ArrayList<>();
        attributes().forEach((path, attribute) -> {
            if (!attribute.value().apply(sent).equals(attribute.value().apply(now))) {
                found.add(new FoundChange(attribute.change(), path));
            }
        });
        if (now.lines().isEmpty() && !sent.lines().isEmpty()) {
            found.add(new FoundChange(ClaimChange.NOTHING_LEFT, "/lines"));
        } else {
            found.addAll(new LineDiff(sent, now).changes());
        }
        return new ClaimDiff(found);
    }

    /**
     * What all changes together ask for: the strictest of them.
     *
     * @return the effect
     */
    public ChangeEffect effect() {
        return changes.stream()
                .map(found -> found.change().effect())
                .max(Comparator.naturalOrder())
                .orElse(ChangeEffect.NONE);
    }

    /**
     * The frequency of the claim to send.
     *
     * @return 7 or 8; empty where nothing has to be sent
     */
    public Optional<ClaimFrequency> frequency() {
        return switch (effect()) {
            case NONE -> Optional.empty();
            case REPLACEMENT -> Optional.of(ClaimFrequency.REPLACEMENT);
            case VOID -> Optional.of(ClaimFrequency.VOID);
        };
    }

    private record Attribute(ClaimChange change, Function<Claim, Object> value) {}

    /** Every attribute of a claim but its number, its frequency, the original reference and the lines. */
    private static Map<String, Attribute> attributes() {
        Map<String, Attribute> all = new LinkedHashMap<>();
        all.put("/patient/id", of(ClaimChange.PATIENT, claim -> claim.patient().id()));
        all.put(
                "/patient",
                of(
                        ClaimChange.PATIENT_DETAILS,
                        claim -> claim.patient().withId(SAME_PATIENT).withPhone(Optional.empty())));
        all.put(
                "/patient/phone",
                of(ClaimChange.OWN_RECORD, claim -> claim.patient().phone()));
        all.put("/coverages/0/payer", of(ClaimChange.PAYER, ClaimDiff::payer));
        all.put("/coverages", of(ClaimChange.COVERAGE, ClaimDiff::coverage));
        all.put(
                "/billing",
                of(ClaimChange.BILLING_PROVIDER, claim -> claim.billing().withPhone(Optional.empty())));
        all.put(
                "/billing/phone",
                of(ClaimChange.OWN_RECORD, claim -> claim.billing().phone()));
        all.put("/rendering", of(ClaimChange.RENDERING_PROVIDER, Claim::rendering));
        all.put(
                "/referring",
                of(ClaimChange.REFERRING_PROVIDER, claim -> List.of(claim.referring(), claim.referringRole())));
        all.put("/facility", of(ClaimChange.PLACE, Claim::facility));
        all.put("/prescription", of(ClaimChange.OWN_RECORD, Claim::prescription));
        all.put("/diagnoses", of(ClaimChange.DIAGNOSES, Claim::diagnoses));
        all.put("/patientPaid", of(ClaimChange.OTHER_DATA, Claim::patientPaid));
        all.put("/priorPayments", of(ClaimChange.OTHER_DATA, Claim::priorPayments));
        all.put("/relatedCauses", of(ClaimChange.CAUSE, Claim::relatedCauses));
        all.put("/dates", of(ClaimChange.CAUSE, Claim::dates));
        all.put("/unableToWork", of(ClaimChange.CAUSE, Claim::unableToWork));
        all.put("/hospitalized", of(ClaimChange.CAUSE, Claim::hospitalized));
        all.put("/authorization", of(ClaimChange.AUTHORIZATION, Claim::authorization));
        all.put("/referral", of(ClaimChange.AUTHORIZATION, Claim::referral));
        all.put("/additionalInformation", of(ClaimChange.OTHER_DATA, Claim::additionalInformation));
        all.put("/attachments", of(ClaimChange.OTHER_DATA, Claim::attachments));
        all.put("/delayReason", of(ClaimChange.OTHER_DATA, Claim::delayReason));
        all.put("/acceptAssignment", of(ClaimChange.OTHER_DATA, Claim::acceptAssignment));
        all.put("/releaseOfInformation", of(ClaimChange.OTHER_DATA, Claim::releaseOfInformation));
        all.put("/assignmentOfBenefits", of(ClaimChange.OTHER_DATA, Claim::assignmentOfBenefits));
        all.put("/providerSignedOn", of(ClaimChange.OWN_RECORD, Claim::providerSignedOn));
        all.put("/total", of(ClaimChange.OWN_RECORD, Claim::statedTotal));
        all.put("/extensions", of(ClaimChange.OWN_RECORD, Claim::extensions));
        return all;
    }

    private static Attribute of(ClaimChange change, Function<Claim, Object> value) {
        return new Attribute(change, value);
    }

    private static Optional<PayerId> payer(Claim claim) {
        return claim.coverages().stream().findFirst().map(Coverage::payer);
    }

    /** Everything about the coverages but the first payer, whose change is told of by itself. */
    private static List<Object> coverage(Claim claim) {
        List<Object> rest = new ArrayList<>(claim.coverages());
        if (!claim.coverages().isEmpty()) {
            rest.set(
                    0,
                    claim.coverages()
                            .get(0)
                            .withPayer(SAME_PAYER)
                            .withPayerName("-")
                            .withPayerAddress(Optional.empty()));
        }
        return rest;
    }
}
