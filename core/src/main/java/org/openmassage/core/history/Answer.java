package org.openmassage.core.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer in one of four states: present with a value, absent, asked but unknown, or not asked. In JSON
 * {@code {"answer": "present", "value": …}}, {@code {"answer": "absent"}}, {@code {"answer": "unknown"}}; an answer that
 * nobody asked for is left out of its document. Immutable and thread-safe if its value is.
 *
 * @param <T> what is present
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Present.class, name = "present"),
    @JsonSubTypes.Type(value = Answer.Absent.class, name = "absent"),
    @JsonSubTypes.Type(value = Answer.Unknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Answer.NotAsked.class, name = "not-asked")
})
public sealed interface Answer<T> {
    /**
     * Yes, and this.
     *
     * @param value what is present; a list is copied
     * @param <T> its type
     * @return the answer
     */
    static <T> Answer<T> present(T value) {
        return new Present<>(value);
    }

    /**
     * No: none.
     *
     * @param <T> what is absent
     * @return the answer
     */
    static <T> Answer<T> absent() {
        return new Absent<>();
    }

    /**
     * Asked, and the patient does not know.
     *
     * @param <T> what is unknown
     * @return the answer
     */
    static <T> Answer<T> unknown() {
        return new Unknown<>();
    }

    /**
     * Nobody asked yet.
     *
     * @param <T> what was not asked for
     * @return the answer
     */
    static <T> Answer<T> notAsked() {
        return new NotAsked<>();
    }

    /**
     * The state of this answer.
     *
     * @return one of the four
     */
    Presence presence();

    /**
     * What is present.
     *
     * @return the value, or empty in every other state
     */
    Optional<T> value();

    /**
     * The state of an answer to a narrower question about what is present: absent stays absent, and what is unknown or
     * was not asked stays so.
     *
     * @param narrower answers for the value
     * @return the narrower answer
     */
    default Presence presence(Function<? super T, Presence> narrower) {
        return value().map(narrower).orElse(presence());
    }

    /**
     * Yes, and this. Immutable and thread-safe if the value is.
     *
     * @param told what is present
     * @param <T> its type
     */
    record Present<T>(@JsonProperty("value") T told) implements Answer<T> {
        /**
         * Copies a list, so that nobody can change it later.
         *
         * @param told what is present
         */
        @SuppressWarnings("unchecked") // a copy of a list is of the list's type
        public Present {
            Objects.requireNonNull(told, "value");
            if (told instanceof List<?> list) {
                told = (T) List.copyOf(list);
            }
        }

        @Override
        public Presence presence() {
            return Presence.PRESENT;
        }

        @Override
        public Optional<T> value() {
            return Optional.of(told);
        }

        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * No: none. Immutable and thread-safe.
     *
     * @param <T> what is absent
     */
    record Absent<T>() implements Answer<T> {
        @Override
        public Presence presence() {
            return Presence.ABSENT;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * Asked, and the patient does not know. Immutable and thread-safe.
     *
     * @param <T> what is unknown
     */
    record Unknown<T>() implements Answer<T> {
        @Override
        public Presence presence() {
            return Presence.UNKNOWN;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * Nobody asked yet. Immutable and thread-safe.
     *
     * @param <T> what was not asked for
     */
    record NotAsked<T>() implements Answer<T> {
        @Override
        public Presence presence() {
            return Presence.NOT_ASKED;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Answer";
        }
    }
}
