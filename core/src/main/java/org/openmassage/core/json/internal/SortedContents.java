package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a set or a map in an order that depends on its contents only, so that equal values give equal JSON: whole
 * numbers by size, anything else by its JSON text.
 */
final class SortedContents extends JsonSerializer<Object> implements ContextualSerializer {
    private final JsonSerializer<Object> delegate;

    @SuppressWarnings("unchecked") // a serializer is asked for values of its own type only
    SortedContents(JsonSerializer<?> delegate) {
        this.delegate = (JsonSerializer<Object>) delegate;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonSerializer<?> contextual = provider.handleSecondaryContextualization(delegate, property);
        return contextual == delegate ? this : new SortedContents(contextual);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
        return delegate.isEmpty(provider, value);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        delegate.serialize(sorted(value, provider), generator, provider);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        delegate.serializeWithType(sorted(value, provider), generator, provider, typeSerializer);
    }

    private static Object sorted(Object value, SerializerProvider provider) throws IOException {
        if (value instanceof Map<?, ?> map) {
            List<Entry> entries = entries(map.keySet(), provider);
            Map<Object, Object> result = new LinkedHashMap<>();
            entries.forEach(entry -> result.put(entry.item(), map.get(entry.item())));
            return result;
        }
        List<Object> result = new ArrayList<>();
        entries((Collection<?>) value, provider).forEach(entry -> result.add(entry.item()));
        return result;
    }

    private static List<Entry> entries(Collection<?> items, SerializerProvider provider) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Integer number) {
                entries.add(new Entry(item, number, ""));
            } else {
                entries.add(new Entry(item, 0, item instanceof String text ? text : json(item, provider)));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::rank).thenComparing(Entry::text));
        return entries;
    }

    private static String json(Object item, SerializerProvider provider) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator =
                provider.getGenerator().getCodec().getFactory().createGenerator(text)) {
            provider.findTypedValueSerializer(item.getClass(), true, null).serialize(item, generator, provider);
        }
        return text.toString();
    }

    /** One item, and what it is sorted by. */
    private record Entry(Object item, int rank, String text) {}
}
