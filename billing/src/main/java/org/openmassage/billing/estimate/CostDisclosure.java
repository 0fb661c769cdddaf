package org.openmassage.billing.estimate;

import java.util.List;
import org.openmassage.core.care.PaymentMode;

/**
 * What a patient is to be told about cost and coverage before care (rule R7: how it is paid, that the payer's coding decides, that coverage hangs on prescription, plan and condition, and what it will cost). Own words, no legal form: the law of the place may ask for more.
 *
 * <p>Pure and thread-safe.
 */
public final class CostDisclosure {
    private static final String COVERAGE =
            "Whether your insurance pays depends on your plan, on a valid prescription and on the condition that is"
                    + " treated. The insurer decides when the claim arrives, by its own codes and rules.";
    private static final String ESTIMATE =
            "The figures are an estimate from what your plan told us. They change if your"
                    + " benefits, the services or the order in which claims arrive change.";
    private static final String QUESTIONS = "Ask us before a visit if you are not sure what it will cost you.";

    private CostDisclosure() {}

    /**
     * What to tell.
     *
     * @param mode who is billed
     * @return paragraphs in English
     */
    public static List<String> of(PaymentMode mode) {
        return switch (mode) {
            case SELF_PAY ->
                List.of(
                        "You pay for your visits yourself, and we bill no insurer. You have the right to a good faith"
                                + " estimate of what we expect to charge.",
                        QUESTIONS);
            case INSURER_DIRECT ->
                List.of(
                        "We bill your insurer. You owe what your plan leaves to you: deductible, copay, coinsurance, and"
                                + " services that it does not cover.",
                        COVERAGE,
                        ESTIMATE,
                        QUESTIONS);
            case CLIENT_REIMBURSEMENT ->
                List.of(
                        "You pay us at the visit and claim from your insurer yourself. We give you the papers that the claim"
                                + " needs.",
                        COVERAGE,
                        ESTIMATE,
                        QUESTIONS);
        };
    }
}
