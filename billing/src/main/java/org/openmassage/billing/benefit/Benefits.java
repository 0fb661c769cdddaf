package org.openmassage.billing.benefit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.authorization.BenefitLimit;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What a plan pays for the planned services in one of its years, as its eligibility answer or its booklet says. A term that is left out was not told, which is not the same as none: a deductible, copay or coinsurance of zero is given as zero, or its term stands in {@link #none()}. The order in which the shares are taken is the plan's, too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Benefits.Builder.class)
public abstract class Benefits implements WithBenefits {

    Benefits() {}

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * The plan year that the amounts are for.
     *
     * @return the first and the last day
     */
    public abstract Period year();

    /**
     * Whether the clinic has a contract with the plan.
     *
     * @return the standing
     */
    public abstract NetworkStanding network();

    /**
     * Whether a clinic without a contract may charge the patient what exceeds the allowed amount: the plan, the state and the kind of service decide.
     *
     * @return the rule, if known; of no meaning for a clinic with a contract
     */
    public abstract Optional<Boolean> balanceBilling();

    /**
     * In which order the shares are taken.
     *
     * @return each of the three once, or empty where nobody told
     */
    public abstract List<CostShare> order();

    /**
     * The deductible of one person that applies to these services.
     *
     * @return the amount, if told
     */
    public abstract Optional<YearlyAmount> deductible();

    /**
     * The deductible of the family.
     *
     * @return the amount, if told
     */
    public abstract Optional<YearlyAmount> familyDeductible();

    /**
     * The copay of a visit.
     *
     * @return the amount, if told
     */
    public abstract Optional<Money> copay();

    /**
     * The percentage that the patient pays of what deductible and copay leave.
     *
     * @return 0 to 100, if told
     */
    public abstract Optional<BigDecimal> coinsurancePercent();

    /**
     * The most that one person pays in the year.
     *
     * @return the amount, if told
     */
    public abstract Optional<YearlyAmount> outOfPocketMaximum();

    /**
     * The most that the family pays in the year.
     *
     * @return the amount, if told
     */
    public abstract Optional<YearlyAmount> familyOutOfPocketMaximum();

    /**
     * How many visits the plan pays for in a stretch of time, and how many are used.
     *
     * @return the limit, if told
     */
    public abstract Optional<BenefitLimit> visitLimit();

    /**
     * The most that the plan pays in the year for these services, and how much it has paid.
     *
     * @return the amount, if told
     */
    public abstract Optional<YearlyAmount> yearlyAmount();

    /**
     * The terms that the plan is known not to have.
     *
     * @return the terms
     */
    public abstract Set<BenefitTerm> none();

    /**
     * Which shares count toward the out-of-pocket maximum.
     *
     * @return all three unless told otherwise
     */
    @Value.Default
    public Set<CostShare> countsTowardMaximum() {
        return Set.of(CostShare.values());
    }

    /**
     * The day on which the plan was asked.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> verifiedOn();

    @Value.Check
    void check() {
        Checks.require(
                order().isEmpty() || (order().size() == 3 && Set.copyOf(order()).size() == 3),
                "order",
                "each of the three shares once");
        copay().ifPresent(amount -> Checks.require(!amount.isNegative(), "copay", "0 or more"));
        coinsurancePercent()
                .ifPresent(percent -> Checks.require(
                        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, "coinsurancePercent", "0 to 100"));
        Checks.require(none().stream().noneMatch(this::isGiven), "none", "only terms that have no value");
        Checks.require(
                amounts().map(Money::getCurrencyUnit).distinct().count() <= 1,
                "copay",
                "in one currency with the rest");
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Whether a term is known: its value, or that there is none.
     *
     * @param term the term
     * @return true if so
     */
    public final boolean told(BenefitTerm term) {
        return isGiven(term) || none().contains(term);
    }

    private boolean isGiven(BenefitTerm term) {
        return switch (term) {
            case COPAY -> copay().isPresent();
            case COINSURANCE -> coinsurancePercent().isPresent();
            case VISIT_LIMIT -> visitLimit().isPresent();
            default -> amount(term).isPresent();
        };
    }

    /**
     * The yearly amount of a term.
     *
     * @param term the term
     * @return the amount; empty if not told, or if the term is no yearly amount
     */
    public final Optional<YearlyAmount> amount(BenefitTerm term) {
        return switch (term) {
            case DEDUCTIBLE -> deductible();
            case FAMILY_DEDUCTIBLE -> familyDeductible();
            case OUT_OF_POCKET_MAXIMUM -> outOfPocketMaximum();
            case FAMILY_OUT_OF_POCKET_MAXIMUM -> familyOutOfPocketMaximum();
            case YEARLY_AMOUNT -> yearlyAmount();
            case COPAY, COINSURANCE, VISIT_LIMIT -> Optional.empty();
        };
    }

    /**
     * The currency of the amounts.
     *
     * @return the currency; empty where no amount is told
     */
    public final Optional<CurrencyUnit> currency() {
        return amounts().map(Money::getCurrencyUnit).findFirst();
    }

    private Stream<Money> amounts() {
        return Stream.concat(
                copay().stream(),
                Stream.of(BenefitTerm.values())
                        .flatMap(term -> amount(term).stream())
                        .map(YearlyAmount::limit));
    }

    /**
     * The same terms in another year, with nothing used yet. Only for a plan that is known to go on unchanged: what it
     * carries over from the last quarter is not in it.
     *
     * @param next the other plan year
     * @return the benefits of that year; without the limit on visits unless that limit is renewed as well
     */
    public final Benefits renewed(Period next) {
        return builder()
                .from(this)
                .year(next)
                .deductible(deductible().map(Benefits::unused))
                .familyDeductible(familyDeductible().map(Benefits::unused))
                .outOfPocketMaximum(outOfPocketMaximum().map(Benefits::unused))
                .familyOutOfPocketMaximum(familyOutOfPocketMaximum().map(Benefits::unused))
                .yearlyAmount(yearlyAmount().map(Benefits::unused))
                .visitLimit(visitLimit().map(limit -> limit.withPeriod(next).withUsedElsewhere(0)))
                .build();
    }

    private static YearlyAmount unused(YearlyAmount amount) {
        return YearlyAmount.of(amount.limit(), amount.limit().minus(amount.limit()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Benefits";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Benefits}. Not thread-safe.
     */
    public static final class Builder extends ImmutableBenefits.Builder {
        Builder() {}
    }
}
