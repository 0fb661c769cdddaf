package org.openmassage.billing.scrub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issues;

/**
 * Looks for what a payer would refuse in a claim. The time it takes grows with the number of lines; the claim is never
 * changed.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimScrubber {
    private static final ClaimScrubber STANDARD = new ClaimScrubber(Stream.of(
                    StructureRules.rules(),
                    TextRules.rules(),
                    ProviderRules.rules(),
                    TotalRules.rules(),
                    DiagnosisRules.rules(),
                    DateRules.rules(),
                    DuplicateRules.rules(),
                    UnitRules.rules(),
                    EditRules.rules(),
                    ScopeRules.rules(),
                    PrescriptionRules.rules(),
                    AuthorizationRules.rules(),
                    NoteRules.rules(),
                    PayerRules.rules())
            .flatMap(List::stream)
            .toList());

    private final List<ScrubRule> rules;

    private ClaimScrubber(List<ScrubRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The scrubber with the rules of the library.
     *
     * @return the standard scrubber
     */
    public static ClaimScrubber standard() {
        return STANDARD;
    }

    /**
     * A scrubber with these rules only.
     *
     * @param rules the rules; each code at most once
     * @return the scrubber
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static ClaimScrubber of(List<ScrubRule> rules) {
        Set<String> codes = new HashSet<>();
        for (ScrubRule rule : rules) {
            Checks.require(codes.add(rule.code()), "rules", "of different codes");
        }
        return new ClaimScrubber(rules);
    }

    /**
     * The rules, in the order in which they are applied.
     *
     * @return the rules
     */
    public List<ScrubRule> rules() {
        return rules;
    }

    /**
     * Applies every rule.
     *
     * @param claim the claim
     * @param context what else is known, the day of the scrub among it
     * @return the findings; the claim may be sent if there is no error among them
     */
    public Issues scrub(Claim claim, ScrubContext context) {
        return Issues.of(rules.stream()
                .flatMap(rule -> rule.check(claim, context).stream())
                .toList());
    }
}
