package org.openmassage.assessment.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.assessment.progress.FindingChanges.Judged;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.FindingChange.Kind;
import org.openmassage.core.finding.FindingChange.Verdict;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.StrengthGrade;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * Puts the findings of an episode side by side, apart from the ranges of motion. A grade is compared by its place on the
 * scale and never averaged; a test that was not performed is never read as negative.
 */
final class Findings {
    private final EpisodeData data;
    private final Optional<LocalDate> firstExamined;

    Findings(EpisodeData data) {
        this.data = data;
        this.firstExamined = data.firstExamined();
    }

    List<FindingChange> palpation() {
        FindingChanges<Integer> grades = changes(Kind.PALPATION, Findings::lowerIsBetter);
        FindingChanges<String> words = changes(Kind.PALPATION, Findings::words);
        for (PalpationFinding found : data.palpation()) {
            String where = where(found.site(), found.muscle());
            found.tenderness()
                    .ifPresent(grade -> grades.add("tenderness, " + where, found.on(), grade + " of 4", grade));
            found.pittingEdema()
                    .ifPresent(grade -> grades.add("pitting edema, " + where, found.on(), grade + " of 4", grade));
            found.tone().ifPresent(tone -> words.add("tone, " + where, found.on(), word(tone), word(tone)));
            found.temperature()
                    .ifPresent(warmth -> words.add("warmth, " + where, found.on(), word(warmth), word(warmth)));
            found.triggerPoint()
                    .ifPresent(point ->
                            words.add("trigger point, " + where, found.on(), word(point.state()), word(point.state())));
            if (!found.textures().isEmpty()) {
                String textures =
                        found.textures().stream().map(Findings::word).sorted().collect(Collectors.joining(", "));
                words.add("texture, " + where, found.on(), textures, textures);
            }
        }
        return join(grades.changes(), words.changes());
    }

    List<FindingChange> strength() {
        FindingChanges<Integer> grades = changes(Kind.STRENGTH, (first, last) -> lowerIsBetter(-first, -last));
        for (StrengthGrade graded : data.strength()) {
            String what = graded.muscle()
                            .map(muscle -> words(muscle.value()))
                            .orElseGet(() -> word(graded.joint().orElseThrow()) + ", "
                                    + word(graded.motion().orElseThrow()))
                    + side(graded.side());
            int step = graded.step()
                    .map(mark -> mark == StrengthGrade.Step.PLUS ? 1 : -1)
                    .orElse(0);
            grades.add(
                    what,
                    graded.on(),
                    graded.grade() + (step == 0 ? "" : step > 0 ? "+" : "-") + " of 5",
                    3 * graded.grade() + step);
        }
        return grades.changes();
    }

    List<FindingChange> specialTests(Catalog<SpecialTestId, SpecialTest> tests) {
        FindingChanges<SpecialTestResult.Result> results = changes(Kind.SPECIAL_TEST, Findings::tests);
        List<FindingChange> notExamined = new ArrayList<>();
        for (SpecialTestResult result : data.specialTests()) {
            String test = test(tests, result);
            if (result.result() != SpecialTestResult.Result.NOT_PERFORMED) {
                results.add(test, result.on(), word(result.result()), result.result());
            }
        }
        data.specialTests().stream()
                .map(result -> test(tests, result))
                .distinct()
                .filter(test -> !results.bySubject().containsKey(test))
                .forEach(test -> notExamined.add(FindingChange.builder()
                        .kind(Kind.SPECIAL_TEST)
                        .subject(test)
                        .verdict(Verdict.NOT_EXAMINED)
                        .because("not performed, which is not negative")
                        .build()));
        return join(results.changes(), notExamined);
    }

    List<FindingChange> pain() {
        FindingChanges<Integer> reports = changes(Kind.PAIN, Findings::ratings);
        for (PainReport report : data.pain()) {
            String site = report.site().map(where -> ", " + site(where)).orElse("");
            reports.add(
                    "pain, " + word(report.occasion()) + site,
                    report.on(),
                    report.intensity() + " of 10",
                    report.intensity());
        }
        return reports.changes();
    }

    /** Sleep and energy only: what a screening asked beside them is no part of a report (45 CFR 164.502(b)). */
    List<FindingChange> symptoms() {
        FindingChanges<SymptomReport> reports = changes(Kind.SYMPTOM, Findings::symptoms);
        for (SymptomReport report : data.symptoms()) {
            boolean told = report.symptom().equals(EpisodeData.SLEEPLESSNESS)
                    || report.symptom().equals(EpisodeData.FATIGUE);
            if (told && report.answer() != Presence.NOT_ASKED) {
                reports.add(
                        words(report.symptom().value())
                                + report.site().map(where -> ", " + site(where)).orElse(""),
                        report.on(),
                        report.answer() == Presence.UNKNOWN
                                ? "asked, and not known"
                                : word(report.answer())
                                        + report.severity()
                                                .map(strength -> ", " + strength + " of 10")
                                                .orElse(""),
                        report);
            }
        }
        return reports.changes();
    }

    private <T> FindingChanges<T> changes(Kind kind, BiFunction<T, T, Judged> judge) {
        return new FindingChanges<>(kind, firstExamined, judge);
    }

    private static Judged lowerIsBetter(int before, int after) {
        return Judged.of(before == after ? Verdict.SAME : after < before ? Verdict.BETTER : Verdict.WORSE);
    }

    private static Judged words(String before, String after) {
        return Judged.of(before.equals(after) ? Verdict.SAME : Verdict.CHANGED);
    }

    private static Judged tests(SpecialTestResult.Result before, SpecialTestResult.Result after) {
        if (before == after) {
            return Judged.of(Verdict.SAME);
        }
        return after == SpecialTestResult.Result.NEGATIVE
                ? Judged.of(Verdict.CHANGED, "a negative test does not exclude what it looks for")
                : Judged.of(Verdict.CHANGED);
    }

    private static Judged ratings(int before, int after) {
        return before == after
                ? Judged.of(Verdict.SAME)
                : Judged.of(Verdict.CANNOT_TELL, "no error of measurement is known for a single rating");
    }

    private static Judged symptoms(SymptomReport before, SymptomReport after) {
        if (before.answer() == Presence.UNKNOWN || after.answer() == Presence.UNKNOWN) {
            return Judged.of(Verdict.CANNOT_TELL, "an answer was not known");
        }
        if (before.answer() != after.answer()) {
            return Judged.of(after.answer() == Presence.ABSENT ? Verdict.BETTER : Verdict.WORSE);
        }
        return before.severity().equals(after.severity())
                ? Judged.of(Verdict.SAME)
                : Judged.of(Verdict.CANNOT_TELL, "no error of measurement is known for a single rating");
    }

    private static String test(Catalog<SpecialTestId, SpecialTest> tests, SpecialTestResult result) {
        return tests.find(result.test())
                        .map(SpecialTest::name)
                        .orElse(result.test().value())
                + side(result.side());
    }

    private static String where(BodySite site, Optional<MuscleId> muscle) {
        return site(site)
                + muscle.map(named -> " (" + words(named.value()) + ")").orElse("");
    }

    private static String site(BodySite site) {
        return words(site.region().word()) + side(site.side());
    }

    static String side(Optional<Side> side) {
        return side.map(named -> ", " + named.word()).orElse("");
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(String term) {
        return term.replace('-', ' ');
    }

    private static List<FindingChange> join(List<FindingChange> some, List<FindingChange> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
