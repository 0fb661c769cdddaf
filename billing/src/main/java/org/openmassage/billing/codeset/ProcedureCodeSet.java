package org.openmassage.billing.codeset;

import java.time.LocalDate;
import java.util.Optional;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.ProcedureCode;

/**
 * The procedure codes the library knows something about. What the caller's own licensed catalog says goes first: lay it
 * over {@link #standard()} with {@link #overlaidWith}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProcedureCodeSet {
    private final Catalog<ProcedureCode, ProcedureEntry> catalog;

    private ProcedureCodeSet(Catalog<ProcedureCode, ProcedureEntry> catalog) {
        this.catalog = catalog;
    }

    /**
     * The codes of the public CMS rules that touch massage.
     *
     * @return the shipped code set
     */
    public static ProcedureCodeSet standard() {
        return new ProcedureCodeSet(CodeSetResources.PROCEDURES);
    }

    /**
     * A code set of the caller's.
     *
     * @param catalog the entries by code
     * @return the code set
     */
    public static ProcedureCodeSet of(Catalog<ProcedureCode, ProcedureEntry> catalog) {
        return new ProcedureCodeSet(catalog);
    }

    /**
     * This code set under another, which wins: the caller's own or licensed catalog.
     *
     * @param own the entries that win, by code
     * @return both
     */
    public ProcedureCodeSet overlaidWith(Catalog<ProcedureCode, ProcedureEntry> own) {
        return new ProcedureCodeSet(catalog.combinedWith(own));
    }

    /**
     * The entries, with their provenance.
     *
     * @return the catalog
     */
    public Catalog<ProcedureCode, ProcedureEntry> catalog() {
        return catalog;
    }

    /**
     * Looks up a code on a date.
     *
     * @param code the code
     * @param on the date of service
     * @return the entry of that day, or empty if the catalog does not know the code or says it is not in force that day
     */
    public Optional<ProcedureEntry> find(ProcedureCode code, LocalDate on) {
        return catalog.find(code).flatMap(entry -> entry.on(on));
    }

    /**
     * The minutes of a service, timed or not as this code set says.
     *
     * @param code the code
     * @param minutes minutes, 0 to {@value ServiceMinutes#MAX_MINUTES}
     * @param on the date of service
     * @return the service, or empty if the catalog does not know the code that day, or not how it is counted
     */
    public Optional<ServiceMinutes> service(ProcedureCode code, int minutes, LocalDate on) {
        return find(code, on)
                .filter(entry -> entry.timing() != ProcedureTiming.UNKNOWN)
                .map(entry -> entry.timing() == ProcedureTiming.QUARTER_HOUR
                        ? ServiceMinutes.timed(code, minutes)
                        : ServiceMinutes.untimed(code, minutes));
    }
}
