package org.openmassage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house over everything below one root package: the library's own, or that of the bad samples, which
 * repeats its layout on a small scale and breaks every rule.
 */
final class HouseRules {
    private static final String[] LIGHT = {
        "java..",
        "com.fasterxml.jackson..",
        "org.apache.commons.lang3..",
        "org.slf4j..",
        "org.jspecify.annotations..",
        "org.immutables.value.."
    };

    private final String root;
    private final DescribedPredicate<JavaClass> library;

    HouseRules(String root) {
        this.root = root;
        this.library = resideInAnyPackage(within("core"), within("assessment"), within("protocols"), within("billing"))
                .as("the library");
    }

    List<HouseRule> all() {
        return Stream.of(arrows(), secrets(), state(), shape())
                .flatMap(List::stream)
                .toList();
    }

    private List<HouseRule> arrows() {
        String because = "core says what happened, the others say what it means, and each can be embedded without"
                + " those beside it";
        return List.of(
                new HouseRule("core_leans_on_no_other_module", in("core"), leansOnlyOn("core"), because, 100),
                new HouseRule(
                        "assessment_leans_on_core_only",
                        in("assessment"),
                        leansOnlyOn("core", "assessment"),
                        because,
                        20),
                new HouseRule(
                        "protocols_lean_on_assessment_and_core_only",
                        in("protocols"),
                        leansOnlyOn("core", "assessment", "protocols"),
                        because,
                        20),
                new HouseRule("billing_leans_on_core_only", in("billing"), leansOnlyOn("core", "billing"), because, 5),
                new HouseRule(
                        "clinical_modules_are_light",
                        not(in("billing")).and(library).as("the clinical modules"),
                        onlyDependOnClassesThat(resideInAnyPackage(LIGHT).or(library)),
                        "every library that we bring is one that a host must agree with, upgrade and answer for",
                        120),
                new HouseRule(
                        "billing_is_light",
                        in("billing"),
                        onlyDependOnClassesThat(resideInAnyPackage(LIGHT)
                                .or(resideInAPackage("org.joda.money.."))
                                .or(library)),
                        "money is the one thing that the Java library leaves to another",
                        5));
    }

    private List<HouseRule> secrets() {
        DescribedPredicate<JavaClass> internals = resideInAPackage(root + "..internal..");
        return List.of(
                new HouseRule(
                        "callers_use_no_internals",
                        not(library),
                        never(dependOnClassesThat(internals)),
                        "the examples stand for every host: what they need must be public, and what is internal may"
                                + " change in any release",
                        1),
                new HouseRule(
                        "siblings_use_no_internals_but_those_made_for_them",
                        library.and(not(in("core"))),
                        HouseConditions.keepOutOfOtherModulesInternals(
                                root, Set.of(root + ".core.internal", root + ".core.json.internal.JsonContribution")),
                        "only core.internal and the contribution to the JSON module are made for siblings; anything"
                                + " deeper is one room's secret",
                        15),
                new HouseRule(
                        "no_mapper_in_public_signatures",
                        exported(),
                        HouseConditions.haveNoPublicSignatureWith(describe(
                                "a mapper, reader or writer of Jackson",
                                type -> Stream.of("ObjectMapper", "ObjectReader", "ObjectWriter")
                                        .anyMatch(name ->
                                                type.isAssignableTo("com.fasterxml.jackson.databind." + name)))),
                        "a host configures its own mapper; one of ours in a signature would leak our settings or take"
                                + " theirs",
                        100),
                new HouseRule(
                        "public_signatures_show_public_types_only",
                        exported(),
                        HouseConditions.haveNoPublicSignatureWith(internals.or(generated())),
                        "what a caller receives, a caller must be able to name",
                        100),
                new HouseRule(
                        "generated_values_stay_hidden",
                        generated(),
                        HouseConditions.notBePublic(),
                        "callers know the abstract type and its builder; the generated class may change with the"
                                + " generator",
                        10),
                new HouseRule(
                        "values_are_not_for_subclassing",
                        exported().and(describe("public abstract classes", HouseConditions::isPublicAbstractClass)),
                        HouseConditions.haveNoConstructorForOthers(),
                        "a foreign subclass could be mutable or skip the checks, and a record would no longer be what"
                                + " was signed",
                        10));
    }

    private List<HouseRule> state() {
        return List.of(
                new HouseRule(
                        "no_static_mutable_state",
                        library,
                        HouseConditions.haveNoMutableStaticField(),
                        "the library runs inside someone else's process, on many threads, for many clinics at once",
                        150),
                new HouseRule(
                        "no_console",
                        library,
                        HouseConditions.notTouchTheConsole(),
                        "the console belongs to the host, and a stack trace there may carry a patient's value",
                        150),
                new HouseRule(
                        "no_thread_network_or_process",
                        library,
                        never(dependOnClassesThat(belongToAnyOf(
                                        Thread.class, ProcessBuilder.class, java.util.Timer.class, ThreadLocal.class)
                                .or(resideInAPackage("java.net")
                                        .and(not(belongToAnyOf(URI.class, java.net.URISyntaxException.class))))
                                .or(resideInAPackage("java.net.http.."))
                                .or(describe(
                                        "executors",
                                        type -> type.isAssignableTo(java.util.concurrent.Executor.class))))),
                        "nothing happens behind the caller's back: no thread of our own, no network, no process",
                        150),
                new HouseRule(
                        "no_reflection_outside_the_json_module",
                        library.and(not(resideInAPackage(root + ".core.json.."))),
                        never(dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "java.lang.invoke")
                                .and(not(describe(
                                        "what the compiler writes for lambdas and records",
                                        type -> type.isAssignableTo("java.lang.invoke.MethodHandles$Lookup")
                                                || type.isAssignableTo("java.lang.invoke.MethodHandles")))))),
                        "a host that strips, shrinks or seals its classes must be able to rely on what it can see",
                        150));
    }

    private List<HouseRule> shape() {
        return List.of(
                new HouseRule(
                        "every_package_says_that_nothing_is_null",
                        library.or(resideInAPackage(root + ".unmarked..")),
                        HouseConditions.resideInAPackageMarked(NullMarked.class),
                        "an unmarked package is one that NullAway does not read",
                        150),
                new HouseRule(
                        "names_are_nouns_of_the_field",
                        library,
                        HouseConditions.haveNoNameEndingWith("Utils", "Util", "Manager", "Helper", "Impl"),
                        "a name that says nothing about massage or billing hides a room that is missing",
                        150));
    }

    private String within(String module) {
        return root + "." + module + "..";
    }

    private DescribedPredicate<JavaClass> in(String module) {
        return resideInAPackage(within(module));
    }

    private DescribedPredicate<JavaClass> exported() {
        return library.and(not(resideInAPackage("..internal..")))
                .and(describe("reachable from outside", HouseConditions::isReachable))
                .as("public types in exported packages");
    }

    private DescribedPredicate<JavaClass> generated() {
        return library.and(describe(
                "written by Immutables",
                type -> HouseConditions.outermost(type).getSimpleName().startsWith("Immutable")));
    }

    private com.tngtech.archunit.lang.ArchCondition<JavaClass> leansOnlyOn(String... modules) {
        DescribedPredicate<JavaClass> allowed = not(resideInAPackage(root + ".."));
        for (String module : modules) {
            allowed = allowed.or(in(module));
        }
        return onlyDependOnClassesThat(
                allowed.and(alwaysTrue()).as("reside in %s or outside the house", List.of(modules)));
    }
}
