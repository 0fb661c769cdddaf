package org.openmassage.billing.codelist;

import java.util.function.Function;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProviderTaxonomyCode;

/**
 * The shipped code lists: what a massage therapist's claim meets of each, labeled in our own words. A code that is not
 * there may still be right: lay the full list, or a clinic's own, over it with {@link Catalog#combinedWith}.
 *
 * <p>Pure and thread-safe. Sources: the place of service code set and the HCPCS modifiers of CMS, and the Health Care
 * Provider Taxonomy of NUCC; see the basis of each entry.
 */
public final class CodeLists {
    private static final Catalog<PlaceOfService, ListedCode> PLACES = read("places-of-service", PlaceOfService::parse);
    private static final Catalog<Modifier, ListedCode> MODIFIERS = read("modifiers", Modifier::parse);
    private static final Catalog<ProviderTaxonomyCode, ListedCode> TAXONOMY =
            read("provider-taxonomy", ProviderTaxonomyCode::parse);

    private CodeLists() {}

    /**
     * Places of service: box 24B of the paper claim.
     *
     * @return the places by code
     */
    public static Catalog<PlaceOfService, ListedCode> placesOfService() {
        return PLACES;
    }

    /**
     * Modifiers: box 24D.
     *
     * @return the modifiers by code
     */
    public static Catalog<Modifier, ListedCode> modifiers() {
        return MODIFIERS;
    }

    /**
     * Kinds of provider: those who massage, and those who prescribe or treat beside them.
     *
     * @return the kinds by code
     */
    public static Catalog<ProviderTaxonomyCode, ListedCode> providerTaxonomy() {
        return TAXONOMY;
    }

    private static <K> Catalog<K, ListedCode> read(String folder, Function<String, K> parse) {
        return CatalogReader.of(ListedCode.class, entry -> parse.apply(entry.code()), parse)
                .read(CatalogSource.resources(CodeLists.class::getResourceAsStream, folder));
    }
}
