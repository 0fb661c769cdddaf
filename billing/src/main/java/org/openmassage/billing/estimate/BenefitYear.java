package org.openmassage.billing.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.YearlyAmount;

/**
 * One plan year of one payer while a series of visits uses it up. Not thread-safe; it lives for one calculation.
 */
final class BenefitYear {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Benefits benefits;
    private final List<CostShare> order;
    private final RoundingMode rounding;
    private final Map<BenefitTerm, Money> used = new EnumMap<>(BenefitTerm.class);
    private final CountedVisits visits;
    private Optional<LocalDate> counted = Optional.empty();
    private Optional<Money> copayLeft = Optional.empty();
    private boolean usedUp;
    private boolean uncertain;

    /** The visits are those of all years of the payer: a limit may run over the end of one. */
    BenefitYear(Benefits benefits, List<CostShare> order, RoundingMode rounding, CountedVisits visits) {
        this.benefits = benefits;
        this.order = order;
        this.rounding = rounding;
        this.visits = visits;
    }

    Benefits benefits() {
        return benefits;
    }

    /** A share in a visit is unknown: whatever is used up in order is from here on. The visit counts if it is covered. */
    void leaveUncertain(LocalDate visit, boolean covered) {
        uncertain = true;
        if (covered) {
            visits.add(visit);
        } else {
            visits.addUncertain(visit);
        }
    }

    /** What stands in the way of a calculation. */
    Optional<EstimateGap> gap(LocalDate visit) {
        boolean silent = Stream.of(BenefitTerm.COPAY, BenefitTerm.COINSURANCE, BenefitTerm.DEDUCTIBLE)
                .anyMatch(term -> !benefits.told(term));
        if (silent) {
            return Optional.of(EstimateGap.BENEFIT_NOT_TOLD);
        }
        // An unknown part of the family's deductible can only lower what the patient owes where one's own is known
        Optional<YearlyAmount> first = benefits.deductible().or(benefits::familyDeductible);
        boolean unmet = Stream.of(first, benefits.yearlyAmount())
                .flatMap(Optional::stream)
                .anyMatch(amount -> amount.left().isEmpty());
        if (unmet) {
            return Optional.of(EstimateGap.MET_AMOUNT_NOT_TOLD);
        }
        boolean before = benefits.visitLimit()
                        .filter(limit -> visits.mayExceed(limit, visit))
                        .isPresent()
                || (uncertain && isUsedUpInOrder());
        return before ? Optional.of(EstimateGap.EARLIER_SERVICE_UNKNOWN) : Optional.empty();
    }

    private boolean isUsedUpInOrder() {
        return left(BenefitTerm.DEDUCTIBLE, BenefitTerm.FAMILY_DEDUCTIBLE)
                        .map(Money::isPositive)
                        .orElse(false)
                || left(BenefitTerm.OUT_OF_POCKET_MAXIMUM, BenefitTerm.FAMILY_OUT_OF_POCKET_MAXIMUM)
                        .isPresent()
                || benefits.yearlyAmount().isPresent();
    }

    /** Shares the allowed amount of a covered service of a visit, and uses the year up by that. */
    Shares share(LocalDate visit, Money allowed) {
        count(visit);
        if (usedUp) {
            return new Shares(
                    List.of(EstimateStep.of(
                            ShareKind.VISITS_USED_UP,
                            CostBearer.PATIENT,
                            allowed,
                            "the plan pays for "
                                    + benefits.visitLimit()
                                            .map(limit -> limit.visits())
                                            .orElse(0)
                                    + " visits, and they are used")),
                    allowed.minus(allowed));
        }
        List<EstimateStep> patient = new ArrayList<>();
        Money base = allowed;
        Money plan = allowed;
        for (CostShare share : order) {
            Money full = full(share, base);
            Money owed = benefits.countsTowardMaximum().contains(share) ? capped(full) : full;
            if (owed.isPositive() || full.isPositive()) {
                patient.add(step(share, full, owed, base));
            }
            credit(share, full, owed);
            base = base.minus(full);
            plan = plan.minus(owed);
        }
        Optional<Money> most = left(BenefitTerm.YEARLY_AMOUNT, BenefitTerm.YEARLY_AMOUNT);
        if (most.isPresent() && plan.isGreaterThan(most.get())) {
            patient.add(EstimateStep.of(
                    ShareKind.AMOUNT_USED_UP,
                    CostBearer.PATIENT,
                    plan.minus(most.get()),
                    "the plan has " + Shares.text(most.get()) + " left to pay this year"));
            plan = most.get();
        }
        use(BenefitTerm.YEARLY_AMOUNT, plan);
        return new Shares(patient, plan);
    }

    /** A visit counts once, with its first covered service; so does its copay. */
    private void count(LocalDate visit) {
        visits.add(visit);
        if (counted.isEmpty() || !counted.get().equals(visit)) {
            counted = Optional.of(visit);
            copayLeft = benefits.copay();
            usedUp = benefits.visitLimit()
                    .filter(limit -> visits.exceed(limit, visit))
                    .isPresent();
        }
    }

    private Money full(CostShare share, Money base) {
        return switch (share) {
            case DEDUCTIBLE ->
                least(
                        base,
                        left(BenefitTerm.DEDUCTIBLE, BenefitTerm.FAMILY_DEDUCTIBLE)
                                .orElse(base.minus(base)));
            case COPAY -> least(base, copayLeft.orElse(base.minus(base)));
            case COINSURANCE ->
                base.multipliedBy(
                        benefits.coinsurancePercent().orElse(BigDecimal.ZERO).divide(HUNDRED), rounding);
        };
    }

    private Money capped(Money full) {
        return left(BenefitTerm.OUT_OF_POCKET_MAXIMUM, BenefitTerm.FAMILY_OUT_OF_POCKET_MAXIMUM)
                .map(left -> least(full, left))
                .orElse(full);
    }

    private EstimateStep step(CostShare share, Money full, Money owed, Money base) {
        String rule = switch (share) {
            case DEDUCTIBLE ->
                "of the deductible "
                        + left(BenefitTerm.DEDUCTIBLE, BenefitTerm.FAMILY_DEDUCTIBLE)
                                .map(Shares::text)
                                .orElse("0")
                        + " was left";
            case COPAY ->
                "the copay of the visit is "
                        + benefits.copay().map(Shares::text).orElse("0");
            case COINSURANCE ->
                benefits.coinsurancePercent().map(BigDecimal::toPlainString).orElse("0") + " percent of "
                        + Shares.text(base);
        };
        String cap = full.isGreaterThan(owed)
                ? "; " + Shares.text(full) + ", but the out-of-pocket maximum leaves " + Shares.text(owed)
                : "";
        return EstimateStep.of(ShareKind.valueOf(share.name()), CostBearer.PATIENT, owed, rule + cap);
    }

    private void credit(CostShare share, Money full, Money owed) {
        if (share == CostShare.DEDUCTIBLE) {
            use(BenefitTerm.DEDUCTIBLE, owed);
            use(BenefitTerm.FAMILY_DEDUCTIBLE, owed);
        } else if (share == CostShare.COPAY) {
            copayLeft = copayLeft.map(left -> left.minus(full));
        }
        if (benefits.countsTowardMaximum().contains(share)) {
            use(BenefitTerm.OUT_OF_POCKET_MAXIMUM, owed);
            use(BenefitTerm.FAMILY_OUT_OF_POCKET_MAXIMUM, owed);
        }
    }

    private void use(BenefitTerm term, Money amount) {
        used.merge(term, amount, Money::plus);
    }

    /** What is left of an amount of one person or of the family's, whichever is less. */
    private Optional<Money> left(BenefitTerm own, BenefitTerm family) {
        return Stream.of(own, family).flatMap(term -> left(term).stream()).reduce(BenefitYear::least);
    }

    private Optional<Money> left(BenefitTerm term) {
        return benefits.amount(term).flatMap(YearlyAmount::left).map(left -> {
            Money now = left.minus(used.getOrDefault(term, left.minus(left)));
            return now.isNegative() ? now.minus(now) : now;
        });
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
