package org.openmassage.protocols.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionCode;

/**
 * Finds conditions by what people call them: a name, another name, the seed's wording, an ICD-10-CM code, a region. Case,
 * accents, punctuation and a plural {@code s} make no difference.
 *
 * <p>The best match comes first, in the order of {@link MatchKind}; among equals, the order of the catalog stands, so that
 * an answer is the same each time. A condition is found once, for its best reason. Finding a condition by its code is no
 * diagnosis: that is the prescriber's. Immutable and thread-safe.
 *
 * <pre>{@code
 * ConditionSearch search = ConditionSearch.of(knowledge.conditions());
 * search.find("slipped disc").get(0).condition().id();   // lumbar-disc-displacement
 * }</pre>
 */
public final class ConditionSearch {
    private final List<Indexed> conditions;

    private ConditionSearch(List<Indexed> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** A condition with its names made comparable. */
    private record Indexed(Condition condition, Names names) {}

    /**
     * A search in a catalog. Keep it: the names are prepared once.
     *
     * @param catalog the conditions in force, of the shipped catalog or with a clinic's own laid over it
     * @return the search
     */
    public static ConditionSearch of(Catalog<ConditionId, Condition> catalog) {
        return new ConditionSearch(
                catalog.stream().map(ConditionSearch::indexed).toList());
    }

    private static Indexed indexed(Condition condition) {
        return new Indexed(
                condition,
                new Names(MatchKind.NAME, condition.name())
                        .with(MatchKind.SYNONYM, condition.synonyms())
                        .with(MatchKind.SEED_WORDING, condition.seedWordings())
                        .with(MatchKind.ID, List.of(condition.id().value())));
    }

    /**
     * Finds conditions by a text of any kind.
     *
     * @param text a name, a wording, an id, a code with or without its dot, or a region such as {@code low back}
     * @return all that match, the best first; empty if none does or the text is blank
     */
    public List<ConditionMatch> find(String text) {
        SearchText wanted = SearchText.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Optional<Icd10CmCode> code = code(text);
        Optional<BodyRegion> region = region(wanted);
        return ordered(conditions.stream()
                .flatMap(indexed -> Stream.of(
                        byName(indexed, wanted),
                        code.flatMap(given -> byCode(indexed.condition(), given, Optional.empty())),
                        region.flatMap(given -> byRegion(indexed.condition(), given)))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(ConditionMatch::kind))
                        .stream()));
    }

    /**
     * Finds conditions by a diagnosis code.
     *
     * @param code the code, or the category of one
     * @return those that have this code, then those that have one above or beneath it
     */
    public List<ConditionMatch> findByCode(Icd10CmCode code) {
        return ordered(
                conditions.stream().flatMap(indexed -> byCode(indexed.condition(), code, Optional.empty()).stream()));
    }

    /**
     * Finds conditions by a diagnosis code that is valid for a service.
     *
     * @param code the code, or the category of one
     * @param dateOfService the day of the service
     * @return those that have this code on that day, then those that have one above or beneath it
     */
    public List<ConditionMatch> findByCode(Icd10CmCode code, LocalDate dateOfService) {
        return ordered(conditions.stream()
                .flatMap(indexed -> byCode(indexed.condition(), code, Optional.of(dateOfService)).stream()));
    }

    /**
     * Finds conditions by where they are treated.
     *
     * @param region the region
     * @return those with this region, then those with one within or around it; a condition of the whole body is found by
     *     {@link BodyRegion#BODY} only
     */
    public List<ConditionMatch> findByRegion(BodyRegion region) {
        return ordered(conditions.stream().flatMap(indexed -> byRegion(indexed.condition(), region).stream()));
    }

    private static List<ConditionMatch> ordered(Stream<ConditionMatch> matches) {
        return matches.sorted(Comparator.comparing(ConditionMatch::kind)).toList();
    }

    private static Optional<ConditionMatch> byName(Indexed indexed, SearchText wanted) {
        return indexed.names().find(wanted).flatMap(named -> match(indexed.condition(), named.kind(), named.written()));
    }

    private static Optional<ConditionMatch> byCode(
            Condition condition, Icd10CmCode wanted, Optional<LocalDate> dateOfService) {
        List<Icd10CmCode> codes = condition.codes().stream()
                .filter(code -> dateOfService.map(code::isValidOn).orElse(true))
                .map(ConditionCode::code)
                .toList();
        if (codes.contains(wanted)) {
            return match(condition, MatchKind.CODE, wanted.value());
        }
        return codes.stream()
                .filter(code -> wanted.isAncestorOf(code) || code.isAncestorOf(wanted))
                .findFirst()
                .flatMap(code -> match(condition, MatchKind.CODE_FAMILY, code.value()));
    }

    private static Optional<ConditionMatch> byRegion(Condition condition, BodyRegion wanted) {
        if (condition.regions().contains(wanted)) {
            return match(condition, MatchKind.REGION, wanted.word());
        }
        return condition.regions().stream()
                .filter(region -> region != BodyRegion.BODY && wanted != BodyRegion.BODY)
                .filter(region -> region.contains(wanted) || wanted.contains(region))
                .findFirst()
                .flatMap(region -> match(condition, MatchKind.REGION_AROUND, region.word()));
    }

    private static Optional<Icd10CmCode> code(String text) {
        try {
            return Optional.of(Icd10CmCode.parse(text.strip()));
        } catch (InvalidCodeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BodyRegion> region(SearchText wanted) {
        return Stream.of(BodyRegion.values())
                .filter(region -> SearchText.of(region.word()).equals(wanted))
                .findFirst();
    }

    private static Optional<ConditionMatch> match(Condition condition, MatchKind kind, String matched) {
        return Optional.of(new ConditionMatch(condition, kind, matched));
    }
}
