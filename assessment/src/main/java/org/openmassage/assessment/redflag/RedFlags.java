package org.openmassage.assessment.redflag;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * The red flags that ship with this module, and the facts that they ask for. Red flags live here and nowhere else;
 * contraindications refer to them by id. Stateless and thread-safe.
 */
public final class RedFlags {
    private RedFlags() {}

    /**
     * Reads the shipped red flags.
     *
     * @return the flags by id; read anew at every call, so keep it
     */
    public static Catalog<RuleId, RedFlag> standard() {
        return standard(facts());
    }

    /**
     * Reads the shipped red flags, for whoever has read the facts already.
     *
     * @param facts the facts that the flags ask for: {@link #facts}, or more
     * @return the flags by id; read anew at every call, so keep it
     * @throws org.openmassage.core.catalog.CatalogException if one of the facts is not there
     */
    public static Catalog<RuleId, RedFlag> standard(Catalog<FactId, Fact> facts) {
        return CatalogReader.of(RedFlag.class, RedFlag::id, RuleId::of)
                .withCheck(flag -> flag.when().check(facts))
                .read(CatalogSource.resources(RedFlags.class::getResourceAsStream, "flags"));
    }

    /**
     * Reads the facts that the shipped red flags ask for. Combine them with the facts of other rules before reading a
     * history.
     *
     * @return the facts by id; read anew at every call, so keep it
     */
    public static Catalog<FactId, Fact> facts() {
        return CatalogReader.of(Fact.class, Fact::id, FactId::of)
                .read(CatalogSource.resources(RedFlags.class::getResourceAsStream, "facts"));
    }
}
