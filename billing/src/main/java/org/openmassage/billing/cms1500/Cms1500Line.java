package org.openmassage.billing.cms1500;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * A service line of the form: box 24. A field that stays blank is not there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Cms1500Line.Builder.class)
public abstract class Cms1500Line implements WithCms1500Line {

    Cms1500Line() {}

    /**
     * The fields of box 24.
     *
     * @return the values by field
     */
    public abstract Map<Cms1500Field, String> boxes();

    /**
     * What a field holds.
     *
     * @param field the field
     * @return the value; empty where the field stays blank
     */
    public final Optional<String> value(Cms1500Field field) {
        return Optional.ofNullable(boxes().get(field));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Cms1500Line";
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
     * Builds {@link Cms1500Line}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCms1500Line.Builder {
        Builder() {}
    }
}
