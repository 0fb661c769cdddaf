package org.openmassage.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the rules of the house ask of a class, where ArchUnit has no words of its own for it. */
final class HouseConditions {
    /** Types that a static field cannot hold without being shared and changeable. */
    private static final List<String> MUTABLE = List.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.util.AbstractCollection",
            "java.util.AbstractMap",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Dictionary",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.LongAdder",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.BlockingQueue",
            "java.util.concurrent.locks.Lock",
            "java.text.Format",
            "java.util.regex.Matcher");

    private HouseConditions() {}

    static ArchCondition<JavaClass> haveNoMutableStaticField() {
        return condition(
                "have no static field that can change",
                (type, report) -> type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(HouseConditions::canChange)
                        .forEach(field -> report.accept(field.getFullName() + " can change")));
    }

    static ArchCondition<JavaClass> notTouchTheConsole() {
        return condition("not touch the console", (type, report) -> {
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                    .filter(access -> Set.of("in", "out", "err").contains(access.getName()))
                    .forEach(access -> report.accept(access.getDescription()));
            type.getCodeUnitAccessesFromSelf().stream()
                    .filter(call -> reachesForTheConsole(call.getTargetOwner(), call.getName()))
                    .forEach(call -> report.accept(call.getDescription()));
        });
    }

    static ArchCondition<JavaClass> keepOutOfOtherModulesInternals(String root, Set<String> shared) {
        return condition(
                "keep out of other modules' internals",
                (type, report) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            String target = dependency.getTargetClass().getPackageName();
                            return target.startsWith(root + ".")
                                    && (target + ".").contains(".internal.")
                                    && !shared.contains(target)
                                    && !shared.contains(
                                            dependency.getTargetClass().getName())
                                    && !module(root, target).equals(module(root, type.getPackageName()));
                        })
                        .forEach(dependency -> report.accept(dependency.getDescription())));
    }

    static ArchCondition<JavaClass> haveNoPublicSignatureWith(DescribedPredicate<? super JavaClass> unwanted) {
        return condition(
                "have no public signature with " + unwanted.getDescription(),
                (type, report) -> type.getMembers().stream()
                        .filter(HouseConditions::isForOthers)
                        .filter(member -> signature(member)
                                .flatMap(part -> part.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .anyMatch(unwanted))
                        .forEach(member -> report.accept(member.getFullName() + " shows one")));
    }

    static ArchCondition<JavaClass> notBePublic() {
        return condition("not be reachable from outside", (type, report) -> {
            if (isReachable(type)) {
                report.accept(type.getName() + " is public");
            }
        });
    }

    static ArchCondition<JavaClass> haveNoConstructorForOthers() {
        return condition(
                "have no constructor for others",
                (type, report) -> type.getConstructors().stream()
                        .filter(HouseConditions::isForOthers)
                        .forEach(constructor -> report.accept(constructor.getFullName() + " can be called")));
    }

    static ArchCondition<JavaClass> resideInAPackageMarked(Class<? extends Annotation> mark) {
        return condition("reside in a package marked @" + mark.getSimpleName(), (type, report) -> {
            if (!type.getPackage().isAnnotatedWith(mark)) {
                report.accept(type.getName() + " is in an unmarked package");
            }
        });
    }

    static ArchCondition<JavaClass> haveNoNameEndingWith(String... endings) {
        return condition("have a name that says something", (type, report) -> {
            if (Stream.of(endings).anyMatch(type.getSimpleName()::endsWith)) {
                report.accept(type.getName() + " says nothing");
            }
        });
    }

    /** Public, and so is every class around it. */
    static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseConditions::isReachable).orElse(true);
    }

    static boolean isPublicAbstractClass(JavaClass type) {
        return isReachable(type)
                && !type.isInterface()
                && !type.isEnum()
                && type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseConditions::outermost).orElse(type);
    }

    private static boolean canChange(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || field.getRawType().isArray()
                || MUTABLE.stream().anyMatch(field.getRawType()::isAssignableTo);
    }

    private static boolean reachesForTheConsole(JavaClass owner, String method) {
        return owner.isEquivalentTo(System.class)
                ? Set.of("console", "setErr", "setIn", "setOut").contains(method)
                : owner.isAssignableTo(Throwable.class) && method.equals("printStackTrace");
    }

    private static boolean isForOthers(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static Stream<JavaType> signature(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        }
        return member instanceof JavaField field ? Stream.of(field.getType()) : Stream.empty();
    }

    private static String module(String root, String packageName) {
        String below = packageName.substring(Math.min(packageName.length(), root.length() + 1));
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, violation -> events.add(SimpleConditionEvent.violated(type, violation)));
            }
        };
    }
}
