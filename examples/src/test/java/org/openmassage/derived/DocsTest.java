package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.json.DocumentSchema;

/**
 * Every block of Java on a page is a recipe: what stands in a test between {@code // recipe: NAME} and {@code // end},
 * and is compiled and run there. On the page, {@code <!-- recipe: NAME -->} stands before its block.
 */
class DocsTest {
    private static final Path RECIPES = Path.of("src", "test", "java", "org", "openmassage", "cookbook");
    private static final Pattern RECIPE =
            Pattern.compile("^ *// recipe: ([a-z-]+)\\n(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile(
            "^(?:<!-- recipe: ([a-z-]+) -->\\n)?```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Path> pages() {
        return files(DerivedFile.ROOT, ".md")
                .map(DerivedFile.ROOT::relativize)
                .filter(page -> Stream.of("target", ".git").noneMatch(folder -> isIn(folder, page)))
                .toList();
    }

    private static boolean isIn(String folder, Path page) {
        for (Path part : page) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recipes by name, each without the indentation that it has in its test. */
    static Map<String, String> recipes() {
        Map<String, String> recipes = new LinkedHashMap<>();
        files(RECIPES, ".java").map(DocsTest::read).forEach(source -> {
            Matcher recipe = RECIPE.matcher(source);
            while (recipe.find()) {
                assertThat(recipes.put(
                                recipe.group(1), recipe.group(2).stripTrailing().stripIndent() + "\n"))
                        .as("another recipe " + recipe.group(1))
                        .isNull();
            }
        });
        return recipes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_of_java_on_a_page_is_a_recipe(Path page) {
        DerivedFile file = new DerivedFile(DerivedFile.ROOT.resolve(page));
        file.hold(withRecipes(file.read(), recipes()));
    }

    static String withRecipes(String page, Map<String, String> recipes) {
        return BLOCK.matcher(page).replaceAll(block -> {
            String name = block.group(1);
            String recipe = name == null ? null : recipes.get(name);
            if (recipe == null) {
                throw new AssertionError("a block of Java must be a recipe: " + block.group(2));
            }
            return Matcher.quoteReplacement("<!-- recipe: " + name + " -->\n```java\n" + recipe + "```");
        });
    }

    @Test
    void cookbook_shows_every_recipe_once_and_has_one_for_every_document() {
        String cookbook = DerivedFile.at("docs", "cookbook.md").read();
        List<String> shown =
                BLOCK.matcher(cookbook).results().map(block -> block.group(1)).toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(recipes().keySet());
        assertThat(shown)
                .containsAll(SchemaTest.documents().stream()
                        .map(document ->
                                document.getAnnotation(DocumentSchema.class).name())
                        .toList());
    }

    @Test
    void block_that_no_test_runs_is_refused() {
        Map<String, String> recipes = Map.of("one", "int a = 1;\n");
        assertThat(withRecipes("<!-- recipe: one -->\n```java\nint b = $1;\n```\n", recipes))
                .isEqualTo("<!-- recipe: one -->\n```java\nint a = 1;\n```\n");
        for (String page : List.of("```java\nint a = 1;\n```\n", "<!-- recipe: two -->\n```java\nint a = 1;\n```\n")) {
            assertThatThrownBy(() -> withRecipes(page, recipes)).isInstanceOf(AssertionError.class);
        }
        assertThat(withRecipes("```xml\n<a/>\n```\n", recipes)).isEqualTo("```xml\n<a/>\n```\n");
    }
}
