package org.openmassage.core.json.internal;

import java.util.List;
import java.util.ServiceLoader;

/** What the sibling modules that are present add to the JSON of the library. Found once, when it is first needed. */
public final class Contributions {
    private Contributions() {}

    /**
     * The contributions of every sibling module that is present.
     *
     * @return always the same list
     */
    public static List<JsonContribution> present() {
        return Present.ALL;
    }

    private static final class Present {
        private static final List<JsonContribution> ALL =
                ServiceLoader.load(JsonContribution.class, Contributions.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }
}
