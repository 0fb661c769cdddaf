package org.openmassage.billing.codeset;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.vocabulary.CitationId;

/** The shipped catalogs of this package, read once, when first asked for. */
final class CodeSetResources {
    static final Catalog<ProcedureCode, ProcedureEntry> PROCEDURES = CatalogReader.of(
                    ProcedureEntry.class, ProcedureEntry::code, ProcedureCode::parse)
            .read(CatalogSource.resources(CodeSetResources.class::getResourceAsStream, "procedure-codes"));
    static final Catalog<Icd10CmCode, DiagnosisEntry> DIAGNOSES = CatalogReader.of(
                    DiagnosisEntry.class, DiagnosisEntry::code, Icd10CmCode::parse)
            .read(CatalogSource.resources(CodeSetResources.class::getResourceAsStream, "diagnosis-codes"));
    static final Catalog<CitationId, Citation> CITATIONS = CatalogReader.of(
                    Citation.class, Citation::id, CitationId::of)
            .read(CatalogSource.resources(CodeSetResources.class::getResourceAsStream, "billing-citations"));

    private CodeSetResources() {}
}
