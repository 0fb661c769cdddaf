package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MANUAL;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.clinic;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.vocabulary.PayerId;

/** To a payer, a date of a patient and a provider is one, however many claims it is on. */
class EarlierClaimsTest {
    private static final ClaimLine MASSAGE_LINE =
            line().withCode(MASSAGE).withUnits(1).withMinutes(15);
    private static final Modifier SEPARATE = Modifier.parse("59");
    private static final Claim SENT = claimWith(line().withUnits(2).withMinutes(30));
    private static final Claim NEXT = claimWith(MASSAGE_LINE).withId(ClaimId.of("claim-2"));

    private static List<String> found(Claim claim, ScrubContext context) {
        return ClaimScrubber.standard().scrub(claim, context).stream()
                .map(issue -> issue.code() + " " + issue.path())
                .toList();
    }

    private static List<String> found(Claim claim, Claim... sent) {
        return found(claim, context().withSubmitted(Arrays.asList(sent)));
    }

    private static ClaimProvider therapist(String npi) {
        return claim().rendering().orElseThrow().withNpi(npi);
    }

    @Test
    void pair_over_two_claims_is_found_on_whichever_comes_later() {
        Claim massageSent = NEXT.withId(ClaimId.of("claim-0"));

        assertThat(found(NEXT, SENT)).containsExactly("claim.edit-conflict /lines/0/code");
        assertThat(found(SENT, massageSent)).containsExactly("claim.edit-conflict /lines/0/code");
        assertThat(found(NEXT)).isEmpty();
    }

    static Stream<Arguments> ofOneProvider() {
        return Stream.of(
                Arguments.of("nobody told who treated", SENT.withRendering(Optional.empty()), true),
                Arguments.of("another therapist", SENT.withRendering(therapist("1558598797")), false),
                Arguments.of(
                        "another name, no number",
                        SENT.withRendering(therapist("1679576722")
                                .withNpi(Optional.empty())
                                .withName(PersonName.of("Other", "Therapist"))),
                        false),
                Arguments.of(
                        "nobody told who treated at another clinic",
                        SENT.withRendering(Optional.empty()).withBilling(clinic().withNpi("1245319599")),
                        false),
                Arguments.of("another day", SENT.withLines(line().withDate(DAY.plusDays(1))), false),
                Arguments.of(
                        "another patient", SENT.withPatient(SENT.patient().withId(PatientId.of("patient-2"))), false),
                Arguments.of("another payer", SENT.withCoverages(coverage().withPayer(PayerId.of("wa-lni"))), false),
                Arguments.of(
                        "the payer in another place",
                        SENT.withCoverages(coverage().withOrder(CoverageOrder.SECONDARY)),
                        false),
                Arguments.of("a void", SENT.voiding(ClaimId.of("claim-0"), "ICN5"), false),
                Arguments.of("a replacement", SENT.replacing(ClaimId.of("claim-0"), "ICN5"), true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("ofOneProvider")
    void only_claims_of_one_patient_provider_payer_and_day_are_taken_together(String what, Claim sent, boolean found) {
        assertThat(found(NEXT, sent).contains("claim.edit-conflict /lines/0/code"))
                .as(what)
                .isEqualTo(found);
    }

    @Test
    void claim_is_not_held_against_the_one_that_it_replaces_or_voids() {
        Claim replacement = NEXT.replacing(ClaimId.of("claim-3"), "ICN5");
        ScrubContext sent = context().withSubmitted(SENT);

        assertThat(found(replacement, sent)).isEmpty();
        assertThat(found(replacement, sent.withReplaces(SENT.id()))).isEmpty();
        assertThat(found(replacement, sent.withReplaces(NEXT.id())))
                .containsExactly("claim.edit-conflict /lines/0/code");
        assertThat(found(NEXT.voiding(ClaimId.of("claim-3"), "ICN5"), sent)).isEmpty();
    }

    @Test
    void modifier_on_either_claim_parts_the_codes_and_is_not_needless() {
        EditTable standard = EditTable.standard();
        EditTable table = EditTable.of(
                standard.active(Set.of(MANUAL, MASSAGE), DAY).stream()
                        .map(edit -> edit.withIndicator(EditIndicator.WITH_MODIFIER))
                        .toList(),
                List.of(),
                standard.covered());
        ScrubContext context = context().withEdits(table);
        Claim parted = NEXT.withLines(MASSAGE_LINE.withModifiers(SEPARATE));
        Claim partedBefore = SENT.withLines(SENT.lines().get(0).withModifiers(SEPARATE));

        assertThat(found(NEXT, context.withSubmitted(SENT))).containsExactly("claim.edit-modifier /lines/0/code");
        assertThat(found(parted, context.withSubmitted(SENT))).isEmpty();
        assertThat(found(NEXT, context.withSubmitted(partedBefore))).isEmpty();
        assertThat(found(parted, context)).containsExactly("claim.modifier-without-pair /lines/0/modifiers");
    }

    @Test
    void units_of_a_day_are_added_up_over_the_claims() {
        Claim first = claimWith(line());
        Claim second = first.withId(ClaimId.of("claim-2"));

        assertThat(found(second, first))
                .containsExactly(
                        "claim.service-billed-before /lines/0/code", "claim.units-over-daily-maximum /lines/0/units");
        assertThat(found(second.withLines(line().withUnits(2).withMinutes(30)), first))
                .containsExactly("claim.service-billed-before /lines/0/code");
    }
}
