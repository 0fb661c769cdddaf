package org.openmassage.billing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.MASSAGE;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.vocabulary.PayerId;

class ClaimDiffTest {
    private static final Icd10CmCode OTHER = Icd10CmCode.parse("M54.6");

    /** A claim as it is now, with the one change that it makes to the sample. */
    record Case(ClaimChange change, String path, ChangeEffect effect, Claim now) {
        @Override
        public String toString() {
            return change + " " + path;
        }
    }

    static List<Case> cases() {
        Claim c = claim();
        ClaimLine line = line();
        return List.of(
                replaced(ClaimChange.DATE, "/lines/0/date", claimWith(line.withDate(DAY.plusDays(1)))),
                replaced(ClaimChange.DATE, "/lines/0/through", claimWith(line.withThrough(DAY.plusDays(1)))),
                replaced(ClaimChange.CODE, "/lines/0/code", claimWith(line.withCode(MASSAGE))),
                replaced(
                        ClaimChange.MODIFIERS,
                        "/lines/0/modifiers",
                        claimWith(line.withModifiers(Modifier.parse("GP")))),
                replaced(ClaimChange.UNITS, "/lines/0/units", claimWith(line.withUnits(3))),
                replaced(
                        ClaimChange.BILLING_PROVIDER,
                        "/billing",
                        c.withBilling(c.billing().withNpi("1558598797"))),
                replaced(
                        ClaimChange.REFERRING_PROVIDER,
                        "/referring",
                        c.withReferring(c.referring().orElseThrow().withNpi("1558598797"))),
                replaced(
                        ClaimChange.DIAGNOSES,
                        "/diagnoses",
                        c.withDiagnoses(c.diagnoses().get(0), OTHER)),
                replaced(ClaimChange.CHARGE, "/lines/0/charge", claimWith(line.withCharge(Money.parse("USD 90.00")))),
                replaced(ClaimChange.PLACE, "/lines/0/place", claimWith(line.withPlace(PlaceOfService.parse("12")))),
                replaced(ClaimChange.LINES, "/lines/1", claimWith(line, line.withDate(DAY.plusDays(1)))),
                replaced(ClaimChange.RENDERING_PROVIDER, "/rendering", c.withRendering(Optional.empty())),
                replaced(
                        ClaimChange.COVERAGE,
                        "/coverages",
                        c.withCoverages(coverage().withMemberId("M8"))),
                replaced(
                        ClaimChange.PATIENT_DETAILS,
                        "/patient",
                        c.withPatient(c.patient().withName(PersonName.of("Nora", "Neckless")))),
                replaced(ClaimChange.AUTHORIZATION, "/authorization", c.withAuthorization("AUTH7")),
                replaced(ClaimChange.OTHER_DATA, "/patientPaid", c.withPatientPaid(Money.parse("USD 20.00"))),
                new Case(
                        ClaimChange.PAYER,
                        "/coverages/0/payer",
                        ChangeEffect.VOID,
                        c.withCoverages(coverage().withPayer(PayerId.of("other-plan")))),
                new Case(
                        ClaimChange.PATIENT,
                        "/patient/id",
                        ChangeEffect.VOID,
                        c.withPatient(c.patient().withId(new PatientId("patient-2")))),
                new Case(ClaimChange.NOTHING_LEFT, "/lines", ChangeEffect.VOID, c.withLines()),
                unseen("/lines/0/minutes", claimWith(line.withMinutes(61))),
                unseen("/lines/0/notes", claimWith(line.withNotes(new NoteId("note-9")))),
                unseen("/prescription", c.withPrescription(new PrescriptionId("order-9"))),
                unseen("/patient/phone", c.withPatient(c.patient().withPhone(Phone.parse("206-555-0199")))),
                unseen("/providerSignedOn", c.withProviderSignedOn(DAY)));
    }

    private static Case replaced(ClaimChange change, String path, Claim now) {
        return new Case(change, path, ChangeEffect.REPLACEMENT, now);
    }

    private static Case unseen(String path, Claim now) {
        return new Case(ClaimChange.OWN_RECORD, path, ChangeEffect.NONE, now);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void change_is_found_alone_with_what_it_asks_for(Case each) {
        ClaimDiff diff = ClaimDiff.between(claim(), each.now());

        assertThat(diff.changes()).containsExactly(new FoundChange(each.change(), each.path()));
        assertThat(diff.effect()).isEqualTo(each.effect());
    }

    @Test
    void what_guidance_lists_is_told_from_our_own_reading() {
        assertThat(List.of(ClaimChange.values()))
                .filteredOn(
                        change -> change.status() == Status.CONSENSUS && change.effect() == ChangeEffect.REPLACEMENT)
                .containsExactly(
                        ClaimChange.DATE,
                        ClaimChange.CODE,
                        ClaimChange.MODIFIERS,
                        ClaimChange.UNITS,
                        ClaimChange.BILLING_PROVIDER,
                        ClaimChange.REFERRING_PROVIDER,
                        ClaimChange.DIAGNOSES);
        assertThat(ClaimChange.values())
                .allSatisfy(change -> assertThat(change.source()).isNotBlank());
    }

    @Test
    void number_frequency_and_reference_are_the_answer_and_no_change() {
        ClaimDiff none = ClaimDiff.between(claim(), claim().replacing(new ClaimId("claim-2"), "ICN5"));

        assertThat(none.changes()).isEmpty();
        assertThat(none.frequency()).isEmpty();
        assertThat(ClaimDiff.between(claim(), claim().withLines()).frequency()).contains(ClaimFrequency.VOID);
        assertThat(ClaimDiff.between(claim(), claimWith(line().withUnits(3))).frequency())
                .contains(ClaimFrequency.REPLACEMENT);
    }

    @Test
    void the_strictest_change_decides() {
        Claim now = claimWith(line().withUnits(3)).withPatient(claim().patient().withId(new PatientId("patient-2")));

        assertThat(ClaimDiff.between(claim(), now).effect()).isEqualTo(ChangeEffect.VOID);
    }

    @Test
    void lines_find_their_partners_wherever_they_stand() {
        ClaimLine first = line();
        ClaimLine second = line().withDate(DAY.plusDays(1)).withNotes(new NoteId("note-2"));
        ClaimLine third = line().withDate(DAY.plusDays(2)).withNotes(new NoteId("note-3"));

        assertThat(ClaimDiff.between(claimWith(first, second), claimWith(second, first))
                        .changes())
                .isEmpty();
        assertThat(ClaimDiff.between(claimWith(first, second), claimWith(third, second, first))
                        .changes())
                .containsExactly(new FoundChange(ClaimChange.LINES, "/lines/0"));
        assertThat(ClaimDiff.between(claimWith(first, second), claimWith(second.withUnits(3)))
                        .changes())
                .containsExactlyInAnyOrder(
                        new FoundChange(ClaimChange.UNITS, "/lines/0/units"),
                        new FoundChange(ClaimChange.LINES, "/lines/0"));
    }

    @Test
    void a_pointer_that_follows_its_diagnosis_is_no_change_of_the_line() {
        Claim sent = claim().withDiagnoses(NECK, OTHER);
        Claim now = claim().withDiagnoses(OTHER, NECK).withLines(line().withPointers(2));

        assertThat(ClaimDiff.between(sent, now).changes())
                .containsExactly(new FoundChange(ClaimChange.DIAGNOSES, "/diagnoses"));
    }
}
