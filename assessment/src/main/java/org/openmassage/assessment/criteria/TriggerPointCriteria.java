package org.openmassage.assessment.criteria;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.TriggerPoint;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.CitationId;

/**
 * The criteria of a trigger point by expert consensus (Fernández-de-las-Peñas and Dommerholt 2018, doi:10.1093/pm/pnx207):
 * a taut band, a hypersensitive spot, referred pain. That two of the three are enough is not confirmed. An active trigger
 * point reproduces the symptom that the person recognizes, a latent one does not. Immutable and thread-safe.
 *
 * @param met whether at least two criteria hold; unknown while what was not examined could decide
 * @param state active or latent, where the criteria are met and the person said whether they recognize the pain
 */
public record TriggerPointCriteria(Truth met, Optional<TriggerPoint.State> state) {
    /** The source of the criteria. */
    public static final CitationId CITATION = CitationId.of("fernandez-dommerholt-2018");
    /** How well the number of criteria is confirmed. */
    public static final Status STATUS = Status.UNCONFIRMED;
    /** How many of the three criteria are needed. */
    public static final int NEEDED = 2;

    /**
     * Applies the criteria.
     *
     * @param tautBand whether a taut band was felt; unknown if not looked for
     * @param hypersensitiveSpot whether a spot in it is hypersensitive; unknown if not looked for
     * @param referredPain whether pressing it sends pain elsewhere; unknown if not asked
     * @param recognized whether the person recognizes the symptom; unknown if not asked
     * @return the verdict
     */
    public static TriggerPointCriteria of(
            Truth tautBand, Truth hypersensitiveSpot, Truth referredPain, Truth recognized) {
        Truth met = Truth.atLeast(NEEDED, List.of(tautBand, hypersensitiveSpot, referredPain));
        Optional<TriggerPoint.State> state = met == Truth.TRUE && recognized.isKnown()
                ? Optional.of(recognized == Truth.TRUE ? TriggerPoint.State.ACTIVE : TriggerPoint.State.LATENT)
                : Optional.empty();
        return new TriggerPointCriteria(met, state);
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "TriggerPointCriteria";
    }
}
