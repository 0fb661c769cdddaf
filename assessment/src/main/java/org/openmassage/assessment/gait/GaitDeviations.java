package org.openmassage.assessment.gait;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.finding.DeviationId;

/**
 * The vocabulary of gait that ships with this module. An integrator lays their own over it with {@link Catalog#combinedWith}.
 * Stateless and thread-safe.
 */
public final class GaitDeviations {
    private GaitDeviations() {}

    /**
     * Reads the shipped deviations.
     *
     * @return the deviations by id; read anew at every call, so keep it
     */
    public static Catalog<DeviationId, GaitDeviation> standard() {
        return CatalogReader.of(GaitDeviation.class, GaitDeviation::id, DeviationId::of)
                .read(CatalogSource.resources(GaitDeviations.class::getResourceAsStream, "deviations"));
    }
}
