package org.openmassage.assessment.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmassage.assessment.progress.FindingChanges.Judged;
import org.openmassage.assessment.progress.FindingChanges.Reading;
import org.openmassage.assessment.rom.MeasurementError;
import org.openmassage.assessment.rom.MotionChange;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.FindingChange.Verdict;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.Term;

/**
 * Puts the ranges of motion of an episode side by side, each motion, side and way of measuring on its own, with the error
 * of measurement of one rater or of two.
 */
final class Motions {
    private final Catalog<RuleId, MeasurementError> errors;
    private final FindingChanges<RangeOfMotionMeasurement> changes;

    private Motions(EpisodeData data, Catalog<RuleId, MeasurementError> errors) {
        this.errors = errors;
        this.changes = new FindingChanges<>(FindingChange.Kind.RANGE_OF_MOTION, data.firstExamined(), this::judge);
        data.rangeOfMotion().forEach(reading -> changes.add(subject(reading), reading.on(), text(reading), reading));
    }

    static List<FindingChange> of(EpisodeData data, Catalog<RuleId, MeasurementError> errors) {
        return new Motions(data, errors).found();
    }

    private List<FindingChange> found() {
        List<FindingChange> found = new ArrayList<>();
        changes.bySubject().forEach((subject, readings) -> {
            FindingChange together = changes.change(subject, readings);
            List<FindingChange> byRater =
                    together.because().filter(FindingChanges.SEVERAL::equals).isPresent()
                            ? byRater(subject, readings)
                            : List.of();
            found.addAll(byRater.isEmpty() ? List.of(together) : byRater);
        });
        return found;
    }

    /** Where several people measured on one day, each is compared with themselves: theirs is the smaller error. */
    private List<FindingChange> byRater(String subject, List<Reading<RangeOfMotionMeasurement>> readings) {
        Map<PractitionerId, List<Reading<RangeOfMotionMeasurement>>> raters = new LinkedHashMap<>();
        readings.forEach(reading -> reading.value()
                .rater()
                .ifPresent(rater ->
                        raters.computeIfAbsent(rater, none -> new ArrayList<>()).add(reading)));
        List<FindingChange> changesOfRaters = new ArrayList<>();
        raters.forEach((rater, own) -> {
            FindingChange change = changes.change(subject + ", rater " + rater.value(), own);
            if (change.verdict().compares()) {
                changesOfRaters.add(change);
            }
        });
        return changesOfRaters;
    }

    private Judged judge(RangeOfMotionMeasurement before, RangeOfMotionMeasurement after) {
        if (amount(before).isEmpty() || amount(after).isEmpty()) {
            return text(before).equals(text(after))
                    ? Judged.of(Verdict.SAME)
                    : Judged.of(Verdict.CANNOT_TELL, "no amount was noted in one of the readings");
        }
        if (before.degrees().isPresent() != after.degrees().isPresent()) {
            return Judged.of(Verdict.CANNOT_TELL, "the readings are in two units");
        }
        MotionChange change = MotionChange.of(errors, before, after);
        return Judged.of(
                switch (change.trend()) {
                    case INCREASED -> Verdict.INCREASED;
                    case DECREASED -> Verdict.DECREASED;
                    case WITHIN_ERROR -> Verdict.WITHIN_ERROR;
                    case CANNOT_TELL -> Verdict.CANNOT_TELL;
                },
                because(change));
    }

    private static String because(MotionChange change) {
        String raters = switch (change.rater()) {
            case SAME -> "one rater";
            case DIFFERENT -> "two raters";
            case UNKNOWN -> "rater not noted, counted as two";
        };
        if (change.error().isEmpty()) {
            return raters + "; no error of measurement is known for such readings";
        }
        return raters + "; error " + ProgressSections.plain(change.error().get()) + " degrees"
                + (change.status() == Status.UNCONFIRMED ? ", unconfirmed" : "")
                + (change.citations().isEmpty()
                        ? ""
                        : ", "
                                + String.join(
                                        ", ",
                                        change.citations().stream()
                                                .map(Term::value)
                                                .toList()));
    }

    private static String subject(RangeOfMotionMeasurement reading) {
        return Findings.word(reading.joint()) + ", " + Findings.word(reading.motion()) + Findings.side(reading.side())
                + ", " + Findings.word(reading.mode());
    }

    private static Optional<BigDecimal> amount(RangeOfMotionMeasurement reading) {
        return reading.degrees().or(reading::millimeters);
    }

    private static String text(RangeOfMotionMeasurement reading) {
        List<String> parts = new ArrayList<>();
        reading.degrees().ifPresent(degrees -> parts.add(ProgressSections.plain(degrees) + " degrees"));
        reading.millimeters().ifPresent(millimeters -> parts.add(ProgressSections.plain(millimeters) + " mm"));
        reading.resisted().ifPresent(response -> parts.add(Findings.word(response)));
        reading.endFeel().ifPresent(feel -> parts.add("end-feel " + Findings.word(feel)));
        reading.pain().ifPresent(pain -> parts.add("pain " + pain + " of 10"));
        return parts.isEmpty() ? "no amount noted" : String.join(", ", parts);
    }
}
