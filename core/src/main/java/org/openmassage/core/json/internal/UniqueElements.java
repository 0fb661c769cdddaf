package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the array of a set, and refuses an element that stands in it twice instead of merging the two. */
final class UniqueElements extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final JavaType element;
    private final @Nullable JsonDeserializer<?> list;

    UniqueElements(JavaType element) {
        this(element, null);
    }

    private UniqueElements(JavaType element, @Nullable JsonDeserializer<?> list) {
        this.element = element;
        this.list = list;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getTypeFactory().constructCollectionType(List.class, element);
        return new UniqueElements(element, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (list == null) {
            throw new IllegalStateException("asked to read before it was resolved");
        }
        Collection<?> elements = (Collection<?>) list.deserialize(parser, context);
        Set<Object> unique = new LinkedHashSet<>(elements);
        if (unique.size() != elements.size()) {
            throw Fault.of("duplicate-element", "an element stands twice in this set.", "Keep one of the two.");
        }
        return unique;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return Set.of();
    }
}
