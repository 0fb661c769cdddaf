package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A service line: what was done on one date under one code.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ClaimLine.Builder.class)
public abstract class ClaimLine implements WithClaimLine {

    ClaimLine() {}

    /**
     * The date of service.
     *
     * @return a date, never an instant
     */
    public abstract LocalDate date();

    /**
     * The last date, where the line spans several.
     *
     * @return the date, if it differs
     */
    public abstract Optional<LocalDate> through();

    /**
     * Where it was done.
     *
     * @return the place, if known
     */
    public abstract Optional<PlaceOfService> place();

    /**
     * The procedure code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The modifiers, in order of importance; a form holds 4.
     *
     * @return the modifiers; may be empty
     */
    public abstract List<Modifier> modifiers();

    /**
     * Which diagnoses of the claim the line is for, counted from 1, the most important first; a form holds 4.
     *
     * @return the pointers; may be empty in a draft
     */
    public abstract List<Integer> pointers();

    /**
     * The charge for all units.
     *
     * @return the amount, 0 or more
     */
    public abstract Money charge();

    /**
     * The units.
     *
     * @return units, 0 or more
     */
    public abstract int units();

    /**
     * Direct minutes behind the units.
     *
     * @return minutes, if the code is timed
     */
    public abstract Optional<Integer> minutes();

    /**
     * The signed notes that the line stands on.
     *
     * @return the notes
     */
    public abstract List<NoteId> notes();

    /**
     * What the payer has to know about the line beside the codes, such as what an unlisted procedure was (the shaded
     * part of box 24; NTE in loop 2400).
     *
     * @return the text, if there is one
     */
    public abstract Optional<String> supplement();

    @Value.Check
    void check() {
        through().ifPresent(last -> Checks.require(!last.isBefore(date()), "through", "on or after date"));
        Checks.require(!charge().isNegative(), "charge", "0 or more");
        Checks.require(units() >= 0, "units", "0 or more");
        Checks.text("supplement", supplement());
        minutes().ifPresent(minutes -> Checks.require(minutes >= 0, "minutes", "0 or more"));
        pointers().forEach(pointer -> Checks.require(pointer >= 1, "pointers", "counted from 1"));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ClaimLine";
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
     * Builds {@link ClaimLine}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimLine.Builder {
        Builder() {}
    }
}
