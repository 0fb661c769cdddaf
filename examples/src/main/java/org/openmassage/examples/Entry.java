package org.openmassage.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON object in the order in which it is written; what is empty is left out. */
final class Entry {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Entry() {}

    static Entry of(String key, Object value) {
        return new Entry().with(key, value);
    }

    Entry with(String key, Object value) {
        Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (shown != null) {
            values.put(key, shown);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
