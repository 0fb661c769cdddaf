package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.PROVIDERS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.person.PostalAddress;

/** Rules about who bills, treats and refers, and where. */
final class ProviderRules {
    private static final Pattern BOX =
            Pattern.compile("\\b(?:P\\.?\\s*O\\.?|POST\\s+OFFICE)\\s*BOX\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONG_ZIP_DIGITS = 9;
    private static final ScrubSource ADDRESS =
            ScrubSource.consensus("837P 005010X222A1, loops 2010AA and 2310C: a street address with a nine-digit ZIP");

    private ProviderRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(PROVIDERS, "claim.npi-missing")
                        .says(
                                "A provider on the claim has no NPI.",
                                "Enter the NPI of the billing, rendering or referring provider.")
                        .from(Sources.NPI)
                        .at("/billing/npi", "/rendering/npi", "/referring/npi")
                        .finds(ProviderRules::npiMissing),
                ScrubRule.error(PROVIDERS, "claim.npi-invalid")
                        .says(
                                "An NPI is not ten digits with the right check digit.",
                                "Correct the NPI; look it up in NPPES.")
                        .from(Sources.NPI)
                        .at("/billing/npi", "/rendering/npi", "/referring/npi", "/facility/npi")
                        .finds(ProviderRules::npiInvalid),
                ScrubRule.warning(PROVIDERS, "claim.referring-is-rendering")
                        .says(
                                "The provider who treated is also the one who prescribed.",
                                "Enter the prescriber; a massage therapist does not order the care.")
                        .from(ScrubSource.consensus("Rules R2 and R3; RARC N286 and N575"))
                        .at("/referring/npi")
                        .finds((claim, context) -> Paths.when(
                                claim.referring()
                                        .flatMap(ClaimProvider::npi)
                                        .filter(npi -> claim.rendering()
                                                .flatMap(ClaimProvider::npi)
                                                .filter(npi::equals)
                                                .isPresent())
                                        .isPresent(),
                                "/referring/npi")),
                ScrubRule.error(PROVIDERS, "claim.tax-id-missing")
                        .says("The billing provider has no tax id.", "Enter the EIN or SSN of the billing provider.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, REF*EI or REF*SY; CMS-1500 (02/12), box 25"))
                        .at("/billing/taxId")
                        .finds((claim, context) ->
                                Paths.when(claim.billing().taxId().isEmpty(), "/billing/taxId")),
                ScrubRule.warning(PROVIDERS, "claim.taxonomy-missing")
                        .says(
                                "The claim does not tell the specialty of the provider who treated.",
                                "Enter the taxonomy code; a massage therapist's is 225700000X.")
                        .from(ScrubSource.unconfirmed("837P 005010X222A1, PRV03; RARC N95"))
                        .at("/rendering/taxonomy", "/billing/taxonomy")
                        .finds(ProviderRules::taxonomyMissing),
                ScrubRule.error(PROVIDERS, "claim.billing-address-missing")
                        .says("The billing provider has no address.", "Enter the street address of the practice.")
                        .from(ADDRESS)
                        .at("/billing/address")
                        .finds((claim, context) ->
                                Paths.when(claim.billing().address().isEmpty(), "/billing/address")),
                ScrubRule.error(PROVIDERS, "claim.billing-address-box")
                        .says(
                                "The billing address is a post office box.",
                                "Enter the street address here, and the box as the pay-to address.")
                        .from(Sources.REJECTED)
                        .at("/billing/address/lines/*")
                        .finds((claim, context) -> Paths.entries(
                                "/billing/address/lines",
                                claim.billing()
                                        .address()
                                        .map(PostalAddress::lines)
                                        .orElse(List.of()),
                                "",
                                line -> BOX.matcher(line).find())),
                ScrubRule.error(PROVIDERS, "claim.billing-zip-short")
                        .says("The billing address has no nine-digit ZIP code.", "Enter the ZIP code with its +4.")
                        .from(Sources.REJECTED)
                        .at("/billing/address/postalCode")
                        .finds((claim, context) ->
                                Paths.when(shortZip(claim.billing().address()), "/billing/address/postalCode")),
                ScrubRule.error(PROVIDERS, "claim.facility-zip-short")
                        .says("The facility has no nine-digit ZIP code.", "Enter the ZIP code with its +4.")
                        .from(Sources.REJECTED)
                        .at("/facility/address/postalCode")
                        .finds((claim, context) -> Paths.when(
                                shortZip(claim.facility().flatMap(ServiceFacility::address)),
                                "/facility/address/postalCode")),
                ScrubRule.warning(PROVIDERS, "claim.facility-missing")
                        .says(
                                "A service was not given in the office, and the claim does not say where.",
                                "Enter the facility with its address.")
                        .from(ScrubSource.unconfirmed("837P 005010X222A1, loop 2310C; CMS-1500 (02/12), box 32"))
                        .at("/facility")
                        .finds((claim, context) -> Paths.when(
                                claim.facility().isEmpty()
                                        && claim.lines().stream()
                                                .flatMap(line -> line.place().stream())
                                                .anyMatch(ProviderRules::elsewhere),
                                "/facility")));
    }

    private static Stream<String> npiMissing(Claim claim, ScrubContext context) {
        Map<String, Boolean> broken = new LinkedHashMap<>();
        broken.put("/billing/npi", claim.billing().npi().isEmpty());
        broken.put("/rendering/npi", lacksNpi(claim.rendering()));
        broken.put("/referring/npi", lacksNpi(claim.referring()));
        return Paths.where(broken);
    }

    private static boolean lacksNpi(Optional<ClaimProvider> provider) {
        return provider.isPresent() && provider.get().npi().isEmpty();
    }

    private static Stream<String> npiInvalid(Claim claim, ScrubContext context) {
        Map<String, Boolean> broken = new LinkedHashMap<>();
        broken.put("/billing/npi", wrong(claim.billing().npi()));
        broken.put("/rendering/npi", wrong(claim.rendering().flatMap(ClaimProvider::npi)));
        broken.put("/referring/npi", wrong(claim.referring().flatMap(ClaimProvider::npi)));
        broken.put("/facility/npi", wrong(claim.facility().flatMap(ServiceFacility::npi)));
        return Paths.where(broken);
    }

    private static boolean wrong(Optional<String> npi) {
        return npi.isPresent() && Npi.find(npi.get()).isEmpty();
    }

    /** The taxonomy stands with whoever treated: the rendering provider, or the billing one without one. */
    private static Stream<String> taxonomyMissing(Claim claim, ScrubContext context) {
        return claim.rendering()
                .map(who -> Paths.when(who.taxonomy().isEmpty(), "/rendering/taxonomy"))
                .orElseGet(() -> Paths.when(claim.billing().taxonomy().isEmpty(), "/billing/taxonomy"));
    }

    private static boolean shortZip(Optional<PostalAddress> address) {
        return address.filter(where -> where.country().equals(PostalAddress.UNITED_STATES))
                .filter(where -> where.postalCode().replace("-", "").length() != LONG_ZIP_DIGITS)
                .isPresent();
    }

    /** Neither in the office, nor at the patient's home, which box 5 tells, nor by telephone. */
    private static boolean elsewhere(PlaceOfService place) {
        return !List.of("02", "10", "11", "12").contains(place.value());
    }
}
