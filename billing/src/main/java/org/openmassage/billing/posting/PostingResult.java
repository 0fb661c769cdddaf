package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.billing.remittance.ProviderAdjustment;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * The accounts after posting, and everything that was not posted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PostingResult.Builder.class)
public abstract class PostingResult implements WithPostingResult {

    PostingResult() {}

    /**
     * All accounts that were given, in their order, with what was posted to them.
     *
     * @return the accounts
     */
    public abstract List<ClaimAccount> accounts();

    /**
     * What was not posted.
     *
     * @return the claims of the remittance that wait for a person
     */
    public abstract List<Unapplied> unapplied();

    /**
     * Adjustments of the whole payment: they belong to no account.
     *
     * @return the adjustments
     */
    public abstract List<ProviderAdjustment> providerAdjustments();

    /**
     * What is wrong or worth a look.
     *
     * @return the findings
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PostingResult";
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
     * Builds {@link PostingResult}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePostingResult.Builder {
        Builder() {}
    }
}
