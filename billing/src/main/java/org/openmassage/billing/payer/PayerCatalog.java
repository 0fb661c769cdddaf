package org.openmassage.billing.payer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogException;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.PayerId;

/**
 * The payers with their policies over time. Payers differ more than a catalog can say: a clinic lays its own contracts
 * over {@link #standard()} with {@link Catalog#combinedWith}. It reads them from a pack, a folder with an {@code index.json}
 * as every catalog has, and lints the pack first.
 *
 * <p>Pure and thread-safe.
 */
public final class PayerCatalog {
    private static final CatalogReader<PayerId, Payer> READER = CatalogReader.of(Payer.class, Payer::id, PayerId::of);

    private static final Catalog<PayerId, Payer> STANDARD =
            READER.read(CatalogSource.resources(PayerCatalog.class::getResourceAsStream, "payer-policies"));

    private PayerCatalog() {}

    /**
     * The shipped payers: {@code cash}, {@code commercial-generic}, {@code commercial-gp-modifier}, {@code medicare},
     * {@code va-community-care}, {@code wa-lni} and {@code fl-pip}.
     *
     * @return the payers by id
     */
    public static Catalog<PayerId, Payer> standard() {
        return STANDARD;
    }

    /**
     * Reads a clinic's pack, to lay it over {@link #standard()}.
     *
     * @param pack the folder with the pack's {@code index.json}
     * @return the payers of the pack, and its withdrawals
     * @throws CatalogException if the pack cannot be read; {@link #lint} finds more than that
     */
    public static Catalog<PayerId, Payer> read(Path pack) {
        return READER.read(pack);
    }

    /**
     * Finds all that is wrong with a pack: what cannot be read, and the kinds of {@link PayerIssue} as
     * {@code invalid-entry}.
     *
     * @param pack where the files of the pack are
     * @return the problems with file, line and path; empty for a pack that can be used
     */
    public static List<CatalogProblem> lint(CatalogSource pack) {
        return lint(pack, BillingCitations.standard(), ProcedureCodeSet.standard());
    }

    /**
     * Finds all that is wrong with a pack that has citations or procedure codes of its own.
     *
     * @param pack where the files of the pack are
     * @param citations the citations there are: the shipped ones with the clinic's over them
     * @param codes the procedure codes there are: the shipped ones with the clinic's over them
     * @return the problems with file, line and path; empty for a pack that can be used
     */
    public static List<CatalogProblem> lint(
            CatalogSource pack, Catalog<CitationId, Citation> citations, ProcedureCodeSet codes) {
        Predicate<CitationId> known = citations::contains;
        return READER.withCheck(payer -> PayerReview.of(payer, known, codes)).lint(pack);
    }

    /**
     * A payer to begin a clinic's own from: the careful defaults of {@code commercial-generic}, none of them confirmed,
     * for the clinic to replace by what its contract says.
     *
     * @param id the payer's id
     * @param name a name for people
     * @param inForce the dates of service that the contract is for
     * @return the payer with one policy
     */
    public static Payer template(PayerId id, String name, Period inForce) {
        PayerPolicy generic =
                STANDARD.get(PayerId.of("commercial-generic")).policies().get(0);
        return Payer.builder()
                .id(id)
                .name(name)
                .addPolicies(generic.withPayer(id).withInForce(inForce))
                .build();
    }
}
