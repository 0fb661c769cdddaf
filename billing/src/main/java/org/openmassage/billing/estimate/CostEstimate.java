package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/**
 * What a series of visits will cost an insured patient, and how that was found. It is an estimate, no promise: the payer decides when the claim arrives. What the plan leaves open stays open: then there are several options, for a person to ask the payer about.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "cost-estimate", version = 1)
@JsonDeserialize(builder = CostEstimate.Builder.class)
public abstract class CostEstimate implements WithCostEstimate {

    CostEstimate() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract EstimateId id();

    /**
     * The patient.
     *
     * @return the id, if given
     */
    public abstract Optional<PatientId> patient();

    /**
     * How it may turn out.
     *
     * @return one option, or several where the plan leaves open what matters
     */
    public abstract List<EstimateOption> options();

    /**
     * What nobody told and what was therefore taken as none.
     *
     * @return the assumptions
     */
    public abstract List<EstimateAssumption> assumptions();

    /**
     * What the patient is to be told with the figures (rule R7).
     *
     * @return paragraphs in English
     */
    public abstract List<String> disclosures();

    /**
     * What the caller keeps with the estimate.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.require(!options().isEmpty(), "options", "one or more");
    }

    /**
     * Whether nothing is open: one option, and every amount in it known.
     *
     * @return true if so
     */
    public final boolean settled() {
        return options().size() == 1 && options().get(0).patientOwes().isPresent() && issues().isEmpty();
    }

    /**
     * What the patient owes.
     *
     * @return the amount; empty where an amount is unknown or the options differ
     */
    public final Optional<Money> patientOwes() {
        return same(EstimateOption::patientOwes);
    }

    /**
     * What the first payer pays.
     *
     * @return the amount; empty where an amount is unknown or the options differ
     */
    public final Optional<Money> payerPays() {
        return same(EstimateOption::payerPays);
    }

    /**
     * What the second payer pays.
     *
     * @return the amount; empty where an amount is unknown or the options differ
     */
    public final Optional<Money> secondaryPays() {
        return same(EstimateOption::secondaryPays);
    }

    private Optional<Money> same(Function<EstimateOption, Optional<Money>> amount) {
        List<Optional<Money>> different =
                options().stream().map(amount).distinct().toList();
        return different.size() == 1 ? different.get(0) : Optional.empty();
    }

    /**
     * What is unknown, and where.
     *
     * @return an issue for each service that an option could not work out, in the first option that could not
     */
    public final Issues issues() {
        List<Issue> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int option = 0; option < options().size(); option++) {
            List<VisitEstimate> visits = options().get(option).visits();
            for (int i = 0; i < visits.size(); i++) {
                List<ServiceEstimate> services = visits.get(i).services();
                for (int j = 0; j < services.size(); j++) {
                    String service = "/visits/" + i + "/services/" + j;
                    String path = "/options/" + option + service;
                    services.get(j)
                            .unknown()
                            .filter(gap -> told.add(gap.code() + service))
                            .ifPresent(gap -> found.add(gap.at(path)));
                }
            }
        }
        return Issues.of(found);
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "CostEstimate(" + id() + ")";
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
     * Builds {@link CostEstimate}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCostEstimate.Builder {
        Builder() {}
    }
}
