package org.openmassage.billing.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;
import org.openmassage.billing.claim.Claim;

/**
 * Writes the total of a claim even where it is computed: a reader of the JSON needs it. On the way back a total that fits
 * the lines is dropped, one that does not is kept as it was stated.
 */
final class TotalWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1L;
    private static final String TOTAL = "total";

    private TotalWriter(BeanPropertyWriter stated) {
        super(stated);
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider) throws Exception {
        Claim claim = (Claim) bean;
        provider.defaultSerializeField(TOTAL, claim.statedTotal().orElseGet(claim::total), generator);
    }

    /** Puts the writer where Jackson would write the stated total. */
    static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            if (Claim.class.isAssignableFrom(description.getBeanClass())) {
                properties.replaceAll(
                        property -> property.getName().equals(TOTAL) ? new TotalWriter(property) : property);
            }
            return properties;
        }
    }
}
