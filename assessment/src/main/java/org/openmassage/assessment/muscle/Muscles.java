package org.openmassage.assessment.muscle;

import java.util.List;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;

/**
 * The muscles that ship with this module. An integrator lays their own over them with {@link Catalog#combinedWith}.
 * Stateless and thread-safe.
 */
public final class Muscles {
    private Muscles() {}

    /**
     * Reads the shipped muscles.
     *
     * @return the muscles by id; read anew at every call, so keep it
     */
    public static Catalog<MuscleId, Muscle> standard() {
        return CatalogReader.of(Muscle.class, Muscle::id, MuscleId::of)
                .read(CatalogSource.resources(Muscles.class::getResourceAsStream, "muscles"));
    }

    /**
     * The muscles of a region and of its parts.
     *
     * @param muscles the muscles
     * @param region the region
     * @return the muscles, in the order of the catalog
     */
    public static List<Muscle> in(Catalog<MuscleId, Muscle> muscles, BodyRegion region) {
        return muscles.stream()
                .filter(muscle -> region.contains(muscle.region()))
                .toList();
    }

    /**
     * The muscles that make an opposite motion at the same joint.
     *
     * @param muscles the muscles
     * @param id a muscle of the catalog
     * @return its antagonists in that sense, in the order of the catalog; derived from the motions, and not from a source
     * @throws org.openmassage.core.catalog.UnknownEntryException if the catalog does not have the muscle
     */
    public static List<Muscle> antagonists(Catalog<MuscleId, Muscle> muscles, MuscleId id) {
        Muscle muscle = muscles.get(id);
        return muscles.stream().filter(muscle::opposes).toList();
    }
}
