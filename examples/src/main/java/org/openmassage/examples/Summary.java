package org.openmassage.examples;

import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.goodfaith.GoodFaithText;
import org.openmassage.billing.superbill.Superbill;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.protocols.planning.PlanningResult;

/** An episode for a person to read, in Markdown. */
final class Summary {
    private final StringBuilder text = new StringBuilder();

    private Summary() {}

    static String of(EpisodeRun run) {
        Summary summary = new Summary();
        summary.line("# " + run.folder().file().title());
        summary.screening(run.screening());
        run.planning().ifPresent(summary::planning);
        summary.heading("Notes");
        run.notes().forEach(summary::note);
        if (!run.progress().isEmpty()) {
            summary.heading("Progress");
            run.progress()
                    .forEach(review -> summary.line("```text\n" + review.text().strip() + "\n```\n"));
        }
        run.letters().forEach(letter -> {
            summary.heading("Letter");
            summary.line("```text\n" + LetterText.of(letter).strip() + "\n```\n");
        });
        run.folder().goodFaithEstimate().ifPresent(summary::goodFaith);
        run.ledger().ifPresent(ledger -> {
            summary.heading("Order");
            summary.line("Visits ordered "
                    + ledger.prescribed().map(String::valueOf).orElse("without a number")
                    + ", used " + ledger.used()
                    + ledger.remaining().map(left -> ", left " + left).orElse("")
                    + ledger.expires().map(day -> "; good through " + day).orElse("") + ".");
        });
        run.estimate().ifPresent(summary::estimate);
        summary.claims(run.billing());
        summary.heading("Found on the way");
        summary.issues(run.issues());
        return summary.text.toString();
    }

    private void screening(ScreeningRecord record) {
        heading("Screening on " + record.asOf());
        line("Decision: **" + Words.of(record.decision()) + "**");
        record.findings()
                .forEach(finding -> bullet(finding.rule() + " (" + Words.of(finding.effect()) + ", "
                        + Words.of(finding.truth()) + "): " + finding.because()));
        record.questions().forEach(question -> bullet("To ask: " + question.text()));
        record.monitor().forEach(what -> bullet("To watch: " + what));
    }

    private void planning(PlanningResult result) {
        if (result instanceof PlanningResult.Refused refused) {
            heading("No plan");
            refused.reasons().forEach(reason -> bullet(reason.because()));
            refused.choices().forEach(choice -> bullet("To answer: " + choice.question()));
        } else if (result instanceof PlanningResult.Drafted drafted) {
            plan(drafted.plan());
            drafted.choices()
                    .forEach(choice -> bullet("To choose: " + choice.question() + " "
                            + choice.options().stream()
                                    .map(option -> option.text()
                                            + (choice.taken().equals(Optional.of(option.id())) ? " (taken)" : ""))
                                    .collect(Collectors.joining(", "))));
            drafted.leftOut()
                    .forEach(left -> bullet("Left out of " + left.phase() + ": " + left.technique()
                            + (left.sites().isEmpty() ? "" : " at ")
                            + left.sites().stream().map(Object::toString).collect(Collectors.joining(", ")) + ", "
                            + left.because()));
        }
    }

    private void plan(TreatmentPlan plan) {
        heading("Plan: " + plan.plannedSessions() + " visits");
        plan.goals()
                .forEach(goal -> bullet("Goal: " + goal.what()
                        + goal.baseline()
                                .map(from -> ", from " + from.toPlainString())
                                .orElse("")
                        + goal.target().map(to -> " to " + to.toPlainString()).orElse("")
                        + goal.by().map(day -> " by " + day).orElse("")));
        for (Dosage phase : plan.phases()) {
            bullet(phase.phase() + ": " + phase.perWeek() + " a week for " + phase.weeks() + " weeks, "
                    + phase.minutes() + " minutes: "
                    + phase.techniques().stream()
                            .map(planned -> planned.technique() + " " + planned.minutes())
                            .collect(Collectors.joining(", ")));
        }
        plan.reasons().forEach(reason -> bullet("Because: " + reason.because()));
        plan.homeCare().forEach(care -> bullet("Home care: " + care));
        plan.dischargeCriteria().forEach(criterion -> bullet("Discharge when: " + criterion));
    }

    private void note(SignedDocument signed) {
        SoapNote note = signed.payload(SoapNote.class);
        line("\n### " + note.date() + ", " + Words.of(note.kind()) + " ("
                + (signed.verify().valid() ? "signed" : "CHANGED AFTER SIGNING") + ")\n");
        note.subjective().complaint().ifPresent(text -> bullet("S: " + text + pain(note)));
        note.subjective().function().ifPresent(text -> bullet("S: " + text));
        note.objective()
                .rangeOfMotion()
                .forEach(measured -> measured.degrees()
                        .ifPresent(degrees -> bullet("O: " + Words.of(measured.joint()) + " "
                                + Words.of(measured.motion()) + " " + degrees.toPlainString() + " degrees")));
        note.objective()
                .palpation()
                .forEach(found -> bullet("O: " + found.site()
                        + found.tone().map(tone -> ", " + Words.of(tone)).orElse("")
                        + found.tenderness()
                                .map(grade -> ", tenderness " + grade + " of 4")
                                .orElse("")
                        + found.text().map(text -> ", " + text).orElse("")));
        note.objective()
                .sizes()
                .forEach(size -> bullet("O: " + size.site() + " " + Words.of(size.kind()) + " "
                        + size.value().toPlainString() + " " + size.kind().unit()));
        note.assessment().text().ifPresent(text -> bullet("A: " + text));
        note.plan().text().ifPresent(text -> bullet("P: " + text));
        note.plan().advice().forEach(text -> bullet("P: " + text));
        note.plan()
                .referral()
                .ifPresent(referral -> bullet("P: referred " + Words.of(referral.urgency()) + " to " + referral.to()
                        + referral.at().map(at -> ", at " + at).orElse("")));
        note.treatments().forEach(this::treatment);
    }

    private static String pain(SoapNote note) {
        return note.subjective().pain().stream().map(Summary::pain).collect(Collectors.joining(", ", " Pain ", ""));
    }

    private static String pain(PainReport pain) {
        return pain.intensity() + "/10 (" + Words.of(pain.occasion()) + ")";
    }

    private void treatment(TreatmentEntry entry) {
        String dose = entry.dose() instanceof TreatmentDose.ManualPressure pressure
                ? ", pressure " + pressure.walton() + " of 5"
                : "";
        bullet(entry.technique() + ", " + entry.minutes() + " minutes"
                + dose + ": "
                + entry.sites().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void estimate(CostEstimate estimate) {
        heading("What the visits cost the patient");
        estimate.options().forEach(option -> {
            bullet("The patient owes "
                    + option.patientOwes().map(Money::toString).orElse("an unknown amount") + ", the payer pays "
                    + option.payerPays().map(Money::toString).orElse("an unknown amount"));
            option.trace().forEach(step -> line("  - " + step));
        });
        estimate.assumptions()
                .forEach(assumed ->
                        bullet("Assumed: no " + Words.of(assumed.term()) + " (" + Words.of(assumed.effect()) + ")"));
        estimate.disclosures().forEach(this::bullet);
    }

    private void goodFaith(CaseGoodFaith.Made made) {
        heading("What the patient was told to expect");
        line("```text\n" + GoodFaithText.of(made.estimate()).strip() + "\n```\n");
        line(Words.of(made.deadline()) + "\n");
        issues(made.issues());
    }

    private void claims(EpisodeBilling billing) {
        for (EpisodeBilling.ScrubbedClaim claim : billing.claims()) {
            heading("Claim " + claim.claim().id() + (claim.issues().hasErrors() ? ": NOT CLEAN" : ": clean"));
            line("```text\n"
                    + Superbill.of(claim.claim())
                            .text(ProcedureCodeSet.standard())
                            .strip() + "\n```\n");
            issues(claim.issues());
        }
        billing.leftOut().forEach(this::bullet);
    }

    private void issues(Issues issues) {
        if (issues.isEmpty()) {
            line("Nothing.");
        }
        for (Issue issue : issues) {
            bullet(Words.of(issue.severity()) + " `" + issue.code() + "` " + issue.message()
                    + issue.remedy().map(remedy -> " " + remedy).orElse(""));
        }
    }

    private void heading(String title) {
        line("\n## " + title + "\n");
    }

    private void bullet(String what) {
        line("- " + what);
    }

    private void line(String what) {
        text.append(what).append('\n');
    }
}
