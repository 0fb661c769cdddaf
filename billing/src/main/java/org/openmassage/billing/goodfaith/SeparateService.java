package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A service that will have to be scheduled separately, before or after the care of the estimate. It is listed, not priced.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SeparateService.Builder.class)
public abstract class SeparateService implements WithSeparateService {

    SeparateService() {}

    /**
     * What it is.
     *
     * @return a phrase
     */
    public abstract String description();

    /**
     * How the patient gets a good faith estimate for it.
     *
     * @return a sentence
     */
    public abstract String howToObtain();

    @Value.Check
    void check() {
        Checks.text("description", description());
        Checks.text("howToObtain", howToObtain());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "SeparateService";
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
     * Builds {@link SeparateService}. Not thread-safe.
     */
    public static final class Builder extends ImmutableSeparateService.Builder {
        Builder() {}
    }
}
