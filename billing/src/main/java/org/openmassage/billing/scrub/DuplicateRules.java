package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.DUPLICATES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.core.code.ProcedureCode;

/** Rules about what is billed twice. */
final class DuplicateRules {
    private DuplicateRules() {}

    /** A code on a date. */
    private record Service(LocalDate date, ProcedureCode code) {
        static Service of(ClaimLine line) {
            return new Service(line.date(), line.code());
        }
    }

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(DUPLICATES, "claim.line-repeated")
                        .says(
                                "A timed code is on two lines of one date.",
                                "Put all units of the code and date on one line.")
                        .from(ScrubSource.consensus("CMS: a timed code is one line a date of service, from 2021-04-19"))
                        .at("/lines/*/code")
                        .finds((claim, context) -> {
                            Set<Service> seen = new HashSet<>();
                            return Paths.lines(
                                    claim,
                                    "code",
                                    line -> UnitRules.timed(line, context) && !seen.add(Service.of(line)));
                        }),
                ScrubRule.error(DUPLICATES, "claim.service-repeated")
                        .says(
                                "The same service, with the same modifiers, is on two lines of one date.",
                                "Remove the line that was entered twice; a code that is not timed is billed once a day.")
                        .from(ScrubSource.consensus("CARC 18: an exact duplicate"))
                        .at("/lines/*/code")
                        .finds((claim, context) -> {
                            Set<List<Object>> seen = new HashSet<>();
                            return Paths.lines(
                                    claim,
                                    "code",
                                    line -> !UnitRules.timed(line, context)
                                            && !seen.add(List.of(Service.of(line), Set.copyOf(line.modifiers()))));
                        }),
                ScrubRule.error(DUPLICATES, "claim.id-repeated")
                        .says(
                                "An earlier claim has the same number.",
                                "Give each claim a number of its own, a replacement too.")
                        .from(Sources.REJECTED)
                        .at("/id")
                        .finds((claim, context) -> Paths.when(
                                context.submitted().stream()
                                        .anyMatch(earlier -> earlier.id().equals(claim.id())),
                                "/id")),
                ScrubRule.error(DUPLICATES, "claim.service-billed-before")
                        .says(
                                "A service of this date was billed to this payer before.",
                                "Send a replacement of the earlier claim, or remove the line.")
                        .from(ScrubSource.consensus("CARC 18: an exact duplicate"))
                        .at("/lines/*/code")
                        .finds(DuplicateRules::billedBefore));
    }

    private static Stream<String> billedBefore(Claim claim, ScrubContext context) {
        Set<Service> before = EarlierClaims.of(claim, context).stream()
                .flatMap(earlier -> earlier.lines().stream())
                .map(Service::of)
                .collect(Collectors.toSet());
        return Paths.lines(claim, "code", line -> before.contains(Service.of(line)));
    }
}
