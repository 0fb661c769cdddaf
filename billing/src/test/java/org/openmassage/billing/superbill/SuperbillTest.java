package org.openmassage.billing.superbill;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.core.json.Documents;

class SuperbillTest {
    private static final Superbill BILL = Superbill.of(Samples.claim().withPatientPaid(Money.parse("USD 50.00")));

    @Test
    void superbill_tells_the_patient_everything_an_insurer_asks_for() {
        assertThat(BILL.text(ProcedureCodeSet.standard())).isEqualTo("""
                Superbill claim-1

                Practice:    Quiet Hands Clinic, NPI 1234567893
                             100 Example Street, Seattle WA 98101-0001
                             206-555-0100
                Tax id:      123456789 (EIN)
                Provider:    Tess Therapist, LMT, NPI 1679576722
                Prescriber:  Petra Physician, MD, NPI 1245319599
                Patient:     Nora Neckpain, born 1980-05-17
                             200 Sample Avenue, Seattle WA 98102
                Diagnosis A: M54.2

                Date        Place  Code   What                    Modifiers    Diag.  Units  Charge
                2026-03-02  11     97140  hands-on therapy                     A      4      180.00

                Total:       USD 180.00
                Paid:        USD 50.00
                Balance:     USD 130.00

                This is a statement of services for the patient's own use. It is not a claim, and it was not sent to an insurer. \
                Whether and how much an insurer pays back, the insurer decides.
                """);
    }

    @Test
    void balance_is_total_less_paid_and_may_be_a_credit() {
        assertThat(BILL.balance()).isEqualTo(Money.parse("USD 130.00"));
        assertThat(Superbill.of(Samples.claim().withPatientPaid(Money.parse("USD 200.00")))
                        .balance())
                .isEqualTo(Money.parse("USD -20.00"));
    }

    @Test
    void superbill_survives_json() {
        assertThat(Documents.read(Documents.write(BILL), Superbill.class)).isEqualTo(BILL);
    }
}
