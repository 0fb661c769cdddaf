package org.openmassage.protocols.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Status;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.explain.PlanText.Basis;
import org.openmassage.protocols.explain.PlanText.Section;
import org.openmassage.protocols.explain.PlanText.Statement;
import org.openmassage.protocols.planning.LeftOut;
import org.openmassage.protocols.planning.PlanChoice;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;

/** The texts for a physician and for a therapist. */
final class ProfessionalText {
    private final PlanWords words;
    private final TreatmentPlan plan;
    private final List<LeftOut> leftOut;
    private final List<PlanChoice> choices;

    ProfessionalText(PlanWords words, List<LeftOut> leftOut, List<PlanChoice> choices) {
        this.words = words;
        this.plan = words.plan();
        this.leftOut = leftOut;
        this.choices = choices;
    }

    PlanText forPhysician() {
        List<Section> sections = new ArrayList<>();
        section(sections, "What is planned", planned());
        section(sections, "What is known about massage for this", known());
        section(sections, "What the dosage rests on", dosage());
        section(sections, "Goals and reassessment", goals());
        section(sections, "What was left out, and why", leftOut());
        section(sections, "Sent back to you when", said(Basis.CAUTION, Protocol::referWhen));
        section(sections, "Still to be decided", choices());
        return new PlanText(Audience.PHYSICIAN, "Plan of massage therapy, for the physician", sections);
    }

    PlanText forTherapist() {
        List<Section> sections = new ArrayList<>();
        section(sections, "The plan", planned());
        section(
                sections,
                "The sessions",
                plan.phases().stream().flatMap(this::steps).toList());
        section(sections, "Precautions", statements(Basis.CAUTION, plan.precautions()));
        section(sections, "Positioning", said(Basis.PLAN, Protocol::positioning));
        section(sections, "Goals and reassessment", goals());
        section(sections, "More, less, or something else", progression());
        section(sections, "What was left out, and why", leftOut());
        section(sections, "For you to choose", choices());
        section(sections, "Home care", statements(Basis.PLAN, plan.homeCare()));
        section(sections, "When the care ends", statements(Basis.PLAN, plan.dischargeCriteria()));
        section(sections, "Refer when", said(Basis.CAUTION, Protocol::referWhen));
        section(sections, "What is known about massage for this", known());
        section(sections, "What the dosage rests on", dosage());
        return new PlanText(Audience.THERAPIST, "Plan of massage therapy, for the therapist", sections);
    }

    private List<Statement> planned() {
        String conditions = words.conditions().stream().map(Condition::name).collect(Collectors.joining(", "));
        String codes = plan.diagnoses().stream().map(Object::toString).collect(Collectors.joining(", "));
        Stream<String> head = Stream.of(
                "For: " + conditions + (codes.isEmpty() ? "." : " (diagnoses as ordered: " + codes + ")."),
                plan.status() == TreatmentPlan.Status.DRAFT
                        ? "This is a draft. It counts when the therapist has accepted it and the patient has agreed."
                        : "The therapist has accepted this plan.");
        Stream<String> phases = plan.phases().stream()
                .map(phase -> "Phase " + phase.phase() + ": " + PlanWords.often(phase) + ", " + phase.minutes()
                        + " minutes each"
                        + phase.beginWhen()
                                .map(when -> ". It begins when this is so: " + when)
                                .orElse("."));
        return Stream.concat(head, phases)
                .map(text -> Statement.of(Basis.PLAN, text))
                .toList();
    }

    private Stream<Statement> steps(Dosage phase) {
        return phase.techniques().stream()
                .map(step -> Statement.of(Basis.PLAN, "Phase " + phase.phase() + ": " + step(phase, step)));
    }

    private String step(Dosage phase, PlannedTechnique step) {
        Optional<String> dose = words.origins(phase).stream()
                .flatMap(origin -> origin.steps().stream())
                .filter(origin -> origin.technique().equals(step.technique()))
                .flatMap(origin -> origin.dose().stream())
                .findFirst();
        return words.technique(step.technique()) + " at " + PlanWords.sites(step.sites()) + ", " + step.minutes()
                + " minutes"
                + step.maxPressure()
                        .map(most -> ", pressure up to " + most + " of 5")
                        .orElse("")
                + step.position()
                        .map(position -> ", " + PlanWords.word(position))
                        .orElseGet(() -> words.reachesInAnyPosition(step.technique()) ? "" : ", position to be chosen")
                + "." + dose.map(text -> " " + text).orElse("");
    }

    private List<Statement> known() {
        return words.conditions().stream().flatMap(this::known).toList();
    }

    private Stream<Statement> known(Condition condition) {
        List<EvidenceItem> items = words.evidence(condition);
        Stream<Statement> summary = Stream.of(
                items.isEmpty()
                        ? Statement.of(
                                Basis.CONSENSUS,
                                condition.name() + ": by consensus only, grade "
                                        + condition.evidence().grade() + ". "
                                        + condition.evidence().statement())
                        : evidence(
                                condition.name() + ": grade "
                                        + condition.evidence().grade() + ". "
                                        + condition.evidence().statement(),
                                items));
        Stream<Statement> conflict = condition.evidence().conflict().stream()
                .map(text -> items.isEmpty()
                        ? Statement.of(Basis.CONSENSUS, "The sources disagree, by experience: " + text)
                        : evidence("The sources disagree: " + text, items));
        Stream<Statement> single = items.stream().map(item -> evidence(finding(item), List.of(item)));
        return Stream.of(summary, conflict, single).flatMap(statements -> statements);
    }

    private static String finding(EvidenceItem item) {
        String against = item.direction() == EvidenceDirection.OPPOSES ? "Against massage, " : "";
        String kind = PlanWords.word(item.kind());
        return (against.isEmpty() ? Character.toUpperCase(kind.charAt(0)) + kind.substring(1) : against + kind) + ": "
                + item.finding() + item.limits().map(limits -> " " + limits).orElse("")
                + (item.status() == Status.CONFIRMED ? "" : " (" + PlanWords.word(item.status()) + ")");
    }

    private static Statement evidence(String text, List<EvidenceItem> items) {
        return new Statement(
                text,
                Basis.EVIDENCE,
                items.stream().map(EvidenceItem::id).toList(),
                items.stream()
                        .flatMap(item -> item.citations().stream())
                        .distinct()
                        .toList());
    }

    private List<Statement> dosage() {
        return plan.phases().stream()
                .flatMap(phase -> words.origins(phase).stream())
                .distinct()
                .map(this::dosage)
                .toList();
    }

    private Statement dosage(ProtocolPhase phase) {
        List<EvidenceItem> items = words.evidence(phase);
        if (items.isEmpty()) {
            return Statement.of(
                    Basis.CONSENSUS,
                    "Phase " + phase.name() + ": how often, how long and with what is set by consensus"
                            + (phase.status() == Status.UNCONFIRMED ? ", and not confirmed." : "."));
        }
        return evidence(
                "Phase " + phase.name() + ": the dosage is that of a trial"
                        + (phase.status() == Status.CONFIRMED ? "" : ", not confirmed in every part")
                        + ". " + items.stream().map(EvidenceItem::finding).collect(Collectors.joining(" ")),
                items);
    }

    private List<Statement> goals() {
        Stream<String> goals = plan.goals().stream()
                .map(goal -> goal.what()
                        + goal.measure()
                                .map(id -> ", by the " + words.measure(id))
                                .orElse("")
                        + goal.baseline()
                                .map(first -> ", from " + first.toPlainString())
                                .orElse("")
                        + goal.target()
                                .map(target -> ", to " + target.toPlainString())
                                .orElse(", target to be set")
                        + goal.by().map(day -> ", by " + day).orElse("") + ".");
        Stream<String> days = plan.reassessOn().isEmpty()
                ? Stream.empty()
                : Stream.of("Measured again on "
                        + plan.reassessOn().stream().map(Object::toString).collect(Collectors.joining(", ")) + ".");
        return Stream.concat(goals, days)
                .map(text -> Statement.of(Basis.PLAN, text))
                .toList();
    }

    private List<Statement> leftOut() {
        return leftOut.stream()
                .map(out -> words.technique(out.technique())
                        + (out.sites().isEmpty() ? "" : " at " + PlanWords.sites(out.sites())) + ": " + out.because()
                        + ".")
                .distinct()
                .map(text -> Statement.of(Basis.CAUTION, text))
                .toList();
    }

    private List<Statement> choices() {
        return choices.stream()
                .map(choice -> Statement.of(
                        Basis.PLAN,
                        choice.question() + " "
                                + choice.options().stream()
                                        .map(option -> option.text()
                                                + (choice.taken().equals(Optional.of(option.id()))
                                                        ? (choice.answered() ? " (chosen)" : " (in this draft)")
                                                        : ""))
                                        .collect(Collectors.joining(", "))
                                + "."))
                .toList();
    }

    private List<Statement> progression() {
        return words.protocols().stream()
                .map(Protocol::progression)
                .flatMap(progression -> Stream.of(
                        "More, when: " + String.join(" ", progression.progressWhen()) + " Then: "
                                + String.join(" ", progression.progressBy()),
                        "Less, when: " + String.join(" ", progression.regressWhen()) + " Then: "
                                + String.join(" ", progression.regressBy()),
                        "When nothing moves: " + String.join(" ", progression.whenStalled())))
                .map(text -> Statement.of(Basis.PLAN, text))
                .toList();
    }

    private List<Statement> said(Basis basis, Function<Protocol, List<String>> sentences) {
        return statements(
                basis,
                words.protocols().stream()
                        .flatMap(protocol -> sentences.apply(protocol).stream())
                        .distinct()
                        .toList());
    }

    private static List<Statement> statements(Basis basis, List<String> texts) {
        return texts.stream().map(text -> Statement.of(basis, text)).toList();
    }

    static void section(List<Section> sections, String heading, List<Statement> statements) {
        if (!statements.isEmpty()) {
            sections.add(new Section(heading, statements));
        }
    }
}
