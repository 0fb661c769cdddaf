package org.openmassage.assessment.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * The table of contents of a shipped catalog, since a jar cannot be listed.
 *
 * @param catalog the name of the catalog
 * @param version its version
 * @param reviewedOn the day of its last review
 * @param files the resources beside the index, each a JSON array of entries
 */
public record CatalogIndex(String catalog, String version, LocalDate reviewedOn, List<String> files) {}
