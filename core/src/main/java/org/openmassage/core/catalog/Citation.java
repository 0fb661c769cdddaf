package org.openmassage.core.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A publication that a figure or a rule stands on: a paper, a guideline, a regulator's list, a statute. Entries of
 * catalogs name it by id. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Citation.Builder.class)
public abstract class Citation implements WithCitation {
    /** The first year that a citation may carry. */
    public static final int MIN_YEAR = 1800;
    /** The last year that a citation may carry. */
    public static final int MAX_YEAR = 2100;

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    Citation() {}

    /**
     * What entries name it by.
     *
     * @return for example {@code furlan-2015}
     */
    public abstract CitationId id();

    /**
     * The authors, in the order of the publication.
     *
     * @return the names; empty where none are given
     */
    public abstract List<String> authors();

    /**
     * The title, or what the page or list is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The year of publication.
     *
     * @return from {@value #MIN_YEAR} to {@value #MAX_YEAR}; empty where it is not known
     */
    public abstract Optional<Integer> year();

    /**
     * Where it was published: the journal, the book, the office.
     *
     * @return for example {@code Ann Intern Med 155:1-9}
     */
    public abstract String source();

    /**
     * The digital object identifier, without a resolver.
     *
     * @return for example {@code 10.1016/j.math.2014.09.003}
     */
    public abstract Optional<String> doi();

    /**
     * The number in PubMed.
     *
     * @return for example {@code 26329399}
     */
    public abstract Optional<String> pmid();

    /**
     * Where it can be read.
     *
     * @return an absolute address
     */
    public abstract Optional<URI> url();

    /**
     * Whether somebody read it.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * What to know when it is used: a lapsed guideline, figures read from the abstract only.
     *
     * @return a remark
     */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        Checks.texts("authors", authors());
        Checks.text("title", title());
        Checks.text("source", source());
        Checks.text("remark", remark());
        year().ifPresent(year -> Checks.range("year", year, MIN_YEAR, MAX_YEAR));
        doi().ifPresent(doi -> Checks.require(DOI.matcher(doi).matches(), "doi", "of the form 10.1234/name"));
        pmid().ifPresent(pmid -> Checks.require(PMID.matcher(pmid).matches(), "pmid", "a number"));
        url().ifPresent(url -> Checks.require(url.isAbsolute(), "url", "absolute"));
    }

    @Override
    public final String toString() {
        return "Citation(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. Not thread-safe. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
