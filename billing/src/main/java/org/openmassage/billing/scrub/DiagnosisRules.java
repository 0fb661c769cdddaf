package org.openmassage.billing.scrub;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.core.code.Icd10CmCode;

/** Rules about diagnoses and the pointers to them. */
final class DiagnosisRules {
    private static final String FORM = "837P X222A1 HI and SV107; CMS-1500 (02/12) boxes 21 and 24E";
    private static final String ICD = "ICD-10-CM by date of service; CMS code order files";

    private DiagnosisRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.diagnosis-missing",
                        "The claim has no diagnosis.",
                        "Take the diagnoses over from the prescription.",
                        FORM,
                        (claim, context) -> Paths.when(claim.diagnoses().isEmpty(), "/diagnoses")),
                ScrubRule.error(
                        "claim.diagnoses-too-many",
                        "The claim has more than 12 diagnoses.",
                        "Keep the diagnoses that the lines point to.",
                        FORM,
                        (claim, context) -> Paths.when(claim.diagnoses().size() > Claim.MAX_DIAGNOSES, "/diagnoses")),
                ScrubRule.error(
                        "claim.diagnosis-repeated",
                        "A diagnosis is there twice.",
                        "Remove the repetition and correct the pointers.",
                        FORM,
                        DiagnosisRules::repeated),
                ScrubRule.error(
                        "claim.diagnosis-header",
                        "A diagnosis code is only a heading on a date of service.",
                        "Ask the prescriber for the more specific code.",
                        ICD,
                        (claim, context) -> standing(claim, context, DiagnosisValidity.HEADER)),
                ScrubRule.error(
                        "claim.diagnosis-not-in-force",
                        "A diagnosis code is not in force on a date of service.",
                        "Ask the prescriber for the code in force on that date.",
                        ICD,
                        (claim, context) -> standing(claim, context, DiagnosisValidity.NOT_IN_FORCE)),
                ScrubRule.error(
                        "claim.diagnosis-unknown",
                        "A diagnosis code does not exist in the code set.",
                        "Check the code on the prescription.",
                        ICD,
                        (claim, context) -> standing(claim, context, DiagnosisValidity.UNKNOWN)),
                ScrubRule.error(
                        "claim.pointer-missing",
                        "A line points to no diagnosis.",
                        "Point the line to the diagnosis it is for.",
                        FORM,
                        (claim, context) -> claim.diagnoses().isEmpty()
                                ? Stream.empty()
                                : Paths.lines(
                                        claim,
                                        "pointers",
                                        line -> line.pointers().isEmpty())),
                ScrubRule.error(
                        "claim.pointer-absent",
                        "A line points to a diagnosis that is not on the claim.",
                        "Correct the pointer.",
                        FORM,
                        DiagnosisRules::absent),
                ScrubRule.error(
                        "claim.pointer-repeated",
                        "A line points to the same diagnosis twice.",
                        "Remove the repetition.",
                        FORM,
                        (claim, context) -> Paths.lines(
                                claim,
                                "pointers",
                                line -> new HashSet<>(line.pointers()).size()
                                        < line.pointers().size())),
                ScrubRule.error(
                        "claim.pointers-too-many",
                        "A line points to more than 4 diagnoses.",
                        "Keep the most important four.",
                        FORM,
                        (claim, context) -> Paths.lines(
                                claim, "pointers", line -> line.pointers().size() > Claim.MAX_POINTERS)));
    }

    private static Stream<String> repeated(Claim claim, ScrubContext context) {
        Set<Icd10CmCode> seen = new HashSet<>();
        return IntStream.range(0, claim.diagnoses().size())
                .filter(i -> !seen.add(claim.diagnoses().get(i)))
                .mapToObj(i -> "/diagnoses/" + i);
    }

    private static Stream<String> absent(Claim claim, ScrubContext context) {
        return IntStream.range(0, claim.lines().size()).boxed().flatMap(i -> {
            List<Integer> pointers = claim.lines().get(i).pointers();
            return IntStream.range(0, pointers.size())
                    .filter(j -> pointers.get(j) > claim.diagnoses().size())
                    .mapToObj(j -> Paths.line(i, "pointers/" + j));
        });
    }

    /** Validity is asked at the date of service; a code set that cannot tell is no finding. */
    private static Stream<String> standing(Claim claim, ScrubContext context, DiagnosisValidity validity) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        claim.lines().forEach(line -> dates.add(line.date()));
        return IntStream.range(0, claim.diagnoses().size())
                .filter(i -> dates.stream()
                        .anyMatch(date -> context.diagnoses()
                                        .statusOf(claim.diagnoses().get(i), date)
                                        .status()
                                == validity))
                .mapToObj(i -> "/diagnoses/" + i);
    }
}
