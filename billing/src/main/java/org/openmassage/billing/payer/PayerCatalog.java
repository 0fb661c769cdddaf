package org.openmassage.billing.payer;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

/**
 * The payers with their policies over time. Payers differ more than a catalog can say: a clinic lays its own contracts
 * over {@link #standard()} with {@link Catalog#combinedWith}.
 *
 * <p>Pure and thread-safe.
 */
public final class PayerCatalog {
    private static final Catalog<PayerId, Payer> STANDARD = CatalogReader.of(Payer.class, Payer::id, PayerId::of)
            .read(CatalogSource.resources(PayerCatalog.class::getResourceAsStream, "payer-policies"));

    private PayerCatalog() {}

    /**
     * The shipped payers: {@code cash}, {@code commercial-generic}, {@code commercial-gp-modifier}, {@code medicare},
     * {@code va-community-care}, {@code wa-lni} and {@code fl-pip}.
     *
     * @return the payers by id
     */
    public static Catalog<PayerId, Payer> standard() {
        return STANDARD;
    }

    /**
     * A payer to begin a clinic's own from: the careful defaults of {@code commercial-generic}, none of them confirmed,
     * for the clinic to replace by what its contract says.
     *
     * @param id the payer's id
     * @param name a name for people
     * @param inForce the dates of service that the contract is for
     * @return the payer with one policy
     */
    public static Payer template(PayerId id, String name, Period inForce) {
        PayerPolicy generic =
                STANDARD.get(PayerId.of("commercial-generic")).policies().get(0);
        return Payer.builder()
                .id(id)
                .name(name)
                .addPolicies(generic.withPayer(id).withInForce(inForce))
                .build();
    }
}
