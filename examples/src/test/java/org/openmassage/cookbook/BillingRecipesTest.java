package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.NetworkStanding;
import org.openmassage.billing.benefit.YearlyAmount;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.estimate.CostEstimator;
import org.openmassage.billing.estimate.EstimateAssumption;
import org.openmassage.billing.estimate.EstimateRequest;
import org.openmassage.billing.estimate.PlannedService;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.billing.goodfaith.BusinessCalendar;
import org.openmassage.billing.goodfaith.DisclaimerKind;
import org.openmassage.billing.goodfaith.ExpectedService;
import org.openmassage.billing.goodfaith.GoodFaithCheck;
import org.openmassage.billing.goodfaith.GoodFaithDeadline;
import org.openmassage.billing.goodfaith.GoodFaithEstimate;
import org.openmassage.billing.goodfaith.ProviderEstimate;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.posting.AccountLine;
import org.openmassage.billing.posting.Balance;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.posting.DenialFinding;
import org.openmassage.billing.posting.DenialReview;
import org.openmassage.billing.posting.PostingResult;
import org.openmassage.billing.posting.RemittancePosting;
import org.openmassage.billing.posting.Unapplied;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ReasonCode;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.billing.statement.PatientStatement;
import org.openmassage.billing.statement.StatementDraft;
import org.openmassage.billing.statement.StatementText;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.RemittanceId;
import org.openmassage.core.id.StatementId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Sex;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

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

    @Test
    void cost_estimate() {
        // recipe: cost-estimate
        Benefits plan = Benefits.builder()
                .payer(PayerId.of("commercial-generic"))
                .year(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .network(NetworkStanding.IN_NETWORK)
                .order(List.of(CostShare.DEDUCTIBLE, CostShare.COPAY, CostShare.COINSURANCE))
                .deductible(YearlyAmount.of(Money.parse("USD 500.00"), Money.parse("USD 440.00")))
                .copay(Money.parse("USD 25.00"))
                .coinsurancePercent(new BigDecimal("20"))
                .addNone(BenefitTerm.FAMILY_DEDUCTIBLE, BenefitTerm.YEARLY_AMOUNT)
                .build();
        PlannedService service = PlannedService.builder()
                .code(ProcedureCode.parse("97140"))
                .units(4)
                .allowed(Money.parse("USD 128.00")) // what the payer allows, never the clinic's fee
                .build();

        CostEstimate estimate = CostEstimator.estimate(EstimateRequest.builder()
                .id(EstimateId.of("estimate-1"))
                .addBenefits(plan)
                .addVisits(
                        PlannedVisit.builder()
                                .date(LocalDate.of(2026, 3, 2))
                                .addServices(service)
                                .build(),
                        PlannedVisit.builder()
                                .date(LocalDate.of(2026, 3, 9))
                                .addServices(service)
                                .build())
                .build());

        Optional<Money> owed = estimate.patientOwes(); // USD 139.20
        List<String> trace = estimate.options().get(0).trace(); // … deductible: of the deductible 60.00 was left
        List<EstimateAssumption> assumed = estimate.assumptions(); // nobody told the out-of-pocket maximum: COULD_LOWER
        // end
        assertThat(owed).contains(Money.parse("USD 139.20"));
        assertThat(trace.get(0)).endsWith("deductible: of the deductible 60.00 was left");
        assertThat(assumed).extracting(EstimateAssumption::term).contains(BenefitTerm.OUT_OF_POCKET_MAXIMUM);
        Shelf.keeps(estimate, CostEstimate.class);
    }

    @Test
    void good_faith_estimate() {
        // recipe: good-faith-estimate
        GoodFaithEstimate estimate = GoodFaithEstimate.builder()
                .id(EstimateId.of("estimate-2"))
                .issuedOn(LocalDate.of(2026, 2, 17))
                .patientName(PersonName.of("Nora", "Necker"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .primaryService("Manual therapy for the neck, one hour")
                .scheduledFor(LocalDate.of(2026, 3, 2))
                .addProviders(ProviderEstimate.builder()
                        .name("Quiet Hands Clinic")
                        .npi("1234567893")
                        .taxId(TaxId.ein("12-3456789"))
                        .addServices(ExpectedService.builder()
                                .description("Manual therapy")
                                .code(ProcedureCode.parse("97140"))
                                .addDiagnoses(Icd10CmCode.parse("M54.2"))
                                .units(4)
                                .charge(Money.parse("USD 120.00"))
                                .build())
                        .build())
                .disclaimers(Stream.of(DisclaimerKind.values())
                        .map(DisclaimerKind::standard)
                        .toList())
                .build();

        GoodFaithDeadline deadline = GoodFaithDeadline.scheduled(
                LocalDate.of(2026, 2, 13), LocalDate.of(2026, 3, 2), BusinessCalendar.federal());
        List<String> missing = GoodFaithCheck.check(estimate, deadline).stream()
                .map(Issue::code) // good-faith.location-missing
                .toList();
        // end
        assertThat(deadline.due()).contains(LocalDate.of(2026, 2, 19));
        assertThat(missing).containsExactly("good-faith.location-missing");
        Shelf.keeps(estimate, GoodFaithEstimate.class);
    }

    @Test
    void remittance() {
        ClaimAccount opened = ClaimAccount.builder()
                .claim(ClaimId.of("claim-1"))
                .patient(PatientId.of("patient-7"))
                .addPayers(PayerId.of("commercial-generic"))
                .addLines(AccountLine.builder()
                        .date(LocalDate.of(2026, 3, 2))
                        .code(ProcedureCode.parse("97140"))
                        .units(4)
                        .charge(Money.parse("USD 180.00"))
                        .build())
                .build();
        // recipe: remittance
        Remittance remittance = Remittance.builder()
                .id(RemittanceId.of("remittance-1"))
                .payer(PayerId.of("commercial-generic"))
                .paidOn(LocalDate.of(2026, 4, 1))
                .paid(Money.parse("USD 100.00"))
                .addClaims(ClaimRemittance.builder()
                        .claim(ClaimId.of("claim-1"))
                        .status(RemittanceStatus.PRIMARY)
                        .charge(Money.parse("USD 180.00"))
                        .paid(Money.parse("USD 100.00"))
                        .addLines(LineRemittance.builder()
                                .date(LocalDate.of(2026, 3, 2))
                                .code(ProcedureCode.parse("97140"))
                                .charge(Money.parse("USD 180.00"))
                                .paid(Money.parse("USD 100.00"))
                                .addAdjustments(
                                        Adjustment.of(
                                                AdjustmentGroup.CO, ReasonCode.parse("45"), Money.parse("USD 52.00")),
                                        Adjustment.of(
                                                AdjustmentGroup.PR, ReasonCode.parse("1"), Money.parse("USD 28.00")))
                                .build())
                        .build())
                .build();
        // end
        // recipe: claim-account
        PostingResult posted = RemittancePosting.post(List.of(opened), remittance, PayerCatalog.standard());

        ClaimAccount account = posted.accounts().get(0);
        Balance balance = account.balance(); // paid 100.00, written off 52.00, the patient's 28.00, open 0.00
        List<Unapplied> waiting = posted.unapplied(); // what fits no account is kept, never dropped
        List<DenialFinding> refused = DenialReview.review(
                account,
                account.postings().get(0),
                Optional.empty(), // the payer's policy, for the filing clock
                RemittanceCodes.reasons(),
                RemittanceCodes.remarks(),
                LocalDate.of(2026, 4, 2));
        // end
        assertThat(balance.patientShare()).isEqualTo(Money.parse("USD 28.00"));
        assertThat(waiting).isEmpty();
        assertThat(refused).isEmpty();
        Shelf.keeps(remittance, Remittance.class);
        Shelf.keeps(account, ClaimAccount.class);
        Patient patient = Patient.builder()
                .id(PatientId.of("patient-7"))
                .name(PersonName.of("Nora", "Necker"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .build();
        // recipe: statement
        PatientStatement statement = StatementDraft.of(
                StatementId.of("statement-1"),
                LocalDate.of(2026, 5, 1),
                "Quiet Hands Clinic",
                patient,
                List.of(account));

        Money due = statement.balance(); // USD 28.00
        String letter = StatementText.of(statement); // dates and amounts only
        // end
        assertThat(due).isEqualTo(Money.parse("USD 28.00"));
        assertThat(letter).contains("Please pay: USD 28.00").doesNotContain("97140");
        Shelf.keeps(statement, PatientStatement.class);
    }
}
