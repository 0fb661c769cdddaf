package org.openmassage.protocols.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.evidence.EvidenceId;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.evidence.StudyKind;
import org.openmassage.protocols.explain.PlanText.Basis;
import org.openmassage.protocols.explain.PlanText.Section;
import org.openmassage.protocols.explain.PlanText.Statement;

/** The text for a patient: short sentences, everyday words, and no more hope than there is ground for. */
final class PatientText {
    private static final int LIGHT = 2;
    private static final int MEDIUM = 3;

    private final PlanWords words;
    private final TreatmentPlan plan;

    PatientText(PlanWords words) {
        this.words = words;
        this.plan = words.plan();
    }

    PlanText text() {
        List<Section> sections = new ArrayList<>();
        ProfessionalText.section(sections, "What is planned", planned());
        ProfessionalText.section(
                sections,
                "What is known",
                words.conditions().stream().flatMap(this::known).toList());
        ProfessionalText.section(sections, "What we hope to reach", goals());
        ProfessionalText.section(
                sections,
                "What you can do at home",
                plan.homeCare().stream()
                        .map(text -> Statement.of(Basis.PLAN, text))
                        .toList());
        ProfessionalText.section(sections, "What to tell us", cautions());
        ProfessionalText.section(sections, "Your choice", choice());
        return new PlanText(Audience.PATIENT, "Your massage plan", sections);
    }

    private List<Statement> planned() {
        String conditions = words.conditions().stream().map(Condition::name).collect(Collectors.joining(" and "));
        List<String> sentences = new ArrayList<>();
        sentences.add("This plan is for: " + conditions + ".");
        for (int i = 0; i < plan.phases().size(); i++) {
            Dosage phase = plan.phases().get(i);
            sentences.add((i == 0 ? "You come " : "After that you come ") + PlanWords.often(phase) + ". Each visit has "
                    + phase.minutes() + " minutes of treatment." + pressure(phase));
        }
        sentences.add("The work is on: "
                + plan.phases().stream()
                        .flatMap(PlanWords::sites)
                        .map(PatientText::place)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".");
        return sentences.stream().map(text -> Statement.of(Basis.PLAN, text)).toList();
    }

    private static String pressure(Dosage phase) {
        Optional<Integer> firmest = phase.techniques().stream()
                .map(PlannedTechnique::maxPressure)
                .flatMap(Optional::stream)
                .max(Integer::compare);
        return firmest.map(most -> most <= LIGHT
                        ? " The touch is light."
                        : most <= MEDIUM ? " The touch is light to medium." : " Some of the touch is firm.")
                .orElse("");
    }

    private Stream<Statement> known(Condition condition) {
        List<EvidenceItem> items = words.evidence(condition);
        List<EvidenceItem> against = items.stream()
                .filter(item -> item.direction() == EvidenceDirection.OPPOSES)
                .toList();
        Stream<Statement> grade = Stream.of(
                items.isEmpty()
                        ? Statement.of(Basis.CONSENSUS, condition.name() + ": " + graded(condition))
                        : statement(condition.name() + ": " + graded(condition), items));
        Stream<Statement> conflict = condition.evidence().isConflicted()
                ? Stream.of(
                        items.isEmpty()
                                ? Statement.of(
                                        Basis.CONSENSUS,
                                        "Experts do not agree on this. Some speak against it, from experience.")
                                : statement(disagree(against), against.isEmpty() ? items : against))
                : Stream.empty();
        return Stream.concat(grade, conflict);
    }

    private static String graded(Condition condition) {
        boolean studied = !condition.evidence().evidence().isEmpty();
        return switch (condition.evidence().grade()) {
            case A -> "a guideline for doctors says that massage may help.";
            case B -> "studies found that massage can help some people. How sure we can be is low to fair.";
            case C ->
                studied
                        ? "there are only small or weak studies. The plan rests mostly on what therapists know from"
                                + " experience."
                        : "there are no good studies. The plan rests on what therapists know from experience.";
            case D -> "studies or guidelines speak against massage, or do not agree. It may not help you.";
        };
    }

    private static String disagree(List<EvidenceItem> against) {
        boolean guideline = against.stream().anyMatch(item -> item.kind() == StudyKind.GUIDELINE);
        return guideline
                ? "Experts do not agree. At least one guideline advises against massage for this. Talk it over with your"
                        + " doctor before you decide."
                : "Experts or studies do not agree about massage for this. Ask us what that means for you.";
    }

    private static Statement statement(String text, List<EvidenceItem> items) {
        List<EvidenceId> ids = items.stream().map(EvidenceItem::id).toList();
        return new Statement(
                text,
                Basis.EVIDENCE,
                ids,
                items.stream()
                        .flatMap(item -> item.citations().stream())
                        .distinct()
                        .toList());
    }

    private List<Statement> goals() {
        Stream<String> goals = plan.goals().stream().map(goal -> sentence(goal.what()));
        Stream<String> look = plan.reassessOn().stream()
                .findFirst()
                .map(day -> "We look at how you are doing no later than " + day
                        + ". If it does not help, we change it or" + " stop.")
                .stream();
        return Stream.concat(goals, look)
                .map(text -> Statement.of(Basis.PLAN, text))
                .toList();
    }

    private static String sentence(String phrase) {
        return phrase.endsWith(".") ? phrase : phrase + ".";
    }

    private static List<Statement> cautions() {
        return Stream.of(
                        "Tell us during the visit if anything hurts or feels wrong. We change it or stop.",
                        "Tell us at the next visit how sore you were, and for how long.",
                        "Tell us about new medicines, a new illness, or a change in how you feel.",
                        "Call your doctor if you get new numbness, weakness, fever, swelling, or pain that gets worse.",
                        "Call 911 for chest pain, trouble breathing, or sudden trouble with speech, sight or walking.")
                .map(text -> Statement.of(Basis.CAUTION, text))
                .toList();
    }

    private List<Statement> choice() {
        return Stream.of(
                        plan.status() == TreatmentPlan.Status.DRAFT
                                ? "This is a first draft. Your therapist will go over it with you."
                                : "Your therapist has looked at this plan and stands behind it.",
                        "You can say no to any part of it, at any time.",
                        "Massage does not take the place of what your doctor does for you.")
                .map(text -> Statement.of(Basis.PLAN, text))
                .toList();
    }

    /** A part of the body as people call it. */
    private static String place(BodySite site) {
        String word = site.region().word();
        String plain = switch (site.region()) {
            case BODY -> "whole body";
            case OCCIPUT -> "base of the skull";
            case UPPER_TRAPEZIUS -> "top of the shoulder";
            case SCAPULAR_REGION -> "around the shoulder blade";
            case PECTORAL_REGION -> "chest";
            case GLUTEAL_REGION -> "buttock";
            case SACROILIAC_REGION -> "joint at the low back and hip";
            case SACRUM -> "bone at the base of the spine";
            case COCCYX -> "tail bone";
            case STERNUM -> "breast bone";
            case UPPER_LIMB -> "arm";
            case LOWER_LIMB -> "leg";
            case FOREARM_FLEXORS -> "inner side of the forearm";
            case FOREARM_EXTENSORS -> "outer side of the forearm";
            case AXILLA -> "armpit";
            case OLECRANON -> "point of the elbow";
            case CUBITAL_FOSSA -> "bend of the elbow";
            case POPLITEAL_FOSSA -> "back of the knee";
            case SCIATIC_NOTCH -> "buttock";
            case DORSUM_OF_FOOT -> "top of the foot";
            default ->
                Stream.of(
                                "posterior:back of the ",
                                "anterior:front of the ",
                                "lateral:outer side of the ",
                                "medial:inner side of the ")
                        .map(pair -> pair.split(":", -1))
                        .filter(pair -> word.startsWith(pair[0] + "-"))
                        .findFirst()
                        .map(pair -> pair[1] + PlanWords.plain(word.substring(pair[0].length() + 1)))
                        .orElse(PlanWords.plain(word));
        };
        return site.side()
                .map(side -> switch (side) {
                    case LEFT -> plain + " on the left";
                    case RIGHT -> plain + " on the right";
                    case BILATERAL -> plain + " on both sides";
                    case MIDLINE -> plain + " in the middle";
                })
                .orElse(plain);
    }
}
