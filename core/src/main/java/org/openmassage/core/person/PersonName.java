package org.openmassage.core.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** The name of a person. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PersonName.Builder.class)
public abstract class PersonName implements WithPersonName {
    PersonName() {}

    /**
     * The given name.
     *
     * @return not blank
     */
    public abstract String given();

    /**
     * The family name.
     *
     * @return not blank
     */
    public abstract String family();

    /**
     * A middle name or initial.
     *
     * @return or empty
     */
    public abstract Optional<String> middle();

    /**
     * A suffix, for example {@code Jr}.
     *
     * @return or empty
     */
    public abstract Optional<String> suffix();

    @Value.Check
    void check() {
        Checks.text("given", given());
        Checks.text("family", family());
        Checks.text("middle", middle());
        Checks.text("suffix", suffix());
    }

    /**
     * A name of two parts.
     *
     * @param given see {@link #given()}
     * @param family see {@link #family()}
     * @return the name
     * @throws IllegalArgumentException if one of them is blank
     */
    public static PersonName of(String given, String family) {
        return builder().given(given).family(family).build();
    }

    /**
     * The name as it is written on a letter.
     *
     * @return given name, middle name, family name and suffix, with a space between
     */
    public final String full() {
        return Stream.of(Optional.of(given()), middle(), Optional.of(family()), suffix())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "PersonName";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonName}. Not thread-safe. */
    public static final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
