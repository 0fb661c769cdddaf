package org.openmassage.billing.edit;

import org.openmassage.billing.internal.CatalogFiles;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.ProcedureCode;

/** The shipped tables of this package, read once, when first asked for. */
final class EditResources {
    static final Catalog<String, PairEdit> PAIRS = CatalogFiles.read(
            EditResources.class, "pair-edits", PairEdit.class, edit -> edit.column1() + "-" + edit.column2());
    static final Catalog<ProcedureCode, DailyMaximum> MAXIMUMS =
            CatalogFiles.read(EditResources.class, "daily-maximums", DailyMaximum.class, DailyMaximum::code);

    private EditResources() {}
}
