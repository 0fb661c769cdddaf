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

/** Gathers what in the record speaks for each way on. It weighs nothing: that is the prescriber's part. */
final class ProgressOptions {
    private final List<String> goOn = new ArrayList<>();
    private final List<String> change = new ArrayList<>();
    private final List<String> discharge = new ArrayList<>();
    private final List<String> referBack = new ArrayList<>();

    private ProgressOptions() {}

    static List<ProgressOption> of(
            List<OutcomeSeries> series, List<GoalProgress> goals, EpisodeData data, int visitsUsed) {
        ProgressOptions options = new ProgressOptions();
        series.forEach(options::look);
        options.look(goals);
        if (!data.adverseReactions().isEmpty()) {
            options.change.add("there were unwanted reactions");
            options.referBack.add("there were unwanted reactions");
        }
        data.visitsPrescribed().ifPresent(prescribed -> {
            if (visitsUsed < prescribed) {
                options.goOn.add("prescribed visits remain: " + (prescribed - visitsUsed));
            } else {
                options.referBack.add("all prescribed visits are used; more need a new order");
            }
        });
        return List.of(
                new ProgressOption(Recommendation.CONTINUE, options.goOn),
                new ProgressOption(Recommendation.CHANGE, options.change),
                new ProgressOption(Recommendation.DISCHARGE, options.discharge),
                new ProgressOption(Recommendation.REFER_BACK, options.referBack));
    }

    private void look(OutcomeSeries series) {
        String name = series.measure().abbreviation();
        if (series.latest().filter(score -> !score.alerts().isEmpty()).isPresent()) {
            referBack.add(name + ": an answer needs attention today");
        }
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
                change.add(name + ": no change beyond the error of measurement");
                discharge.add(name + ": no change beyond the error of measurement");
            }
            case WORSE -> {
                change.add(name + ": worse");
                referBack.add(name + ": worse");
            }
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
