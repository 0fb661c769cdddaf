package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.id.Extensions;

/** Creates a value by its constructor. A component that is missing is empty if it can be, and an error if not. */
final class RecordInstantiator extends ValueInstantiator.Delegating {
    private static final long serialVersionUID = 1L;

    RecordInstantiator(ValueInstantiator delegate) {
        super(delegate);
    }

    @Override
    public ValueInstantiator createContextual(DeserializationContext context, BeanDescription description)
            throws JsonMappingException {
        ValueInstantiator contextual = delegate().createContextual(context, description);
        return contextual == delegate() ? this : new RecordInstantiator(contextual);
    }

    @Override
    public Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer buffer)
            throws IOException {
        for (SettableBeanProperty property : properties) {
            if (!buffer.hasParameter(property)) {
                Object absent = absent(property.getType().getRawClass());
                if (absent == null) {
                    throw Fault.missing(property.getName());
                }
                buffer.assignParameter(property, absent);
            }
        }
        return super.createFromObjectWith(context, properties, buffer);
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        } else if (type == OptionalInt.class) {
            return OptionalInt.empty();
        } else if (type == OptionalLong.class) {
            return OptionalLong.empty();
        } else if (type == OptionalDouble.class) {
            return OptionalDouble.empty();
        } else if (type == Extensions.class) {
            return Extensions.none();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == List.class || type == Collection.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        }
        return null;
    }
}
