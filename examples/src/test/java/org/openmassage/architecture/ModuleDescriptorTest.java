package org.openmassage.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Module descriptors, which ArchUnit does not see. */
class ModuleDescriptorTest {
    private static final String JACKSON = "com.fasterxml.jackson.databind";
    private static final Set<String> BUILD_ONLY = Set.of("org.immutables.value.annotations", "org.jspecify");
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.of(
            "org.openmassage.core",
            Set.of(
                    "java.base",
                    "com.fasterxml.jackson.annotation",
                    "com.fasterxml.jackson.core",
                    JACKSON,
                    "com.fasterxml.jackson.datatype.jdk8",
                    "org.apache.commons.lang3",
                    "org.slf4j"),
            "org.openmassage.assessment",
            Set.of("java.base", "org.apache.commons.lang3", "org.openmassage.core", "org.slf4j"),
            "org.openmassage.protocols",
            Set.of(
                    "java.base",
                    "org.apache.commons.lang3",
                    "org.openmassage.assessment",
                    "org.openmassage.core",
                    "org.slf4j"),
            "org.openmassage.billing",
            Set.of(
                    "java.base",
                    "com.fasterxml.jackson.dataformat.csv",
                    "com.fasterxml.jackson.datatype.joda_money",
                    "org.apache.commons.lang3",
                    "org.joda.money",
                    "org.openmassage.core",
                    "org.slf4j"));

    static List<LibraryModule> modules() {
        return LibraryModule.all();
    }

    @Test
    void every_module_of_the_library_has_a_descriptor() {
        assertThat(modules()).extracting(LibraryModule::name).containsExactlyElementsOf(LibraryModule.NAMES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptor_requires_the_light_list_only(LibraryModule module) {
        Set<String> required = module.descriptor().requires().stream()
                .filter(need -> !need.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(toSet());
        assertThat(MAY_REQUIRE.get(module.name())).containsAll(required);
        assertThat(required).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptor_asks_at_build_time_for_annotations_only(LibraryModule module) {
        assertThat(module.descriptor().requires().stream()
                        .filter(need -> need.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .isNotEmpty()
                .allMatch(BUILD_ONLY::contains);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptor_exports_no_internals_but_to_siblings(LibraryModule module) {
        assertThat(module.descriptor().exports()).isNotEmpty().allSatisfy(exported -> {
            if ((exported.source() + ".").contains(".internal.")
                    || exported.source().endsWith(".style")) {
                assertThat(LibraryModule.NAMES).containsAll(exported.targets());
                assertThat(exported.isQualified()).isTrue();
            } else {
                assertThat(exported.targets()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptor_exports_every_package_that_is_not_internal(LibraryModule module) {
        assertThat(module.codePackages().stream()
                        .filter(name -> !(name + ".").contains(".internal."))
                        .collect(toSet()))
                .isNotEmpty()
                .isSubsetOf(module.descriptor().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptor_opens_packages_to_jackson_only(LibraryModule module) {
        assertThat(module.descriptor().isOpen()).isFalse();
        assertThat(module.descriptor().opens())
                .allSatisfy(opened -> assertThat(opened.targets()).containsExactly(JACKSON));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void module_resolves_on_the_module_path_without_what_only_the_build_needs(LibraryModule module) {
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(
                        ModuleFinder.of(LibraryModule.everyDescribedLocation()),
                        ModuleFinder.of(),
                        Set.of(module.name()));
        Set<String> names = resolved.modules().stream()
                .map(found -> found.name())
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        assertThat(names).contains(module.name(), JACKSON).doesNotContainAnyElementsOf(BUILD_ONLY);
    }
}
