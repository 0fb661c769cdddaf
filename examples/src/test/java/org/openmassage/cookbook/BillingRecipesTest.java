package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Sex;

class BillingRecipesTest {
    @Test
    void claim() {
        Patient patient = Patient.builder()
                .id(PatientId.of("patient-7"))
                .name(PersonName.of("Nora", "Necker"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .sexForClaims(Sex.FEMALE)
                .build();
        // recipe: claim
        Claim claim = Claim.builder()
                .id(ClaimId.of("claim-1"))
                .patient(ClaimPatient.of(patient))
                .billing(BillingProvider.builder()
                        .name("Quiet Hands Clinic")
                        .npi("1234567893")
                        .taxId(TaxId.ein("12-3456789"))
                        .build())
                .addDiagnoses(Icd10CmCode.parse("M54.2"))
                .addLines(ClaimLine.builder()
                        .date(LocalDate.of(2026, 3, 2))
                        .place(PlaceOfService.parse("11"))
                        .code(ProcedureCode.parse("97140"))
                        .addPointers(1) // the first diagnosis
                        .units(4)
                        .minutes(60)
                        .charge(Money.parse("USD 180.00"))
                        .addNotes(NoteId.of("note-1"))
                        .build())
                .build();

        Issues issues = ClaimScrubber.standard()
                .scrub(
                        claim,
                        ScrubContext.builder().on(LocalDate.of(2026, 3, 9)).build());
        List<String> errors = issues.errors().stream()
                .map(issue -> issue.code() + " at " + issue.path()) // claim.coverage-missing at /coverages, …
                .toList();
        // end
        assertThat(errors).contains("claim.coverage-missing at /coverages");
        Shelf.keeps(claim, Claim.class);
    }
}
