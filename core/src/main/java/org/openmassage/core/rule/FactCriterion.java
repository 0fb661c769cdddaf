package org.openmassage.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.FactId;

/**
 * A criterion of one fact. What is absent has no number, code or date, so every statement about those is false; where the
 * fact is present and its value was not told, the statement is unknown. Immutable and thread-safe.
 */
public sealed interface FactCriterion extends Criterion {

    /**
     * The fact.
     *
     * @return its id
     */
    FactId fact();

    /**
     * The type that the fact must have.
     *
     * @param type the type of a fact
     * @return whether this criterion can be asked of it
     */
    boolean fits(FactType type);

    /**
     * The truth where the fact is present.
     *
     * @param reading what is known, and present
     * @param asOf the day on which it is asked
     * @return unknown if the reading has no value of the right type
     */
    Truth ofPresent(Reading reading, LocalDate asOf);

    /**
     * The truth, given what is known of the fact.
     *
     * @param reading what is known
     * @param asOf the day on which it is asked
     * @return the truth
     */
    default Truth truth(Reading reading, LocalDate asOf) {
        return switch (reading.presence()) {
            case PRESENT -> ofPresent(reading, asOf);
            case ABSENT -> Truth.FALSE;
            case UNKNOWN, NOT_ASKED -> Truth.UNKNOWN;
        };
    }

    @Override
    default Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
        return ofFacts.apply(this);
    }

    @Override
    default Set<FactId> facts() {
        return Set.of(fact());
    }

    /** How a number compares to a limit. */
    enum Comparison {
        /** Below the limit. */
        LESS_THAN,
        /** The limit or below. */
        AT_MOST,
        /** Exactly the limit, whatever the number of decimals. */
        EQUAL_TO,
        /** The limit or above. */
        AT_LEAST,
        /** Above the limit. */
        MORE_THAN;

        /**
         * Compares.
         *
         * @param value the number
         * @param limit the limit
         * @return whether the number compares so to the limit
         */
        public boolean test(BigDecimal value, BigDecimal limit) {
            int sign = value.compareTo(limit);
            return switch (this) {
                case LESS_THAN -> sign < 0;
                case AT_MOST -> sign <= 0;
                case EQUAL_TO -> sign == 0;
                case AT_LEAST -> sign >= 0;
                case MORE_THAN -> sign > 0;
            };
        }
    }

    /**
     * The fact is present. Immutable and thread-safe.
     *
     * @param fact the fact, of any type
     */
    record Present(FactId fact) implements FactCriterion {
        /**
         * Checks that there is a fact.
         *
         * @param fact the fact, of any type
         */
        public Present {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public boolean fits(FactType type) {
            return true;
        }

        @Override
        public Truth ofPresent(Reading reading, LocalDate asOf) {
            return Truth.TRUE;
        }
    }

    /**
     * The number of the fact compares so to a limit. Immutable and thread-safe.
     *
     * @param fact the fact, of type {@link FactType#NUMBER}
     * @param op how it compares
     * @param value the limit, in the unit of the fact
     */
    record Compare(FactId fact, Comparison op, BigDecimal value) implements FactCriterion {
        /**
         * Checks that nothing is missing.
         *
         * @param fact the fact, of type {@link FactType#NUMBER}
         * @param op how it compares
         * @param value the limit, in the unit of the fact
         */
        public Compare {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean fits(FactType type) {
            return type == FactType.NUMBER;
        }

        @Override
        public Truth ofPresent(Reading reading, LocalDate asOf) {
            return reading.value().orElse(null) instanceof FactValue.Amount amount
                    ? Truth.of(op.test(amount.value(), value))
                    : Truth.UNKNOWN;
        }
    }

    /**
     * The fact has one of some codes. Immutable and thread-safe.
     *
     * @param fact the fact, of type {@link FactType#CODE}
     * @param codes the codes, at least one
     */
    record OneOf(FactId fact, Set<String> codes) implements FactCriterion {
        /**
         * Copies the codes, and checks that there is one.
         *
         * @param fact the fact, of type {@link FactType#CODE}
         * @param codes the codes, at least one
         */
        public OneOf {
            Objects.requireNonNull(fact, "fact");
            Checks.require(!codes.isEmpty(), "codes", "at least one");
            codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        }

        @Override
        public boolean fits(FactType type) {
            return type == FactType.CODE;
        }

        @Override
        public Truth ofPresent(Reading reading, LocalDate asOf) {
            return reading.value().orElse(null) instanceof FactValue.Codes told
                    ? Truth.of(told.codes().stream().anyMatch(codes::contains))
                    : Truth.UNKNOWN;
        }
    }

    /**
     * The fact, or one of its events, was no longer ago than a period: on {@code asOf}, on the first day of the period, or
     * between them. A later date is not within; a partial date that may lie on either side leaves it unknown. Immutable and
     * thread-safe.
     *
     * @param fact the fact, of type {@link FactType#DATE}
     * @param period years, months and days, more than none
     */
    record Within(FactId fact, Period period) implements FactCriterion {
        /**
         * Checks the period.
         *
         * @param fact the fact, of type {@link FactType#DATE}
         * @param period years, months and days, more than none
         */
        public Within {
            Objects.requireNonNull(fact, "fact");
            Dated.requirePeriod(period);
        }

        @Override
        public boolean fits(FactType type) {
            return type == FactType.DATE;
        }

        @Override
        public Truth ofPresent(Reading reading, LocalDate asOf) {
            return Dated.any(reading, Dated.between(asOf.minus(period), asOf));
        }
    }

    /**
     * The fact, or one of its events, was at least a period ago: on the first day of the period or before. A partial date
     * that may lie on either side leaves it unknown. This is not the opposite of {@link Within}: both are false of a fact
     * that is absent. Immutable and thread-safe.
     *
     * @param fact the fact, of type {@link FactType#DATE}
     * @param period years, months and days, more than none
     */
    record AtLeastAgo(FactId fact, Period period) implements FactCriterion {
        /**
         * Checks the period.
         *
         * @param fact the fact, of type {@link FactType#DATE}
         * @param period years, months and days, more than none
         */
        public AtLeastAgo {
            Objects.requireNonNull(fact, "fact");
            Dated.requirePeriod(period);
        }

        @Override
        public boolean fits(FactType type) {
            return type == FactType.DATE;
        }

        @Override
        public Truth ofPresent(Reading reading, LocalDate asOf) {
            return Dated.any(reading, Dated.between(LocalDate.MIN, asOf.minus(period)));
        }
    }
}
