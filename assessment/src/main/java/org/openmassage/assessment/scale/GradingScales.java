package org.openmassage.assessment.scale;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;

/**
 * The grading scales that ship with this module. An integrator lays their own over it with {@link Catalog#combinedWith}.
 * Stateless and thread-safe.
 */
public final class GradingScales {
    private GradingScales() {}

    /**
     * Reads the shipped scales.
     *
     * @return the scales by id; read anew at every call, so keep it
     */
    public static Catalog<ScaleId, GradingScale> standard() {
        return CatalogReader.of(GradingScale.class, GradingScale::id, ScaleId::of)
                .read(CatalogSource.resources(GradingScales.class::getResourceAsStream, "scales"));
    }
}
