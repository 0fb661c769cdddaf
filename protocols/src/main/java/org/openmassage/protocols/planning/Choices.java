package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.core.care.PlanReason;

/** The choices that one plan meets, and the answers that the caller gave to them. */
final class Choices {
    private final Map<String, String> answers;
    private final Map<String, PlanChoice> met = new LinkedHashMap<>();
    private final List<PlanReason> refused = new ArrayList<>();

    Choices(Map<String, String> answers) {
        this.answers = answers;
    }

    /** The answer, or what the draft takes without one. The same choice met twice is one choice. */
    String take(String key, String question, List<PlanChoice.Option> options, String usual) {
        PlanChoice choice = meet(key, question, options, Optional.of(usual));
        return choice.taken().orElse(usual);
    }

    /** The answer to what cannot be planned without one. */
    Optional<String> ask(String key, String question, List<PlanChoice.Option> options) {
        return meet(key, question, options, Optional.empty()).taken();
    }

    private PlanChoice meet(String key, String question, List<PlanChoice.Option> options, Optional<String> usual) {
        Optional<String> answer = Optional.ofNullable(answers.get(key));
        List<String> ids = options.stream().map(PlanChoice.Option::id).toList();
        boolean fits = answer.map(ids::contains).orElse(false);
        if (answer.isPresent() && !fits && !met.containsKey(key)) {
            refused.add(PlanReason.builder()
                    .because("The answer to \"" + key + "\" is none of its options: " + String.join(", ", ids) + ".")
                    .build());
        }
        return met.computeIfAbsent(key, fresh -> new PlanChoice(fresh, question, options, fits ? answer : usual, fits));
    }

    List<PlanChoice> all() {
        return List.copyOf(met.values());
    }

    boolean isOpen() {
        return met.values().stream().anyMatch(choice -> choice.taken().isEmpty());
    }

    /** Why an answer cannot be followed. */
    List<PlanReason> refused() {
        return refused;
    }

    /** One step of the trace for each choice, and one for answers that no choice asked for. */
    List<PlanReason> reasons() {
        List<PlanReason> reasons = new ArrayList<>();
        met.values()
                .forEach(choice -> choice.taken()
                        .ifPresent(taken -> reasons.add(PlanReason.builder()
                                .because(choice.question() + " "
                                        + (choice.answered() ? "Chosen: " : "The draft takes: ")
                                        + text(choice, taken) + "; "
                                        + (choice.answered() ? "the others were " : "the therapist may choose ")
                                        + choice.options().stream()
                                                .filter(option -> !option.id().equals(taken))
                                                .map(PlanChoice.Option::text)
                                                .collect(Collectors.joining(" or "))
                                        + ".")
                                .build())));
        String unasked = answers.keySet().stream()
                .filter(key -> !met.containsKey(key))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unasked.isEmpty()) {
            reasons.add(PlanReason.builder()
                    .because("Answers that no choice of this plan asked for were not used: " + unasked + ".")
                    .build());
        }
        return reasons;
    }

    private static String text(PlanChoice choice, String id) {
        return choice.options().stream()
                .filter(option -> option.id().equals(id))
                .map(PlanChoice.Option::text)
                .findFirst()
                .orElse(id);
    }
}
