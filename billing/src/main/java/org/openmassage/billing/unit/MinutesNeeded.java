package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The reverse of {@link UnitCalculator}: how many minutes of a timed code would earn a number of units, the other services
 * of the day being as they are. It serves planning. Minutes are those that were given: nothing here makes any.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MinutesNeeded.Builder.class)
public abstract class MinutesNeeded implements WithMinutesNeeded {

    MinutesNeeded() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * How many units are wanted for it.
     *
     * @return 1 or more
     */
    public abstract int units();

    /**
     * How many minutes the code has in the services given.
     *
     * @return 0 or more
     */
    public abstract int given();

    /**
     * The fewest minutes of the code with which the units are certain.
     *
     * @return minutes; empty if no minutes of a day are enough
     */
    public abstract Optional<Integer> certain();

    /**
     * The fewest minutes of the code with which a person could place the units there, in a tie with another code.
     *
     * @return minutes, fewer than the certain ones; empty if there is no such tie
     */
    public abstract Optional<Integer> possible();

    /**
     * How many minutes more than those given would make the units certain.
     *
     * @return 0 or more; empty if no minutes of a day are enough
     */
    public final Optional<Integer> more() {
        return certain().map(minutes -> Math.max(0, minutes - given()));
    }

    /**
     * Finds the minutes.
     *
     * @param method the method the payer uses
     * @param services the services of one patient, date and provider; the code may be among them
     * @param code the timed code that is asked about
     * @param units how many units are wanted, 1 or more
     * @return the minutes
     * @throws IllegalArgumentException if units is below 1, if the services are of several providers, or if the code is
     *     among them as untimed
     */
    public static MinutesNeeded of(UnitMethod method, List<ServiceMinutes> services, ProcedureCode code, int units) {
        Checks.require(units >= 1, "units", "1 or more");
        Checks.require(
                services.stream().map(ServiceMinutes::provider).distinct().count() <= 1, "services", "of one provider");
        Optional<String> provider = services.stream().findFirst().flatMap(ServiceMinutes::provider);
        List<ServiceMinutes> others = services.stream()
                .filter(service -> !service.timed() || !service.code().equals(code))
                .toList();
        int given = services.stream()
                .filter(service -> service.code().equals(code))
                .mapToInt(ServiceMinutes::minutes)
                .sum();
        Optional<Integer> possible = Optional.empty();
        for (int minutes = 0; minutes <= ServiceMinutes.MAX_MINUTES; minutes++) {
            List<ServiceMinutes> day = new ArrayList<>(others);
            day.add(ServiceMinutes.timed(code, minutes).withProvider(provider));
            UnitCalculation result = UnitCalculator.calculate(method, day);
            int certain = result.unitsOf(code);
            boolean tied =
                    result.choices().stream().anyMatch(choice -> choice.codes().contains(code));
            if (certain >= units) {
                return builder()
                        .code(code)
                        .units(units)
                        .given(given)
                        .certain(minutes)
                        .possible(possible)
                        .build();
            }
            if (possible.isEmpty() && tied && certain + 1 >= units) {
                possible = Optional.of(minutes);
            }
        }
        return builder().code(code).units(units).given(given).possible(possible).build();
    }

    @Value.Check
    void check() {
        Checks.require(units() >= 1, "units", "1 or more");
        Checks.require(given() >= 0, "given", "0 or more");
    }

    /**
     * The type only.
     *
     * @return {@code "MinutesNeeded"}
     */
    @Override
    public final String toString() {
        return "MinutesNeeded";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MinutesNeeded}. Not thread-safe. */
    public static final class Builder extends ImmutableMinutesNeeded.Builder {
        Builder() {}
    }
}
