package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.unit.BilledUnits;
import org.openmassage.billing.unit.CodeUnits;
import org.openmassage.billing.unit.MinutesNeeded;
import org.openmassage.billing.unit.PayerUnits;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.billing.unit.UnitReview;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issues;
import picocli.CommandLine.Command;

@Command(
        name = "units",
        description = "Turn minutes into billing units.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Also: \"secondary\": \"ama\" (another payer's method), \"billed\": [{\"code\", \"units\"}] with \"on\", and"
                    + " \"need\": {\"code\", \"units\"} (which minutes would it take).",
            "Example: openmassage-workbench units '{\"method\": \"cms\", \"services\":"
                    + " [{\"code\": \"97112\", \"minutes\": 24}, {\"code\": \"97110\", \"minutes\": 23}]}'"
        })
final class UnitsCommand extends LineCommand<UnitsCommand.Request> {
    /**
     * The method and the day's services. With a secondary payer's method also whether the two conflict; with the lines that
     * are billed, and the date, whether the minutes bear them; with a need, which minutes its units would take.
     */
    record Request(
            UnitMethod method,
            List<Service> services,
            Optional<UnitMethod> secondary,
            Optional<LocalDate> on,
            List<Line> billed,
            Optional<Need> need) {}

    /** A line that is billed. */
    record Line(ProcedureCode code, int units, Optional<String> provider) {}

    /** How many units are wanted of a code. */
    record Need(ProcedureCode code, int units) {}

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
        List<ServiceMinutes> services = IntStream.range(0, request.services().size())
                .mapToObj(i -> service(request.services().get(i), "/services/" + i))
                .toList();
        UnitCalculation result = UnitCalculator.calculate(request.method(), services);
        Issues issues = result.issues()
                .plus(request.secondary()
                        .map(other ->
                                PayerUnits.of(request.method(), other, services).issues())
                        .orElse(Issues.none()))
                .plus(billed(request, services));
        Optional<MinutesNeeded> needed =
                request.need().map(need -> MinutesNeeded.of(request.method(), services, need.code(), need.units()));
        Entry json = Entry.of("totalMinutes", result.totalMinutes())
                .with("timedMinutes", result.timedMinutes())
                .with("totalUnits", result.totalUnits())
                .with("units", lines(result.units()))
                .with("untimed", lines(result.untimed()))
                .with(
                        "choices",
                        result.choices().stream()
                                .map(choice -> Entry.of("codes", choice.codes())
                                        .with("unitsToPlace", choice.unitsToPlace())
                                        .with("provider", choice.provider())
                                        .map())
                                .toList())
                .with("issues", issues)
                .with("needed", needed)
                .with("trace", result.trace());
        String text = result.totalMinutes() + " minutes, " + result.totalUnits() + " units"
                + result.units().stream().map(line -> text(line, "")).collect(Collectors.joining())
                + result.untimed().stream()
                        .map(line -> text(line, ", once for the service"))
                        .collect(Collectors.joining())
                + result.choices().stream()
                        .map(choice -> "\n  " + choice.unitsToPlace() + " more for one of " + choice.codes()
                                + ": the therapist chooses")
                        .collect(Collectors.joining())
                + needed.map(UnitsCommand::needed).orElse("")
                + issues.stream().map(issue -> "\n  " + issue.message()).collect(Collectors.joining());
        return new Answered(json.map(), !issues.hasErrors(), text);
    }

    private static String text(CodeUnits line, String remark) {
        return "\n  " + line.code() + " x " + line.units() + remark
                + line.provider().map(provider -> " (" + provider + ")").orElse("");
    }

    private static Object lines(List<CodeUnits> units) {
        return units.stream()
                .map(line -> Entry.of("code", line.code())
                        .with("units", line.units())
                        .with("provider", line.provider())
                        .map())
                .toList();
    }

    private static Issues billed(Request request, List<ServiceMinutes> services) {
        if (request.billed().isEmpty()) {
            return Issues.none();
        }
        LocalDate on = request.on()
                .orElseThrow(() -> new Problem.InvalidInput(
                        "missing-property", "/on", "Give the date of service of the lines that are billed."));
        return UnitReview.of(
                request.method(),
                on,
                services,
                request.billed().stream()
                        .map(line -> new BilledUnits(line.code(), line.units(), line.provider()))
                        .toList());
    }

    private static String needed(MinutesNeeded needed) {
        return "\n  " + needed.units() + " of " + needed.code() + " would need "
                + needed.certain().map(minutes -> minutes + " minutes of it").orElse("more than a day")
                + needed.possible()
                        .map(minutes -> ", or " + minutes + " if the therapist chooses it")
                        .orElse("");
    }

    private ServiceMinutes service(Service given, String path) {
        boolean timed = given.timed()
                .or(() -> codes.catalog()
                        .find(given.code())
                        .map(ProcedureEntry::timing)
                        .filter(timing -> timing != ProcedureTiming.UNKNOWN)
                        .map(timing -> timing == ProcedureTiming.QUARTER_HOUR))
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
