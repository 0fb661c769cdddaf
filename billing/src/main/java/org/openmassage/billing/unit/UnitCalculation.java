package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * What the services of one patient on one date earn, and why: the result of a {@link UnitCalculator}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = UnitCalculation.Builder.class)
public abstract class UnitCalculation implements WithUnitCalculation {

    UnitCalculation() {}

    /**
     * The method used.
     *
     * @return the method
     */
    public abstract UnitMethod method();

    /**
     * Minutes of all services of the date, timed or not.
     *
     * @return minutes, 0 or more
     */
    public abstract int totalMinutes();

    /**
     * Minutes of the 15-minute codes of the date: the only ones that earn units.
     *
     * @return minutes, 0 to {@link #totalMinutes()}
     */
    public abstract int timedMinutes();

    /**
     * Units of the 15-minute codes, those of open choices included.
     *
     * @return units, 0 or more
     */
    public abstract int totalUnits();

    /**
     * The units that each 15-minute code has for certain, one entry a code (and provider), in the order in which the
     * codes were first given; 0 where a code earns none.
     *
     * @return the units by code
     */
    public abstract List<CodeUnits> units();

    /**
     * Service-based codes, one unit each whatever the minutes; they are not part of {@link #totalUnits()}.
     *
     * @return the units by code
     */
    public abstract List<CodeUnits> untimed();

    /**
     * The ties that a person has to settle.
     *
     * @return the open choices, at most one for each provider
     */
    public abstract List<UnitChoice> choices();

    /**
     * What is worth a second look: {@link UnitIssue#METHODS_DIFFER} where the other method comes to another result.
     *
     * @return the findings
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * Every step, in order.
     *
     * @return the trace
     */
    public abstract List<UnitStep> trace();

    /**
     * The units a code has for certain, over all providers; units of open choices are not counted.
     *
     * @param code the code
     * @return units, 0 for a code that is not there
     */
    public final int unitsOf(ProcedureCode code) {
        int sum = 0;
        for (CodeUnits entry : units()) {
            if (entry.code().equals(code)) {
                sum += entry.units();
            }
        }
        for (CodeUnits entry : untimed()) {
            if (entry.code().equals(code)) {
                sum += entry.units();
            }
        }
        return sum;
    }

    /**
     * Settles an open choice as a person decided it.
     *
     * @param decision which of the tied codes get one more unit each
     * @return the calculation with that choice settled
     * @throws IllegalArgumentException if there is no such choice, or the decision names a code that is not in it, or
     *     not as many codes as there are units to place
     */
    public final UnitCalculation resolve(UnitDecision decision) {
        UnitChoice choice = choices().stream()
                .filter(open -> open.provider().equals(decision.provider()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("decision: there is no open choice for it"));
        if (!choice.codes().containsAll(decision.codes())) {
            throw new IllegalArgumentException("decision.codes: names a code that is not in the choice");
        }
        if (decision.codes().size() != choice.unitsToPlace()) {
            throw new IllegalArgumentException("decision.codes: must name as many codes as there are units to place");
        }
        List<CodeUnits> settled = new ArrayList<>();
        List<UnitStep> steps = new ArrayList<>(trace());
        for (CodeUnits entry : units()) {
            if (entry.provider().equals(decision.provider()) && decision.codes().contains(entry.code())) {
                settled.add(entry.withUnits(entry.units() + 1));
                steps.add(UnitStep.builder()
                        .rule("decision")
                        .code(entry.code())
                        .because("Decided by a person: one of the tied units goes to " + entry.code() + ".")
                        .source(method().source())
                        .build());
            } else {
                settled.add(entry);
            }
        }
        List<UnitChoice> open = new ArrayList<>(choices());
        open.remove(choice);
        return UnitCalculation.builder()
                .from(this)
                .units(settled)
                .choices(open)
                .trace(steps)
                .build();
    }

    /**
     * Whether a person has nothing left to decide.
     *
     * @return true if no choice is open
     */
    public final boolean settled() {
        return choices().isEmpty();
    }

    /**
     * The type only.
     *
     * @return {@code "UnitCalculation"}
     */
    @Override
    public final String toString() {
        return "UnitCalculation";
    }

    /**
     * Starts a calculation's result.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitCalculation}. Not thread-safe. */
    public static final class Builder extends ImmutableUnitCalculation.Builder {
        Builder() {}
    }
}
