package org.openmassage.assessment.specialtest;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * The special tests and clusters that ship with this module. An integrator lays their own over them with
 * {@link Catalog#combinedWith}. Stateless and thread-safe.
 */
public final class SpecialTests {
    private SpecialTests() {}

    /**
     * Reads the shipped tests.
     *
     * @return the tests by id; read anew at every call, so keep it
     */
    public static Catalog<SpecialTestId, SpecialTest> standard() {
        return CatalogReader.of(SpecialTest.class, SpecialTest::id, SpecialTestId::of)
                .read(CatalogSource.resources(SpecialTests.class::getResourceAsStream, "tests"));
    }

    /**
     * Reads the shipped clusters.
     *
     * @return the clusters by id; read anew at every call, so keep it
     */
    public static Catalog<TestClusterId, TestCluster> clusters() {
        return CatalogReader.of(TestCluster.class, TestCluster::id, TestClusterId::of)
                .read(CatalogSource.resources(SpecialTests.class::getResourceAsStream, "clusters"));
    }
}
