package org.openmassage.protocols.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.protocols.catalog.Contraindication;

/** Looks a clinic's folder over before it is laid over other knowledge. */
final class OverlayLint {
    private final ClinicalKnowledge beneath;
    private final Path folder;
    private final ClinicalKnowledge overlay;
    private final ClinicalKnowledge together;
    private final List<OverlayIssue> issues = new ArrayList<>();

    private OverlayLint(ClinicalKnowledge beneath, Path folder) {
        this.beneath = beneath;
        this.folder = folder;
        this.overlay = KnowledgeFiles.readable(folder);
        this.together = beneath.combinedWith(overlay);
    }

    static List<OverlayIssue> of(ClinicalKnowledge beneath, Path folder) {
        OverlayLint lint = new OverlayLint(beneath, folder);
        lint.places();
        KnowledgeFiles.lint(folder, lint.together).forEach(problem -> lint.issues.add(OverlayIssue.of(problem)));
        lint.brokenBeneath();
        lint.changes(beneath.contraindications(), lint.overlay.contraindications(), OverlayLint::isEmergency);
        lint.changes(beneath.redFlags(), lint.overlay.redFlags(), OverlayLint::isEmergency);
        lint.changes(beneath.facts(), lint.overlay.facts(), fact -> false);
        lint.changes(beneath.conditions(), lint.overlay.conditions(), condition -> false);
        lint.changes(beneath.techniques(), lint.overlay.techniques(), technique -> false);
        lint.changes(beneath.protocols(), lint.overlay.protocols(), protocol -> false);
        lint.changes(beneath.measures(), lint.overlay.measures(), measure -> false);
        lint.changes(beneath.medications(), lint.overlay.medications(), medicines -> false);
        lint.changes(beneath.evidence(), lint.overlay.evidence(), item -> false);
        lint.changes(beneath.citations(), lint.overlay.citations(), citation -> false);
        lint.issues.sort(Comparator.comparing(OverlayIssue::severity));
        return List.copyOf(lint.issues);
    }

    private static boolean isEmergency(Contraindication rule) {
        return rule.effect() == RuleEffect.EMERGENCY;
    }

    private static boolean isEmergency(RedFlag flag) {
        return flag.effect() == RuleEffect.EMERGENCY;
    }

    /** A folder or file that nobody reads would be left out in silence. */
    private void places() {
        boolean any = false;
        for (Path child : children()) {
            String name = String.valueOf(child.getFileName());
            if (Files.isDirectory(child) && !name.startsWith(".")) {
                any |= KnowledgeFiles.FOLDERS.contains(name);
                if (!KnowledgeFiles.FOLDERS.contains(name)) {
                    error(
                            "unknown-folder",
                            child.toString(),
                            "",
                            "no catalog is called so.",
                            "Name it one of " + String.join(", ", KnowledgeFiles.FOLDERS) + ".");
                }
            } else if (name.endsWith(".json") && !name.startsWith(".")) {
                error(
                        "misplaced-file",
                        child.toString(),
                        "",
                        "this file is in no catalog's folder, and is not read.",
                        "Move it into the folder of its catalog, and name it in the index there.");
            }
        }
        if (!any) {
            error(
                    "no-catalog",
                    folder.toString(),
                    "",
                    "there is no catalog here.",
                    "Make a folder such as contraindications, with an index.json.");
        }
    }

    private List<Path> children() {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What fitted before and does not any more, a rule whose fact was withdrawn for instance. */
    private void brokenBeneath() {
        Set<Issue> known = new HashSet<>(beneath.check().all());
        for (Issue issue : together.check().all()) {
            if (!known.contains(issue) && !isOfOverlay(issue.path())) {
                error(
                        "breaks-entry",
                        folder.toString(),
                        issue.path(),
                        "an entry beneath no longer fits: " + issue.message() + ".",
                        "Withdraw or replace that entry, too.");
            }
        }
    }

    private boolean isOfOverlay(String path) {
        String[] steps = path.split("/", -1);
        return steps.length > 2
                && Stream.of(
                                overlay.conditions(),
                                overlay.techniques(),
                                overlay.contraindications(),
                                overlay.redFlags(),
                                overlay.facts(),
                                overlay.protocols(),
                                overlay.measures(),
                                overlay.medications(),
                                overlay.evidence(),
                                overlay.citations())
                        .skip(KnowledgeFiles.FOLDERS.indexOf(steps[1]))
                        .findFirst()
                        .stream()
                        .flatMap(catalog -> catalog.keys().stream())
                        .anyMatch(key -> key.toString().equals(steps[2]));
    }

    private <K, V> void changes(Catalog<K, V> old, Catalog<K, V> ours, Predicate<V> emergency) {
        ours.withdrawals().forEach(gone -> {
            Optional<V> entry = old.find(gone.key());
            String file = gone.provenance().source();
            if (entry.isEmpty()) {
                error(
                        "withdraws-nothing",
                        file,
                        "",
                        "there is no " + gone.key() + " to withdraw.",
                        "Take the withdrawal out, or mend its id.");
            } else if (emergency.test(entry.get())) {
                note(
                        Severity.WARNING,
                        "withdraws-emergency-rule",
                        file,
                        "the emergency rule " + gone.key() + " is withdrawn; every screening will say so.",
                        "Make sure that somebody answers for this.");
            } else {
                note(Severity.INFORMATION, "withdraws-entry", file, gone.key() + " is withdrawn.", "");
            }
        });
        ours.entries()
                .forEach(entry -> old.find(entry.key())
                        .filter(was -> !was.equals(entry.value()))
                        .ifPresent(was -> {
                            boolean weaker = emergency.test(was) && !emergency.test(entry.value());
                            note(
                                    weaker ? Severity.WARNING : Severity.INFORMATION,
                                    weaker ? "weakens-emergency-rule" : "replaces-entry",
                                    entry.provenance().source(),
                                    weaker
                                            ? "the emergency rule " + entry.key() + " is replaced by one that is none."
                                            : entry.key() + " is replaced.",
                                    weaker ? "Make sure that somebody answers for this." : "");
                        }));
    }

    private void error(String code, String file, String path, String message, String remedy) {
        issues.add(new OverlayIssue(Severity.ERROR, code, file, OptionalInt.empty(), path, message, remedy));
    }

    private void note(Severity severity, String code, String file, String message, String remedy) {
        issues.add(new OverlayIssue(severity, code, file, OptionalInt.empty(), "", message, remedy));
    }
}
