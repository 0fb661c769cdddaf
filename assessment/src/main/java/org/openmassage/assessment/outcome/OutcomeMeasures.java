package org.openmassage.assessment.outcome;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * The outcome measures that ship with this module. An integrator lays their own over them with
 * {@link Catalog#combinedWith}. Stateless and thread-safe.
 */
public final class OutcomeMeasures {
    private OutcomeMeasures() {}

    /**
     * Reads the shipped measures.
     *
     * @return the measures by id; read anew at every call, so keep it
     */
    public static Catalog<MeasureId, OutcomeMeasure> standard() {
        return CatalogReader.of(OutcomeMeasure.class, OutcomeMeasure::id, MeasureId::of)
                .read(CatalogSource.resources(OutcomeMeasures.class::getResourceAsStream, "measures"));
    }
}
