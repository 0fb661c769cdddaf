package org.openmassage.assessment.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.CitationId;

/**
 * The fibromyalgia criteria in the revision of 2016 (Wolfe and others), which the American College of Rheumatology's
 * criteria of 2010 and 2011 became: Widespread Pain Index (WPI, 0 to 19) of 7 or more with a Symptom Severity Scale (SSS, 0
 * to 12) of 5 or more, or WPI 4 to 6 with SSS 9 or more; pain in at least four of five regions; for three months or longer.
 * Other diagnoses do not exclude it. The criteria classify; a diagnosis is a physician's. Immutable and thread-safe.
 *
 * @param met whether the criteria are met; unknown while what is missing could decide
 * @param widespreadPainIndex 0 to 19; empty if the sites were not asked
 * @param symptomSeverity 0 to 12; empty while an answer is missing
 * @param regions how many of the five regions hurt; empty if the sites were not asked
 * @param scores whether the indexes are high enough
 * @param generalized whether four of five regions hurt
 * @param lasting whether it has lasted for three months
 */
public record FibromyalgiaCriteria(
        Truth met,
        Optional<Integer> widespreadPainIndex,
        Optional<Integer> symptomSeverity,
        Optional<Integer> regions,
        Truth scores,
        Truth generalized,
        Truth lasting) {
    /** The source of the criteria. */
    public static final CitationId CITATION = CitationId.of("wolfe-2016");

    private static final int REGIONS = 4;
    private static final int MONTHS = 3;
    private static final int HIGH_INDEX = 7;
    private static final int MIDDLE_INDEX = 4;
    private static final int SEVERITY_WITH_HIGH_INDEX = 5;
    private static final int SEVERITY_WITH_MIDDLE_INDEX = 9;
    private static final int MOST = 12;

    /**
     * Applies the criteria.
     *
     * @param findings what was told
     * @return the verdict
     */
    public static FibromyalgiaCriteria of(FibromyalgiaFindings findings) {
        Severity severity = severity(findings);
        Optional<Integer> index = findings.painSites().map(Set::size);
        Optional<Integer> regions = findings.painSites().map(FibromyalgiaCriteria::regions);
        Truth scores = scores(index, severity);
        Truth generalized = regions.map(count -> Truth.of(count >= REGIONS)).orElse(Truth.UNKNOWN);
        Truth lasting =
                findings.months().map(months -> Truth.of(months >= MONTHS)).orElse(Truth.UNKNOWN);
        return new FibromyalgiaCriteria(
                scores.and(generalized).and(lasting),
                index,
                severity.least() == severity.most() ? Optional.of(severity.least()) : Optional.empty(),
                regions,
                scores,
                generalized,
                lasting);
    }

    private static int regions(Set<WidespreadPainSite> sites) {
        Set<WidespreadPainSite.Region> regions = EnumSet.noneOf(WidespreadPainSite.Region.class);
        sites.forEach(site -> site.region().ifPresent(regions::add));
        return regions.size();
    }

    private static Truth scores(Optional<Integer> index, Severity severity) {
        if (index.isEmpty()) {
            return severity.most() < SEVERITY_WITH_HIGH_INDEX ? Truth.FALSE : Truth.UNKNOWN;
        }
        int needed = index.get() >= HIGH_INDEX
                ? SEVERITY_WITH_HIGH_INDEX
                : index.get() >= MIDDLE_INDEX ? SEVERITY_WITH_MIDDLE_INDEX : MOST + 1;
        if (severity.least() >= needed) {
            return Truth.TRUE;
        }
        return severity.most() < needed ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The sum of what was answered, and the most it can become. */
    private record Severity(int least, int most) {}

    private static Severity severity(FibromyalgiaFindings findings) {
        int least = 0;
        int most = 0;
        for (Optional<Integer> grade : List.of(findings.fatigue(), findings.unrefreshed(), findings.cognitive())) {
            least += grade.orElse(0);
            most += grade.orElse(3);
        }
        for (Optional<Boolean> symptom :
                List.of(findings.headache(), findings.abdominalPain(), findings.depression())) {
            least += symptom.orElse(false) ? 1 : 0;
            most += symptom.orElse(true) ? 1 : 0;
        }
        return new Severity(least, most);
    }

    /**
     * What the verdict rests on, part by part.
     *
     * @return sentences without any answer in them
     */
    public List<String> trace() {
        List<String> trace = new ArrayList<>();
        trace.add("WPI of 7 or more with SSS of 5 or more, or WPI 4 to 6 with SSS of 9 or more: " + word(scores));
        trace.add("pain in four of five regions; jaws, chest and abdomen do not count: " + word(generalized));
        trace.add("for three months or longer: " + word(lasting));
        return List.copyOf(trace);
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "not known";
        };
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "FibromyalgiaCriteria";
    }
}
