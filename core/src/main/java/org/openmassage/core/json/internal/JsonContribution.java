package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.Module;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sibling module adds to the JSON of the library, found through {@link java.util.ServiceLoader} with the class
 * loader of this module. Implementations are stateless.
 */
public interface JsonContribution {

    /**
     * Modules for types of other libraries that our documents hold, such as money.
     *
     * @return modules for the library's own mapper, never for a host's
     */
    default List<Module> modules() {
        return List.of();
    }

    /**
     * The steps from older schemas.
     *
     * @return one for each document and older version
     */
    default List<SchemaUpgrade> upgrades() {
        return List.of();
    }

    /**
     * Opens one of the JSON Schemas of the module's documents, or their index {@code index.txt}, in which each line is
     * the name and the version of a schema, such as {@code claim/1}. A module opens its own resources, since no other may.
     *
     * @param file such as {@code claim-1.schema.json}
     * @return what the caller reads and closes, or null if there is no such file
     */
    default @Nullable InputStream schema(String file) {
        return null;
    }
}
