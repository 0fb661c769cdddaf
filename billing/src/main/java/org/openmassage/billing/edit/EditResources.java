package org.openmassage.billing.edit;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.code.ProcedureCode;

/** The shipped tables of this package, read once, when first asked for. */
final class EditResources {
    static final Catalog<String, PairEdit> PAIRS = CatalogReader.of(
                    PairEdit.class, edit -> edit.column1() + "-" + edit.column2(), key -> key)
            .read(CatalogSource.resources(EditResources.class::getResourceAsStream, "pair-edits"));
    static final Catalog<ProcedureCode, DailyMaximum> MAXIMUMS = CatalogReader.of(
                    DailyMaximum.class, DailyMaximum::code, ProcedureCode::parse)
            .read(CatalogSource.resources(EditResources.class::getResourceAsStream, "daily-maximums"));

    private EditResources() {}
}
