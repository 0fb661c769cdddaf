package org.openmassage.core.json.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.id.Extensions;

/**
 * The rules of the house as Jackson asks for them: which members are properties, how a constant of an enum is spelled,
 * what is left out, and where null may stand.
 */
final class HouseIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final JsonSetter.Value NO_NULLS = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);

    /** Only annotated members are properties; of a record, its components. A helper named {@code isX} is none. */
    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> checker) {
        Class<?> raw = type.getRawType();
        if (raw.getName().startsWith("java.")) {
            return checker;
        }
        if (raw.isRecord()) {
            return checker.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.SETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.NONE);
        }
        return checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE);
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] enumValues, String[] names) {
        return kebab(enumValues, names);
    }

    @Override
    @Deprecated
    public String[] findEnumValues(Class<?> enumType, Enum<?>[] enumValues, String[] names) {
        return kebab(enumValues, names);
    }

    private static String[] kebab(Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = kebab(constants[i]);
        }
        return names;
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Absent optionals, empty collections and empty extensions are left out. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember) || annotated.hasAnnotation(JsonInclude.class)) {
            return JsonInclude.Value.empty();
        }
        Class<?> raw = annotated.getRawType();
        if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw) || raw == Extensions.class) {
            return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
        }
        return JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);
    }

    /** Null is an absent optional, and an error anywhere else. */
    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        JavaType type = annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1
                ? method.getParameterType(0)
                : annotated.getType();
        if (type == null) {
            return NO_NULLS;
        }
        Nulls value = isOptional(type) ? Nulls.SET : Nulls.FAIL;
        JavaType content = type.getContentType();
        if (content == null && type.hasRawClass(Iterable.class)) {
            content = type.containedTypeOrUnknown(0);
        }
        Nulls contents = content != null && isOptional(content) ? Nulls.SET : Nulls.FAIL;
        return JsonSetter.Value.construct(value, contents);
    }

    private static boolean isOptional(JavaType type) {
        if (type.equals(TypeFactory.unknownType())) {
            return false;
        }
        String name = type.getRawClass().getName();
        return name.startsWith(Optional.class.getName());
    }
}
