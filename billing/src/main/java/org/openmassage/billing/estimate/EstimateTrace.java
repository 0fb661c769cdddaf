package org.openmassage.billing.estimate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An option as lines for people. Stateless.
 */
final class EstimateTrace {
    private EstimateTrace() {}

    static List<String> of(EstimateOption option) {
        return option.visits().stream()
                .flatMap(visit -> visit.services().stream()
                        .flatMap(service -> lines(service)
                                .map(line ->
                                        visit.date() + " " + service.code() + " x " + service.units() + ": " + line)))
                .toList();
    }

    private static Stream<String> lines(ServiceEstimate service) {
        Stream<String> steps = service.steps().stream()
                .map(step -> name(step.bearer()) + " " + Shares.text(step.amount()) + ", " + name(step.kind()) + ": "
                        + step.because());
        return Stream.concat(steps, service.unknown().stream().map(gap -> "unknown: " + gap.message()));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
