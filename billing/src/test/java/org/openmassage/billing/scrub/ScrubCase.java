package org.openmassage.billing.scrub;

import java.util.List;
import java.util.stream.Stream;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;

/**
 * A rule with a claim that breaks it, where it does, and a claim that comes close and keeps it, each in its
 * circumstances.
 */
record ScrubCase(String rule, String path, Claim broken, ScrubContext brokenIn, Claim kept, ScrubContext keptIn) {

    /** Broken and kept in the usual circumstances. */
    static ScrubCase of(String rule, String path, Claim broken, Claim kept) {
        return of(rule, path, broken, kept, Samples.context());
    }

    /** Broken and kept in the same circumstances. */
    static ScrubCase of(String rule, String path, Claim broken, Claim kept, ScrubContext in) {
        return new ScrubCase(rule, path, broken, in, kept, in);
    }

    /** One claim, broken in some circumstances and kept in others. */
    static ScrubCase in(String rule, String path, Claim claim, ScrubContext brokenIn, ScrubContext keptIn) {
        return new ScrubCase(rule, path, claim, brokenIn, claim, keptIn);
    }

    static List<ScrubCase> all() {
        return Stream.of(PartyCases.cases(), LineCases.cases(), CircumstanceCases.cases())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return rule + " " + path;
    }
}
