package org.openmassage.protocols.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.catalog.Training;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;

/** One plan in the making. */
final class Draft {
    private final ClinicalKnowledge knowledge;
    private final PlanningRequest request;
    private final Choices choices;
    private final List<Course> courses;
    private final List<PlanReason> reasons = new ArrayList<>();

    Draft(ClinicalKnowledge knowledge, PlanningRequest request, Choices choices, List<Course> courses) {
        this.knowledge = knowledge;
        this.request = request;
        this.choices = choices;
        this.courses = courses;
    }

    static OptionalInt visitsLeft(PlanningRequest request) {
        if (request.visitsLeft().isPresent()) {
            return OptionalInt.of(request.visitsLeft().get());
        }
        return request.prescription().map(Prescription::orderedVisits).orElse(OptionalInt.empty());
    }

    PlanningResult result() {
        courses.forEach(this::begin);
        order();
        StretchPlanner stretches = new StretchPlanner(request, choices, new StepFilter(knowledge, request, choices));
        Stretch.of(courses).forEach(stretches::plan);
        reasons.addAll(stretches.reasons());
        stretches.leftOut().forEach(this::explain);
        List<Dosage> phases = stretches.phases();
        training(phases);
        reasons.addAll(choices.reasons());
        if (!choices.refused().isEmpty()) {
            return new PlanningResult.Refused(choices.refused(), choices.all());
        }
        if (phases.isEmpty()) {
            because("Nothing of the protocol is left to plan.");
            return new PlanningResult.Refused(reasons, choices.all());
        }
        List<ProtocolId> protocols =
                courses.stream().map(course -> course.protocol().id()).toList();
        return new PlanningResult.Drafted(plan(phases), protocols, stretches.leftOut(), choices.all());
    }

    private void begin(Course course) {
        because(
                course,
                "A draft from the protocol \"" + course.protocol().name()
                        + "\", for a therapist to accept or to change.");
        reasons.addAll(Evidence.reasons(
                knowledge, course.condition(), course.protocol().id()));
        if (course.isGentle(course.phases().get(0))) {
            because(
                    course,
                    "The condition is treated gently: pressure 2 or less."
                            + course.condition()
                                    .gentle()
                                    .map(rule -> " " + rule.because())
                                    .orElse(""));
        }
        course.phases().stream()
                .filter(course::followsOn)
                .forEach(phase -> because(
                        course,
                        "The phase \"" + phase.name() + "\" is for a later stage. It begins when this is so: "
                                + phase.beginWhen().orElse("that stage is reached")));
    }

    private void order() {
        request.prescription().ifPresent(order -> {
            courses.forEach(course -> {
                boolean matches = order.diagnoses().isEmpty()
                        || order.diagnoses().stream()
                                .anyMatch(diagnosis -> CourseFinder.concerns(diagnosis, course.condition()));
                if (!matches) {
                    because(
                            course,
                            "No diagnosis of the order belongs to \""
                                    + course.condition().name() + "\" in the catalog: ask the prescriber.");
                }
            });
            if (request.startOn().isBefore(order.writtenOn())) {
                because("The first session is before the day of the order.");
            }
        });
    }

    /** What the therapist has learned is not known: say what it takes. */
    private void training(List<Dosage> phases) {
        String further = phases.stream()
                .flatMap(phase -> phase.techniques().stream())
                .map(planned -> knowledge.techniques().get(planned.technique()))
                .filter(technique -> technique.training() == Training.CONTINUING_EDUCATION)
                .map(Technique::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (request.training().isEmpty() && !further.isEmpty()) {
            because("The therapist's training was not given. These ask for training beyond entry level: " + further
                    + ".");
        }
    }

    private void explain(LeftOut out) {
        String where = out.sites().isEmpty() ? "" : " at " + StepFilter.words(out.sites());
        PlanReason.Builder reason = PlanReason.builder()
                .because("Left out of \"" + out.phase() + "\": " + out.technique() + where + ", since " + out.because()
                        + ".");
        out.rules().stream().findFirst().ifPresent(reason::rule);
        out.rules().stream()
                .flatMap(rule -> knowledge.contraindications().find(rule).stream())
                .forEach(rule -> reason.addAllCitations(rule.citations()));
        reasons.add(reason.build());
    }

    private TreatmentPlan plan(List<Dosage> phases) {
        int everyVisits = courses.stream()
                .mapToInt(course -> course.protocol().reassessment().everyVisits())
                .min()
                .orElseThrow();
        int everyWeeks = courses.stream()
                .mapToInt(course -> course.protocol().reassessment().everyWeeks())
                .min()
                .orElseThrow();
        TreatmentPlan.Builder plan = TreatmentPlan.builder()
                .id(request.id())
                .patient(request.screening().patient())
                .prescription(request.prescription().map(Prescription::id))
                .screening(request.screening().id())
                .assessedIn(request.assessedIn())
                .draftedOn(request.startOn())
                .conditions(
                        courses.stream().map(course -> course.condition().id()).toList())
                .goals(goals())
                .phases(phases)
                .reassessOn(reassessOn(phases, everyWeeks))
                .reassessAtVisits(reassessAtVisits(phases, everyVisits))
                .dischargeCriteria(together(Protocol::dischargeCriteria))
                .homeCare(together(Protocol::homeCare))
                .precautions(precautions());
        request.prescription()
                .ifPresent(order -> order.diagnoses().forEach(diagnosis -> plan.addDiagnoses(diagnosis.code())));
        because("Look again after every " + everyVisits + " visits or " + everyWeeks
                + " weeks, whichever comes first, and at the end.");
        return plan.reasons(reasons).build();
    }

    /** Of two protocols that set a goal by the same measure the one of the condition named first counts. */
    private List<Goal> goals() {
        Map<String, Goal> goals = new LinkedHashMap<>();
        courses.forEach(course -> {
            GoalSetting setting = new GoalSetting(knowledge, request, course.protocol());
            List<Goal> own = setting.goals();
            own.forEach(goal -> goals.putIfAbsent(
                    goal.measure().map(measure -> "measure " + measure).orElse(goal.what()), goal));
            setting.reasons().stream()
                    .filter(reason ->
                            reasons.stream().noneMatch(said -> said.because().equals(reason.because())))
                    .forEach(reasons::add);
        });
        return List.copyOf(goals.values());
    }

    private List<LocalDate> reassessOn(List<Dosage> phases, int every) {
        int weeks = phases.stream().mapToInt(Dosage::weeks).sum();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (int week = every; week < weeks; week += every) {
            days.add(request.startOn().plusWeeks(week));
        }
        days.add(request.startOn().plusWeeks(weeks));
        return List.copyOf(days);
    }

    private static List<Integer> reassessAtVisits(List<Dosage> phases, int every) {
        int sessions = phases.stream().mapToInt(Dosage::sessions).sum();
        return IntStream.rangeClosed(1, sessions / every)
                .map(nth -> nth * every)
                .boxed()
                .toList();
    }

    private Set<String> together(Function<Protocol, List<String>> sentences) {
        return courses.stream()
                .flatMap(course -> sentences.apply(course.protocol()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> precautions() {
        Set<String> precautions = together(Protocol::precautions);
        courses.forEach(course -> precautions.addAll(course.condition().precautions()));
        precautions.addAll(request.screening().monitor());
        request.prescription().ifPresent(order -> precautions.addAll(order.precautions()));
        return precautions;
    }

    private void because(String sentence) {
        reasons.add(reason(sentence, Optional.empty()));
    }

    private void because(Course course, String sentence) {
        reasons.add(reason(sentence, Optional.of(course.protocol().id())));
    }

    private static PlanReason reason(String sentence, Optional<ProtocolId> protocol) {
        return PlanReason.builder().because(sentence).protocol(protocol).build();
    }
}
