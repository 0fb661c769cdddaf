package org.openmassage.assessment.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.core.care.GoalProgress;
import org.openmassage.core.care.ProgressReport.Recommendation;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.prescription.VisitLedger;

/** Gathers what in the record speaks for each way on. It weighs nothing: that is the prescriber's part. */
final class ProgressOptions {
    private final List<String> goOn = new ArrayList<>();
    private final List<String> change = new ArrayList<>();
    private final List<String> discharge = new ArrayList<>();
    private final List<String> referBack = new ArrayList<>();

    private ProgressOptions() {}

    static List<ProgressOption> of(ProgressReview review) {
        ProgressOptions options = new ProgressOptions();
        EpisodeData data = review.data();
        Alerts.last(review)
                .keySet()
                .forEach(measure ->
                        options.referBack.add(review.abbreviationOf(measure) + ": an answer needs attention today"));
        review.series().forEach(options::look);
        options.look(review.goals());
        review.findings().stream()
                .filter(finding -> finding.verdict() == FindingChange.Verdict.WORSE)
                .forEach(options::worse);
        if (!data.adverseReactions().isEmpty()) {
            options.change.add("there were unwanted reactions");
            options.referBack.add("there were unwanted reactions");
        }
        if (review.visitsKept() == 0) {
            options.change.add("no visit was kept in these days");
            options.referBack.add("no visit was kept in these days");
        }
        data.ledger().ifPresent(options::look);
        return List.of(
                new ProgressOption(Recommendation.CONTINUE, options.goOn),
                new ProgressOption(Recommendation.CHANGE, options.change),
                new ProgressOption(Recommendation.DISCHARGE, options.discharge),
                new ProgressOption(Recommendation.REFER_BACK, options.referBack));
    }

    private void look(OutcomeSeries series) {
        String name = ProgressReview.shortName(series);
        Optional<ChangeDirection> verdict =
                series.overall().flatMap(ChangeReport::verdict).map(ChangeVerdict::verdict);
        if (verdict.isEmpty()) {
            return;
        }
        switch (verdict.get()) {
            case MEANINGFULLY_IMPROVED -> {
                goOn.add(name + ": meaningfully improved");
                discharge.add(name + ": meaningfully improved");
            }
            case IMPROVED -> goOn.add(name + ": improved, not by what is known to matter");
            case WITHIN_ERROR -> {
                boolean errorKnown =
                        series.overall().flatMap(ChangeReport::exceedsMdc).isPresent();
                String none = name
                        + (errorKnown
                                ? ": no change beyond the error of measurement"
                                : ": no change that is known to matter");
                change.add(none);
                discharge.add(none);
            }
            case WORSE -> {
                change.add(name + ": worse");
                referBack.add(name + ": worse");
            }
        }
    }

    /** A grade of strength that fell may speak of a nerve, and a symptom that is new of another condition. */
    private void worse(FindingChange finding) {
        String ground = finding.subject() + ": a worse grade";
        change.add(ground);
        if (finding.kind() == FindingChange.Kind.STRENGTH || finding.kind() == FindingChange.Kind.SYMPTOM) {
            referBack.add(ground);
        }
    }

    private void look(VisitLedger ledger) {
        boolean ended = ledger.expires().filter(ledger.asOf()::isAfter).isPresent();
        ledger.remaining().ifPresent(left -> {
            if (left == 0) {
                referBack.add("all ordered visits are used; more need a new order");
            } else if (!ended) {
                goOn.add("ordered visits left: " + left);
            }
        });
        if (ended) {
            referBack.add("the order has ended; more visits need a new one");
        }
    }

    private void look(List<GoalProgress> goals) {
        if (goals.isEmpty()) {
            return;
        }
        long met = goals.stream().filter(goal -> goal.met().orElse(false)).count();
        if (met == goals.size()) {
            discharge.add("every goal is met");
        } else {
            goOn.add("goals met: " + met + " of " + goals.size());
        }
    }
}
