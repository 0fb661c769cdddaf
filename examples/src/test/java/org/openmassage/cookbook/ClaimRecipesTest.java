package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.billing.cms1500.Cms1500Field;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.correction.ChangeEffect;
import org.openmassage.billing.correction.ClaimDiff;
import org.openmassage.billing.superbill.Superbill;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Sex;

class ClaimRecipesTest {
    @Test
    void corrected() {
        Claim sent = claimOf(Money.parse("USD 180.00"), 4);
        // recipe: claim-corrected
        Claim now = sent.withLines(sent.lines().get(0).withUnits(3).withCharge(Money.parse("USD 135.00")));

        ClaimDiff diff = ClaimDiff.between(sent, now);
        ChangeEffect effect = diff.effect(); // REPLACEMENT: the units changed
        Claim corrected =
                now.replacing(ClaimId.of("claim-2"), "ICN-20260309-1"); // the payer's number of the first claim
        Money total = corrected.total(); // USD 135.00: always the sum of the lines
        // end
        assertThat(effect).isEqualTo(ChangeEffect.REPLACEMENT);
        assertThat(total).isEqualTo(Money.parse("USD 135.00"));
    }

    @Test
    void shown() {
        Claim claim = claimOf(Money.parse("USD 180.00"), 4);
        // recipe: claim-shown
        Cms1500 form = Cms1500.of(claim);
        Optional<String> total = form.pages().get(0).value(Cms1500Field.BOX_28); // 180 00
        Issues issues = form.issues(); // what is too long for its box; nothing is cut
        String paper = form.text(); // a field a line

        Superbill bill = Superbill.of(claim.withPatientPaid(Money.parse("USD 50.00")));
        Money balance = bill.balance(); // USD 130.00
        String forThePatient = bill.text(ProcedureCodeSet.standard());
        // end
        assertThat(total).contains("180 00");
        assertThat(issues).isEmpty();
        assertThat(balance).isEqualTo(Money.parse("USD 130.00"));
        assertThat(paper + forThePatient).contains("NECKER, NORA", "Nora Necker");
    }

    private static Claim claimOf(Money charge, int units) {
        return Claim.builder()
                .id(ClaimId.of("claim-1"))
                .patient(ClaimPatient.builder()
                        .id(PatientId.of("patient-7"))
                        .name(PersonName.of("Nora", "Necker"))
                        .birthDate(LocalDate.of(1980, 5, 17))
                        .sex(Sex.FEMALE)
                        .build())
                .billing(BillingProvider.builder().name("Quiet Hands Clinic").build())
                .addLines(ClaimLine.builder()
                        .date(LocalDate.of(2026, 3, 2))
                        .code(ProcedureCode.parse("97140"))
                        .units(units)
                        .charge(charge)
                        .build())
                .build();
    }
}
