package org.openmassage.billing.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimProvider;

/** The claims that the payer holds of a patient beside the one that is scrubbed. */
final class EarlierClaims {
    private EarlierClaims() {}

    /**
     * Those that were sent to the payer of a claim, in the same place of the order of payment.
     *
     * @return none for a void, which bills nothing, and none for a replacement of which nobody told what it replaces: it
     *     would be held against its own original
     */
    static List<Claim> of(Claim claim, ScrubContext context) {
        boolean unknown = claim.frequency() == ClaimFrequency.REPLACEMENT
                && context.replaces().isEmpty();
        if (unknown || claim.frequency() == ClaimFrequency.VOID) {
            return List.of();
        }
        return context.submitted().stream()
                .filter(earlier -> earlier.frequency() != ClaimFrequency.VOID)
                .filter(earlier -> !earlier.id().equals(claim.id()))
                .filter(earlier -> !Optional.of(earlier.id()).equals(context.replaces()))
                .filter(earlier -> earlier.patient().id().equals(claim.patient().id()))
                .filter(earlier -> receiver(earlier).equals(receiver(claim)))
                .toList();
    }

    /** The lines of each day that a payer sees of a patient and a provider, those of the claim first. */
    static Map<LocalDate, List<ClaimLine>> days(Claim claim, ScrubContext context) {
        Map<LocalDate, List<ClaimLine>> days = new LinkedHashMap<>();
        Stream.concat(Stream.of(claim), of(claim, context).stream().filter(earlier -> isOfOneProvider(earlier, claim)))
                .flatMap(each -> each.lines().stream())
                .forEach(line -> days.computeIfAbsent(line.date(), date -> new ArrayList<>())
                        .add(line));
        return days;
    }

    /** A claim to the next payer bills the services of the first one's claim again; so does one to the payer it should have gone to. */
    private static List<Object> receiver(Claim claim) {
        return claim.coverages().stream()
                .limit(1)
                .<Object>mapMulti((coverage, parts) -> {
                    parts.accept(coverage.payer());
                    parts.accept(coverage.order());
                })
                .toList();
    }

    /** Who treated, where both claims tell it; else who bills. */
    private static boolean isOfOneProvider(Claim one, Claim other) {
        if (one.rendering().isPresent() && other.rendering().isPresent()) {
            ClaimProvider first = one.rendering().get();
            ClaimProvider second = other.rendering().get();
            return isOne(first.npi(), second.npi(), first.name().equals(second.name()));
        }
        BillingProvider first = one.billing();
        BillingProvider second = other.billing();
        return isOne(first.npi(), second.npi(), first.name().equals(second.name()));
    }

    private static boolean isOne(Optional<String> npi, Optional<String> other, boolean named) {
        return (npi.isPresent() && other.isPresent()) ? npi.equals(other) : named;
    }
}
