package org.openmassage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final String BAD = "org.openmassage.architecture.bad";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openmassage");
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(BAD);

    static List<HouseRule> rules() {
        return new HouseRules("org.openmassage").all();
    }

    static List<HouseRule> rulesForSamples() {
        return new HouseRules(BAD).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_holds_in_the_house(HouseRule rule) {
        assertThat(rule.evaluate(HOUSE).getFailureReport().getDetails())
                .as("%s, because %s", rule.name(), rule.because())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_has_looked_at_enough_classes(HouseRule rule) {
        assertThat(rule.looksAt(HOUSE))
                .as("classes that %s looks at", rule.name())
                .isGreaterThanOrEqualTo(rule.floor());
    }

    @ParameterizedTest
    @MethodSource("rulesForSamples")
    void rule_fails_on_a_bad_sample(HouseRule rule) {
        assertThat(rule.evaluate(SAMPLES).hasViolation())
                .as("%s notices the bad sample", rule.name())
                .isTrue();
    }

    @Test
    void static_collections_of_the_house_cannot_be_changed() {
        List<Field> found = staticCollections(HOUSE);
        assertThat(found)
                .allSatisfy(field -> assertThat(unmodifiable(field))
                        .as("%s holds an unmodifiable collection", field)
                        .isTrue());
    }

    @Test
    void static_collection_that_can_be_changed_is_noticed_in_a_bad_sample() {
        assertThat(staticCollections(SAMPLES))
                .anySatisfy(field -> assertThat(unmodifiable(field)).isFalse());
    }

    private static List<Field> staticCollections(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getPackageName().startsWith("org.openmassage.examples"))
                .filter(type -> !type.getPackageName().startsWith("org.openmassage.benchmarks"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .flatMap(type -> Stream.of(type.reflect().getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType()))
                .toList();
    }

    private static boolean unmodifiable(Field field) {
        try {
            field.setAccessible(true);
            String holder = String.valueOf(field.get(null).getClass().getName());
            return holder.startsWith("java.util.ImmutableCollections$")
                    || holder.startsWith("java.util.Collections$Unmodifiable")
                    || holder.startsWith("java.util.Collections$Empty")
                    || holder.startsWith("java.util.Collections$Singleton");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
