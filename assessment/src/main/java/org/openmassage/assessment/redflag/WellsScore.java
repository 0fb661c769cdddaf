package org.openmassage.assessment.redflag;

import java.util.List;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.FactId;

/**
 * The Wells rule of 2003 for deep-vein thrombosis (N Engl J Med 349:1227-1235): nine findings of one point each, and two
 * points off where another diagnosis is at least as likely. That tenth item needs a physician's judgment, so the score
 * is given with and without it, and {@link #higher()} counts. It applies to a patient with symptoms of a leg. It is not
 * the rule of 1997 (nine items, surgery within four weeks, more than 3 cm): never mix them. Immutable and thread-safe.
 *
 * @param known the points of the findings that are present, 0 to 9
 * @param open how many findings are not known, each of which may add a point
 * @param alternative whether another diagnosis was judged at least as likely
 */
public record WellsScore(int known, int open, Truth alternative) {
    /** The score from which a thrombosis is called likely. */
    public static final int LIKELY = 2;
    /** The source of the rule. */
    public static final CitationId CITATION = CitationId.of("wells-2003");

    private static final List<FactId> FINDINGS = List.of(
            FactId.of("active-cancer"),
            FactId.of("leg-paralysis-or-cast"),
            FactId.of("bed-rest-or-major-surgery"),
            FactId.of("deep-vein-tenderness"),
            FactId.of("entire-leg-swollen"),
            FactId.of("calf-swelling"),
            FactId.of("pitting-edema-one-leg"),
            FactId.of("collateral-superficial-veins"),
            FactId.of("previous-dvt"));
    private static final FactId ALTERNATIVE = FactId.of("dvt-alternative-diagnosis");
    private static final int JUDGMENT = -2;

    /**
     * Refuses points outside of the rule.
     *
     * @param known the points of the findings that are present, 0 to 9
     * @param open how many findings are not known, each of which may add a point
     * @param alternative whether another diagnosis was judged at least as likely
     */
    public WellsScore {
        if (known < 0 || open < 0 || known + open > FINDINGS.size()) {
            throw new IllegalArgumentException("known and open: must be 0 to 9 together");
        }
    }

    /**
     * Counts the points.
     *
     * @param facts what is known
     * @return the score
     */
    public static WellsScore of(Facts facts) {
        int known = 0;
        int open = 0;
        for (FactId finding : FINDINGS) {
            Truth truth = Criterion.present(finding.value()).truth(facts);
            known += truth == Truth.TRUE ? 1 : 0;
            open += truth == Truth.UNKNOWN ? 1 : 0;
        }
        return new WellsScore(
                known, open, Criterion.present(ALTERNATIVE.value()).truth(facts));
    }

    /**
     * The nine findings of one point each.
     *
     * @return fact ids, in the order of the rule
     */
    public static List<FactId> findings() {
        return FINDINGS;
    }

    /**
     * The points with the judgment item.
     *
     * @return the known points, two less where another diagnosis was judged at least as likely
     */
    public int withJudgment() {
        return known + (alternative == Truth.TRUE ? JUDGMENT : 0);
    }

    /**
     * The points without the judgment item.
     *
     * @return the known points
     */
    public int withoutJudgment() {
        return known;
    }

    /**
     * The score that counts.
     *
     * @return the higher one of both
     */
    public int higher() {
        return Math.max(withJudgment(), withoutJudgment());
    }

    /**
     * Whether a thrombosis is likely by the higher score.
     *
     * @return true from two points on; unknown where open findings could reach them
     */
    public Truth likely() {
        if (higher() >= LIKELY) {
            return Truth.TRUE;
        }
        return higher() + open >= LIKELY ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Shows the type only: the score concerns a person. */
    @Override
    public String toString() {
        return "WellsScore";
    }
}
