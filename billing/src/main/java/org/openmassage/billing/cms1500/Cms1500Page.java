package org.openmassage.billing.cms1500;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * A sheet of the form. A field that stays blank is not there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Cms1500Page.Builder.class)
public abstract class Cms1500Page implements WithCms1500Page {

    Cms1500Page() {}

    /**
     * The number of the sheet, from 1 up.
     *
     * @return 1 or more
     */
    public abstract int number();

    /**
     * The fields beside box 24.
     *
     * @return the values by field
     */
    public abstract Map<Cms1500Field, String> boxes();

    /**
     * The service lines of the sheet.
     *
     * @return at most 6
     */
    public abstract List<Cms1500Line> lines();

    /**
     * What a field beside box 24 holds.
     *
     * @param field the field
     * @return the value; empty where the field stays blank
     */
    public final Optional<String> value(Cms1500Field field) {
        return Optional.ofNullable(boxes().get(field));
    }

    /**
     * What a field of box 24 holds on a line.
     *
     * @param line the line of the sheet, from 1 up
     * @param field the field
     * @return the value; empty where the field stays blank or the sheet has no such line
     */
    public final Optional<String> value(int line, Cms1500Field field) {
        return line < 1 || line > lines().size()
                ? Optional.empty()
                : lines().get(line - 1).value(field);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Cms1500Page";
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
     * Builds {@link Cms1500Page}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCms1500Page.Builder {
        Builder() {}
    }
}
