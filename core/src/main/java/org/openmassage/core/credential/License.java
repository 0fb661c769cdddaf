package org.openmassage.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/** A license to practice a profession in a jurisdiction. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = License.Builder.class)
public abstract class License implements WithLicense {
    License() {}

    /**
     * Where it is good.
     *
     * @return the jurisdiction
     */
    public abstract Jurisdiction jurisdiction();

    /**
     * What it is for.
     *
     * @return massage therapy unless told otherwise
     */
    @Value.Default
    public Profession profession() {
        return Profession.MASSAGE_THERAPIST;
    }

    /**
     * Its number.
     *
     * @return as issued
     */
    public abstract String number();

    /**
     * From its issue to its expiry.
     *
     * @return the first and the last day it is good
     */
    public abstract Period period();

    /**
     * Its standing with the board.
     *
     * @return active unless told otherwise
     */
    @Value.Default
    public LicenseStatus status() {
        return LicenseStatus.ACTIVE;
    }

    @Value.Check
    void check() {
        Checks.text("number", number());
    }

    /**
     * Whether it lets its holder practice on a day.
     *
     * @param day the day
     * @return true if its status permits practice and the day lies in its period
     */
    public final boolean permitsPracticeOn(LocalDate day) {
        return status().permitsPractice() && period().contains(day);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "License";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link License}. Not thread-safe. */
    public static final class Builder extends ImmutableLicense.Builder {
        Builder() {}
    }
}
