package org.openmassage.billing.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.AdjustmentReason;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.DenialAction;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ReasonCode;
import org.openmassage.billing.remittance.ReasonKind;
import org.openmassage.billing.remittance.RemarkCode;
import org.openmassage.billing.remittance.RemarkReason;
import org.openmassage.billing.remittance.Remedy;
import org.openmassage.core.catalog.Catalog;

/**
 * Finds what a payer refused and what can be done about it, with the filing clock of the payer's policy.
 *
 * <p>A contractual refusal is never billed to the patient, nor is any refusal where the payer forbids to charge the patient. A remark that leaves no right to appeal (MA130) leaves a new claim only. A new or a corrected claim is due within the filing limit, counted from the date of service; that a corrected claim has no longer is the careful reading. An appeal and documents are due within the days of reconsideration, counted from the day of the payment.
 *
 * <p>Pure and thread-safe.
 */
public final class DenialReview {
    private DenialReview() {}

    /**
     * Reviews what a posted remittance refused.
     *
     * @param account the account
     * @param posted a posting of it that is no reversal
     * @param policy the payer's policy on the date of service, if there is one
     * @param reasons the known reasons
     * @param remarks the known remarks
     * @param on the day of the review
     * @return the refusals, those of the claim as a whole first
     */
    public static List<DenialFinding> review(
            ClaimAccount account,
            PostedRemittance posted,
            Optional<PayerPolicy> policy,
            Catalog<ReasonCode, AdjustmentReason> reasons,
            Catalog<RemarkCode, RemarkReason> remarks,
            LocalDate on) {
        Review review = new Review(account, posted, policy, reasons, remarks, on);
        List<DenialFinding> found = new ArrayList<>();
        ClaimRemittance claim = posted.claim();
        LocalDate first = account.lines().stream()
                .map(AccountLine::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        claim.adjustments()
                .forEach(adjustment -> review.find(adjustment, Optional.empty(), claim.remarks(), first)
                        .ifPresent(found::add));
        for (int i = 0; i < claim.lines().size(); i++) {
            LineRemittance line = claim.lines().get(i);
            Optional<Integer> number = Optional.of(posted.lineNumbers().get(i)).filter(known -> known > 0);
            List<RemarkCode> all = Stream.concat(line.remarks().stream(), claim.remarks().stream())
                    .distinct()
                    .toList();
            line.adjustments()
                    .forEach(adjustment ->
                            review.find(adjustment, number, all, line.date()).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private record Review(
            ClaimAccount account,
            PostedRemittance posted,
            Optional<PayerPolicy> policy,
            Catalog<ReasonCode, AdjustmentReason> reasons,
            Catalog<RemarkCode, RemarkReason> remarks,
            LocalDate on) {
        Optional<DenialFinding> find(
                Adjustment adjustment, Optional<Integer> line, List<RemarkCode> beside, LocalDate service) {
            Optional<AdjustmentReason> reason = reasons.find(adjustment.reason());
            boolean refusal =
                    reason.map(known -> known.kind() == ReasonKind.DENIAL).orElse(true);
            if (!refusal || !adjustment.amount().isPositive()) {
                return Optional.empty();
            }
            return Optional.of(DenialFinding.builder()
                    .line(line)
                    .group(adjustment.group())
                    .reason(adjustment.reason())
                    .label(reason.map(AdjustmentReason::label))
                    .remarks(beside)
                    .amount(adjustment.amount())
                    .options(reason.map(known -> options(known, adjustment.group(), beside, service))
                            .orElse(List.of()))
                    .build());
        }

        private List<RemedyOption> options(
                AdjustmentReason reason, AdjustmentGroup group, List<RemarkCode> beside, LocalDate service) {
            boolean unprocessable =
                    beside.stream().flatMap(code -> remarks.find(code).stream()).anyMatch(RemarkReason::noAppeal);
            if (unprocessable) {
                return List.of(option(
                        new Remedy(
                                DenialAction.NEW_CLAIM,
                                "The claim was not processed and cannot be appealed: complete it and send a new one."),
                        service));
            }
            return reason.remedies().stream()
                    .filter(remedy -> isOpen(remedy.action(), group))
                    .map(remedy -> option(remedy, service))
                    .toList();
        }

        private boolean isOpen(DenialAction action, AdjustmentGroup group) {
            boolean forbidden = account.patientProtected()
                    || policy.flatMap(PayerPolicy::patientMayBeCharged)
                            .map(allowed -> !allowed.value())
                            .orElse(false);
            return action != DenialAction.BILL_PATIENT || (group == AdjustmentGroup.PR && !forbidden);
        }

        private RemedyOption option(Remedy remedy, LocalDate service) {
            Optional<PolicyFigure<Integer>> days = switch (remedy.action()) {
                case NEW_CLAIM, CORRECT_AND_RESUBMIT -> policy.flatMap(PayerPolicy::timelyFilingDays);
                case APPEAL, SEND_DOCUMENTS -> policy.flatMap(PayerPolicy::reconsiderationDays);
                case BILL_NEXT_PAYER, BILL_PATIENT, WRITE_OFF -> Optional.empty();
            };
            boolean fromService =
                    remedy.action() == DenialAction.NEW_CLAIM || remedy.action() == DenialAction.CORRECT_AND_RESUBMIT;
            LocalDate from = fromService ? service : posted.paidOn();
            Optional<LocalDate> due = days.map(figure -> from.plusDays(figure.value()));
            return RemedyOption.builder()
                    .action(remedy.action())
                    .how(remedy.how())
                    .dueBy(due)
                    .dueBasis(days.map(PolicyFigure::basis))
                    .expired(due.map(on::isAfter).orElse(false))
                    .build();
        }
    }
}
