package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.Module;
import java.util.List;

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
}
