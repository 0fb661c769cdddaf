package org.openmassage.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.assessment.progress.DischargeReason;
import org.openmassage.billing.charge.Fee;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.core.care.Clearance;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.EpisodeId;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.protocols.planning.PlannedCondition;

/**
 * What a case decides beside its records: the ids of the documents to make, and the choices that belong to people.
 *
 * @param title what the case shows
 * @param episode the id of the episode
 * @param conditions the conditions that the order is about, as the catalog names them, the main one first
 * @param answers the therapist's answers to choices that planning gives back
 * @param screening the id of the screening
 * @param screenedOn when the screening takes place
 * @param clearances what a physician cleared
 * @param targets the scores that the therapist sets as targets where no threshold was found in such patients
 * @param plan the id of the plan
 * @param planAcceptedOn when the therapist accepts the plan
 * @param availableMinutes how long a session may last
 * @param reports the progress reports to write
 * @param letter the id of a referral letter, should one be needed
 * @param claims how to bill
 */
record CaseFile(
        String title,
        EpisodeId episode,
        List<PlannedCondition> conditions,
        Map<String, String> answers,
        ScreeningId screening,
        LocalDate screenedOn,
        List<Clearance> clearances,
        Map<MeasureId, BigDecimal> targets,
        PlanId plan,
        Optional<LocalDate> planAcceptedOn,
        Optional<Integer> availableMinutes,
        List<Report> reports,
        LetterId letter,
        Billing claims) {
    /**
     * A progress report.
     *
     * @param id its id
     * @param on when it is written; it covers everything before
     * @param letter the id of the letter to the prescriber, if one is written
     * @param tells what the letter tells
     * @param discharge why the care ends, where the letter tells so
     */
    record Report(
            ReportId id, LocalDate on, Optional<LetterId> letter, Tells tells, Optional<DischargeReason> discharge) {}

    /** What a letter to the prescriber tells. */
    enum Tells {
        /** How the care begins. */
        INITIAL,
        /** How it goes. */
        PROGRESS,
        /** How it ended. */
        DISCHARGE
    }

    /**
     * How to bill: one claim a calendar month.
     *
     * @param prefix starts the id of each claim
     * @param filedOn when the claims are filed
     * @param keepCode which code the biller keeps where two exclude each other on one day
     * @param authorization the number of the payer's authorization, where there is one
     * @param referral the number of the payer's referral, where there is one
     * @param fees what the clinic charges for a unit, in US dollars
     */
    record Billing(
            String prefix,
            LocalDate filedOn,
            Optional<ProcedureCode> keepCode,
            Optional<String> authorization,
            Optional<String> referral,
            List<UnitFee> fees) {
        FeeSchedule schedule() {
            return FeeSchedule.builder()
                    .name("the clinic's fees")
                    .fees(fees.stream()
                            .map(fee -> Fee.builder()
                                    .code(fee.code())
                                    .amount(Money.of(CurrencyUnit.USD, fee.amount()))
                                    .build())
                            .toList())
                    .build();
        }
    }

    /**
     * A fee.
     *
     * @param code the procedure
     * @param amount for one unit, in US dollars
     */
    record UnitFee(ProcedureCode code, BigDecimal amount) {}
}
