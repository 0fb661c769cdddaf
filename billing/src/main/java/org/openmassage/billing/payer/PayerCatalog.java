package org.openmassage.billing.payer;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
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
     * The shipped payers: {@code cash} and {@code commercial-generic}.
     *
     * @return the payers by id
     */
    public static Catalog<PayerId, Payer> standard() {
        return STANDARD;
    }
}
