package org.openmassage.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API of each module, held to a listing that is reviewed with the change that moves it. CONTRIBUTING.md says
 * how to refresh it.
 */
class PublicApiTest {
    static final String REFRESH = "openmassage.api.refresh";
    private static final Pattern NAME = Pattern.compile("org\\.openmassage[\\w.$]*");
    private static final Path LISTINGS = Path.of("src/test/resources/api");

    static List<LibraryModule> modules() {
        return LibraryModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void public_api_is_the_reviewed_one(LibraryModule module) throws IOException {
        Path listing = LISTINGS.resolve(module.name() + ".txt");
        List<String> now = PublicApi.of(module);
        if (Boolean.getBoolean(REFRESH) || "".equals(System.getProperty(REFRESH))) {
            Files.createDirectories(LISTINGS);
            Files.writeString(listing, String.join("\n", now) + "\n");
        }
        List<String> drift = drift(Files.exists(listing) ? Files.readAllLines(listing) : List.of(), now);
        if (!drift.isEmpty()) {
            fail("""
                    The public API of %s is not the one in examples/%s:
                    %s
                    If the change is meant, say so in CHANGELOG.md, refresh the listing and commit it:
                    mvn -pl examples -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true""".formatted(module.name(), listing, String.join("\n", drift), REFRESH));
        }
    }

    @Test
    void listing_has_the_methods_that_a_builder_inherits() {
        assertThat(PublicApi.of(LibraryModule.named("org.openmassage.core")))
                .contains("final class org.openmassage.core.finding.PainReport$Builder")
                .anyMatch(line -> line.endsWith("PainReport$Builder intensity(int)"));
    }

    @Test
    void listing_is_the_same_each_time() {
        LibraryModule core = LibraryModule.named("org.openmassage.core");
        assertThat(PublicApi.of(core)).isEqualTo(PublicApi.of(core)).hasSizeGreaterThan(200);
    }

    @Test
    void drift_names_what_came_and_what_went_under_its_type() {
        assertThat(drift(
                        List.of("class A", "  int a()", "", "class B", "  int b()"),
                        List.of("class A", "  int a()", "  int c()", "", "class B")))
                .containsExactly("- class B:   int b()", "+ class A:   int c()");
    }

    private static List<String> drift(List<String> before, List<String> after) {
        Set<String> old = withType(before);
        Set<String> fresh = withType(after);
        List<String> drift = new ArrayList<>();
        old.stream().filter(line -> !fresh.contains(line)).map("- "::concat).forEach(drift::add);
        fresh.stream().filter(line -> !old.contains(line)).map("+ "::concat).forEach(drift::add);
        return drift;
    }

    /** Each line below the heading of its type, since the same method stands in many. */
    private static Set<String> withType(List<String> lines) {
        Set<String> found = new LinkedHashSet<>();
        String heading = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                found.add(heading + ": " + line);
            } else if (!line.isEmpty()) {
                heading = NAME.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse(line);
                found.add(line);
            }
        }
        return found;
    }
}
