package org.openmassage.core.catalog;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A catalog was asked for an entry that it does not have. The message names the key, which is a term of the catalog's
 * vocabulary and no patient's value, and the keys most like it. Code that looks up a term which a record holds uses
 * {@link Catalog#find} instead.
 */
public final class UnknownEntryException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /** The key that is not in the catalog. */
    private final String key;

    /** The keys most like it. */
    @SuppressWarnings("serial") // an immutable list of strings, which is serializable
    private final List<String> nearMatches;

    UnknownEntryException(Object key, String catalog, List<String> nearMatches) {
        super(message(key.toString(), catalog, nearMatches));
        this.key = key.toString();
        this.nearMatches = List.copyOf(nearMatches);
    }

    /**
     * Returns the key that was asked for, as text.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns the keys of the catalog that are most like the one asked for, best first; at most five, perhaps none.
     *
     * @return the near matches
     */
    public List<String> nearMatches() {
        return nearMatches;
    }

    private static String message(String key, String catalog, List<String> nearMatches) {
        String message = "no entry \"" + key + "\" in the catalog " + catalog;
        return nearMatches.isEmpty() ? message : message + "; did you mean " + String.join(", ", nearMatches) + "?";
    }
}
