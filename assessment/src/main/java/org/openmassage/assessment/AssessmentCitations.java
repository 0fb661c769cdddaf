package org.openmassage.assessment;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
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
        return CatalogReader.of(Citation.class, Citation::id, CitationId::of)
                .read(CatalogSource.resources(AssessmentCitations.class::getResourceAsStream, "citations"));
    }
}
