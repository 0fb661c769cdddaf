package org.openmassage.billing.cms1500;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * The paper claim form CMS-1500 (02/12) of a claim, as fields with values: a printer has to know where each stands on the
 * sheet. It is made from the same claim as every other form of it, so that they say the same. Texts follow the rules of
 * the form: capital letters, addresses without punctuation, names with commas between their parts only, telephone numbers
 * as digits, amounts without signs, codes without dots.
 *
 * <p>Nothing is ever cut: a value that is too long for its field stays whole, and {@link #issues()} names the field. Do not
 * print a form with an error.
 *
 * <p>A claim of more than six lines goes over several sheets. Each sheet repeats what stands beside box 24 and has the total
 * of its own lines in box 28, so that no sheet contradicts itself; what was paid stands on the first. Payers differ here:
 * unconfirmed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Cms1500.Builder.class)
public abstract class Cms1500 implements WithCms1500 {

    Cms1500() {}

    /**
     * The sheets.
     *
     * @return one or more, in order
     */
    public abstract List<Cms1500Page> pages();

    /**
     * What does not fit.
     *
     * @return the kinds of {@link Cms1500Issue}; a path leads into this form
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * Fills in the form.
     *
     * @param claim the claim, best scrubbed before
     * @return the form
     */
    public static Cms1500 of(Claim claim) {
        return new Cms1500Writer(claim).form();
    }

    /**
     * The form as plain text, a field a line: the box, what it holds, the value. It shows the patient's data: treat it
     * like the claim itself.
     *
     * @return lines of text, each ended with a line feed
     */
    public final String text() {
        return pages().stream().map(Cms1500Text::of).collect(Collectors.joining("\n"));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Cms1500";
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
     * Builds {@link Cms1500}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCms1500.Builder {
        Builder() {}
    }
}
