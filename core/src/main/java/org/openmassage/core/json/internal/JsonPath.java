package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Map;

/** Turns Jackson's references into a JSON Pointer that shows no key of a map: a key may be a patient's value. */
public final class JsonPath {
    private JsonPath() {}

    /**
     * The pointer of a whole path.
     *
     * @param path from the outside in
     * @return a JSON Pointer
     */
    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(reference -> pointer.append(step(reference)));
        return pointer.toString();
    }

    /**
     * The pointer of one step.
     *
     * @param reference one step of a path
     * @return a JSON Pointer of one token
     */
    public static String step(JsonMappingException.Reference reference) {
        Object from = reference.getFrom();
        boolean key = from instanceof Map || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
        if (key) {
            return "/*";
        }
        String name = reference.getFieldName();
        return name == null ? "/" + reference.getIndex() : property(name);
    }

    /**
     * The pointer of one property.
     *
     * @param name its name
     * @return a JSON Pointer of one token
     */
    static String property(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
