package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.assessment.rom.MotionChange;
import org.openmassage.assessment.rom.NormComparison;
import org.openmassage.assessment.rom.RangeOfMotionCatalogs;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import picocli.CommandLine.Command;

@Command(
        name = "rom",
        description = "Compare a range of motion with the norms, and with an earlier reading.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench rom '{\"joint\": \"shoulder\", \"motion\": \"flexion\", \"side\": \"left\","
                    + " \"degrees\": \"120\", \"baseline\": \"95\", \"sameRater\": true}'"
        })
final class RomCommand extends LineCommand<RomCommand.Request> {
    /** A reading, and an earlier one by the same rater or by another; unknown counts as another. */
    record Request(
            Joint joint,
            Motion motion,
            Optional<Side> side,
            Decimal degrees,
            Optional<Decimal> baseline,
            Optional<Boolean> sameRater) {}

    RomCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        RangeOfMotionMeasurement now = reading(request, request.degrees());
        List<NormComparison> norms = NormComparison.of(RangeOfMotionCatalogs.norms(), now);
        Optional<MotionChange> change = request.baseline()
                .map(before ->
                        MotionChange.of(RangeOfMotionCatalogs.errors(), reading(request, before), now, rater(request)));
        Entry json = Entry.of(
                        "norms",
                        norms.stream()
                                .map(norm -> Entry.of(
                                                "source", norm.table().id().toString())
                                        .with("norm", norm.norm().value())
                                        .with("kind", norm.norm().kind())
                                        .with("status", norm.norm().status())
                                        .map())
                                .toList())
                .with(
                        "percentOfNorm",
                        norms.stream()
                                .map(norm -> Entry.of(
                                                "source", norm.table().id().toString())
                                        .with("percent", norm.percent())
                                        .map())
                                .toList())
                .with("change", change.map(MotionChange::difference))
                .with("error", change.flatMap(MotionChange::error))
                .with("beyondError", change.flatMap(MotionChange::beyondError))
                .with("trend", change.map(MotionChange::trend));
        String text = norms.stream()
                        .map(norm -> norm.table().id() + ": "
                                + norm.percent()
                                        .map(percent -> percent + " % of the norm")
                                        .orElse("no percent"))
                        .collect(Collectors.joining("\n"))
                + change.map(moved -> "\nchange " + moved.difference() + ": " + Words.of(moved.trend()))
                        .orElse("");
        return new Answered(json.map(), !norms.isEmpty(), norms.isEmpty() ? "no norm is known" : text);
    }

    private static MotionChange.Rater rater(Request request) {
        return request.sameRater()
                .map(same -> same ? MotionChange.Rater.SAME : MotionChange.Rater.DIFFERENT)
                .orElse(MotionChange.Rater.UNKNOWN);
    }

    /** The day is for the record only: no comparison asks for it here. */
    private static RangeOfMotionMeasurement reading(Request request, Decimal degrees) {
        return RangeOfMotionMeasurement.builder()
                .joint(request.joint())
                .motion(request.motion())
                .side(request.side())
                .mode(RangeOfMotionMeasurement.Mode.ACTIVE)
                .degrees(degrees.value())
                .on(LocalDate.EPOCH)
                .build();
    }
}
