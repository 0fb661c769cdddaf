package org.openmassage.billing.codeset;

import org.openmassage.billing.internal.CatalogFiles;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.vocabulary.CitationId;

/** The shipped catalogs of this package, read once, when first asked for. */
final class CodeSetResources {
    static final Catalog<ProcedureCode, ProcedureEntry> PROCEDURES =
            CatalogFiles.read(CodeSetResources.class, "procedure-codes", ProcedureEntry.class, ProcedureEntry::code);
    static final Catalog<Icd10CmCode, DiagnosisEntry> DIAGNOSES =
            CatalogFiles.read(CodeSetResources.class, "diagnosis-codes", DiagnosisEntry.class, DiagnosisEntry::code);
    static final Catalog<CitationId, Citation> CITATIONS =
            CatalogFiles.read(CodeSetResources.class, "billing-citations", Citation.class, Citation::id);

    private CodeSetResources() {}
}
