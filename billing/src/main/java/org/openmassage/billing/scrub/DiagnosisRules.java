package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.DIAGNOSES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.core.code.Icd10CmCode;

/** Rules about diagnoses and the pointers to them. */
final class DiagnosisRules {
    private DiagnosisRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(DIAGNOSES, "claim.diagnosis-missing")
                        .says("The claim has no diagnosis.", "Take the diagnoses over from the prescription.")
                        .from(Sources.DIAGNOSIS)
                        .at("/diagnoses")
                        .finds((claim, context) -> Paths.when(claim.diagnoses().isEmpty(), "/diagnoses")),
                ScrubRule.error(DIAGNOSES, "claim.diagnoses-too-many")
                        .says("The claim has more than 12 diagnoses.", "Keep the diagnoses that the lines point to.")
                        .from(Sources.DIAGNOSIS)
                        .at("/diagnoses")
                        .finds((claim, context) ->
                                Paths.when(claim.diagnoses().size() > Claim.MAX_DIAGNOSES, "/diagnoses")),
                ScrubRule.error(DIAGNOSES, "claim.diagnosis-repeated")
                        .says("A diagnosis is there twice.", "Remove the repetition and correct the pointers.")
                        .from(Sources.DIAGNOSIS)
                        .at("/diagnoses/*")
                        .finds(DiagnosisRules::repeated),
                ScrubRule.error(DIAGNOSES, "claim.diagnosis-header")
                        .says(
                                "A diagnosis code is only a heading on a date of service.",
                                "Ask the prescriber for the more specific code.")
                        .from(Sources.CODE_SET)
                        .at("/diagnoses/*")
                        .finds((claim, context) -> standing(claim, context, DiagnosisValidity.HEADER)),
                ScrubRule.error(DIAGNOSES, "claim.diagnosis-not-in-force")
                        .says(
                                "A diagnosis code is not in force on a date of service.",
                                "Ask the prescriber for the code in force on that date.")
                        .from(Sources.CODE_SET)
                        .at("/diagnoses/*")
                        .finds((claim, context) -> standing(claim, context, DiagnosisValidity.NOT_IN_FORCE)),
                ScrubRule.error(DIAGNOSES, "claim.diagnosis-unknown")
                        .says("A diagnosis code does not exist in the code set.", "Check the code on the prescription.")
                        .from(Sources.CODE_SET)
                        .at("/diagnoses/*")
                        .finds((claim, context) -> standing(claim, context, DiagnosisValidity.UNKNOWN)),
                ScrubRule.error(DIAGNOSES, "claim.pointer-missing")
                        .says("A line points to no diagnosis.", "Point the line to the diagnosis it is for.")
                        .from(Sources.DIAGNOSIS)
                        .at("/lines/*/pointers")
                        .finds((claim, context) -> claim.diagnoses().isEmpty()
                                ? Stream.empty()
                                : Paths.lines(
                                        claim,
                                        "pointers",
                                        line -> line.pointers().isEmpty())),
                ScrubRule.error(DIAGNOSES, "claim.pointer-absent")
                        .says("A line points to a diagnosis that is not on the claim.", "Correct the pointer.")
                        .from(Sources.DIAGNOSIS)
                        .at("/lines/*/pointers/*")
                        .finds(DiagnosisRules::absent),
                ScrubRule.error(DIAGNOSES, "claim.pointer-repeated")
                        .says("A line points to the same diagnosis twice.", "Remove the repetition.")
                        .from(Sources.DIAGNOSIS)
                        .at("/lines/*/pointers")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "pointers",
                                line -> new HashSet<>(line.pointers()).size()
                                        < line.pointers().size())),
                ScrubRule.error(DIAGNOSES, "claim.pointers-too-many")
                        .says("A line points to more than 4 diagnoses.", "Keep the most important four.")
                        .from(Sources.DIAGNOSIS)
                        .at("/lines/*/pointers")
                        .finds((claim, context) -> Paths.lines(
                                claim, "pointers", line -> line.pointers().size() > Claim.MAX_POINTERS)),
                ScrubRule.warning(DIAGNOSES, "claim.injury-initial-encounter")
                        .says(
                                "A diagnosis says that the injury is in active treatment, which massage seldom is.",
                                "Ask the prescriber whether the seventh character is D, for a later encounter.")
                        .from(ScrubSource.unconfirmed(
                                "ICD-10-CM, seventh character; D is the usual one in massage care"))
                        .at("/diagnoses/*")
                        .finds((claim, context) -> Paths.entries(
                                "/diagnoses",
                                claim.diagnoses(),
                                "",
                                code -> code.seventhCharacter().equals(Optional.of('A'))
                                        && "ST".indexOf(code.value().charAt(0)) >= 0)));
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
