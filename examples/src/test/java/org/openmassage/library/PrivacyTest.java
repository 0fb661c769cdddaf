package org.openmassage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of the library shows in its {@code toString} what a caller put into it, nor does a refusal. */
class PrivacyTest {
    static List<Class<?>> values() {
        return PublicTypes.all().stream().filter(PrivacyTest::isValue).toList();
    }

    private static boolean isValue(Class<?> type) {
        boolean record = type.isRecord() && !type.getName().contains("$Builder");
        boolean built = Modifier.isAbstract(type.getModifiers())
                && !type.isInterface()
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder"));
        return record || built;
    }

    @ParameterizedTest
    @MethodSource("values")
    void neither_to_string_nor_a_refusal_shows_a_text_that_was_put_in(Class<?> type) {
        for (AnyValue.Fullness fullness : AnyValue.Fullness.values()) {
            for (int seed = 0; seed < 10; seed++) {
                AnyValue any = new AnyValue(new Random(seed), fullness, PrivacyTest::showsNothing);
                String shown = any.of(type).toString();
                if (!Disclosed.mayShowItsText(type)) {
                    assertThat(shown).doesNotContain(Leaves.MARK).doesNotContainPattern("\\d{4}-\\d{2}");
                }
            }
        }
    }

    private static void showsNothing(Throwable refusal) {
        for (Throwable at = refusal; at != null; at = at.getCause()) {
            assertThat(String.valueOf(at.getMessage())).doesNotContain(Leaves.MARK);
        }
    }

    @Test
    void the_walk_reaches_the_whole_library() {
        assertThat(values()).hasSizeGreaterThan(100);
    }
}
