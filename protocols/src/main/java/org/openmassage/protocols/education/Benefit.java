package org.openmassage.protocols.education;

import java.util.List;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.protocols.evidence.EvidenceId;

/**
 * A benefit that is claimed for massage, beside what is known of it. The claim is the project's seed's; only the evidence
 * supports it. Immutable and thread-safe.
 *
 * @param id its id
 * @param claim what is claimed
 * @param known what the evidence carries
 * @param evidence ids of the evidence catalog; empty where none is recorded
 * @param status confirmed only where evidence supports the claim
 */
public record Benefit(EducationId id, String claim, String known, List<EvidenceId> evidence, Status status) {
    /**
     * Checks the texts, and that nothing is confirmed without evidence.
     *
     * @param id its id
     * @param claim what is claimed
     * @param known what the evidence carries
     * @param evidence ids of the evidence catalog
     * @param status confirmed only where evidence supports the claim
     */
    public Benefit {
        Checks.text("claim", claim);
        Checks.text("known", known);
        Checks.require(status != Status.CONFIRMED || !evidence.isEmpty(), "evidence", "present where confirmed");
        evidence = List.copyOf(evidence);
    }

    /** Returns its type and id. */
    @Override
    public String toString() {
        return "Benefit(" + id + ")";
    }
}
