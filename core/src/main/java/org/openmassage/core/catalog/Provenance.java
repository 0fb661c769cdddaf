package org.openmassage.core.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * Where an entry of a catalog comes from, and what it stands in place of. Immutable and thread-safe.
 *
 * @param catalog the name of the catalog, {@code contraindications} for instance
 * @param version the version of the catalog, {@code 2026.11} for instance
 * @param reviewedOn the day on which somebody last read the catalog against its sources
 * @param source the file or resource that holds the entry
 * @param replaced where the entry (or the withdrawal) came from that this one replaced, if any
 */
public record Provenance(
        String catalog, String version, LocalDate reviewedOn, String source, Optional<Provenance> replaced) {

    /**
     * Checks the texts.
     *
     * @param catalog the name of the catalog, {@code contraindications} for instance
     * @param version the version of the catalog, {@code 2026.11} for instance
     * @param reviewedOn the day on which somebody last read the catalog against its sources
     * @param source the file or resource that holds the entry
     * @param replaced where the entry (or the withdrawal) came from that this one replaced, if any
     * @throws IllegalArgumentException if catalog, version or source is blank
     */
    public Provenance {
        Checks.text("catalog", catalog);
        Checks.text("version", version);
        Checks.text("source", source);
        Objects.requireNonNull(reviewedOn, "reviewedOn");
        Objects.requireNonNull(replaced, "replaced");
    }

    /**
     * Returns a provenance that replaced nothing.
     *
     * @param catalog the name of the catalog
     * @param version the version of the catalog
     * @param reviewedOn the day of its last review
     * @param source the file or resource that holds the entry
     * @return the provenance
     * @throws IllegalArgumentException if catalog, version or source is blank
     */
    public static Provenance of(String catalog, String version, LocalDate reviewedOn, String source) {
        return new Provenance(catalog, version, reviewedOn, source, Optional.empty());
    }

    Provenance inPlaceOf(Optional<Provenance> older) {
        return new Provenance(catalog, version, reviewedOn, source, older);
    }
}
