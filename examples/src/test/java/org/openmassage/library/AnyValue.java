package org.openmassage.library;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.rule.Criterion;

/**
 * Makes a value of any type of the library from its own constructors and builders: what a caller could make. A value
 * that a constructor refuses is tried again with other parts; every refusal is shown to a witness, who can check what it
 * says.
 */
final class AnyValue {
    /** How much of a value is filled in. */
    enum Fullness {
        /** Only what is required. */
        EMPTY,
        /** Some of it. */
        SOME,
        /** All of it. */
        MAXIMAL
    }

    private static final int TRIES = 4_000;
    private static final int DEEPEST = 9;

    private final Random random;
    private final Fullness fullness;
    private final Leaves leaves;
    private final Consumer<Throwable> witness;
    private int depth;
    private @Nullable Boolean forced;

    AnyValue(Random random, Fullness fullness, Consumer<Throwable> witness) {
        this.random = random;
        this.fullness = fullness;
        this.leaves = new Leaves(random);
        this.witness = witness;
    }

    <T> T of(Class<T> type) {
        return type.cast(any(type, Map.of()));
    }

    private Object any(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return any(bound.getOrDefault(variable, String.class), bound);
        }
        if (type instanceof WildcardType wildcard) {
            return any(wildcard.getUpperBounds()[0], bound);
        }
        Class<?> raw = type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
        List<Type> arguments = type instanceof ParameterizedType p ? List.of(p.getActualTypeArguments()) : List.of();
        Optional<Object> leaf = leaves.of(raw);
        if (leaf.isPresent()) {
            return leaf.get();
        }
        if (raw == Optional.class) {
            return filled() ? Optional.of(any(arguments.get(0), bound)) : Optional.empty();
        }
        if (raw == List.class || raw == Iterable.class) {
            return new ArrayList<>(some(arguments.get(0), bound));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(some(arguments.get(0), bound));
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(some(arguments.get(0), bound));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            Map<Object, Object> map = raw == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
            some(arguments.get(0), bound).forEach(key -> map.put(key, any(arguments.get(1), bound)));
            return map;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        Map<TypeVariable<?>, Type> inner = new LinkedHashMap<>(bound);
        for (int i = 0; i < arguments.size(); i++) {
            Type argument = arguments.get(i);
            inner.put(
                    raw.getTypeParameters()[i],
                    argument instanceof TypeVariable<?> v ? bound.getOrDefault(v, argument) : argument);
        }
        if (raw == Criterion.class && depth > DEEPEST - 4) {
            return Criterion.present("a.b");
        }
        if (raw.isSealed()) {
            List<Class<?>> permitted = new ArrayList<>(List.of(raw.getPermittedSubclasses()));
            return nested(() -> {
                Class<?> chosen = permitted.get(random.nextInt(permitted.size()));
                Map<TypeVariable<?>, Type> passed = new LinkedHashMap<>(inner);
                for (int i = 0; i < Math.min(chosen.getTypeParameters().length, raw.getTypeParameters().length); i++) {
                    Type of = inner.get(raw.getTypeParameters()[i]);
                    if (of != null) {
                        passed.put(chosen.getTypeParameters()[i], of);
                    }
                }
                return any(chosen, passed);
            });
        }
        if (raw.isRecord()) {
            return nested(() -> ofRecord(raw, inner));
        }
        return nested(() -> built(raw, inner));
    }

    private Object nested(Supplier<Object> making) {
        depth++;
        try {
            return making.get();
        } finally {
            depth--;
        }
    }

    private boolean filled() {
        if (forced != null) {
            return forced && depth < DEEPEST;
        }
        return switch (fullness) {
            case EMPTY -> false;
            case SOME -> depth < DEEPEST && random.nextInt(3) > 0;
            case MAXIMAL -> depth < DEEPEST;
        };
    }

    private List<Object> some(Type element, Map<TypeVariable<?>, Type> bound) {
        int size = filled() ? 1 + random.nextInt(2) : 0;
        return Stream.generate(() -> any(element, bound)).limit(size).toList();
    }

    private interface Making {
        Object make(Map<String, Object> parts) throws ReflectiveOperationException;
    }

    /** Makes a value from parts. What a constructor refuses it names, so that part is made anew until none is refused. */
    private Object repaired(
            Map<String, Type> types, Set<String> optional, Map<TypeVariable<?>, Type> bound, Making making) {
        Map<String, Object> parts = new LinkedHashMap<>();
        types.forEach((name, type) -> {
            if (!optional.contains(name) || filled()) {
                parts.put(name, any(type, bound));
            }
        });
        RuntimeException last = new IllegalStateException("never tried");
        for (int i = 0; i < TRIES; i++) {
            try {
                return making.make(parts);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof RuntimeException refusal)) {
                    throw new IllegalStateException(e.getCause());
                }
                last = refusal;
                witness.accept(refusal);
                repair(parts, named(refusal, types), types, optional, bound);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new Unmade(last);
    }

    private String named(RuntimeException refusal, Map<String, Type> types) {
        String message = String.valueOf(refusal.getMessage());
        String name = message.substring(0, Math.max(0, message.indexOf(':')));
        List<String> all = List.copyOf(types.keySet());
        return types.containsKey(name) && random.nextInt(4) > 0 ? name : all.get(random.nextInt(all.size()));
    }

    private void repair(
            Map<String, Object> parts,
            String name,
            Map<String, Type> types,
            Set<String> optional,
            Map<TypeVariable<?>, Type> bound) {
        boolean omit = optional.contains(name) && random.nextInt(3) == 0;
        parts.remove(name);
        if (!omit) {
            Boolean before = forced;
            forced = random.nextInt(3) > 0 ? Boolean.TRUE : Boolean.FALSE;
            leaves.formal(random.nextBoolean());
            parts.put(name, any(types.get(name), bound));
            leaves.formal(false);
            forced = before;
        }
    }

    /** A value that could not be made in many tries: the test needs to learn how. */
    static final class Unmade extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unmade(Throwable last) {
            super("cannot make a value; the last refusal: " + last.getMessage(), last);
        }
    }

    private Object ofRecord(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        Map<String, Type> types = new LinkedHashMap<>();
        Stream.of(type.getRecordComponents()).forEach(part -> types.put(part.getName(), part.getGenericType()));
        Class<?>[] signature = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return repaired(types, Set.of(), bound, parts -> {
            var constructor = type.getDeclaredConstructor(signature);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    types.keySet().stream().map(parts::get).toArray());
        });
    }

    private Object built(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        Map<String, Type> types = new LinkedHashMap<>();
        Map<String, Method> attributes = new LinkedHashMap<>();
        Set<String> optional = new LinkedHashSet<>();
        for (Method attribute : attributes(type)) {
            types.put(attribute.getName(), attribute.getGenericReturnType());
            attributes.put(attribute.getName(), attribute);
            if (attribute.getReturnType() == Optional.class
                    || Iterable.class.isAssignableFrom(attribute.getReturnType())
                    || Map.class.isAssignableFrom(attribute.getReturnType())
                    || !Modifier.isAbstract(attribute.getModifiers())) {
                optional.add(attribute.getName());
            }
        }
        if (types.isEmpty()) {
            throw new IllegalStateException(type.getName() + " has no builder: teach Leaves to make it");
        }
        return repaired(types, optional, bound, parts -> {
            Object builder = type.getMethod("builder").invoke(null);
            for (Map.Entry<String, Object> part : parts.entrySet()) {
                setter(builder.getClass(), attributes.get(part.getKey()), part.getValue())
                        .invoke(builder, part.getValue());
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        });
    }

    /** The attributes of a type in the house style: its builder has a method of the same name. */
    static List<Method> attributes(Class<?> type) {
        Set<String> settable = new LinkedHashSet<>();
        Class<?> builder;
        try {
            builder = type.getMethod("builder").getReturnType();
        } catch (NoSuchMethodException e) {
            return List.of();
        }
        for (Method method : builder.getMethods()) {
            if (method.getParameterCount() == 1 && !method.getName().equals("from")) {
                settable.add(method.getName());
            }
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !Modifier.isFinal(method.getModifiers())
                        && settable.contains(method.getName()))
                .filter(method -> !method.isBridge())
                .sorted(java.util.Comparator.comparing(Method::getName))
                .toList();
    }

    private static Method setter(Class<?> builder, Method attribute, Object value) {
        Method found = Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(attribute.getName()) && method.getParameterCount() == 1)
                .filter(method -> fits(method.getParameterTypes()[0], attribute.getReturnType(), value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setter for " + attribute));
        found.setAccessible(true);
        return found;
    }

    private static boolean fits(Class<?> parameter, Class<?> attribute, Object value) {
        if (attribute == Optional.class) {
            return parameter == Optional.class;
        }
        return parameter.isPrimitive() || parameter.isInstance(value);
    }
}
