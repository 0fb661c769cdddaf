package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubRule;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.Severity;

/** docs/issues.md lists every kind of issue that a validator of the library can find. */
class IssuesPageTest {
    private static final String PREFIX = "org.openmassage.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openmassage");

    /** These make a few issues by hand, which the page cannot list. Whoever leaves goes; nobody else may join. */
    private static final List<String> BY_HAND = List.of(
            "org.openmassage.assessment.outcome.OutcomeScoring",
            "org.openmassage.assessment.specialtest.ClusterResult",
            "org.openmassage.assessment.specialtest.SpecialTestReview",
            "org.openmassage.assessment.specialtest.TestContradictions",
            "org.openmassage.core.rule.CriterionCheck",
            "org.openmassage.protocols.knowledge.KnowledgeCheck");

    /** A kind of issue, and who finds it. */
    private record Entry(String finder, Severity severity, String code, String message, String remedy, String source) {
        static Entry of(IssueKind kind) {
            return new Entry(
                    ((Enum<?>) kind).getDeclaringClass().getName(),
                    kind.severity(),
                    kind.code(),
                    kind.message(),
                    kind.remedy(),
                    kind.source());
        }

        static Entry of(ScrubRule rule) {
            return new Entry(
                    ClaimScrubber.class.getName(),
                    rule.severity(),
                    rule.code(),
                    rule.message(),
                    rule.remedy(),
                    rule.source().text());
        }

        String row() {
            return Stream.of("`" + code + "`", severity.name().toLowerCase(Locale.ROOT), message, remedy, source)
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |"));
        }
    }

    static List<Entry> entries() {
        Stream<Entry> kinds = HOUSE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(IssueKind.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(constant -> Entry.of((IssueKind) constant));
        Stream<Entry> rules = ClaimScrubber.standard().rules().stream().map(Entry::of);
        return Stream.concat(kinds, rules)
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }

    @Test
    void page_lists_every_kind() {
        Map<String, List<Entry>> byFinder =
                entries().stream().collect(Collectors.groupingBy(Entry::finder, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(List.of(
                "# Issues",
                "",
                "What the validators find, by code. A code is stable: a host may store it, translate its words, and hide it.",
                "An error is one that an insurer, an auditor or a law would refuse; a warning is worth a second look. An issue",
                "also says where, as a JSON Pointer, and holds no value of a patient's. R1 to R11 are the rules for the records",
                "of medical massage that the library enforces.",
                "",
                "This page is made from the code; CONTRIBUTING.md says how to refresh it."));
        byFinder.forEach((finder, found) -> {
            lines.addAll(List.of("", "## " + finder.substring(PREFIX.length()), ""));
            lines.addAll(
                    List.of("| code | severity | what is wrong | how to mend it | source |", "|---|---|---|---|---|"));
            found.forEach(entry -> lines.add(entry.row()));
        });
        lines.addAll(List.of("", "## Not listed", "", "A few more are found, without a kind of their own, by:", ""));
        BY_HAND.forEach(maker -> lines.add("- " + maker.substring(PREFIX.length())));
        DerivedFile.at("docs", "issues.md").hold(String.join("\n", lines) + "\n");
    }

    @Test
    void code_is_unique_over_all_modules_and_spelled_like_the_others() {
        assertThat(entries()).extracting(Entry::code).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(entries())
                .extracting(Entry::code)
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*(\\.[a-z0-9-]+)+"));
    }

    @Test
    void every_kind_has_its_words() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.message()).endsWith(".").doesNotContain("\n");
            assertThat(entry.remedy()).endsWith(".").doesNotContain("\n");
            assertThat(entry.source()).isNotBlank().doesNotContain("\n");
        });
    }

    @Test
    void nobody_else_makes_issues_by_hand() {
        List<String> makers = HOUSE.stream()
                .filter(type -> !type.isAssignableTo(IssueKind.class) && !type.isAssignableTo(ScrubRule.class))
                .filter(type -> !type.getPackageName().equals("org.openmassage.core.issue"))
                .filter(IssuesPageTest::makesIssues)
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(makers).isEqualTo(BY_HAND);
    }

    private static boolean makesIssues(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .filter(target -> target.getOwner().isEquivalentTo(Issue.class))
                .map(AccessTarget::getName)
                .anyMatch(name -> name.equals("builder") || name.equals("of"));
    }
}
