package org.openmassage.core.prescription;

import java.time.LocalDate;
import java.time.LocalTime;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;

/** Orders and visits that tests start from. */
public final class OrderSamples {
    /** The day the order was written. */
    public static final LocalDate WRITTEN = LocalDate.of(2024, 2, 1);

    private OrderSamples() {}

    /** The physician who orders. */
    public static Prescriber physician() {
        return Prescriber.builder()
                .name(PersonName.of("Ada", "Moreno"))
                .npi(Npi.parse("1234567893"))
                .credential("MD")
                .build();
    }

    /** An order for neck pain, twice a week for four weeks, in which a payer would miss nothing. */
    public static Prescription order() {
        return Prescription.builder()
                .id(PrescriptionId.of("rx-1"))
                .patient(PatientId.of("p-1"))
                .prescriber(physician())
                .writtenOn(WRITTEN)
                .addDiagnoses(Diagnosis.builder()
                        .code(Icd10CmCode.parse("M54.2"))
                        .diagnosedBy(physician())
                        .build())
                .evaluateAndTreat(true)
                .addRegions(BodySite.of(BodyRegion.NECK))
                .perWeek(2)
                .weeks(4)
                .minutesPerVisit(60)
                .medicalNecessity("Pain limits work at a desk")
                .signedOn(WRITTEN)
                .build();
    }

    /** A kept visit that names no order. */
    public static Visit visit(String id, LocalDate day) {
        return Visit.builder()
                .id(VisitId.of(id))
                .patient(PatientId.of("p-1"))
                .practitioner(PractitionerId.of("t-1"))
                .date(day)
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(10, 0))
                .status(VisitStatus.KEPT)
                .build();
    }
}
