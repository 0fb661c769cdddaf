package org.openmassage.assessment.posture;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.finding.DeviationId;

/**
 * The vocabulary of posture that ships with this module. An integrator lays their own over it with {@link Catalog#combinedWith}.
 * Stateless and thread-safe.
 */
public final class PosturalDeviations {
    private PosturalDeviations() {}

    /**
     * Reads the shipped deviations.
     *
     * @return the deviations by id; read anew at every call, so keep it
     */
    public static Catalog<DeviationId, PosturalDeviation> standard() {
        return CatalogReader.of(PosturalDeviation.class, PosturalDeviation::id, DeviationId::of)
                .read(CatalogSource.resources(PosturalDeviations.class::getResourceAsStream, "deviations"));
    }
}
