package org.openmassage.assessment;

import org.openmassage.assessment.internal.ShippedCatalog;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.vocabulary.CitationId;

/** The publications that the figures and rules of this module cite. Stateless and thread-safe. */
public final class AssessmentCitations {
    private AssessmentCitations() {}

    /**
     * Reads the citations that ship with this module.
     *
     * @return the citations by id; read anew at every call, so keep it
     */
    public static Catalog<CitationId, Citation> standard() {
        return ShippedCatalog.read(AssessmentCitations.class, "citations/index.json", Citation[].class, Citation::id);
    }
}
