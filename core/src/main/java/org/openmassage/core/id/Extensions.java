package org.openmassage.core.id;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.internal.ExactJson;

/**
 * What a host keeps beside a record: a bag of namespaces, each with one JSON value of the host's own, which the library
 * carries and never reads. In JSON it is an object from namespace to value. A namespace is a URI, for example
 * {@code https://clinic.example/room}. The JSON text of a value is kept as its meaning, not its white space. Immutable
 * and thread-safe.
 */
public final class Extensions {
    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    private final SortedMap<String, String> values;

    private Extensions(SortedMap<String, String> values) {
        this.values = values;
    }

    /**
     * The empty bag.
     *
     * @return no namespace
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * This bag and one value more; a value of the same namespace is replaced.
     *
     * @param namespace a URI with a scheme
     * @param json one JSON value as text
     * @return a new bag
     * @throws IllegalArgumentException if the namespace has no scheme or the text is not one JSON value
     */
    public Extensions with(String namespace, String json) {
        Checks.require(namespace.indexOf(':') > 0, "namespace", "a URI with a scheme");
        String content = ExactJson.read(json)
                .map(ExactJson::compact)
                .orElseThrow(() -> new IllegalArgumentException("json: must be one well-formed JSON value"));
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(namespace, content);
        return new Extensions(Collections.unmodifiableSortedMap(more));
    }

    /**
     * The value of a namespace.
     *
     * @param namespace a URI
     * @return its JSON text, or empty
     */
    public Optional<String> get(String namespace) {
        return Optional.ofNullable(values.get(namespace));
    }

    /**
     * The namespaces of this bag.
     *
     * @return in alphabetical order
     */
    public Set<String> namespaces() {
        return values.keySet();
    }

    /**
     * Whether nothing is in the bag.
     *
     * @return true for {@link #none()}
     */
    @JsonIgnore
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Shows the type only: a host may keep patient data here. */
    @Override
    public String toString() {
        return "Extensions";
    }
}
