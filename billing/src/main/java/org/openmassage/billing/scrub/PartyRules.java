package org.openmassage.billing.scrub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.core.code.Npi;
import org.openmassage.core.prescription.RelatedCause;

/** Rules about who bills, treats, refers and pays, and about the claim as a whole. */
final class PartyRules {
    private static final String NPI_SOURCE = "45 CFR 162.406 and 162.408; 837P X222A1 NM109";
    private static final String FORM = "837P X222A1; CMS-1500 (02/12)";

    private PartyRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.npi-missing",
                        "A provider on the claim has no NPI.",
                        "Enter the NPI of the billing, rendering or referring provider.",
                        NPI_SOURCE,
                        PartyRules::npiMissing),
                ScrubRule.error(
                        "claim.npi-invalid",
                        "An NPI is not ten digits with the right check digit.",
                        "Correct the NPI; look it up in NPPES.",
                        NPI_SOURCE,
                        PartyRules::npiInvalid),
                ScrubRule.error(
                        "claim.tax-id-missing",
                        "The billing provider has no tax id.",
                        "Enter the EIN or SSN of the billing provider.",
                        FORM + " REF*EI, box 25",
                        (claim, context) -> Paths.when(claim.billing().taxId().isEmpty(), "/billing/taxId")),
                ScrubRule.error(
                        "claim.coverage-missing",
                        "The claim names no payer.",
                        "Add the coverage the claim goes to.",
                        FORM + " loop 2010BB, box 1",
                        (claim, context) -> Paths.when(claim.coverages().isEmpty(), "/coverages")),
                ScrubRule.error(
                        "claim.original-reference-missing",
                        "A replacement or void claim does not name the claim it changes.",
                        "Enter the payer's number of the original claim.",
                        FORM + " REF*F8, box 22",
                        (claim, context) -> Paths.when(
                                claim.frequency() != ClaimFrequency.ORIGINAL
                                        && claim.originalReference().isEmpty(),
                                "/originalReference")),
                ScrubRule.error(
                        "claim.original-reference-unexpected",
                        "A new claim names an original claim.",
                        "Remove the reference, or make the claim a replacement or a void.",
                        FORM + " REF*F8, box 22",
                        (claim, context) -> Paths.when(
                                claim.frequency() == ClaimFrequency.ORIGINAL
                                        && claim.originalReference().isPresent(),
                                "/originalReference")),
                ScrubRule.error(
                        "claim.auto-state-missing",
                        "The claim is for an auto accident and does not say in which state.",
                        "Enter the state of the accident.",
                        FORM + " CLM11, box 10b",
                        PartyRules::stateMissing),
                ScrubRule.error(
                        "claim.total-mismatch",
                        "The total of the claim is not the sum of its lines.",
                        "Correct the total or the lines.",
                        FORM + " CLM02, box 28",
                        (claim, context) -> Paths.when(claim.statedTotal().isPresent(), "/total")));
    }

    private static Stream<String> npiMissing(Claim claim, ScrubContext context) {
        return Stream.of(
                        Paths.when(claim.billing().npi().isEmpty(), "/billing/npi"),
                        Paths.when(lacksNpi(claim.rendering()), "/rendering/npi"),
                        Paths.when(lacksNpi(claim.referring()), "/referring/npi"))
                .flatMap(path -> path);
    }

    private static boolean lacksNpi(Optional<ClaimProvider> provider) {
        return provider.isPresent() && provider.get().npi().isEmpty();
    }

    private static Stream<String> npiInvalid(Claim claim, ScrubContext context) {
        return Stream.of(
                        Paths.when(wrong(claim.billing().npi()), "/billing/npi"),
                        Paths.when(wrong(claim.rendering().flatMap(ClaimProvider::npi)), "/rendering/npi"),
                        Paths.when(wrong(claim.referring().flatMap(ClaimProvider::npi)), "/referring/npi"),
                        Paths.when(wrong(claim.facility().flatMap(ServiceFacility::npi)), "/facility/npi"))
                .flatMap(path -> path);
    }

    private static boolean wrong(Optional<String> npi) {
        return npi.isPresent() && Npi.find(npi.get()).isEmpty();
    }

    private static Stream<String> stateMissing(Claim claim, ScrubContext context) {
        return Paths.indexes(
                "/relatedCauses",
                claim.relatedCauses(),
                "/state",
                cause -> cause.kind() == RelatedCause.Kind.AUTO_ACCIDENT
                        && cause.state().isEmpty());
    }
}
