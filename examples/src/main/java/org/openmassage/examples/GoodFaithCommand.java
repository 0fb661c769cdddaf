package org.openmassage.examples;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.goodfaith.BusinessCalendar;
import org.openmassage.billing.goodfaith.GoodFaithCheck;
import org.openmassage.billing.goodfaith.GoodFaithDeadline;
import org.openmassage.billing.goodfaith.GoodFaithEstimate;
import org.openmassage.billing.goodfaith.GoodFaithText;
import org.openmassage.core.issue.Issues;
import picocli.CommandLine.Command;

@Command(
        name = "good-faith",
        description = "Check a good faith estimate for a patient who pays without insurance: content and due date.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench good-faith examples/requests/good-faith.json --json"})
final class GoodFaithCommand extends LineCommand<GoodFaithCommand.Request> {
    /** Which days count. */
    enum Calendar {
        /** Monday to Friday. */
        WEEKDAYS,
        /** Without federal holidays. */
        FEDERAL
    }

    /** The estimate, and when it was asked for or its service scheduled. */
    record Request(
            GoodFaithEstimate estimate,
            Optional<LocalDate> requestedOn,
            Optional<LocalDate> scheduledOn,
            Optional<Calendar> calendar) {}

    GoodFaithCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        GoodFaithEstimate estimate = request.estimate();
        BusinessCalendar calendar =
                request.calendar().filter(chosen -> chosen == Calendar.FEDERAL).isPresent()
                        ? BusinessCalendar.federal()
                        : BusinessCalendar.weekdays();
        Optional<GoodFaithDeadline> deadline = Stream.of(
                        request.requestedOn().map(asked -> GoodFaithDeadline.requested(asked, calendar)),
                        request.scheduledOn()
                                .flatMap(on -> estimate.scheduledFor()
                                        .map(service -> GoodFaithDeadline.scheduled(on, service, calendar))))
                .flatMap(Optional::stream)
                .reduce(GoodFaithDeadline::sooner);
        Issues issues = deadline.map(due -> GoodFaithCheck.check(estimate, due))
                .orElseGet(() -> GoodFaithCheck.check(estimate));
        String text = GoodFaithText.of(estimate);
        Entry json = Entry.of("complete", !issues.hasErrors())
                .with("expected", estimate.expected().map(sum -> sum.getAmount().toPlainString()))
                .with("due", deadline.flatMap(GoodFaithDeadline::due).map(LocalDate::toString))
                .with("trigger", deadline.map(GoodFaithDeadline::trigger))
                .with("calendar", deadline.map(GoodFaithDeadline::calendar))
                .with("issues", issues)
                .with("text", text);
        return new Answered(
                json.map(),
                !issues.hasErrors(),
                Stream.concat(
                                Stream.of(text, "For the clinic:"),
                                Stream.concat(
                                        deadline.stream().map(Words::of),
                                        issues.isEmpty()
                                                ? Stream.of("Nothing is missing.")
                                                : issues.stream().map(Object::toString)))
                        .collect(Collectors.joining("\n")));
    }
}
