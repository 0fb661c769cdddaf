package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.immutables.value.Value;
import org.openmassage.billing.edit.EditLine;
import org.openmassage.billing.edit.EditReview;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * The rules of one payer for a period of service dates.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PayerPolicy.Builder.class)
public abstract class PayerPolicy implements WithPayerPolicy {

    PayerPolicy() {}

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * The dates of service the policy is for.
     *
     * @return the period
     */
    public abstract Period inForce();

    /**
     * Whether the payer pays a massage therapist.
     *
     * @return the verdict and its basis
     */
    public abstract PolicyFigure<Recognition> recognition();

    /**
     * Whether a prescription must stand behind each service (rule R2: it must, when insurance is billed, unless the
     * payer says otherwise).
     *
     * @return the rule and its basis
     */
    public abstract PolicyFigure<Boolean> prescriptionRequired();

    /**
     * How minutes become units.
     *
     * @return the method and its basis
     */
    public abstract PolicyFigure<UnitMethod> unitMethod();

    /**
     * Whether NCCI edits are applied.
     *
     * @return the rule and its basis
     */
    public abstract PolicyFigure<Boolean> editsApply();

    /**
     * The code for each technique; one rule a technique.
     *
     * @return the map from technique to code
     */
    public abstract List<TechniqueRule> techniques();

    /**
     * Modifiers the payer wants.
     *
     * @return the rules; may be empty
     */
    public abstract List<ModifierRule> modifiers();

    /**
     * Days from the date of service within which the claim must arrive.
     *
     * @return days, if a figure is known
     */
    public abstract Optional<PolicyFigure<Integer>> timelyFilingDays();

    /**
     * Whether the claim must carry the payer's referral number.
     *
     * @return the rule, if one is known
     */
    public abstract Optional<PolicyFigure<Boolean>> referralNumberRequired();

    /**
     * What the payer wants by number of visits.
     *
     * @return the rules; may be empty
     */
    public abstract List<AuthorizationRule> authorizations();

    /**
     * The form of the payer's referral or authorization number, as a regular expression for the whole of it.
     *
     * @return the form, if the payer wants one
     */
    public abstract Optional<PolicyFigure<String>> referralNumberForm();

    /**
     * Whether the patient may be charged for what the payer covers.
     *
     * @return the rule, if one is known
     */
    public abstract Optional<PolicyFigure<Boolean>> patientMayBeCharged();

    /**
     * Days within which a refused claim can be brought up again.
     *
     * @return days, if a figure is known
     */
    public abstract Optional<PolicyFigure<Integer>> reconsiderationDays();

    /**
     * How far the payer's standard episodes of care go.
     *
     * @return the rules, one a kind; may be empty
     */
    public abstract List<EpisodeRule> episodes();

    /**
     * When the payer wants progress reports.
     *
     * @return the rule, if there is one
     */
    public abstract Optional<ReportRule> reports();

    /**
     * The most visits or units that the payer pays for.
     *
     * @return the caps; may be empty
     */
    public abstract List<PolicyCap> caps();

    /**
     * What else the payer asks, for a person to heed.
     *
     * @return the conditions; may be empty
     */
    public abstract List<PolicyCondition> conditions();

    @Value.Check
    void check() {
        referralNumberForm().ifPresent(form -> Checks.require(isForm(form.value()), "referralNumberForm", "a pattern"));
        reconsiderationDays().ifPresent(days -> Checks.require(days.value() > 0, "reconsiderationDays", "1 or more"));
        Checks.require(
                episodes().stream().map(EpisodeRule::kind).distinct().count()
                        == episodes().size(),
                "episodes",
                "one a kind");
        Set<TechniqueId> seen = new HashSet<>();
        techniques().forEach(rule -> Checks.require(seen.add(rule.technique()), "techniques", "one rule a technique"));
        timelyFilingDays().ifPresent(days -> Checks.require(days.value() > 0, "timelyFilingDays", "1 or more"));
    }

    private static boolean isForm(String form) {
        try {
            Pattern.compile(form);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /**
     * The rule for a technique.
     *
     * @param technique the technique
     * @return the rule, or empty if the payer's map does not mention the technique
     */
    public final Optional<TechniqueRule> ruleOf(TechniqueId technique) {
        return techniques().stream()
                .filter(rule -> rule.technique().equals(technique))
                .findFirst();
    }

    /**
     * The most units of a code that the payer pays for on one date.
     *
     * @param code the code
     * @return the strictest cap, if there is one
     */
    public final Optional<PolicyCap> unitCapOf(ProcedureCode code) {
        return caps().stream().filter(cap -> cap.isOn(code)).min(Comparator.comparing(PolicyCap::most));
    }

    /**
     * What the edits say of the lines of one patient, date and provider, if this payer applies edits.
     *
     * @param table the edits
     * @param lines the lines
     * @param on the date of service
     * @return the review; without conflicts where the payer applies no edits
     */
    public final EditReview reviewEdits(EditTable table, List<EditLine> lines, LocalDate on) {
        return editsApply().value() ? EditReview.of(table, lines, on) : EditReview.notApplied();
    }

    /**
     * The modifiers the payer wants on a code.
     *
     * @param code the code
     * @return the modifiers, in the order of the policy
     */
    public final List<Modifier> modifiersOf(ProcedureCode code) {
        return modifiers().stream()
                .filter(rule -> rule.codes().contains(code))
                .map(ModifierRule::modifier)
                .toList();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PayerPolicy";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PayerPolicy}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePayerPolicy.Builder {
        Builder() {}
    }
}
