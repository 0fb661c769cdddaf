package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.jspecify.annotations.Nullable;

/** Which types are ours, and which value a builder builds. */
public final class DocumentTypes {
    /** What the names of our types begin with. */
    public static final String OURS = "org.openmassage.";

    private DocumentTypes() {}

    /**
     * Whether a type is one of ours: declared in a package of this library or of its sibling modules.
     *
     * @param raw a type
     * @return false for an array, even of our types
     */
    public static boolean isOurs(Class<?> raw) {
        return !raw.isArray() && !raw.isPrimitive() && raw.getName().startsWith(OURS);
    }

    /**
     * The type that a builder builds.
     *
     * @param type a builder, or any other type
     * @return the type whose annotation names the builder, or the type itself
     */
    public static Class<?> built(Class<?> type) {
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getSuperclass()) {
            JsonDeserialize annotation = outer.getAnnotation(JsonDeserialize.class);
            if (annotation != null && annotation.builder() == type) {
                return outer;
            }
        }
        return type;
    }

    /**
     * The type that a caller knows a value by.
     *
     * @param value one of our values
     * @return its public type, not the generated class behind it
     */
    public static Class<?> known(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass();
        }
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            JsonDeserialize annotation = type.getDeclaredAnnotation(JsonDeserialize.class);
            if (annotation != null && annotation.builder() != Void.class) {
                return type;
            }
        }
        return value.getClass();
    }

    static <A extends java.lang.annotation.Annotation> @Nullable A find(Class<?> type, Class<A> annotation) {
        A found = type.getAnnotation(annotation);
        if (found != null) {
            return found;
        }
        for (Class<?> parent : type.getInterfaces()) {
            found = find(parent, annotation);
            if (found != null) {
                return found;
            }
        }
        return type.getSuperclass() == null ? null : find(type.getSuperclass(), annotation);
    }
}
