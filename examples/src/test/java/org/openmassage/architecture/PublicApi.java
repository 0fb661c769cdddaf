package org.openmassage.architecture;

import static java.util.stream.Collectors.joining;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that a caller of one module can see, as text: the descriptor, and for each public type its constructors,
 * constants and methods, inherited ones among them, since a builder gets most of its methods from a class that callers
 * cannot name.
 */
final class PublicApi {
    private static final Pattern COMMON_PACKAGE = Pattern.compile("\\bjava\\.(lang|util)\\.(?=[A-Z])");

    private final LibraryModule module;
    private final List<String> lines = new ArrayList<>();

    private PublicApi(LibraryModule module) {
        this.module = module;
    }

    static List<String> of(LibraryModule module) {
        PublicApi api = new PublicApi(module);
        api.descriptor();
        module.publicTypes().forEach(api::type);
        return api.lines.stream()
                .map(line -> COMMON_PACKAGE.matcher(line).replaceAll(""))
                .toList();
    }

    private void descriptor() {
        lines.add("module " + module.name());
        sorted(module.descriptor().requires().stream()
                .filter(need -> !need.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .filter(need -> !need.name().equals("java.base"))
                .map(need -> "  requires "
                        + (need.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)
                                ? "transitive "
                                : "")
                        + need.name()));
        sorted(module.exportedPackages().stream().map(name -> "  exports " + name));
        sorted(module.descriptor().provides().stream().map(service -> "  provides " + service.service()));
        sorted(module.descriptor().uses().stream().map(service -> "  uses " + service));
    }

    private void type(Class<?> type) {
        lines.add("");
        lines.add(heading(type));
        if (type.isEnum()) {
            lines.add("  "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(joining(", ")));
        }
        sorted(Stream.of(type.getFields())
                .filter(field -> field.getDeclaringClass() == type && !field.isEnumConstant())
                .map(PublicApi::field));
        sorted(Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isForOthers(constructor.getModifiers()) && !constructor.isSynthetic())
                .map(constructor -> constructor(type, constructor)));
        sorted(Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.openmassage."))
                .filter(method -> !(type.isEnum() && isWrittenByTheCompiler(method)))
                .map(method -> PublicApi.method(type, method)));
    }

    private void sorted(Stream<String> some) {
        lines.addAll(new TreeSet<>(some.toList()));
    }

    private static String heading(Class<?> type) {
        StringBuilder text = new StringBuilder(deprecation(type.isAnnotationPresent(Deprecated.class)));
        int hidden = Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC | Modifier.INTERFACE | Modifier.STRICT;
        if (type.isRecord()) {
            text.append("record ")
                    .append(named(type))
                    .append(Stream.of(type.getRecordComponents())
                            .map(PublicApi::component)
                            .collect(joining(", ", "(", ")")));
        } else {
            String kind = type.isAnnotation()
                    ? "annotation"
                    : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
            boolean plain = kind.equals("class");
            text.append(plain ? Modifier.toString(type.getModifiers() & hidden & ~Modifier.STATIC) + " " : "")
                    .append(type.isSealed() ? "sealed " : "")
                    .append(kind)
                    .append(' ')
                    .append(named(type));
            Type parent = type.getGenericSuperclass();
            if (plain && parent != null && parent != Object.class && LibraryModule.isPublic(type.getSuperclass())) {
                text.append(" extends ").append(parent.getTypeName());
            }
        }
        List<String> faces = new ArrayList<>();
        Class<?>[] raw = type.getInterfaces();
        for (int i = 0; i < raw.length; i++) {
            if (LibraryModule.isPublic(raw[i]) && !type.isAnnotation()) {
                faces.add(type.getGenericInterfaces()[i].getTypeName());
            }
        }
        if (!faces.isEmpty()) {
            text.append(type.isInterface() ? " extends " : " implements ").append(String.join(", ", faces));
        }
        if (type.isSealed()) {
            text.append(Stream.of(type.getPermittedSubclasses())
                    .filter(LibraryModule::isPublic)
                    .map(Class::getName)
                    .collect(joining(", ", " permits ", "")));
        }
        return text.toString().strip();
    }

    private static String field(Field field) {
        StringBuilder text = new StringBuilder("  ")
                .append(deprecation(field.isAnnotationPresent(Deprecated.class)))
                .append(Modifier.toString(field.getModifiers() & ~Modifier.PUBLIC))
                .append(' ')
                .append(field.getGenericType().getTypeName())
                .append(' ')
                .append(field.getName());
        if (Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class)) {
            try {
                text.append(" = ").append(field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return text.toString();
    }

    private static String component(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }

    private static String constructor(Class<?> type, Constructor<?> constructor) {
        return "  " + deprecation(constructor.isAnnotationPresent(Deprecated.class))
                + (Modifier.isProtected(constructor.getModifiers()) ? "protected " : "")
                + "new " + type.getSimpleName() + parameters(constructor);
    }

    private static String method(Class<?> type, Method seen) {
        Method method = asWritten(type, seen);
        int shown = Modifier.STATIC | Modifier.ABSTRACT;
        String modifiers = Modifier.toString(method.getModifiers() & shown);
        boolean goesWithoutSaying = modifiers.isEmpty() || (type.isInterface() && modifiers.equals("abstract"));
        return "  " + deprecation(method.isAnnotationPresent(Deprecated.class))
                + (method.isDefault() ? "default " : "")
                + (goesWithoutSaying ? "" : modifiers + " ")
                + variables(method.getTypeParameters())
                + method.getGenericReturnType().getTypeName() + " "
                + method.getName() + parameters(method);
    }

    /** A public method of a hidden superclass may be seen through a bridge that has lost its type arguments. */
    private static Method asWritten(Class<?> type, Method seen) {
        if (!seen.isBridge()) {
            return seen;
        }
        for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
            for (Method candidate : above.getDeclaredMethods()) {
                if (!candidate.isBridge()
                        && candidate.getName().equals(seen.getName())
                        && candidate.getReturnType() == seen.getReturnType()
                        && Arrays.equals(candidate.getParameterTypes(), seen.getParameterTypes())) {
                    return candidate;
                }
            }
        }
        return seen;
    }

    private static String parameters(Executable executable) {
        return Stream.of(executable.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .collect(joining(", ", "(", ")"))
                + Stream.of(executable.getExceptionTypes())
                        .map(Class::getName)
                        .sorted()
                        .map(name -> " throws " + name)
                        .collect(joining());
    }

    private static String named(Class<?> type) {
        return type.getName() + variables(type.getTypeParameters()).strip();
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName()
                                + Stream.of(variable.getBounds())
                                        .filter(bound -> bound != Object.class)
                                        .map(Type::getTypeName)
                                        .collect(joining(" & ", " extends ", ""))
                                        .replaceAll(" extends $", ""))
                        .collect(joining(", ", "<", "> "));
    }

    private static boolean isForOthers(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isWrittenByTheCompiler(Method method) {
        return method.getName().equals("values") || method.getName().equals("valueOf");
    }

    private static String deprecation(boolean deprecated) {
        return deprecated ? "@Deprecated " : "";
    }
}
