package org.openmassage.protocols.screening;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.care.RuleOverride;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningQuestion;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.SiteLimits;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.Evaluation;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.RuleOutcome;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;
import org.openmassage.protocols.medication.MedicationRecognizer;

/**
 * Screens a patient against the contraindications and red flags in force: may a session take place, within which limits,
 * and what is still to be asked. It is pure: the same request and the same knowledge give the same record.
 *
 * <ul>
 *   <li>The strictest rule decides; limits add up.
 *   <li>Not asked is not absent. A rule from clearance upward that is open leaves the decision incomplete, with its
 *       questions; one that only modifies is applied as if it held, and asked.
 *   <li>A clearance that names a rule, was given by its day and has not run out satisfies the rule, also an open one. What
 *       the rule asks of the session stays: pressure, sites, techniques. A clearance for one site does so only if every
 *       proposed site lies in it.
 *   <li>An override that was made by its day sets a rule aside, with a reason that is kept. Of a rule from clearance upward its limits stay. An
 *       emergency cannot be set aside.
 *   <li>What an overlay withdrew is named in every record.
 * </ul>
 *
 * <p>Making one reads the rules once; it may then be used for any number of requests. Immutable and thread-safe.
 *
 * <pre>{@code
 * Screening screening = Screening.with(ClinicalKnowledge.standard());
 * ScreeningRecord record = screening.screen(request);
 * if (!record.decision().allowsSession()) { … }
 * }</pre>
 */
public final class Screening {
    /** What is known without asking: whether a site that is proposed is one where vessels, nerves or organs lie bare. */
    static final FactId ENDANGERMENT_SITE = FactId.of("endangerment-site");

    /** The sites that the contraindications count among them; those of the belly have rules of their own. */
    private static final List<BodyRegion> ENDANGERMENT_SITES = List.of(
            BodyRegion.ANTERIOR_NECK,
            BodyRegion.AXILLA,
            BodyRegion.CUBITAL_FOSSA,
            BodyRegion.FEMORAL_TRIANGLE,
            BodyRegion.POPLITEAL_FOSSA,
            BodyRegion.KIDNEY_AREA);

    /** Where a day begins last. */
    private static final ZoneId EARLIEST_DAY = ZoneOffset.ofHours(-12);

    private final ClinicalKnowledge knowledge;
    private final List<RuleInForce> rules;
    private final List<PreparedRule> prepared;
    private final MedicationRecognizer medicines;

    private Screening(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = knowledge.rulesInForce();
        this.prepared = rules.stream().map(PreparedRule::new).toList();
        this.medicines = MedicationRecognizer.of(knowledge.medications());
    }

    /**
     * A screening by some knowledge.
     *
     * @param knowledge the catalogs to screen by
     * @return the screening
     * @throws org.openmassage.core.catalog.UnknownEntryException if a rule names a red flag that is unknown
     */
    public static Screening with(ClinicalKnowledge knowledge) {
        return new Screening(knowledge);
    }

    /**
     * Screens a patient by some knowledge, once. For several requests make a {@link #with screening} and keep it.
     *
     * @param knowledge the catalogs to screen by
     * @param request what is known and what is proposed
     * @return what the screening came to
     */
    public static ScreeningRecord screen(ClinicalKnowledge knowledge, ScreeningRequest request) {
        return with(knowledge).screen(request);
    }

    /**
     * Screens a patient.
     *
     * @param request what is known and what is proposed
     * @return what the screening came to
     * @throws IllegalArgumentException if the history was recorded after the day, or if the birth is after it
     * @throws org.openmassage.core.catalog.UnknownEntryException if a rule or an answer names a fact that is unknown
     */
    public ScreeningRecord screen(ScreeningRequest request) {
        HistoryFacts facts = facts(request);
        LimitCollector limits = new LimitCollector();
        List<RuleOverride> overrides = made(request);
        Set<RuleId> overridden = overrides.stream().map(RuleOverride::rule).collect(Collectors.toSet());
        List<RuleOutcome> inForce = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (PreparedRule rule : prepared) {
            Evaluation evaluation = rule.criterion().evaluate(facts);
            if (evaluation.truth() == Truth.FALSE) {
                continue;
            }
            RuleOutcome outcome = new RuleOutcome(rule.id(), rule.effect(), evaluation);
            ScreeningFinding.Standing status = status(rule, request, overridden);
            boolean settled = status != ScreeningFinding.Standing.IN_FORCE;
            boolean limiting = settled ? keepsLimits(rule, status) : outcome.isApplied();
            LimitCollector own = new LimitCollector(rule, facts);
            found.add(new Found(rule, outcome, status, own, limiting));
            if (!settled) {
                inForce.add(outcome);
            }
            if (limiting) {
                limits.add(own);
            }
        }
        TreatmentLimits session = limits.session();
        List<SiteLimits> sites = limits.siteLimits();
        Determination determination = Determination.of(inForce);
        found.sort(Comparator.comparing((Found each) -> each.rule().effect()).reversed());
        return ScreeningRecord.builder()
                .id(request.id())
                .patient(request.history().patient())
                .history(request.history().id())
                .asOf(request.asOf())
                .proposedTechniques(request.proposedTechniques())
                .proposedSites(request.proposedSites())
                .decision(
                        session.unlimited() && sites.isEmpty()
                                ? determination.decision()
                                : determination.decision().or(Decision.MODIFY))
                .findings(found.stream().map(Found::finding).toList())
                .limits(session)
                .siteLimits(sites)
                .clearancesNeeded(clearancesNeeded(found))
                .monitor(monitor(found))
                .questions(questions(determination, found, facts))
                .clearances(request.clearances().stream()
                        .filter(clearance -> inTime(clearance, request))
                        .toList())
                .overrides(overrides)
                .withdrawn(knowledge.withdrawnRules())
                .catalogs(Stream.concat(
                                knowledge.contraindications().layers().stream(), knowledge.redFlags().layers().stream())
                        .toList())
                .build();
    }

    /**
     * Screens a patient again, and says what has changed since the last screening and why, what was told too long ago, which
     * clearances and overrides lapse, and when the next screening is due.
     *
     * <ul>
     *   <li>The new screening decides, by the same rules as {@link #screen}. What has become too old counts as not asked: it
     *       never reads as a no.
     *   <li>A clearance counts within its days. An override of the last screening counts on only while the finding that it
     *       judged is the same; otherwise whoever made it has to look again.
     *   <li>The same history on the same day, with the same clearances and overrides, changes nothing.
     * </ul>
     *
     * @param request the last screening, and what is known now
     * @return the new screening beside the last one
     * @throws IllegalArgumentException if a history was recorded after its day, or if the birth is after it
     * @throws org.openmassage.core.catalog.UnknownEntryException if a rule or an answer names a fact that is unknown
     */
    public Rescreening rescreen(RescreeningRequest request) {
        return Comparison.of(this, request);
    }

    ClinicalKnowledge knowledge() {
        return knowledge;
    }

    List<RuleInForce> rules() {
        return rules;
    }

    HistoryFacts facts(ScreeningRequest request) {
        return HistoryFacts.of(
                knowledge.facts(),
                medicines.recognize(request.history()),
                request.asOf(),
                request.birthDate(),
                answers(request));
    }

    private Map<FactId, Reading> answers(ScreeningRequest request) {
        Map<FactId, Reading> answers = new LinkedHashMap<>(request.answers());
        if (knowledge.facts().contains(ENDANGERMENT_SITE)) {
            List<BodySite> proposed = request.proposedSites().stream()
                    .filter(site -> ENDANGERMENT_SITES.stream().anyMatch(bare -> bare.contains(site.region())))
                    .toList();
            answers.putIfAbsent(
                    ENDANGERMENT_SITE,
                    proposed.isEmpty() ? Reading.absent() : Reading.present().withSites(proposed));
        }
        return answers;
    }

    private static ScreeningFinding.Standing status(
            PreparedRule rule, ScreeningRequest request, Set<RuleId> overridden) {
        if (rule.effect() == RuleEffect.EMERGENCY) {
            return ScreeningFinding.Standing.IN_FORCE;
        }
        if (rule.canBeCleared()) {
            for (Clearance clearance : request.clearances()) {
                if (satisfies(clearance, rule.id(), request)) {
                    return ScreeningFinding.Standing.CLEARED;
                }
            }
        }
        return overridden.contains(rule.id())
                ? ScreeningFinding.Standing.OVERRIDDEN
                : ScreeningFinding.Standing.IN_FORCE;
    }

    /** The overrides that had been made by the end of the day, wherever on earth where no zone tells. */
    private static List<RuleOverride> made(ScreeningRequest request) {
        return request.overrides().stream()
                .filter(override -> !override.at()
                        .atZone(override.zone().orElse(EARLIEST_DAY))
                        .toLocalDate()
                        .isAfter(request.asOf()))
                .toList();
    }

    private static boolean satisfies(Clearance clearance, RuleId rule, ScreeningRequest request) {
        return clearance.covers(rule, request.asOf())
                || (!request.proposedSites().isEmpty()
                        && request.proposedSites().stream()
                                .allMatch(site -> clearance.covers(rule, site, request.asOf())));
    }

    private static boolean inTime(Clearance clearance, ScreeningRequest request) {
        return clearance.rules().stream()
                .anyMatch(rule -> clearance.covers(rule, request.asOf())
                        || clearance
                                .scope()
                                .map(scope -> clearance.covers(rule, scope, request.asOf()))
                                .orElse(false));
    }

    /** A session that a clearance or an override allows stays within the limits of the rule; a set-aside limit does not. */
    private static boolean keepsLimits(PreparedRule rule, ScreeningFinding.Standing status) {
        return status == ScreeningFinding.Standing.CLEARED
                || rule.effect().decision().isAtLeast(Decision.CLEARANCE);
    }

    private static Set<RuleId> clearancesNeeded(List<Found> found) {
        return found.stream()
                .filter(each -> each.status() == ScreeningFinding.Standing.IN_FORCE
                        && each.rule().effect() == RuleEffect.CLEARANCE
                        && (each.outcome().truth() == Truth.TRUE
                                || each.outcome().evaluation().questions().isEmpty()))
                .map(each -> each.rule().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> monitor(List<Found> found) {
        return found.stream()
                .filter(Found::limiting)
                .flatMap(each -> each.rule().monitor().stream())
                .distinct()
                .toList();
    }

    private List<ScreeningQuestion> questions(Determination determination, List<Found> found, HistoryFacts facts) {
        Map<FactId, Set<RuleId>> asked = new LinkedHashMap<>();
        determination
                .questions()
                .forEach(question -> asked.computeIfAbsent(question.fact(), fact -> new LinkedHashSet<>())
                        .addAll(question.askedBy()));
        found.stream()
                .filter(each -> each.limiting() && each.outcome().truth() == Truth.TRUE)
                .forEach(each -> LimitCollector.unplaced(each.rule(), facts)
                        .forEach(fact -> asked.computeIfAbsent(fact, key -> new LinkedHashSet<>())
                                .add(each.rule().id())));
        return asked.entrySet().stream()
                .map(question -> ScreeningQuestion.builder()
                        .fact(question.getKey())
                        .text(text(question.getKey()))
                        .askedBy(question.getValue())
                        .build())
                .toList();
    }

    /** The question that asks for a fact. */
    String text(FactId fact) {
        Optional<Fact> known = knowledge.facts().find(fact);
        return known.flatMap(Fact::question)
                .orElseGet(() -> "Find out: " + known.map(Fact::label).orElse(fact.value()) + "?");
    }

    private record Found(
            PreparedRule rule,
            RuleOutcome outcome,
            ScreeningFinding.Standing status,
            LimitCollector own,
            boolean limiting) {
        ScreeningFinding finding() {
            return rule.finding(outcome.evaluation(), status, own, limiting);
        }
    }
}
