package org.openmassage.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** A page of docs that shows a catalog to a therapist. It keeps the publications that it cites, and ends with them. */
final class CatalogPage {
    private static final int AUTHORS = 3;

    private final Catalog<CitationId, Citation> citations = AssessmentCitations.standard()
            .combinedWith(ClinicalKnowledge.standard().citations());
    private final TreeSet<CitationId> cited = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    CatalogPage(String title, String... about) {
        lines.addAll(List.of("# " + title, ""));
        lines.addAll(List.of(about));
        lines.addAll(List.of(
                "",
                "Confirmed: somebody read the source, and it says so. Consensus: no single source settles it, but the field's own",
                "lists and textbooks agree. Unconfirmed: from a secondary source, or a default of this library. The first status is",
                "that of the figure or rule; the one in brackets is that of the publication's own entry, listed at the end.",
                "",
                "This page is made from the catalogs; CONTRIBUTING.md says how to refresh it."));
    }

    void section(String heading) {
        lines.addAll(List.of("", "## " + plain(heading), ""));
    }

    /** What follows a table or a paragraph, and is no part of it. */
    void paragraph(String... text) {
        lines.add("");
        Stream.of(text).map(CatalogPage::plain).forEach(lines::add);
    }

    void point(String name, String text) {
        if (!text.isBlank()) {
            lines.add("- **" + name + "**: " + plain(text));
        }
    }

    void point(String name, Optional<String> text) {
        text.ifPresent(found -> point(name, found));
    }

    <T> void table(List<String> head, Collection<T> rows, Function<T, List<String>> cells) {
        if (!rows.isEmpty()) {
            lines.addAll(List.of("", row(head), "|" + "---|".repeat(head.size())));
            rows.forEach(entry -> lines.add(row(cells.apply(entry))));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> plain(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Names the publications, each with the status of its own entry. */
    String cite(List<CitationId> ids) {
        cited.addAll(ids);
        return list(
                ids,
                id -> code(id)
                        + citations
                                .find(id)
                                .map(known -> " (" + word(known.status()) + ")")
                                .orElse(""));
    }

    String sources(List<CitationId> ids, Status status) {
        return ids.isEmpty() ? word(status) : word(status) + "; " + cite(ids);
    }

    void hold(String file) {
        if (!cited.isEmpty()) {
            section("Sources");
            cited.forEach(id -> point(id.toString(), citations.find(id).map(CatalogPage::reference)));
        }
        DerivedFile.at("docs", file).hold(String.join("\n", lines) + "\n");
    }

    private static String reference(Citation citation) {
        List<String> authors = citation.authors();
        String who = authors.stream().limit(AUTHORS).collect(Collectors.joining(", "))
                + (authors.size() > AUTHORS ? " et al." : "");
        List<String> parts = new ArrayList<>(List.of(who, citation.title(), citation.source()));
        citation.year().ifPresent(year -> parts.add(year.toString()));
        citation.doi().ifPresent(doi -> parts.add("doi " + doi));
        citation.pmid().ifPresent(pmid -> parts.add("PMID " + pmid));
        citation.url().ifPresent(url -> parts.add(url.toString()));
        parts.add(word(citation.status()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; "))
                + citation.remark().map(remark -> ". " + remark).orElse("");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String code(Object id) {
        return "`" + id + "`";
    }

    static <T> String list(Collection<T> entries, Function<? super T, String> words) {
        return entries.stream().map(words).collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        return text.replace("<", "\\<").replace('\n', ' ');
    }
}
