package org.openmassage.core.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.time.PartialDate;

/**
 * The value of a fact that is present. It concerns a patient, so {@code toString} shows the type only. Immutable and
 * thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactValue.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = FactValue.Codes.class, name = "code"),
    @JsonSubTypes.Type(value = FactValue.Dates.class, name = "date")
})
public sealed interface FactValue {

    /**
     * The type of the facts that have such a value.
     *
     * @return never {@link FactType#BOOLEAN}
     */
    FactType type();

    /**
     * A number. Immutable and thread-safe.
     *
     * @param value the number, in the unit of the fact
     */
    record Amount(BigDecimal value) implements FactValue {
        /**
         * Checks that there is a number.
         *
         * @param value the number, in the unit of the fact
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactType type() {
            return FactType.NUMBER;
        }

        @Override
        public String toString() {
            return "FactValue";
        }
    }

    /**
     * Codes. Immutable and thread-safe.
     *
     * @param codes those that hold, at least one
     */
    record Codes(Set<String> codes) implements FactValue {
        /**
         * Copies the codes, and checks that there is one.
         *
         * @param codes those that hold, at least one
         */
        public Codes {
            Checks.require(!codes.isEmpty(), "codes", "at least one");
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }

        @Override
        public FactType type() {
            return FactType.CODE;
        }

        @Override
        public String toString() {
            return "FactValue";
        }
    }

    /**
     * Dates: of one event, or of several events of the same kind. Immutable and thread-safe.
     *
     * @param dates the dates, at least one
     * @param undated whether there was another such event whose date is not known
     */
    record Dates(List<PartialDate> dates, boolean undated) implements FactValue {
        /**
         * Copies the dates, each once, and checks that there is one.
         *
         * @param dates the dates, at least one
         * @param undated whether there was another such event whose date is not known
         */
        public Dates {
            Checks.require(!dates.isEmpty(), "dates", "at least one");
            dates = List.copyOf(new LinkedHashSet<>(dates));
        }

        @Override
        public FactType type() {
            return FactType.DATE;
        }

        @Override
        public String toString() {
            return "FactValue";
        }
    }
}
