package org.openmassage.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.code.ProcedureCode;
import picocli.CommandLine.Command;

@Command(
        name = "units",
        description = "Turn minutes into billing units.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench units '{\"method\": \"cms\", \"services\":"
                    + " [{\"code\": \"97112\", \"minutes\": 24}, {\"code\": \"97110\", \"minutes\": 23}]}'"
        })
final class UnitsCommand extends LineCommand<UnitsCommand.Request> {
    /** The method and the day's services. */
    record Request(UnitMethod method, List<Service> services) {}

    /** One service; {@code timed} is looked up where it is left out. */
    record Service(
            ProcedureCode code,
            int minutes,
            Optional<String> provider,
            Optional<String> session,
            Optional<Boolean> timed) {}

    private final ProcedureCodeSet codes = ProcedureCodeSet.standard();

    UnitsCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        UnitCalculation result = UnitCalculator.calculate(
                request.method(),
                IntStream.range(0, request.services().size())
                        .mapToObj(i -> service(request.services().get(i), "/services/" + i))
                        .toList());
        Entry json = Entry.of("totalMinutes", result.totalMinutes())
                .with("totalUnits", result.totalUnits())
                .with(
                        "units",
                        result.units().stream()
                                .map(line -> Entry.of("code", line.code())
                                        .with("units", line.units())
                                        .with("provider", line.provider())
                                        .map())
                                .toList())
                .with(
                        "choices",
                        result.choices().stream()
                                .map(choice -> Entry.of("codes", choice.codes())
                                        .with("unitsToPlace", choice.unitsToPlace())
                                        .with("provider", choice.provider())
                                        .map())
                                .toList())
                .with("issues", result.issues())
                .with("trace", result.trace());
        String text = result.totalMinutes() + " minutes, " + result.totalUnits() + " units\n"
                + result.units().stream()
                        .map(line -> "  " + line.code() + " x " + line.units())
                        .collect(Collectors.joining("\n"))
                + result.choices().stream()
                        .map(choice -> "\n  " + choice.unitsToPlace() + " more for one of " + choice.codes()
                                + ": the therapist chooses")
                        .collect(Collectors.joining());
        return new Answered(json.map(), true, text);
    }

    private ServiceMinutes service(Service given, String path) {
        boolean timed = given.timed()
                .or(() ->
                        codes.catalog().find(given.code()).map(entry -> entry.timing() == ProcedureTiming.QUARTER_HOUR))
                .orElseThrow(() -> new Problem.InvalidInput(
                        "unknown-timing",
                        path + "/timed",
                        "Whether the code is timed is not known: say so with \"timed\": true or false."));
        try {
            return ServiceMinutes.builder()
                    .code(given.code())
                    .minutes(given.minutes())
                    .timed(timed)
                    .provider(given.provider())
                    .session(given.session())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new Problem.InvalidInput("invalid-value", path, e.getMessage());
        }
    }
}
