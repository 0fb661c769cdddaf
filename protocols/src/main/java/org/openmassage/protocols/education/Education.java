package org.openmassage.protocols.education;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;

/**
 * The catalogs of education that ship with this library. Each call reads them anew: keep the value. They are values, to
 * lay a school's own over.
 */
public final class Education {
    private Education() {}

    /**
     * The kinds of massage and how they differ.
     *
     * @return the catalog
     */
    public static Catalog<EducationId, MassageType> massageTypes() {
        return CatalogReader.of(MassageType.class, MassageType::id, EducationId::of)
                .read(shipped("massage-types"));
    }

    /**
     * The benefits that are claimed, and what is known of them.
     *
     * @return the catalog
     */
    public static Catalog<EducationId, Benefit> benefits() {
        return CatalogReader.of(Benefit.class, Benefit::id, EducationId::of).read(shipped("benefits"));
    }

    /**
     * The training programs of the seed.
     *
     * @return the catalog
     */
    public static Catalog<EducationId, Program> programs() {
        return CatalogReader.of(Program.class, Program::id, EducationId::of).read(shipped("programs"));
    }

    /**
     * Curriculum, credentials, organizations, books, settings and market figures of the seed.
     *
     * @return the catalog
     */
    public static Catalog<EducationId, FieldNote> fieldNotes() {
        return CatalogReader.of(FieldNote.class, FieldNote::id, EducationId::of).read(shipped("field-notes"));
    }

    private static CatalogSource shipped(String folder) {
        return CatalogSource.resources(Education.class::getResourceAsStream, "education-data/" + folder);
    }
}
