package org.openmassage.core.issue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a validator found, in the order it was found. In JSON it is an array. Immutable and thread-safe.
 *
 * @param all every issue
 */
public record Issues(List<Issue> all) implements Iterable<Issue> {
    /**
     * Copies the list.
     *
     * @param all every issue
     */
    public Issues {
        all = List.copyOf(all);
    }

    /**
     * Nothing found.
     *
     * @return no issue
     */
    public static Issues none() {
        return new Issues(List.of());
    }

    /**
     * These issues.
     *
     * @param issues the issues
     * @return all of them
     */
    public static Issues of(Issue... issues) {
        return new Issues(List.of(issues));
    }

    /**
     * These issues.
     *
     * @param issues the issues
     * @return all of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Issues of(List<Issue> issues) {
        return new Issues(issues);
    }

    /**
     * These issues and more.
     *
     * @param more what else was found
     * @return this one's first
     */
    public Issues plus(Issues more) {
        List<Issue> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Issues(both);
    }

    /**
     * The errors among them.
     *
     * @return in order
     */
    public List<Issue> errors() {
        return stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
    }

    /**
     * Whether there is an error.
     *
     * @return false also where there are only warnings
     */
    public boolean hasErrors() {
        return stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * Whether nothing was found.
     *
     * @return true for no issue of any severity
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Whether an issue of this code was found.
     *
     * @param code for example {@code prescription.expired}
     * @return true if at least one has it
     */
    public boolean has(String code) {
        return stream().anyMatch(issue -> issue.code().equals(code));
    }

    /**
     * The issues as a stream.
     *
     * @return in order
     */
    public Stream<Issue> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Issue> iterator() {
        return all.iterator();
    }

    /** {@return every issue} */
    @JsonValue
    @Override
    public List<Issue> all() {
        return all;
    }
}
