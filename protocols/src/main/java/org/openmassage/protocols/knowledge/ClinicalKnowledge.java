package org.openmassage.protocols.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.care.WithdrawnRule;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.catalog.Withdrawal;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceId;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.medication.MedicationClass;
import org.openmassage.protocols.protocol.Protocol;

/**
 * All that screening, intake and planning know, as one value: the shipped catalogs, a clinic's own, or the one laid over
 * the other. Nothing is found behind the caller's back. Immutable and thread-safe.
 *
 * <pre>{@code
 * ClinicalKnowledge knowledge = ClinicalKnowledge.standard().combinedWith(clinic);
 * }</pre>
 */
@Value.Immutable
@DomainValue
public abstract class ClinicalKnowledge implements WithClinicalKnowledge {
    ClinicalKnowledge() {}

    /**
     * The conditions.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<ConditionId, Condition> conditions() {
        return Catalog.empty();
    }

    /**
     * The techniques.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<TechniqueId, Technique> techniques() {
        return Catalog.empty();
    }

    /**
     * The contraindications.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<RuleId, Contraindication> contraindications() {
        return Catalog.empty();
    }

    /**
     * The red flags.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<RuleId, RedFlag> redFlags() {
        return Catalog.empty();
    }

    /**
     * The facts that the rules ask for, with the questions.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<FactId, Fact> facts() {
        return Catalog.empty();
    }

    /**
     * The protocols.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<ProtocolId, Protocol> protocols() {
        return Catalog.empty();
    }

    /**
     * The outcome measures.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<MeasureId, OutcomeMeasure> measures() {
        return Catalog.empty();
    }

    /**
     * The classes of medicines with their generic names.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<MedicationClassId, MedicationClass> medications() {
        return Catalog.empty();
    }

    /**
     * The evidence.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<EvidenceId, EvidenceItem> evidence() {
        return Catalog.empty();
    }

    /**
     * The publications that the entries cite.
     *
     * @return the catalog
     */
    @Value.Default
    public Catalog<CitationId, Citation> citations() {
        return Catalog.empty();
    }

    /**
     * The knowledge that this library ships. Each catalog is read when it is first asked for something, and then once:
     * screening, for instance, never needs the protocols. Every call starts anew: keep the value.
     *
     * @return the shipped catalogs
     */
    public static ClinicalKnowledge standard() {
        return KnowledgeFiles.read();
    }

    /**
     * Reads a clinic's own knowledge, to lay over other: a folder with a folder for each catalog that it has, named
     * {@code conditions}, {@code techniques}, {@code contraindications}, {@code red-flags}, {@code facts},
     * {@code protocols}, {@code measures}, {@code medications}, {@code evidence}, {@code citations}.
     *
     * @param folder the folder
     * @return the catalogs that are there; the others are empty
     * @throws org.openmassage.core.catalog.CatalogException if a file is wrong: it names file, line and place
     */
    public static ClinicalKnowledge read(Path folder) {
        return KnowledgeFiles.read(folder);
    }

    /**
     * Looks a clinic's own knowledge over before it is laid over this one: all that is wrong with its files, ids that neither
     * knows, entries of this one that no longer fit, and what it replaces or withdraws. It never stops at the first, and
     * what can be read is checked whatever is wrong with the rest.
     *
     * @param folder a folder as for {@link #read}
     * @return the errors first, each with file, line and place; without an error {@link #read} and {@link #combinedWith}
     *     can be relied on
     */
    public final List<OverlayIssue> lint(Path folder) {
        return OverlayLint.of(this, folder);
    }

    /**
     * Lays other knowledge over this one, catalog by catalog: its entries add, replace or withdraw.
     *
     * @param overlay the knowledge that wins
     * @return both
     */
    public final ClinicalKnowledge combinedWith(ClinicalKnowledge overlay) {
        return builder()
                .conditions(conditions().combinedWith(overlay.conditions()))
                .techniques(techniques().combinedWith(overlay.techniques()))
                .contraindications(contraindications().combinedWith(overlay.contraindications()))
                .redFlags(redFlags().combinedWith(overlay.redFlags()))
                .facts(facts().combinedWith(overlay.facts()))
                .protocols(protocols().combinedWith(overlay.protocols()))
                .measures(measures().combinedWith(overlay.measures()))
                .medications(medications().combinedWith(overlay.medications()))
                .evidence(evidence().combinedWith(overlay.evidence()))
                .citations(citations().combinedWith(overlay.citations()))
                .build();
    }

    /**
     * The rules that screening asks: every contraindication in force, and every red flag in force that no
     * contraindication names. A contraindication whose red flag was withdrawn is withdrawn with it.
     *
     * @return in the order of the catalogs
     * @throws org.openmassage.core.catalog.UnknownEntryException if a contraindication names a red flag that is unknown
     */
    public final List<RuleInForce> rulesInForce() {
        Set<RuleId> gone =
                redFlags().withdrawals().stream().map(Withdrawal::key).collect(Collectors.toUnmodifiableSet());
        List<RuleInForce> rules = new ArrayList<>();
        contraindications().entries().forEach(entry -> {
            Contraindication rule = entry.value();
            if (rule.redFlag().isEmpty()) {
                rules.add(rule(rule, entry.provenance()));
            } else if (!gone.contains(rule.redFlag().get())) {
                rules.add(onRedFlag(rule, redFlags().get(rule.redFlag().get()), entry.provenance()));
            }
        });
        Set<RuleId> named = Stream.concat(
                        contraindications().stream(),
                        contraindications().withdrawals().stream().flatMap(withdrawal -> withdrawal.entry().stream()))
                .flatMap(rule -> rule.redFlag().stream())
                .collect(Collectors.toUnmodifiableSet());
        redFlags().entries().stream()
                .filter(entry -> !named.contains(entry.key()))
                .forEach(entry -> rules.add(rule(asContraindication(entry.value()), entry.provenance())));
        return List.copyOf(rules);
    }

    /**
     * The facts that the rules in force need, each with the rules that need it: those of their criteria, those that say
     * where a limit goes, and whatever decides whether one of these matters.
     *
     * @return rule ids by fact, both in the order of the catalogs
     * @throws org.openmassage.core.catalog.UnknownEntryException if a rule names a fact or a red flag that is unknown
     */
    public final Map<FactId, Set<RuleId>> factsNeeded() {
        Map<FactId, Set<RuleId>> needed = new LinkedHashMap<>();
        rulesInForce().forEach(rule -> {
            rule.criterion().facts().forEach(fact -> need(fact, rule.id(), needed));
            rule.contraindication()
                    .limits()
                    .forEach(limit -> limit.atFacts().forEach(fact -> need(fact, rule.id(), needed)));
        });
        return Collections.unmodifiableMap(needed);
    }

    private void need(FactId fact, RuleId rule, Map<FactId, Set<RuleId>> needed) {
        if (needed.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(rule)) {
            facts().get(fact)
                    .followUpOf()
                    .ifPresent(occasion -> occasion.facts().forEach(first -> need(first, rule, needed)));
        }
    }

    /**
     * The rules that an overlay took away.
     *
     * @return the withdrawals of contraindications, then those of red flags
     */
    public final List<WithdrawnRule> withdrawnRules() {
        return Stream.concat(
                        contraindications().withdrawals().stream()
                                .map(gone -> new WithdrawnRule(gone.key(), gone.reason(), gone.provenance())),
                        redFlags().withdrawals().stream()
                                .map(gone -> new WithdrawnRule(gone.key(), gone.reason(), gone.provenance())))
                .toList();
    }

    /**
     * What is wrong with these catalogs taken together: an id that no catalog knows, a fact of the wrong type, a technique
     * that its condition's own rules forbid.
     *
     * @return issues whose path names catalog, entry and attribute; empty if all is well
     */
    public final Issues check() {
        return KnowledgeCheck.of(this);
    }

    private RuleInForce rule(Contraindication rule, Provenance provenance) {
        return new RuleInForce(rule, rule.criterion().orElseThrow(), ruledOut(rule.id()), provenance);
    }

    private RuleInForce onRedFlag(Contraindication rule, RedFlag flag, Provenance provenance) {
        Set<CitationId> citations = Stream.concat(rule.citations().stream(), flag.citations().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RuleInForce(rule.withCitations(citations), flag.when(), ruledOut(rule.id()), provenance);
    }

    /**
     * Every rule in force that rules a technique out where it holds, by the technique's word or by the rule's own limits.
     *
     * @param technique the technique
     * @return how far, by rule, in the order of the rules
     * @throws org.openmassage.core.catalog.UnknownEntryException if the catalog lacks the technique
     */
    public final Map<RuleId, Exclusion> exclusions(TechniqueId technique) {
        Technique found = techniques().get(technique);
        Map<RuleId, Exclusion> exclusions = new LinkedHashMap<>();
        rulesInForce()
                .forEach(rule -> rule.excludes(found).ifPresent(exclusion -> exclusions.put(rule.id(), exclusion)));
        return exclusions;
    }

    private Set<TechniqueId> ruledOut(RuleId rule) {
        return techniques().stream()
                .filter(technique -> technique.contraindicatedBy().contains(rule))
                .map(Technique::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Contraindication asContraindication(RedFlag flag) {
        List<BodySite> sites = flag.avoidSites().isEmpty() ? List.of(BodySite.of(BodyRegion.BODY)) : flag.avoidSites();
        boolean needsLimit = !flag.avoidSites().isEmpty() || flag.effect() == RuleEffect.LOCAL;
        ImposedLimit avoid = ImposedLimit.builder()
                .sites(sites)
                .limits(TreatmentLimits.builder().avoid(true).build())
                .build();
        return Contraindication.builder()
                .id(flag.id())
                .name(flag.name())
                .effect(flag.effect())
                .criterion(flag.when())
                .limits(needsLimit ? List.of(avoid) : List.of())
                .because(flag.reason())
                .advice(flag.advice())
                .citations(flag.citations())
                .status(flag.citations().isEmpty() ? Status.UNCONFIRMED : flag.status())
                .remark(flag.note().or(flag::caution))
                .build();
    }

    /**
     * The protocols of a condition: more than one where no evidence puts one before the other. None of them is the
     * default: which one to follow is a therapist's choice, and a planner gives it back as one.
     *
     * @param condition the condition
     * @return in the order of the catalog; none if there is no protocol for it
     */
    public final List<Protocol> protocolsFor(ConditionId condition) {
        return protocols().stream()
                .filter(protocol -> protocol.condition().equals(condition))
                .toList();
    }

    @Override
    public final String toString() {
        return "ClinicalKnowledge(" + contraindications() + ")";
    }

    /**
     * A builder.
     *
     * @return one with empty catalogs
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClinicalKnowledge}. Not thread-safe. */
    public static final class Builder extends ImmutableClinicalKnowledge.Builder {
        Builder() {}
    }
}
