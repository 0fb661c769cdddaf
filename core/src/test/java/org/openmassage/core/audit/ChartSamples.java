package org.openmassage.core.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.care.EpisodeOfCare;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.MassageKind;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.code.Npi;
import org.openmassage.core.consent.Consent;
import org.openmassage.core.consent.ConsentKind;
import org.openmassage.core.consent.ConsentStatus;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.id.EpisodeId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.note.NoteSamples;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.OrderSamples;
import org.openmassage.core.vocabulary.MeasureId;

/** Charts that tests start from. */
final class ChartSamples {
    private ChartSamples() {}

    /** One visit in which nothing is wrong. */
    static Chart sound() {
        return visits(1);
    }

    /** Visits a week apart in which nothing is wrong. */
    static Chart visits(int count) {
        List<Visit> visits = new ArrayList<>();
        List<SoapNote> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = NoteSamples.DAY.plusWeeks(i);
            Visit visit = OrderSamples.visit("v-" + (i + 1), day);
            visits.add(visit);
            notes.add(NoteSamples.complete()
                    .withId(NoteId.of("n-" + (i + 1)))
                    .withVisit(visit.id())
                    .withDate(day));
        }
        return Chart.builder()
                .episode(EpisodeOfCare.builder()
                        .id(EpisodeId.of("e-1"))
                        .patient(PatientId.of("p-1"))
                        .kind(MassageKind.MEDICAL)
                        .payment(PaymentMode.INSURER_DIRECT)
                        .openedOn(OrderSamples.WRITTEN)
                        .build())
                .addPractitioners(Practitioner.builder()
                        .id(PractitionerId.of("t-1"))
                        .name(PersonName.of("Jo", "Park"))
                        .npi(Npi.parse("1245319599"))
                        .build())
                .addPrescriptions(OrderSamples.order().withWeeks(12))
                .consents(Consents.none(PatientId.of("p-1"))
                        .plus(Consent.builder()
                                .kind(ConsentKind.FINANCIAL_RESPONSIBILITY)
                                .status(ConsentStatus.GIVEN)
                                .at(OrderSamples.WRITTEN
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())
                                .zone(ZoneOffset.UTC)
                                .by("the patient")
                                .build()))
                .visits(visits)
                .notes(notes)
                .signedNotes(notes.stream().map(SoapNote::id).toList())
                .addPlans(TreatmentPlan.builder()
                        .id(PlanId.of("plan-1"))
                        .patient(PatientId.of("p-1"))
                        .draftedOn(NoteSamples.DAY)
                        .addGoals(Goal.builder()
                                .what("Turn the head to look behind")
                                .measure(MeasureId.of("ndi"))
                                .baseline(new BigDecimal("22"))
                                .target(new BigDecimal("12"))
                                .by(NoteSamples.DAY.plusWeeks(4))
                                .build())
                        .build())
                .build();
    }
}
