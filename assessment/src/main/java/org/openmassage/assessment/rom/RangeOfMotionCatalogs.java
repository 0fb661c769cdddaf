package org.openmassage.assessment.rom;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.vocabulary.RuleId;

/**
 * The knowledge of range of motion that ships with this module. An integrator lays their own over it with
 * {@link Catalog#combinedWith}. Stateless and thread-safe.
 */
public final class RangeOfMotionCatalogs {
    private RangeOfMotionCatalogs() {}

    /**
     * Reads the shipped norms.
     *
     * @return the tables by source; read anew at every call, so keep it
     */
    public static Catalog<NormTableId, NormTable> norms() {
        return CatalogReader.of(NormTable.class, NormTable::id, NormTableId::of).read(resources("norms"));
    }

    /**
     * Reads the shipped errors of measurement.
     *
     * @return the errors by id; read anew at every call, so keep it
     */
    public static Catalog<RuleId, MeasurementError> errors() {
        return CatalogReader.of(MeasurementError.class, MeasurementError::id, RuleId::of)
                .read(resources("errors"));
    }

    /**
     * Reads what the shipped catalog says of end-feels.
     *
     * @return the meanings by id; read anew at every call, so keep it
     */
    public static Catalog<RuleId, EndFeelMeaning> endFeels() {
        return CatalogReader.of(EndFeelMeaning.class, EndFeelMeaning::id, RuleId::of)
                .read(resources("end-feels"));
    }

    /**
     * Reads the shipped capsular patterns.
     *
     * @return the patterns by id; read anew at every call, so keep it
     */
    public static Catalog<RuleId, CapsularPattern> capsularPatterns() {
        return CatalogReader.of(CapsularPattern.class, CapsularPattern::id, RuleId::of)
                .read(resources("capsular-patterns"));
    }

    /**
     * Reads the shipped painful arcs.
     *
     * @return the arcs by id; read anew at every call, so keep it
     */
    public static Catalog<RuleId, PainfulArc> painfulArcs() {
        return CatalogReader.of(PainfulArc.class, PainfulArc::id, RuleId::of).read(resources("painful-arcs"));
    }

    private static CatalogSource resources(String folder) {
        return CatalogSource.resources(RangeOfMotionCatalogs.class::getResourceAsStream, folder);
    }
}
