package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmassage.core.json.DocumentSchema;

/** The known steps from older schemas. Immutable. */
final class Upgrades {
    private final Map<String, SchemaUpgrade> steps;

    Upgrades(List<SchemaUpgrade> steps) {
        Map<String, SchemaUpgrade> byVersion = new HashMap<>();
        for (SchemaUpgrade step : steps) {
            if (byVersion.put(key(step.document(), step.from()), step) != null) {
                throw new IllegalStateException("two upgrades of " + key(step.document(), step.from()));
            }
        }
        this.steps = Map.copyOf(byVersion);
    }

    /** Whether every step from a version to the present one is known. */
    boolean reach(DocumentSchema schema, int from) {
        for (int version = from; version < schema.version(); version++) {
            if (!steps.containsKey(key(schema.name(), version))) {
                return false;
            }
        }
        return true;
    }

    /** Takes every step, one version at a time. */
    ObjectNode apply(DocumentSchema schema, int from, ObjectNode document) {
        ObjectNode result = document;
        for (int version = from; version < schema.version(); version++) {
            SchemaUpgrade step = steps.get(key(schema.name(), version));
            if (step == null) {
                throw new IllegalStateException("no upgrade of " + key(schema.name(), version));
            }
            result = step.upgrade(result);
        }
        return result;
    }

    private static String key(String document, int version) {
        return document + "/" + version;
    }
}
