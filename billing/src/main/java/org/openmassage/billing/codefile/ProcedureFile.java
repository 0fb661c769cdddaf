package org.openmassage.billing.codefile;

import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;

/**
 * What a file of procedure codes holds: each of the two is a layer to lay over the shipped one. Immutable and thread-safe.
 *
 * @param procedures the procedure codes
 * @param modifiers the modifiers; empty for a file that holds none
 */
public record ProcedureFile(
        Catalog<ProcedureCode, ProcedureEntry> procedures, Catalog<Modifier, ListedCode> modifiers) {
    /**
     * The type and how much it holds.
     *
     * @return for example {@code ProcedureFile(8000 procedures, 400 modifiers)}
     */
    @Override
    public String toString() {
        return "ProcedureFile(" + procedures.size() + " procedures, " + modifiers.size() + " modifiers)";
    }
}
