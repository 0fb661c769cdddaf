package org.openmassage.billing.codefile;

import java.util.Optional;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;

/**
 * What a file of procedure codes holds: each of the two is a layer to lay over the shipped one, or over a file of another
 * year. Immutable and thread-safe.
 *
 * @param procedures the procedure codes
 * @param modifiers the modifiers; empty for a file that holds none
 * @param speaksFor the dates of service that the file speaks for, from its origin; empty where it speaks for all
 */
public record ProcedureFile(
        Catalog<ProcedureCode, ProcedureEntry> procedures,
        Catalog<Modifier, ListedCode> modifiers,
        Optional<Period> speaksFor) {
    /**
     * The procedure codes of this file over others: on the dates that the file speaks for, it wins; on all other dates what
     * was there before answers. So the files of several years, laid over one another by their dates, each answer for their
     * own year. A code that this file does not hold stays as it is: a file of another kind says nothing of it.
     *
     * @param before the codes beneath
     * @return both
     */
    public ProcedureCodeSet over(ProcedureCodeSet before) {
        return before.overlaidWith(over(before.catalog(), procedures, Periods.PROCEDURES));
    }

    /**
     * The modifiers of this file over others, by the same rule.
     *
     * @param before the modifiers beneath
     * @return both
     */
    public Catalog<Modifier, ListedCode> over(Catalog<Modifier, ListedCode> before) {
        return before.combinedWith(over(before, modifiers, Periods.MODIFIERS));
    }

    private <K, V> Catalog<K, V> over(Catalog<K, V> before, Catalog<K, V> own, Periods<V> periods) {
        if (speaksFor.isEmpty() || own.size() == 0) {
            return own;
        }
        Provenance file = own.layers().get(0);
        Catalog.Builder<K, V> both = Catalog.builder(file.catalog(), file.version(), file.reviewedOn());
        own.keys().forEach(key -> {
            V here = own.get(key);
            both.add(
                    key,
                    before.find(key)
                            .map(there -> periods.overlaid(there, here, speaksFor.get()))
                            .orElse(here));
        });
        return both.build();
    }

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
