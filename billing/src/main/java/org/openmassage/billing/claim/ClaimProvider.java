package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.style.DomainValue;

/**
 * A person on a claim: the one who treated (rendering) or the one who prescribed (referring).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ClaimProvider.Builder.class)
public abstract class ClaimProvider implements WithClaimProvider {

    ClaimProvider() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract PersonName name();

    /**
     * The National Provider Identifier as it was entered. It is kept as text, so that a draft with a wrong one can
     * be saved; the scrub checks it.
     *
     * @return the number, if given
     */
    public abstract Optional<String> npi();

    /**
     * The taxonomy code.
     *
     * @return the code, if known
     */
    public abstract Optional<ProviderTaxonomyCode> taxonomy();

    /**
     * The credential.
     *
     * @return for example {@code MD} or {@code LMT}
     */
    public abstract Optional<String> credential();

    /**
     * A number beside the NPI.
     *
     * @return the number, if there is one
     */
    public abstract Optional<SecondaryId> secondaryId();

    @Value.Check
    void check() {
        Checks.text("npi", npi());
        Checks.text("credential", credential());
    }

    /**
     * What a claim takes from the record of a practitioner.
     *
     * @param practitioner who treated
     * @return the rendering provider
     */
    public static ClaimProvider of(Practitioner practitioner) {
        return builder()
                .name(practitioner.name())
                .npi(practitioner.npi().map(Npi::value))
                .taxonomy(practitioner.taxonomy())
                .credential(practitioner.credential())
                .build();
    }

    /**
     * What a claim takes from a prescriber.
     *
     * @param prescriber who prescribed
     * @return the referring provider
     */
    public static ClaimProvider of(Prescriber prescriber) {
        return builder()
                .name(prescriber.name())
                .npi(prescriber.npi().value())
                .credential(prescriber.credential())
                .build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ClaimProvider";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ClaimProvider}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimProvider.Builder {
        Builder() {}
    }
}
