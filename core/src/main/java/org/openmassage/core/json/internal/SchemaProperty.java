package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import org.openmassage.core.json.DocumentSchema;

/** The property {@code schema} of a document, which no document type declares. */
final class SchemaProperty extends VirtualBeanPropertyWriter {
    static final String NAME = "schema";

    private static final long serialVersionUID = 1L;

    private final String text;

    private SchemaProperty(
            String text, SimpleBeanPropertyDefinition definition, Annotations annotations, JavaType type) {
        super(definition, annotations, type);
        this.text = text;
    }

    static BeanPropertyWriter of(DocumentSchema schema, SerializationConfig config, BeanDescription description) {
        JavaType string = config.constructType(String.class);
        AnnotatedClass type = description.getClassInfo();
        VirtualAnnotatedMember member = new VirtualAnnotatedMember(type, description.getBeanClass(), NAME, string);
        SimpleBeanPropertyDefinition definition =
                SimpleBeanPropertyDefinition.construct(config, member, PropertyName.construct(NAME));
        return new SchemaProperty(schema.name() + "/" + schema.version(), definition, type.getAnnotations(), string);
    }

    @Override
    protected Object value(Object bean, JsonGenerator generator, SerializerProvider provider) {
        return text;
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaringClass, BeanPropertyDefinition definition, JavaType type) {
        return this;
    }
}
