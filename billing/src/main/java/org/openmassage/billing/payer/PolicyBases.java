package org.openmassage.billing.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openmassage.billing.codeset.Basis;

/** The basis of each figure of a policy, with its place. */
record PolicyBases(List<Placed> all) {
    /** What the figure at a JSON Pointer within the policy rests on. */
    record Placed(String path, Basis basis) {}

    static PolicyBases of(PayerPolicy policy) {
        List<Placed> found = new ArrayList<>();
        found.add(new Placed("/recognition", policy.recognition().basis()));
        found.add(new Placed(
                "/prescriptionRequired", policy.prescriptionRequired().basis()));
        found.add(new Placed("/unitMethod", policy.unitMethod().basis()));
        found.add(new Placed("/editsApply", policy.editsApply().basis()));
        add(found, "timelyFilingDays", policy.timelyFilingDays());
        add(found, "referralNumberRequired", policy.referralNumberRequired());
        add(found, "referralNumberForm", policy.referralNumberForm());
        add(found, "patientMayBeCharged", policy.patientMayBeCharged());
        add(found, "reconsiderationDays", policy.reconsiderationDays());
        policy.reports().ifPresent(rule -> found.add(new Placed("/reports", rule.basis())));
        add(found, "techniques", policy.techniques(), TechniqueRule::basis);
        add(found, "modifiers", policy.modifiers(), ModifierRule::basis);
        add(found, "authorizations", policy.authorizations(), AuthorizationRule::basis);
        add(found, "episodes", policy.episodes(), EpisodeRule::basis);
        add(found, "caps", policy.caps(), PolicyCap::basis);
        add(found, "conditions", policy.conditions(), PolicyCondition::basis);
        return new PolicyBases(List.copyOf(found));
    }

    private static void add(List<Placed> found, String name, Optional<? extends PolicyFigure<?>> figure) {
        figure.ifPresent(known -> found.add(new Placed("/" + name, known.basis())));
    }

    private static <T> void add(List<Placed> found, String name, List<T> rules, Function<T, Basis> basis) {
        IntStream.range(0, rules.size())
                .forEach(i -> found.add(new Placed("/" + name + "/" + i, basis.apply(rules.get(i)))));
    }
}
