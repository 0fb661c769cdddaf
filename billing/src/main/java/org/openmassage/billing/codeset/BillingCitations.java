package org.openmassage.billing.codeset;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.vocabulary.CitationId;

/**
 * The sources that the figures of billing rest on.
 *
 * <p>Pure and thread-safe.
 */
public final class BillingCitations {
    private BillingCitations() {}

    /**
     * The shipped citations.
     *
     * @return the citations by id
     */
    public static Catalog<CitationId, Citation> standard() {
        return CodeSetResources.CITATIONS;
    }
}
